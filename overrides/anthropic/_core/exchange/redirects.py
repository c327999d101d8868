"""Follow redirects without taking credentials to another origin. Nothing is sent here.

HTTP clients take `Authorization` off by themselves, but know nothing of `X-Api-Key` and the headers of
gateways; and cookies that they were given without a domain, they send everywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Sequence

from ..request.auth import is_safe_cross_origin
from ..request.urls import same_origin

if TYPE_CHECKING:
    from ..deferred import httpx


def next_hop(library: Any, response: Any, history: Sequence[Any], *, limit: int) -> httpx.Request:
    """Return the request that a redirect asks for, without credentials where it leads to another origin.

    Raises:
        httpx.TooManyRedirects: `limit` redirects were followed already.
    """
    if len(history) >= limit:
        raise library.TooManyRedirects(f"Exceeded {limit} redirects", request=response.request)
    request: httpx.Request = response.next_request
    if not same_origin(response.request.url, request.url):
        for name in [name for name in request.headers if not is_safe_cross_origin(name)]:
            del request.headers[name]
    return request
