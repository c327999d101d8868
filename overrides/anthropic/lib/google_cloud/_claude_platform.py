"""The URL and settings of Claude Platform on Google Cloud, and what it does not serve. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, ClassVar, Dict, Mapping, Optional, TypeVar, Union

from anthropic._core.client.base_client import BaseClient
from anthropic._core.deferred import httpx
from anthropic._core.errors import AnthropicError
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven
from anthropic.lib._platforms.settings import env_value

from ._settings import GoogleSettings

if TYPE_CHECKING:
    from anthropic._core.request.options import FinalRequestOptions

_ClientT = TypeVar("_ClientT", bound="ClaudePlatformSettings")

_HOST = "https://claude.googleapis.com"
_BASE_URL: Any = BaseClient.base_url
_COMPLETIONS = "Use `messages`, which came after completions."


class ClaudePlatformSettings(GoogleSettings):
    """Settings of the client for Claude Platform on Google Cloud."""

    _platform = "Claude Platform on Google Cloud"
    _unsupported: ClassVar[Mapping[str, str]] = {
        "/v1/complete": _COMPLETIONS,
        "/v1/completions": _COMPLETIONS,
    }

    token_provider: Optional[Callable[[], Any]]
    """A function that returns tokens to send instead of those of Google credentials; may be replaced at any
    time."""

    _location: str
    _workspace_id: Optional[str]

    def _configure_google_cloud(
        self,
        *,
        project: Optional[str],
        location: Optional[str],
        workspace_id: Optional[str],
        token_provider: Optional[Callable[[], Any]],
        skip_auth: bool,
        base_url: Any,
        **settings: Any,
    ) -> None:
        self.skip_auth = skip_auth
        self.token_provider = token_provider
        self._location = location or env_value(f"{_VARIABLES}_LOCATION") or "global"
        self._workspace_id = workspace_id or env_value(f"{_VARIABLES}_WORKSPACE_ID")
        self._configure_google(
            project=project or env_value(f"{_VARIABLES}_PROJECT", "GOOGLE_CLOUD_PROJECT"),
            base_url=base_url or env_value(f"{_VARIABLES}_BASE_URL"),
            **settings,
        )
        self.webhook_key = env_value("ANTHROPIC_WEBHOOK_SIGNING_KEY")
        self._check()

    def _check(self) -> None:
        """Reject settings that contradict each other or do not suffice.

        Raises:
            ValueError: the settings do so.
        """
        if self.skip_auth and (self.token_provider is not None or self._tokens.is_given):
            raise ValueError(
                "`skip_auth` is to send no credentials; `token_provider` and `credentials` contradict it"
            )
        if self._workspace_id is None and not (self.skip_auth and self._base_url_given is not None):
            raise ValueError(f"No workspace found: give `workspace_id`, or set {_VARIABLES}_WORKSPACE_ID")

    @property
    def project(self) -> Optional[str]:
        """The project: of the argument, the environment, or the Google credentials, once they are found."""
        return self._resolved_project

    @project.setter
    def project(self, project: Optional[str]) -> None:
        self._project = project
        self._url_cache = {}

    @property
    def location(self) -> str:
        """The location, part of the URL."""
        return self._location

    @location.setter
    def location(self, location: str) -> None:
        self._location = location
        self._url_cache = {}

    @property
    def workspace_id(self) -> Optional[str]:
        """The workspace that requests are made in, part of the URL."""
        return self._workspace_id

    @workspace_id.setter
    def workspace_id(self, workspace_id: Optional[str]) -> None:
        self._workspace_id = workspace_id
        self._url_cache = {}

    @property
    def base_url(self) -> httpx.URL:
        """The URL to which paths are appended; empty while the project is not known."""
        if self._base_url_given is None and self.project is None:
            return httpx.URL("")
        url: httpx.URL = _BASE_URL.__get__(self)
        return url

    @base_url.setter
    def base_url(self, url: Union[str, httpx.URL]) -> None:
        _BASE_URL.__set__(self, url)

    _base_url = base_url

    def _default_base_url(self) -> str:
        path = build_path(
            "/v1alpha/projects/{project}/locations/{location}/workspaces/{workspace_id}/invoke/",
            project=self.project,
            location=self.location,
            workspace_id=self.workspace_id,
        )
        return _HOST + path

    @property
    def _is_resolved(self) -> bool:
        is_known = self._base_url_given is not None or self.project is not None
        return is_known or self._tokens.has_credentials or self._token_source() != self._tokens.fetch

    def _rewrite_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        options = super()._rewrite_options(options)
        if self._base_url_given is None and self.project is None and "://" not in options.url:
            raise AnthropicError(
                f"No project found: give `project`, or set {_VARIABLES}_PROJECT; or give `base_url`"
                " (the Google credentials name none)"
            )
        return options

    def _token_source(self) -> Optional[Callable[[], Any]]:
        if self.skip_auth:
            return None
        return self.token_provider or self._tokens.fetch

    def _cached_token(self) -> Optional[str]:
        return None if self.token_provider is not None else super()._cached_token()

    def _copied(self: _ClientT, **changed: Any) -> _ClientT:
        cleared = [_CLEARABLE[name] for name in _CLEARABLE if changed.get(name, 0) is None]
        if not _is_absent(changed.get("credentials")) and _is_absent(changed.get("token_provider")):
            cleared.append("token_provider")
        copied = super()._copied(**changed)
        for name in cleared:
            setattr(copied, name, None)
        if changed.get("skip_auth"):
            # Credentials of the original are dropped; those passed together with `skip_auth` contradict it.
            for name in ("token_provider", "credentials"):
                if _is_absent(changed.get(name)):
                    setattr(copied, _CLEARABLE[name], None)
        copied._check()
        return copied

    def _constructor_settings(self) -> Dict[str, Any]:
        return {
            **super()._constructor_settings(),
            "project": self._project,
            "location": self._location,
            "workspace_id": self._workspace_id,
            "token_provider": self.token_provider,
            "skip_auth": self.skip_auth,
        }


def _is_absent(value: object) -> bool:
    return value is None or isinstance(value, NotGiven)


_VARIABLES = "ANTHROPIC_GOOGLE_CLOUD"

# Arguments of `copy` that may be taken away, and the attributes that hold them.
_CLEARABLE = {
    "workspace_id": "workspace_id",
    "token_provider": "token_provider",
    "credentials": "google_credentials",
}
