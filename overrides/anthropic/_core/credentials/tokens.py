"""Access tokens, and the protocols of the providers that give them. Nothing here fetches one."""

from __future__ import annotations

from typing import Any, Awaitable, Callable, Dict, NoReturn, Optional, Protocol, Union, runtime_checkable

import attrs

_SHOWN = 4
_SHORTEST_SHOWN = 12


def masked(secret: str) -> str:
    """Return a secret as people may see it: its last four characters, if it is long enough to spare them."""
    return f"...{secret[-_SHOWN:]}" if len(secret) >= _SHORTEST_SHOWN else "**********"


class Unpicklable:
    """The base of classes that hold a secret: no pickle holds one, and its copy is the object itself."""

    __slots__ = ()

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds a secret and cannot be pickled")

    def __copy__(self) -> Any:
        return self

    def __deepcopy__(self, memo: object) -> Any:
        return self


@attrs.frozen(repr=False, slots=False)
class AccessToken(Unpicklable):
    """A bearer token, and when it expires."""

    token: str
    """The secret itself; `repr` hides it."""

    expires_at: Optional[int] = None
    """Unix time in seconds; `None` where nothing is known, and the token is used until it is refused."""

    def __repr__(self) -> str:
        return f"AccessToken(token={masked(self.token)!r}, expires_at={self.expires_at!r})"


class AccessTokenProvider(Protocol):
    """Anything that is called for an access token. Every call is a refresh: callers cache the token.

    `force_refresh` is true after the API refused the last token: do not give it again.
    Async clients also take providers whose call has to be awaited.
    """

    def __call__(self, *, force_refresh: bool = False) -> AccessToken:
        """Return a token that is valid now."""
        ...


class AsyncAccessTokenProvider(Protocol):
    """An `AccessTokenProvider` for async clients, which await what it returns if that can be awaited."""

    def __call__(self, *, force_refresh: bool = False) -> Union[AccessToken, Awaitable[AccessToken]]:
        """Return a token that is valid now, or an awaitable of it."""
        ...


@runtime_checkable
class BaseURLBoundProvider(AccessTokenProvider, Protocol):
    """A provider that gets its tokens from the deployment that a client talks to."""

    def for_base_url(self, base_url: str) -> AccessTokenProvider:
        """Return the provider for a client with this base URL: itself, or another if it serves another."""
        ...


IdentityTokenProvider = Callable[[], Union[str, Awaitable[str]]]
"""Returns the identity token (a JWT) of a workload, a new one at every call; async clients may await it."""


@attrs.define(slots=False)
class CredentialResult:
    """A provider that was found, and what else its configuration says."""

    provider: Any
    """An `AccessTokenProvider`."""

    extra_headers: Dict[str, str] = attrs.field(factory=lambda: dict[str, str]())
    """Headers to be sent with every request."""

    base_url: Optional[str] = None
    """The base URL of the API, unless the client is given another."""


for _class in (
    AccessToken,
    AccessTokenProvider,
    AsyncAccessTokenProvider,
    BaseURLBoundProvider,
    CredentialResult,
):
    _class.__module__ = "anthropic"
