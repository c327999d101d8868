"""The URL, headers and settings of the client for Vertex AI, and what Vertex AI does not serve. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, ClassVar, Dict, Mapping, Optional, TypeVar, Union

from anthropic._core.sentinels import NotGiven
from anthropic.lib._platforms.settings import env_value
from anthropic.lib.google_cloud._settings import GoogleSettings

if TYPE_CHECKING:
    from anthropic._core.request.options import FinalRequestOptions

_ClientT = TypeVar("_ClientT", bound="VertexSettings")

_ELSEWHERE = "`AnthropicGoogleCloud` and `Anthropic` have it."
_HOSTS = {
    "global": "aiplatform.googleapis.com",
    "us": "aiplatform.us.rep.googleapis.com",
    "eu": "aiplatform.eu.rep.googleapis.com",
}


class VertexSettings(GoogleSettings):
    """Settings of the client for Vertex AI."""

    _platform = "Vertex AI"
    _supported = frozenset({"/v1/messages", "/v1/messages/count_tokens"})
    _unsupported: ClassVar[Mapping[str, str]] = {
        "": _ELSEWHERE,
        "/v1/messages/batches": (
            "For batches, Vertex AI has batch prediction jobs (`projects.locations.batchPredictionJobs`)."
            " Message batches are on `AnthropicGoogleCloud` and `Anthropic`."
        ),
        "/v1/models": "Vertex AI lists its models in Model Garden, in the Google Cloud console.",
    }

    access_token: Optional[str]
    """A token to send instead of those of Google credentials; may be replaced at any time."""

    _region: str

    def _configure_vertex(
        self,
        *,
        region: Union[str, NotGiven, None],
        project_id: Union[str, NotGiven, None],
        access_token: Optional[str],
        base_url: Any,
        **settings: Any,
    ) -> None:
        region = _given(region) or env_value("CLOUD_ML_REGION")
        if region is None:
            raise ValueError("No region found: give `region`, or set CLOUD_ML_REGION")
        self._region = region
        self.access_token = access_token
        self._configure_google(
            project=_given(project_id) or env_value("ANTHROPIC_VERTEX_PROJECT_ID"),
            base_url=base_url or env_value("ANTHROPIC_VERTEX_BASE_URL"),
            **settings,
        )

    @property
    def region(self) -> str:
        """The region, part of the host name and of paths."""
        return self._region

    @region.setter
    def region(self, region: str) -> None:
        self._region = region
        self._url_cache = {}

    @property
    def project_id(self) -> Optional[str]:
        """The project: of the argument, the environment, or the Google credentials, once they are found."""
        return self._resolved_project

    @project_id.setter
    def project_id(self, project_id: Optional[str]) -> None:
        self._project = project_id

    @property
    def credentials(self) -> Any:
        """The Google credentials, as google-auth has them; `None` until they were looked up."""
        return self.google_credentials

    @credentials.setter
    def credentials(self, credentials: Any) -> None:
        self.google_credentials = credentials

    def _default_base_url(self) -> str:
        host = _HOSTS.get(self.region) or f"{self.region}-aiplatform.googleapis.com"
        return f"https://{host}/v1"

    def _own_headers(self) -> Dict[str, str]:
        # The version is sent in the body.
        headers = super()._own_headers()
        headers.pop("anthropic-version", None)
        return headers

    @property
    def _is_resolved(self) -> bool:
        return self.project_id is not None or self._tokens.has_credentials or bool(self.access_token)

    def _rewrite_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        from ._predict import predict_options

        options = super()._rewrite_options(options)
        return predict_options(options, project=self.project_id, region=self.region)

    def _cached_token(self) -> Optional[str]:
        return self.access_token or super()._cached_token()

    def _token_source(self) -> Optional[Callable[[], Any]]:
        return self._get_access_token if self.access_token else super()._token_source()

    def _get_access_token(self) -> Optional[str]:
        return self.access_token

    def _copied(self: _ClientT, **changed: Any) -> _ClientT:
        copied = super()._copied(**changed)
        if changed.get("credentials") is not None and changed.get("access_token") is None:
            copied.access_token = None
        return copied

    def _constructor_settings(self) -> Dict[str, Any]:
        return {
            **super()._constructor_settings(),
            "region": self._region,
            "project_id": self._project,
            "access_token": self.access_token,
        }


def _given(value: Union[str, NotGiven, None]) -> Optional[str]:
    return None if isinstance(value, NotGiven) else value
