"""Following redirects without taking credentials to another origin.

HTTP clients take `Authorization` and cookies off by themselves, but know nothing of `X-Api-Key`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Sequence

from .auth import CREDENTIAL_HEADERS
from .urls import same_origin

if TYPE_CHECKING:
    from .deferred import httpx

__all__ = ["next_hop"]

# By now the HTTP client has put the cookies there that are for the new origin.
_STRIPPED = CREDENTIAL_HEADERS - {"cookie"}


def next_hop(library: Any, response: Any, history: Sequence[Any], *, limit: int) -> httpx.Request:
    """The request that a redirect asks for, without credentials where it leads to another origin.

    Raises:
        httpx.TooManyRedirects: `limit` redirects were followed already.
    """
    if len(history) >= limit:
        raise library.TooManyRedirects(f"Exceeded {limit} redirects", request=response.request)
    request: httpx.Request = response.next_request
    if not same_origin(response.request.url, request.url):
        for name in _STRIPPED:
            if name in request.headers:
                del request.headers[name]
    return request
