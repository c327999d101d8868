"""Settings that the clients of all cloud platforms share, and the refusal of paths that a platform does not
serve.

A platform defines its URL (`_default_base_url`), the credentials of a request (`auth_headers`, or
`_prepare_request` where requests are signed), how the options of a request are rewritten
(`_prepare_options`), and which paths it does not serve (`_unsupported`). Nothing here knows any one of them.
No I/O.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, ClassVar, Dict, Mapping, Optional, TypeVar

from anthropic._core.client.base_client import BaseClient
from anthropic._core.client.settings import ClientSettings, environment_headers
from anthropic._core.request.headers import find_header, merge_headers
from anthropic._core.sentinels import Omit
from anthropic._version import __version__

from .unsupported import UnavailableOnPlatformError

if TYPE_CHECKING:
    from anthropic._core.request.headers import HeaderValue
    from anthropic._core.typing_names import Headers

_ClientT = TypeVar("_ClientT", bound="PlatformSettings")

_RESOURCES = frozenset({"beta", "completions", "files", "messages", "models", "skills"})


def env_value(*names: str) -> Optional[str]:
    """Return the first of these environment variables that is set and not empty."""
    for name in names:
        value = os.environ.get(name)
        if value:
            return value
    return None


class PlatformSettings(ClientSettings):
    """Settings of a client for a platform.

    Keys and URLs of the public API are not read from the environment: they would go to another service.
    """

    _platform: ClassVar[str]
    """The name of the platform in error messages."""

    _unsupported: ClassVar[Mapping[str, str]] = {}
    """Advice for paths that the platform does not serve, by the beginning of the path (`/v1/files`); `""`
    stands for every path below `/v1/` that has no entry of its own and is not in `_supported`."""

    _supported: ClassVar[frozenset[str]] = frozenset()
    """The paths to which `_unsupported` does not apply."""

    _own_credentials_win: ClassVar[bool] = False
    """Whether a key or a token of the client replaces what its custom headers have in the place, but for
    `omit`."""

    _discovers_credentials = False

    def _configure_platform(
        self,
        *,
        api_key: Optional[str],
        base_url: Any,
        default_headers: Optional[Mapping[str, HeaderValue]],
        default_query: Optional[Mapping[str, object]],
        **settings: Any,
    ) -> None:
        """Set all attributes of the client. Without `base_url`, `_default_base_url` makes the URL when it is
        needed."""
        self.api_key = api_key
        self.auth_token: Optional[str] = None
        self.webhook_key: Optional[str] = None
        BaseClient.__init__(
            self,
            version=__version__,
            base_url=base_url,
            custom_headers=merge_headers(environment_headers(), default_headers),
            custom_query=default_query,
            **settings,
        )
        if os.environ.get("ANTHROPIC_LOG"):
            from anthropic._core.exchange.logs import configure_logging

            configure_logging()

    @property
    def default_headers(self) -> Dict[str, HeaderValue]:
        """The headers of every request: the client's own, and over them those given to the constructor."""
        headers = super().default_headers
        if not self._own_credentials_win:
            return headers
        own = {name: value for name, value in self.auth_headers.items() if not self._omits(name)}
        return merge_headers(headers, own)

    def _omits(self, name: str) -> bool:
        return isinstance(find_header(self._custom_headers, name), Omit)

    def _validate_headers(self, headers: Headers, custom_headers: Headers) -> None:
        """Accept all headers: credentials are checked when a client is made or a request is signed."""

    def _constructor_settings(self) -> Dict[str, Any]:
        """Return the arguments that construct a client like this one."""
        return {
            "api_key": self.api_key,
            "base_url": self._base_url_given,
            "max_retries": self.max_retries,
            "default_headers": self._custom_headers,
            "default_query": self._custom_query,
            "middleware": self._middleware,
            "_strict_response_validation": self._strict_response_validation,
        }

    def _reconstructed(self: _ClientT, extra: Mapping[str, Any]) -> _ClientT:
        copied = type(self)(**{**self._constructor_settings(), **extra})
        copied._http = self._http
        copied._timeout_given = self._timeout_given
        copied.max_retry_after = self.max_retry_after
        return copied

    def _check_supported(self, url: str) -> None:
        """Refuse a path below `/v1/` that the platform does not serve.

        Raises:
            UnavailableOnPlatformError: it is such a path; the message says what to use instead.
        """
        path = "/" + url.partition("?")[0].strip("/")
        if not path.startswith("/v1/") or path in self._supported:
            return
        part = max((known for known in self._unsupported if path.startswith(known)), key=len, default=None)
        if part is not None:
            raise UnavailableOnPlatformError(f"{self._platform} has no {path}. {self._unsupported[part]}")

    def _unsupported_resource(self, name: str) -> UnavailableOnPlatformError:
        """Return the error for a resource that the platform does not have, such as `models` or
        `beta.files`."""
        path = f"/v1/{name.rpartition('.')[2]}"
        advice = self._unsupported.get(path, self._unsupported.get("", ""))
        return UnavailableOnPlatformError(f"{self._platform} has no `{name}`. {advice}".strip())

    if not TYPE_CHECKING:
        # Hidden from type checkers, which have to report a resource that does not exist.
        def __getattr__(self, name: str) -> Any:
            if name in _RESOURCES:
                raise self._unsupported_resource(name)
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
