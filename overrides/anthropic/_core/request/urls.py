"""The URL of a request: the base URL, paths relative to it, and whether two URLs are of one origin."""

from __future__ import annotations

from typing import Any, Union

from ..deferred import httpx
from ..errors import AnthropicError

__all__ = [
    "basic_authorization",
    "checked_base_url",
    "checked_url",
    "join_url",
    "parse_base_url",
    "same_origin",
    "with_trailing_slash",
]

_DEFAULT_PORTS = {"http": 80, "https": 443}


def checked_base_url(url: Union[str, httpx.URL]) -> Union[str, httpx.URL]:
    """Return `url`, if it is of a type for base URLs. It is parsed when it is first needed.

    Raises:
        TypeError: it is neither a string nor a URL of the HTTP library.
    """
    if not isinstance(url, str) and not hasattr(url, "raw_path"):
        raise TypeError(f"`base_url` has to be a string or an httpx.URL, not {type(url).__name__}")
    return url


def parse_base_url(url: Union[str, httpx.URL]) -> httpx.URL:
    """Return a base URL as a folder; see `with_trailing_slash`.

    Raises:
        AnthropicError: it is no URL.
    """
    try:
        return with_trailing_slash(httpx.URL(url))
    except httpx.InvalidURL as error:
        raise _unusable(url, f" ({error})") from None


def checked_url(url: httpx.URL, base: Union[str, httpx.URL]) -> httpx.URL:
    """Return the URL of a request, if it has a scheme and a host, which it owes to `base`.

    Raises:
        AnthropicError: it has not.
    """
    if not url.is_absolute_url or "%" in url.host:
        raise _unusable(base)
    return url


def _unusable(base: Union[str, httpx.URL], reason: str = "") -> AnthropicError:
    # By hand: what cannot be parsed may hold a password all the same.
    _, at, place = str(base).partition("?")[0].rpartition("@")
    shown = f"***@{place}" if at else place
    return AnthropicError(
        f"`base_url` has to be a whole URL, such as 'https://api.anthropic.com', not {shown!r}{reason}. It is"
        " what the client was given, else what its variable in the environment says"
    )


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
