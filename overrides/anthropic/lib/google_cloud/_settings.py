"""Settings that the two clients of Google Cloud share: credentials and project. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping, Optional, TypeVar

from anthropic.lib._platforms.tokens import TokenSettings

from ._credentials import GoogleCredentials, GoogleTokens

if TYPE_CHECKING:
    from anthropic._core.deferred import httpx

_ClientT = TypeVar("_ClientT", bound="GoogleSettings")


class GoogleSettings(TokenSettings):
    """Settings of a client for Google Cloud: credentials and project. All may be replaced at any time."""

    _tokens: GoogleTokens
    _project: Optional[str]

    def _configure_google(
        self, *, project: Optional[str], credentials: Optional[GoogleCredentials], **settings: Any
    ) -> None:
        self._project = project
        self._tokens = GoogleTokens(credentials)
        self._configure_platform(api_key=None, **settings)

    @property
    def google_credentials(self) -> Any:
        """The credentials, as google-auth has them; `None` until they were looked up."""
        return self._tokens.credentials

    @google_credentials.setter
    def google_credentials(self, credentials: Optional[GoogleCredentials]) -> None:
        self._tokens = GoogleTokens(credentials)
        self._url_cache = {}

    @property
    def _resolved_project(self) -> Optional[str]:
        return self._project or self._tokens.project

    def _resolve(self) -> None:
        self._tokens.find()

    def _cached_token(self) -> Optional[str]:
        return self._tokens.cached()

    def _token_source(self) -> Optional[Callable[[], Any]]:
        return self._tokens.fetch

    def _should_retry(self, response: httpx.Response) -> bool:
        if response.status_code == 401 and self._token_source() == self._tokens.fetch:
            _, _, token = response.request.headers.get("authorization", "").partition("Bearer ")
            if token and self._tokens.invalidate(token):
                return True
        return super()._should_retry(response)

    def _copied(self: _ClientT, **changed: Any) -> _ClientT:
        if "credentials" in changed:
            changed["google_credentials"] = changed.pop("credentials")
        return super()._copied(**changed)

    def _constructor_settings(self) -> Dict[str, Any]:
        settings = super()._constructor_settings()
        del settings["api_key"]
        settings["credentials"] = self._tokens.credentials if self._tokens.is_given else None
        return settings

    def _reconstructed(self: _ClientT, extra: Mapping[str, Any]) -> _ClientT:
        copied = super()._reconstructed(extra)
        if "credentials" not in extra:
            copied._tokens = self._tokens
        return copied
