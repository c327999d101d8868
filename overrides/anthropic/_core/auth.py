"""Which credentials a request carries. Finding credentials elsewhere is not done here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, FrozenSet, Mapping, NoReturn, Optional

from .errors import AnthropicError
from .headers import find_header, is_sendable
from .sentinels import Omit

if TYPE_CHECKING:
    from .headers import HeaderValue

__all__ = ["auth_headers", "check_credentials", "may_travel", "refuse_providers"]

# Anything else may be a secret: gateways have headers of their own for theirs, with names of all kinds.
_TRAVELLING: FrozenSet[str] = frozenset(
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


def may_travel(name: str) -> bool:
    """Whether a header may follow a request to an origin that is not the client's own."""
    name = name.lower()
    return name in _TRAVELLING or name.startswith("x-stainless-")


def auth_headers(api_key: Optional[str], auth_token: Optional[str]) -> Dict[str, str]:
    """The headers for a key, a bearer token, or both.

    Raises:
        TypeError: one of them is not a string.
        AnthropicError: one of them cannot be the value of a header, often for a line end from a file.
    """
    headers: Dict[str, str] = {}
    if api_key is not None:
        headers["X-Api-Key"] = _sendable(api_key, "api_key")
    if auth_token is not None:
        headers["Authorization"] = f"Bearer {_sendable(auth_token, 'auth_token')}"
    return headers


def _sendable(value: str, name: str) -> str:
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"`{name}` has to be a string, not {type(value).__name__}")
    if not is_sendable(value):
        # Without the value: this message ends up in logs. The HTTP library's own would quote it.
        raise AnthropicError(
            f"`{name}` cannot be sent in a header: it holds a line end, white space at an end or another"
            " character that is not printable ASCII"
        )
    return value


def check_credentials(*layers: Optional[Mapping[str, HeaderValue]]) -> None:
    """Refuse to send a request that has no credentials, unless one of their headers is left out on purpose.

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
    raise TypeError(
        "Could not resolve authentication method. Expected `api_key` or `auth_token` to be set, by argument"
        " or by ANTHROPIC_API_KEY or ANTHROPIC_AUTH_TOKEN in the environment; or one of `X-Api-Key`"
        " and `Authorization` to be given, or omitted on purpose"
    )


def refuse_providers(**given: object) -> None:
    """Raise for arguments that belong to credential providers, which this version does not have."""
    for name, value in given.items():
        if value is not None:
            _not_available(name)


def _not_available(name: str) -> NoReturn:
    raise AnthropicError(f"`{name}` is not available yet; pass `api_key` or `auth_token`")
