"""The settings that `Anthropic` and `AsyncAnthropic` add to a client: credentials, environment, copies. No
I/O."""

# The hooks of a client are private to its users, not to the modules that make up its request path.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import os
from functools import cache, cached_property
from types import FunctionType
from typing import TYPE_CHECKING, Any, Dict, FrozenSet, Generator, Mapping, Optional, Tuple, TypeVar, cast

from anthropic._version import __version__

from ..deferred import anthropic
from ..exchange.retry import checked_max_retries
from ..request import auth
from ..request.headers import HeaderCache, merge_headers
from ..sentinels import NOT_GIVEN, NotGiven
from ..transport.shared_http_client import SharedHttpClient, check_http_client
from .base_client import BaseClient

if TYPE_CHECKING:
    from typing import Callable

    from ..request.headers import HeaderValue
    from ..typing_names import Headers

__all__ = [
    "AI_PROMPT",
    "API_VERSION",
    "DEFAULT_BASE_URL",
    "HUMAN_PROMPT",
    "ClientSettings",
    "Credentials",
    "environment_headers",
]

DEFAULT_BASE_URL = "https://api.anthropic.com"
API_VERSION = "2023-06-01"

HUMAN_PROMPT = "\n\nHuman:"
AI_PROMPT = "\n\nAssistant:"

_ClientT = TypeVar("_ClientT", bound="ClientSettings")


class Credentials:
    """The key and the token that a client starts with: the arguments, else those in the environment."""

    __slots__ = ("api_key", "auth_token")

    def __init__(
        self, api_key: Optional[str], auth_token: Optional[str], has_active_profile: Callable[[], bool]
    ) -> None:
        if api_key is None and auth_token is None:
            api_key = os.environ.get("ANTHROPIC_API_KEY") or None
            auth_token = os.environ.get("ANTHROPIC_AUTH_TOKEN") or None
            if (api_key or auth_token) and (_names_credentials() or has_active_profile()):
                from ..credentials.shadowing import warn_of_hidden

                warn_of_hidden(ANTHROPIC_API_KEY=api_key, ANTHROPIC_AUTH_TOKEN=auth_token)
        self.api_key = api_key
        self.auth_token = auth_token


class ClientSettings(BaseClient):
    """The settings of a client of the API, and how they are copied."""

    HUMAN_PROMPT = HUMAN_PROMPT
    AI_PROMPT = AI_PROMPT

    api_key: Optional[str]
    """Sent as `X-Api-Key`; may be replaced at any time."""

    auth_token: Optional[str]
    """Sent as a bearer token; may be replaced at any time."""

    webhook_key: Optional[str]
    """The key that webhooks are verified with."""

    _is_source_applied = True

    # Whether to look for profiles and federation where no key is given; platforms do it in other ways.
    _discovers_credentials = True

    def _configure_anthropic(
        self,
        *,
        api_key: Optional[str],
        auth_token: Optional[str],
        webhook_key: Optional[str],
        base_url: Any,
        default_headers: Optional[Mapping[str, HeaderValue]],
        default_query: Optional[Mapping[str, object]],
        credentials: Any = None,
        config: Optional[Mapping[str, Any]] = None,
        profile: Optional[str] = None,
        _token_cache: Any = None,
        **settings: Any,
    ) -> None:
        """Set everything up; the environment gives what the arguments leave out."""
        names_provider = not (credentials is None and config is None and profile is None)
        if names_provider and api_key is None and auth_token is None:
            self.api_key = self.auth_token = None
        else:
            given = Credentials(api_key, auth_token, self._has_active_profile)
            self.api_key, self.auth_token = given.api_key, given.auth_token
        self.webhook_key = (
            os.environ.get("ANTHROPIC_WEBHOOK_SIGNING_KEY") if webhook_key is None else webhook_key
        )
        if base_url is None:
            base_url = os.environ.get("ANTHROPIC_BASE_URL")
            self._has_default_base_url = not base_url
            base_url = base_url or DEFAULT_BASE_URL
        BaseClient.__init__(
            self,
            version=__version__,
            base_url=base_url,
            custom_headers=merge_headers(environment_headers(), default_headers),
            custom_query=default_query,
            **settings,
        )
        if os.environ.get("ANTHROPIC_LOG"):
            from ..exchange.logs import configure_logging

            configure_logging()
        if names_provider:
            self._use_named_credentials(credentials, config, profile, _token_cache)
        elif self.api_key is None and self.auth_token is None and self._discovers_credentials:
            self._discover_credentials()
        self._look_up_credentials()

    @property
    def credentials(self) -> Any:
        """The provider of access tokens; `None` if this client has a key, or has found no provider yet.

        Where no credentials are named, an async client looks for them when it sends its first request.
        """
        return None if self._source is None else self._source.provider

    def _provider_factories(self) -> Tuple[Any, Any, Any]:
        """Return the classes of providers for a profile, for a configuration, and for federation."""
        raise NotImplementedError

    def _has_active_profile(self) -> bool:
        """Return whether the file that names a profile is where it is by default."""
        return False

    def _use_named_credentials(
        self,
        credentials: Any,
        config: Optional[Mapping[str, Any]],
        profile: Optional[str],
        token_cache: Any = None,
    ) -> None:
        from ..credentials.source import named_source

        self._source = named_source(self, credentials, config, profile, token_cache)
        self._is_source_applied = False

    def _discover_credentials(self) -> None:
        from ..credentials.source import CredentialSource

        make_profile_provider, _, make_federation_provider = self._provider_factories()
        self._source = CredentialSource.discovering(
            str(self._base_url_given), make_profile_provider, make_federation_provider
        )
        self._is_source_applied = False

    def _look_up_credentials(self) -> None:
        """Look up the credentials of the source, where a constructor may wait for that."""

    def _resolve_source(self) -> Generator[Any, Any, None]:
        source = self._source
        if source is None or self._is_source_applied:
            return
        if not source.is_resolved:
            yield from source.resolve()
        if source.configured_base_url is not None and self._has_default_base_url:
            self.base_url = source.configured_base_url
            self._has_default_base_url = True
        self._is_source_applied = True

    @property
    def auth_headers(self) -> Dict[str, str]:
        """`X-Api-Key` and `Authorization`, as far as there is a key or a token."""
        return auth.auth_headers(self.api_key, self.auth_token)

    def _own_headers(self) -> Dict[str, str]:
        return {
            **super()._own_headers(),
            **({} if self._source is None else self._source.headers),
            "X-Stainless-Async": self._library_name(),
            "anthropic-version": API_VERSION,
        }

    def _library_name(self) -> str:
        return "false"

    def _validate_headers(self, headers: Headers, custom_headers: Headers) -> None:
        source = self._source
        if source is None or source.provider is None:
            auth.check_credentials(
                custom_headers, headers, searched=() if source is None else source.searched
            )

    def _header_cache_key(self) -> Tuple[Any, ...]:
        source = self._source
        found = None if source is None else (source.provider, *source.headers.items())
        return (*super()._header_cache_key(), self.api_key, self.auth_token, self._library_name(), found)

    def _copied(
        self: _ClientT,
        *,
        default_headers: Optional[Mapping[str, HeaderValue]],
        set_default_headers: Optional[Mapping[str, HeaderValue]],
        default_query: Optional[Mapping[str, object]],
        set_default_query: Optional[Mapping[str, object]],
        base_url: Any,
        timeout: Any,
        http_client: Any,
        middleware: Any,
        _extra_kwargs: Mapping[str, Any],
        credentials: Any = NOT_GIVEN,
        config: Optional[Mapping[str, Any]] = None,
        profile: Optional[str] = None,
        **changed: Any,
    ) -> _ClientT:
        """Return a client that differs in what is given and shares the rest, the HTTP client above all."""
        if _extra_kwargs:
            copied = self._reconstructed(_extra_kwargs)
        else:
            copied = object.__new__(type(self))
            hidden = _names_not_copied(cast(Any, type(self)))
            state = {name: value for name, value in self.__dict__.items() if name not in hidden}
            copied.__dict__.update(state)
        if not isinstance(changed.get("max_retries", NOT_GIVEN), NotGiven):
            checked_max_retries(changed["max_retries"])
        for name, value in changed.items():
            if value is not None and not isinstance(value, NotGiven):
                setattr(copied, name, value)
        if default_headers is not None or set_default_headers is not None:
            _check_exclusive("default_headers", default_headers, set_default_headers)
            below = self._custom_headers if set_default_headers is None else environment_headers()
            copied._custom_headers = merge_headers(below, default_headers, set_default_headers)
        if default_query is not None or set_default_query is not None:
            _check_exclusive("default_query", default_query, set_default_query)
            copied._custom_query = (
                {**self._custom_query, **(default_query or {})}
                if set_default_query is None
                else set_default_query
            )
        if not isinstance(timeout, NotGiven):
            copied._timeout_given = timeout
        if base_url:
            copied._change_base_url(base_url)
        if http_client is not None:
            check_http_client(http_client, is_async=self._is_async)
            copied._http = SharedHttpClient(http_client)
            copied._header_cache = HeaderCache()
        if not isinstance(middleware, NotGiven):
            copied._set_middleware(middleware)
        if not isinstance(credentials, NotGiven) or config is not None or profile is not None:
            copied._replace_credentials(credentials, config, profile)
        if copied._source is not None:
            copied._source.warn_if_shadowed(changed.get("api_key"), changed.get("auth_token"))
        copied._look_up_credentials()
        return copied

    def _change_base_url(self, base_url: Any) -> None:
        self.base_url = base_url
        if self._source is not None:
            self._source = self._source.rebind(str(base_url))
            self._is_source_applied = False

    def _replace_credentials(
        self, credentials: Any, config: Optional[Mapping[str, Any]], profile: Optional[str]
    ) -> None:
        self._source = None
        credentials = None if isinstance(credentials, NotGiven) else credentials
        if not (credentials is None and config is None and profile is None):
            self._use_named_credentials(credentials, config, profile)

    def __copy__(self: _ClientT) -> _ClientT:
        # The default would share the resources too, which send with the client they were made for.
        return self._copied(**_NOTHING_CHANGED, timeout=NOT_GIVEN, middleware=NOT_GIVEN, _extra_kwargs={})

    def _reconstructed(self: _ClientT, extra: Mapping[str, Any]) -> _ClientT:
        """Return a copy made by the constructor, for subclasses whose own arguments change."""
        settings: Dict[str, Any] = {
            "api_key": self.api_key,
            "auth_token": self.auth_token,
            "webhook_key": self.webhook_key,
            "base_url": self._base_url_given,
            "max_retries": self.max_retries,
            "default_headers": self._custom_headers,
            "default_query": self._custom_query,
            "middleware": self._middleware,
            "_strict_response_validation": self._strict_response_validation,
        }
        if self._source is not None:
            settings["credentials"] = self._source
        copied = type(self)(**{**settings, **extra})
        copied._http = self._http
        if "base_url" not in extra:
            copied._has_default_base_url = self._has_default_base_url
        copied._timeout_given = self._timeout_given
        copied.max_retry_after = self.max_retry_after
        return copied

    def with_middleware(self: _ClientT, *middleware: anthropic.MiddlewareInput) -> _ClientT:
        """Return a copy of this client with more middleware, which runs inside that of this one."""
        copied = self._copied(
            **_NOTHING_CHANGED,
            timeout=NOT_GIVEN,
            middleware=(*self._middleware, *middleware),
            _extra_kwargs={},
        )
        return copied


_NOTHING_CHANGED: Dict[str, Any] = dict.fromkeys(
    (
        "default_headers",
        "set_default_headers",
        "default_query",
        "set_default_query",
        "base_url",
        "http_client",
    )
)


def _check_exclusive(name: str, *given: object) -> None:
    if None not in given:
        raise ValueError(f"The `{name}` and `set_{name}` arguments are mutually exclusive")


@cache
def _names_not_copied(cls: type) -> FrozenSet[str]:
    """Return the attributes of one instance alone: its resources, and methods that were replaced on it."""
    return frozenset(
        name
        for base in cls.__mro__
        for name, value in vars(base).items()
        if isinstance(value, (cached_property, FunctionType))
    )


def _names_credentials() -> bool:
    """Return whether the environment names a profile or federation, which a key in it wins over."""
    get = os.environ.get
    return bool(
        get("ANTHROPIC_PROFILE")
        or get("ANTHROPIC_CONFIG_DIR")
        or (
            get("ANTHROPIC_FEDERATION_RULE_ID")
            and get("ANTHROPIC_ORGANIZATION_ID")
            and (get("ANTHROPIC_IDENTITY_TOKEN") or get("ANTHROPIC_IDENTITY_TOKEN_FILE"))
        )
    )


def environment_headers() -> Dict[str, str]:
    """Return the headers in ANTHROPIC_CUSTOM_HEADERS, one `name: value` per line."""
    text = os.environ.get("ANTHROPIC_CUSTOM_HEADERS")
    if not text:
        return {}
    pairs = (line.partition(":") for line in text.splitlines() if ":" in line)
    return {name.strip(): value.strip() for name, _, value in pairs if name.strip()}
