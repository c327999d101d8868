"""The credential source of a client and its copies: one provider, one token at a time, found when needed.

Files are read by steps that are yielded.
"""

# The hooks of a client are private to its users, not to the modules that make up its request path.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import os
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional, Protocol, Tuple, cast

from .chain import ProviderFactories, find_provider
from .locations import IDENTITY_TOKEN, read_environment
from .shadowing import warn_if_shadowed
from .token_cache import TokenState

if TYPE_CHECKING:
    from .profile_files import Profile
    from .steps import Flow

__all__ = ["CredentialSource", "named_source"]


class CredentialSource:
    """The source of access tokens. Resolving it, which may take reading files, finds the provider."""

    def __init__(self, base_url: str, provider: Any = None, state: Optional[TokenState] = None) -> None:
        self.base_url = base_url
        """The base URL that the client was given."""
        self.provider: Any = None
        self.state: Optional[TokenState] = None
        self.headers: Dict[str, str] = {}
        """The headers that the configuration adds to every request."""
        self.configured_base_url: Optional[str] = None
        """The base URL that the configuration names."""
        self.searched: List[str] = []
        self.is_resolved = False
        self._factories: Optional[ProviderFactories] = None
        if provider is not None:
            self._use(_bind(provider, base_url), state)
            self.is_resolved = not hasattr(provider, "_settings_flow")

    @classmethod
    def discovering(
        cls,
        base_url: str,
        make_profile_provider: Callable[..., Any],
        make_federation_provider: Callable[..., Any],
    ) -> CredentialSource:
        """Return the source for a client that is given no credentials, with the factories of providers."""
        source = cls(base_url)
        source._factories = ProviderFactories(
            profile=make_profile_provider, federation=make_federation_provider
        )
        source._environment = read_environment()
        return source

    _environment: Dict[str, str]

    def _use(self, provider: Any, state: Optional[TokenState] = None) -> None:
        self.provider = provider
        self.state = TokenState(provider) if state is None or state.provider is not provider else state

    def resolve(self) -> Flow[None]:
        """Find the provider, and what its configuration says.

        It may run several times at once; the results are the same, and the first one is kept.

        Raises:
            CredentialsError: a configuration cannot be used.
        """
        provider, searched = self.provider, self.searched
        if provider is None and self._factories is not None:
            provider, searched = yield from find_provider(
                self._environment,
                has_identity_token=bool(os.environ.get(IDENTITY_TOKEN)),
                factories=self._factories,
            )
        headers: Dict[str, str] = {}
        base_url: Optional[str] = None
        if hasattr(provider, "_settings_flow"):
            flow: Flow[Profile] = cast("Any", provider)._settings_flow()
            settings = yield from flow
            headers, base_url = settings.headers, settings.base_url
        if self.is_resolved:
            return
        if self.provider is None and provider is not None:
            self._use(_bind(provider, self.base_url))
        self.searched = searched
        self.headers = headers
        self.configured_base_url = base_url
        self.is_resolved = True

    def warn_if_shadowed(self, api_key: Optional[str], auth_token: Optional[str]) -> None:
        """Log it if a key or a token is given to a client that has a provider."""
        if self.provider is not None:
            warn_if_shadowed(api_key=api_key, auth_token=auth_token)

    def rebind(self, base_url: str) -> CredentialSource:
        """Return the source for a copy with another base URL; this one if it serves that, too."""
        if self.provider is None:
            if self._factories is None or self.is_resolved:
                return self
            source = CredentialSource(base_url)
            source._factories, source._environment = self._factories, self._environment
            return source
        provider = _bind(self.provider, base_url)
        if provider is self.provider:
            return self
        source = CredentialSource(base_url)
        source._use(provider)
        source.headers, source.is_resolved = self.headers, self.is_resolved
        return source


def _bind(provider: Any, base_url: str) -> Any:
    """Return the provider for a client with this base URL."""
    bind: Optional[Callable[[str], Any]] = getattr(provider, "for_base_url", None)
    return provider if bind is None else bind(base_url)


class CredentialOwner(Protocol):
    """The client that credentials are named for."""

    api_key: Optional[str]
    auth_token: Optional[str]
    _base_url_given: Any
    _is_async: bool

    def _provider_factories(self) -> Tuple[Any, Any, Any]: ...


def named_source(
    client: CredentialOwner,
    credentials: Any,
    config: Optional[Mapping[str, Any]],
    profile: Optional[str],
    token_cache: Any,
) -> CredentialSource:
    """Return the source for the credentials that a user passed to a client.

    Raises:
        TypeError: there is more than one, or `credentials` cannot be called, or not by this kind of client.
        CredentialsError: settings, or the name of a profile, cannot be used.
    """
    _refuse_several(credentials=credentials, config=config, profile=profile)
    if isinstance(credentials, CredentialSource):
        return credentials
    warn_if_shadowed(api_key=client.api_key, auth_token=client.auth_token)
    base_url = str(client._base_url_given)
    if credentials is not None:
        return CredentialSource(
            base_url, _check_credentials(credentials, client._is_async), getattr(token_cache, "_state", None)
        )
    make_profile_provider, make_config_provider, _ = client._provider_factories()
    return CredentialSource(
        base_url, make_config_provider(config) if profile is None else make_profile_provider(profile)
    )


def _check_credentials(credentials: Any, is_async: bool) -> Any:
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
