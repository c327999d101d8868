"""The URL of a request: the base URL, paths relative to it, and whether two URLs are of one origin."""

from __future__ import annotations

import re
from typing import Any, Union

from ..deferred import httpx

__all__ = ["basic_authorization", "checked_base_url", "join_url", "same_origin", "with_trailing_slash"]

_DEFAULT_PORTS = {"http": 80, "https": 443}


# By hand, as a client is constructed without the HTTP library: scheme, then at least one character of a host.
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[^/?#\s][^\s]*")


def checked_base_url(url: Union[str, httpx.URL]) -> Union[str, httpx.URL]:
    """Return `url`, if it can be the base of others.

    Raises:
        TypeError: it is neither a string nor a URL of the HTTP library.
        ValueError: it has no scheme or no host.
    """
    if not isinstance(url, str) and not hasattr(url, "raw_path"):
        raise TypeError(f"`base_url` has to be a string or an httpx.URL, not {type(url).__name__}")
    if _ABSOLUTE.fullmatch(str(url)) is None:
        from ..redaction import redact_url

        raise ValueError(
            f"`base_url` has to be a whole URL, such as 'https://api.anthropic.com', not {redact_url(url)!r}"
        )
    return url


def with_trailing_slash(url: httpx.URL) -> httpx.URL:
    """Return the URL as a folder, so that paths are appended to it; a query it has is dropped."""
    path = url.raw_path.partition(b"?")[0]
    return (
        url
        if path == url.raw_path and path.endswith(b"/")
        else url.copy_with(raw_path=path.rstrip(b"/") + b"/")
    )


def join_url(base: httpx.URL, url: str) -> httpx.URL:
    """Return `url` below `base`, or `url` itself where it is absolute."""
    target = httpx.URL(url)
    if not target.is_relative_url:
        return target
    return base.copy_with(raw_path=with_trailing_slash(base).raw_path + target.raw_path.lstrip(b"/"))


def basic_authorization(url: httpx.URL) -> str:
    """Return the `Authorization` header for the user and the password in a URL."""
    from base64 import b64encode

    return f"Basic {b64encode(f'{url.username}:{url.password}'.encode()).decode('ascii')}"


def same_origin(one: Any, other: Any) -> bool:
    """Return whether credentials for one URL may be sent to the other: same scheme, host and port."""
    if one.host != other.host or one.scheme != other.scheme:
        return False
    return bool(one.port == other.port or _port(one) == _port(other))


def _port(url: Any) -> Any:
    return url.port if url.port is not None else _DEFAULT_PORTS.get(url.scheme)
