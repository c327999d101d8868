"""Pages of lists: whether there is a next one, and which request asks for it. No I/O."""

from __future__ import annotations

from datetime import datetime
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Generic,
    List,
    Mapping,
    Optional,
    Set,
    TypeVar,
    Union,
    cast,
)
from urllib.parse import parse_qsl

from ..errors import AnthropicError
from ..models import BaseModel
from ..request.options import without_raw_response
from ..sentinels import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from ..deferred import httpx
    from ..request.options import FinalRequestOptions

_T = TypeVar("_T")


class PageInfo:
    """The changes that request the next page: its URL, some query parameters, or a part of its body."""

    def __init__(
        self,
        *,
        url: Union[httpx.URL, NotGiven] = NOT_GIVEN,
        json: Union[object, NotGiven] = NOT_GIVEN,
        params: Union[Mapping[str, object], NotGiven] = NOT_GIVEN,
    ) -> None:
        self.url = url
        self.json = json
        self.params = params

    def __repr__(self) -> str:
        if not isinstance(self.url, NotGiven):
            return f"{type(self).__name__}(url={self.url})"
        if not isinstance(self.json, NotGiven):
            return f"{type(self).__name__}(json={self.json})"
        return f"{type(self).__name__}(params={self.params})"


class BasePage(BaseModel, Generic[_T]):
    """One page of a list. Subclasses name its fields, the items among them, and the next page."""

    def _attach(self, client: Any, model: Any, options: FinalRequestOptions) -> None:
        """Attach what the request for the next page needs, beside the fields and never dumped with them."""
        for name, value in (("_client", client), ("_model", model), ("_options", options)):
            object.__setattr__(self, name, value)

    def has_next_page(self) -> bool:
        """Return whether the server names another page, which it may do where this one has no items."""
        return self.next_page_info() is not None

    def next_page_info(self) -> Optional[PageInfo]:
        """Return what changes in the request for the next page; None after the last page."""
        raise NotImplementedError

    def _get_page_items(self) -> List[_T]:
        raise NotImplementedError

    def _next_type(self) -> Any:
        """Return the type to parse the next page to: this one's, its items' type included."""
        page_type: Any = type(self)
        return page_type[vars(self)["_model"]] if page_type.__parameters__ else page_type

    def _next_options(self) -> FinalRequestOptions:
        """Return the options of the request for the next page.

        Raises:
            RuntimeError: this is the last page.
        """
        info = self.next_page_info()
        if not info:
            raise RuntimeError(
                "No next page expected; please check `.has_next_page()` before calling `.get_next_page()`."
            )
        return self._info_to_options(info)

    def _info_to_options(self, info: PageInfo) -> FinalRequestOptions:
        options = without_raw_response(vars(self)["_options"])
        if not isinstance(info.params, NotGiven):
            options.params = {**options.params, **info.params}
        elif not isinstance(info.url, NotGiven):
            own = dict(parse_qsl(info.url.query.decode("ascii"), keep_blank_values=True))
            options.params = {**options.params, **own}
            options.url = str(info.url.copy_with(query=None))
        elif not isinstance(info.json, NotGiven):
            options.json_data = {**_mapping(options.json_data), **_mapping(info.json)}
        else:
            raise ValueError(f"{info!r} says nothing about the next page")
        return options


def _mapping(value: object) -> Mapping[str, object]:
    return cast("Mapping[str, object]", value) if isinstance(value, Mapping) else {}


class IdPage(BasePage[_T], Generic[_T]):
    """A page whose neighbours are named by the ids at its ends."""

    data: List[_T]

    has_more: Optional[bool] = None

    first_id: Optional[str] = None

    last_id: Optional[str] = None

    def _get_page_items(self) -> List[_T]:
        return self.data or []

    def has_next_page(self) -> bool:
        """Return whether there is another page: as the server says, or else if this one has items."""
        has_more = bool(self._get_page_items()) if self.has_more is None else self.has_more
        return bool(has_more) and super().has_next_page()

    def next_page_info(self) -> Optional[PageInfo]:
        """Return the id to continue from: backwards, the first one, if `before_id` was given."""
        options: Optional[FinalRequestOptions] = vars(self).get("_options")
        backwards = options is not None and bool(options.params.get("before_id"))
        edge = self.first_id if backwards else self.last_id
        if not edge:
            return None
        return PageInfo(params={"before_id" if backwards else "after_id": edge})


class CursorPage(BasePage[_T], Generic[_T]):
    """A page that names the next one."""

    data: List[_T]

    next_page: Optional[str] = None

    def _get_page_items(self) -> List[_T]:
        return self.data or []

    def next_page_info(self) -> Optional[PageInfo]:
        """Return the cursor of the next page."""
        return PageInfo(params={"page": self.next_page}) if self.next_page else None


class BidirectionalCursorPage(CursorPage[_T], Generic[_T]):
    """A page that names the next one, and the one before it.

    Iterating goes forwards; to go back, ask for the list with `page=page.prev_page`.
    """

    prev_page: Optional[str] = None


class ReportCursorPage(CursorPage[_T], Generic[_T]):
    """A page of a report, which names the next one and says how fresh its figures are."""

    has_more: Optional[bool] = None

    data_refreshed_at: Optional[datetime] = None
    """Until when what has happened is in the figures."""

    def has_next_page(self) -> bool:
        """Return whether there is another page, as far as the server says."""
        return self.has_more is not False and super().has_next_page()


class TokenPage(BasePage[_T], Generic[_T]):
    """A page that gives the token of the next one."""

    data: List[_T]

    has_more: Optional[bool] = None

    next_page: Optional[str] = None

    def _get_page_items(self) -> List[_T]:
        return self.data or []

    def has_next_page(self) -> bool:
        """Return whether there is another page, as far as the server says."""
        return self.has_more is not False and super().has_next_page()

    def next_page_info(self) -> Optional[PageInfo]:
        """Return the token of the next page."""
        return PageInfo(params={"page_token": self.next_page}) if self.next_page else None


class PageHistory:
    """The pages that an iteration has been sent to, so that a server that goes in circles ends it."""

    def __init__(self) -> None:
        self._seen: Set[str] = set()

    def should_continue(self, page: BasePage[Any]) -> bool:
        """Return whether to request the next page.

        Raises:
            AnthropicError: the server names a page that this iteration has asked for before.
        """
        if not page.has_next_page():
            return False
        info = repr(page.next_page_info())
        if info in self._seen:
            raise AnthropicError(
                f"The server names the same next page twice, so that the list would never end: {info}"
            )
        self._seen.add(info)
        return True


def bind_page(client: Any, options: Any, model: Any) -> Callable[[Any], Any]:
    """Return a `post_parser` that gives a page its client and options, and the class of its items."""

    def bind(page: Any) -> Any:
        page._set_private_attributes(model=model, options=options, client=client)
        return page

    return bind
