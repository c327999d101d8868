"""What an async list method returns: awaited, its first page; iterated, the items of all pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, AsyncIterator, Generator, Generic, Type, TypeVar, cast

from .page import BaseAsyncPage

if TYPE_CHECKING:
    from anthropic._core.options import FinalRequestOptions

    from .api_client import AsyncAPIClient

__all__ = ["AsyncPaginator"]

_T = TypeVar("_T")
_PageT = TypeVar("_PageT", bound=BaseAsyncPage[Any])


class AsyncPaginator(Generic[_T, _PageT]):
    """A list that has not been asked for yet: `await` it for its first page, or `async for` over all its
    items."""

    def __init__(
        self, client: AsyncAPIClient, options: FinalRequestOptions, page_cls: Type[_PageT], model: Type[_T]
    ) -> None:
        self._client = client
        self._options = options
        self._page_cls = page_cls
        self._model = model

    def __await__(self) -> Generator[Any, None, _PageT]:
        return self._get_page().__await__()

    async def _get_page(self) -> _PageT:
        def remember(page: _PageT) -> _PageT:
            cast("Any", page)._set_private_attributes(
                model=self._model, options=self._options, client=self._client
            )
            return page

        self._options.post_parser = remember
        page: _PageT = await self._client.request(self._page_cls, self._options)
        return page

    async def __aiter__(self) -> AsyncIterator[_T]:
        async for item in await self:
            yield item
