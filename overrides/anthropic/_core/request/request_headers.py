"""Build the headers of one request: the client's, the method's and the caller's.

They are cached for the next request, keyed by everything they depend on.
"""

# The hooks of a client are private to its users, not to the modules that make up its request path.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Tuple, cast

from ..sentinels import NotGiven, Omit
from .auth import is_safe_cross_origin
from .headers import check_header, merge_headers

if TYPE_CHECKING:
    from ..deferred import httpx
    from .client_protocol import RequestClient
    from .headers import HeaderValue
    from .options import FinalRequestOptions

_MAX_ENTRIES = 64


def request_headers(
    client: RequestClient,
    options: FinalRequestOptions,
    *,
    library: Any,
    http_headers: Any,
    url: httpx.URL,
    is_own_origin: bool,
    retries_taken: int,
    has_form: bool,
    read_timeout: Optional[float],
) -> httpx.Headers:
    """Return all headers but the length of the body. The result is not shared and may be changed.

    Args:
        library: The package that `Headers` is taken from.
        http_headers: What the HTTP client adds by itself; everything else wins over it.
        is_own_origin: Without it all headers are left out that may hold a secret, but for those of the call.
        has_form: Whether the body brings its own `Content-Type`.
        read_timeout: How many seconds the caller waits for the next bytes, which the API is told.
    """
    given = options.headers
    custom: Mapping[str, HeaderValue] = {} if isinstance(given, NotGiven) else given
    is_get = options.method.lower() == "get"
    cache = client._header_cache_for(http_headers)
    key: Optional[Tuple[Any, ...]] = None
    if cache is not None:
        key = (
            url.netloc,
            is_own_origin,
            is_get,
            has_form,
            retries_taken,
            read_timeout,
            options.idempotency_key,
            tuple(custom.items()),
        )
        try:
            kept = cache.entries.get(key)
        except TypeError:
            key = None
        else:
            if kept is not None:
                return cast("httpx.Headers", library.Headers(kept))

    headers = _merged(client, custom, is_own_origin=is_own_origin, drops_type=is_get or has_form)
    _add_attempt_headers(headers, client, options, custom, retries_taken, read_timeout)
    if not is_own_origin:
        http_headers = {name: value for name, value in http_headers.items() if is_safe_cross_origin(name)}
    built = _as_library_headers(headers, library=library, http_headers=http_headers, url=url)
    if cache is not None and key is not None:
        if len(cache.entries) >= _MAX_ENTRIES:
            cache.entries.clear()
        cache.entries[key] = built
        built = library.Headers(built)
    return cast("httpx.Headers", built)


def _merged(
    client: RequestClient, custom: Mapping[str, HeaderValue], *, is_own_origin: bool, drops_type: bool
) -> Dict[str, HeaderValue]:
    default: Mapping[str, HeaderValue] = client.default_headers
    if is_own_origin:
        client._validate_headers(default, custom)
    else:
        default = {name: value for name, value in default.items() if is_safe_cross_origin(name)}
    if drops_type:
        default = {name: value for name, value in default.items() if name.lower() != "content-type"}
    return merge_headers(default, custom)


def _add_attempt_headers(
    headers: Dict[str, HeaderValue],
    client: RequestClient,
    options: FinalRequestOptions,
    custom: Mapping[str, HeaderValue],
    retries_taken: int,
    read_timeout: Optional[float],
) -> None:
    present = {name.lower() for name in custom}
    if "x-stainless-retry-count" not in present:
        headers["x-stainless-retry-count"] = str(retries_taken)
    if read_timeout is not None:
        for name in ("x-stainless-timeout", "x-stainless-read-timeout"):
            if name not in present:
                headers[name] = str(read_timeout)
    idempotency = client._idempotency_header
    if idempotency and options.idempotency_key and options.method.lower() != "get":
        headers[idempotency] = options.idempotency_key


def _as_library_headers(
    headers: Mapping[str, HeaderValue], *, library: Any, http_headers: Any, url: httpx.URL
) -> Any:
    built = library.Headers({"Host": url.netloc.decode("ascii")})
    built.update(http_headers)
    for name, value in headers.items():
        if isinstance(value, Omit):
            if name in built:
                del built[name]
        else:
            check_header(name, value)
            built[name] = value
    return built
