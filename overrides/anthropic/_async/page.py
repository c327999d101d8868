"""Pages of lists, which fetch the next one. How a page names the next one is decided in
`_core/response/paging.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING, AsyncIterator, Generic, Type, TypeVar

from typing_extensions import Self

from anthropic._core.response.paging import (
    BasePage,
    BidirectionalCursorPage,
    CursorPage,
    IdPage,
    PageHistory,
    ReportCursorPage,
    TokenPage,
)

if TYPE_CHECKING:
    from anthropic._core.request.options import FinalRequestOptions

    from .api_client import AsyncAPIClient

_T = TypeVar("_T")


class BaseAsyncPage(BasePage[_T], Generic[_T]):
    """A page that can fetch the next one: iterating over it yields its items and those of all later pages."""

    def _set_private_attributes(
        self, model: Type[_T], client: AsyncAPIClient, options: FinalRequestOptions
    ) -> None:
        self._attach(client, model, options)

    # A model iterates over its fields, a page over its items.
    async def __aiter__(self) -> AsyncIterator[_T]:  # type: ignore[override, unused-ignore]  # see above
        async for page in self.iter_pages():
            for item in page._get_page_items():
                yield item

    async def iter_pages(self) -> AsyncIterator[Self]:
        """Yield this page and those after it, each fetched when it is needed.

        Raises:
            AnthropicError: the server names a page it has named before.
        """
        page = self
        trail = PageHistory()
        yield page
        while trail.should_continue(page):
            page = await page.get_next_page()
            yield page

    async def get_next_page(self) -> Self:
        """Fetch the next page.

        Raises:
            RuntimeError: this is the last page.
        """
        options = self._next_options()
        client: AsyncAPIClient = vars(self)["_client"]
        page: Self = await client._request_api_list(vars(self)["_model"], self._next_type(), options)
        return page


class AsyncPage(BaseAsyncPage[_T], IdPage[_T], Generic[_T]):
    """A page of a list that is paged by the ids of its first and last item."""


class AsyncPageCursor(BaseAsyncPage[_T], CursorPage[_T], Generic[_T]):
    """A page of a list that is paged by a cursor."""


class AsyncBidirectionalPageCursor(BaseAsyncPage[_T], BidirectionalCursorPage[_T], Generic[_T]):
    """A page of a list that is paged by cursors in both directions.

    Iterating goes forwards; to go back, ask for the list with `page=page.prev_page`.
    """


class AsyncReportPageCursor(BaseAsyncPage[_T], ReportCursorPage[_T], Generic[_T]):
    """A page of a report that is paged by a cursor."""


class AsyncTokenPage(BaseAsyncPage[_T], TokenPage[_T], Generic[_T]):
    """A page of a list that is paged by a page token."""
