"""The credentials of a client and of its copies: one provider, one token at a time, found when needed."""

# The hooks of a client are private to its users, not to the modules that make up its request path.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import logging
import os
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional, Protocol, Tuple, cast

from .chain import Makers, find_provider
from .locations import IDENTITY_TOKEN, read_environment
from .token_cache import TokenState

if TYPE_CHECKING:
    from .profile_files import Profile
    from .steps import Flow

__all__ = ["CredentialSource", "named_source"]

log = logging.getLogger("anthropic.credentials")


class CredentialSource:
    """Where access tokens come from. Settled once it is known, which may take reading files."""

    def __init__(self, base_url: str, provider: Any = None, state: Optional[TokenState] = None) -> None:
        self.base_url = base_url
        """Where the client is told to talk to."""
        self.provider: Any = None
        self.state: Optional[TokenState] = None
        self.headers: Dict[str, str] = {}
        """What the configuration adds to every request."""
        self.configured_base_url: Optional[str] = None
        """Where the API is, by the configuration."""
        self.searched: List[str] = []
        self.is_settled = False
        self._makers: Optional[Makers] = None
        if provider is not None:
            self._use(_bound(provider, base_url), state)
            self.is_settled = not hasattr(provider, "_settings_flow")

    @classmethod
    def searching(
        cls, base_url: str, of_profile: Callable[..., Any], of_federation: Callable[..., Any]
    ) -> CredentialSource:
        """Credentials that nobody has named, with what makes the providers."""
        source = cls(base_url)
        source._makers = Makers(profile=of_profile, federation=of_federation)
        source._environment = read_environment()
        return source

    _environment: Dict[str, str]

    def _use(self, provider: Any, state: Optional[TokenState] = None) -> None:
        self.provider = provider
        self.state = TokenState(provider) if state is None or state.provider is not provider else state

    def settle(self) -> Flow[None]:
        """Find the provider, and what its configuration says.

        It may run several times at once; the results are the same, and the first one is kept.

        Raises:
            AnthropicError: a configuration cannot be used.
        """
        provider, searched = self.provider, self.searched
        if provider is None and self._makers is not None:
            provider, searched = yield from find_provider(
                self._environment,
                has_identity_token=bool(os.environ.get(IDENTITY_TOKEN)),
                makers=self._makers,
            )
        headers: Dict[str, str] = {}
        base_url: Optional[str] = None
        if hasattr(provider, "_settings_flow"):
            flow: Flow[Profile] = cast("Any", provider)._settings_flow()
            settings = yield from flow
            headers, base_url = settings.headers, settings.base_url
        if self.is_settled:
            return
        if self.provider is None and provider is not None:
            self._use(_bound(provider, self.base_url))
        self.searched = searched
        self.headers = headers
        self.configured_base_url = base_url
        self.is_settled = True

    def rebound(self, base_url: str) -> CredentialSource:
        """The credentials of a copy that talks to another deployment; these ones if they do for it, too."""
        if self.provider is None:
            if self._makers is None or self.is_settled:
                return self
            source = CredentialSource(base_url)
            source._makers, source._environment = self._makers, self._environment
            return source
        provider = _bound(self.provider, base_url)
        if provider is self.provider:
            return self
        source = CredentialSource(base_url)
        source._use(provider)
        source.headers, source.is_settled = self.headers, self.is_settled
        return source


def _bound(provider: Any, base_url: str) -> Any:
    """The provider for a client with this base URL."""
    bind: Optional[Callable[[str], Any]] = getattr(provider, "for_base_url", None)
    return provider if bind is None else bind(base_url)


class CredentialOwner(Protocol):
    """The client that credentials are named for."""

    api_key: Optional[str]
    auth_token: Optional[str]
    _base_url_given: Any
    _is_async: bool

    def _credential_makers(self) -> Tuple[Any, Any, Any]: ...


def named_source(
    client: CredentialOwner,
    credentials: Any,
    config: Optional[Mapping[str, Any]],
    profile: Optional[str],
    token_cache: Any,
) -> CredentialSource:
    """Return the source for what a user passed to a client.

    Raises:
        TypeError: there is more than one, or `credentials` cannot be called, or not by this kind of client.
        AnthropicError: settings, or the name of a profile, cannot be used.
    """
    _refuse_several(credentials=credentials, config=config, profile=profile)
    if isinstance(credentials, CredentialSource):
        return credentials
    _warn_if_shadowed(client)
    base_url = str(client._base_url_given)
    if credentials is not None:
        return CredentialSource(
            base_url, _checked(credentials, client._is_async), getattr(token_cache, "_state", None)
        )
    of_profile, of_settings, _ = client._credential_makers()
    return CredentialSource(base_url, of_settings(config) if profile is None else of_profile(profile))


def _warn_if_shadowed(client: CredentialOwner) -> None:
    for name, value in (("api_key", client.api_key), ("auth_token", client.auth_token)):
        if value is not None:
            log.warning("`%s` was given as well as credentials; the credentials are not used", name)


def _checked(credentials: Any, is_async: bool) -> Any:
    if not callable(credentials) or isinstance(credentials, type):
        kind = credentials.__name__ if isinstance(credentials, type) else type(credentials).__name__
        raise TypeError(
            f"`credentials` has to be a provider that is called for a token, not {kind}; for a token that you"
            " have, pass `StaticToken(token)` or `auth_token`"
        )
    call = type(credentials).__call__
    if not is_async and (iscoroutinefunction(credentials) or iscoroutinefunction(call)):
        raise TypeError("`credentials` is asynchronous; only the async client can use it")
    return credentials


def _refuse_several(**given: Any) -> None:
    """Refuse more than one way to name credentials.

    Raises:
        TypeError: there is more than one.
    """
    names = [f"`{name}`" for name, value in given.items() if value is not None]
    if len(names) > 1:
        raise TypeError(f"Pass one of `credentials`, `config` and `profile`, not {' and '.join(names)}")
