"""The headers with a request's key or token, and which headers may go to other origins. No I/O.

Access tokens are in `credentials`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, FrozenSet, Mapping, Optional, Sequence

from ..errors import AnthropicError
from ..sentinels import Omit
from .headers import find_header, is_sendable

if TYPE_CHECKING:
    from .headers import HeaderValue

# Anything else may be a secret: gateways have headers of their own for theirs, with names of all kinds.
_SAFE_CROSS_ORIGIN: FrozenSet[str] = frozenset(
    {
        "accept",
        "accept-encoding",
        "anthropic-beta",
        "anthropic-version",
        "connection",
        "content-length",
        "content-type",
        "host",
        "transfer-encoding",
        "user-agent",
    }
)


def is_safe_cross_origin(name: str) -> bool:
    """Return whether a header may follow a request to an origin that is not the client's own."""
    name = name.lower()
    return name in _SAFE_CROSS_ORIGIN or name.startswith("x-stainless-")


def auth_headers(api_key: Optional[str], auth_token: Optional[str]) -> Dict[str, str]:
    """Return the headers for a key, a bearer token, or both.

    Raises:
        TypeError: one of them is not a string.
        AnthropicError: one of them cannot be the value of a header, often for a line end from a file.
    """
    headers: Dict[str, str] = {}
    if api_key is not None:
        headers["X-Api-Key"] = _sendable(api_key, "`api_key`")
    if auth_token is not None:
        headers["Authorization"] = bearer_value(auth_token, "`auth_token`")
    return headers


def bearer_value(token: str, name: str) -> str:
    """Return the value of `Authorization` for a token, which messages call `name`.

    Raises:
        TypeError, AnthropicError: as for `auth_headers`.
    """
    return f"Bearer {_sendable(token, name)}"


def _sendable(value: str, name: str) -> str:
    if isinstance(value, bytes):
        value = value.decode("latin-1")
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{name} has to be a string, not {type(value).__name__}")
    if not is_sendable(value):
        # Without the value: this message ends up in logs. The HTTP library's own would quote it.
        raise AnthropicError(
            f"{name} cannot be sent in a header: it holds a line end, white space at an end or another"
            " character that is not printable ASCII"
        )
    return value


def check_credentials(*layers: Optional[Mapping[str, HeaderValue]], searched: Sequence[str] = ()) -> None:
    """Refuse to send a request that has no credentials, unless one of their headers is left out on purpose.

    Args:
        layers: The headers that may hold some.
        searched: Where else they were looked for, with the outcome.

    Raises:
        TypeError: there is neither a key nor a token, in any layer of headers.
    """
    for layer in layers:
        if not layer:
            continue
        for name in ("X-Api-Key", "Authorization"):
            value = find_header(layer, name)
            if isinstance(value, Omit) or value:
                return
    lines = (
        "Could not resolve authentication method. Expected `api_key`, `auth_token` or `credentials` to be"
        " set, or ANTHROPIC_API_KEY or ANTHROPIC_AUTH_TOKEN in the environment; or one of the headers"
        " `X-Api-Key` and `Authorization` to be given, or omitted on purpose",
        *searched,
    )
    raise TypeError("\n  - ".join(lines))
