"""The URL, headers and settings of Claude Platform on AWS. No I/O."""

from __future__ import annotations

from typing import Any, Dict, Optional, Tuple

from anthropic._core.errors import AnthropicError
from anthropic._core.request.auth import auth_headers
from anthropic._core.sentinels import NotGiven
from anthropic.lib._platforms.settings import env_value

from ._settings import KEYS, AwsSettings


class ClaudePlatformSettings(AwsSettings):
    """Settings of the client for Claude Platform on AWS, which has the whole API."""

    _platform = "Claude Platform on AWS"
    _service = "aws-external-anthropic"
    _key_variables = ("ANTHROPIC_AWS_API_KEY",)

    workspace_id: Optional[str]
    """The workspace that requests are made in; may be replaced at any time."""

    def _configure_aws(
        self,
        *,
        api_key: Optional[str],
        auth_token: Optional[str],
        webhook_key: Optional[str],
        workspace_id: Optional[str],
        base_url: Any,
        skip_auth: bool,
        **settings: Any,
    ) -> None:
        keys = {name: settings.pop(f"aws_{name}") for name in KEYS}
        self._configure_credentials(**keys, skip_auth=skip_auth)
        self.workspace_id = workspace_id or env_value("ANTHROPIC_AWS_WORKSPACE_ID")
        base_url = base_url or env_value("ANTHROPIC_AWS_BASE_URL")
        api_key = self._resolve_api_key(api_key)
        is_signed = not skip_auth and api_key is None
        if self._region is None and (is_signed or base_url is None):
            raise AnthropicError(
                "No AWS region found: give `aws_region`, or set AWS_REGION or AWS_DEFAULT_REGION"
                + (" (signatures name it)" if base_url else "; or give `base_url`")
            )
        if self.workspace_id is None and not skip_auth:
            raise AnthropicError("No workspace found: give `workspace_id`, or set ANTHROPIC_AWS_WORKSPACE_ID")
        self._configure_platform(api_key=api_key, base_url=base_url, **settings)
        self.auth_token = auth_token
        self.webhook_key = webhook_key or env_value("ANTHROPIC_WEBHOOK_SIGNING_KEY")

    def _reject(self, **given: object) -> None:
        if any(value is not None and not isinstance(value, NotGiven) for value in given.values()):
            raise TypeError(
                f"`credentials`, `config` and `profile` are for the public API; {self._platform} takes"
                " `api_key`, AWS keys or `aws_profile`"
            )

    @property
    def auth_headers(self) -> Dict[str, str]:
        """`X-Api-Key` and `Authorization`, as far as there is a key or a token.

        A signature replaces the token.
        """
        return auth_headers(None if self.skip_auth else self.api_key, self.auth_token)

    def _default_base_url(self) -> str:
        return f"https://aws-external-anthropic.{self.aws_region}.api.aws"

    def _own_headers(self) -> Dict[str, str]:
        workspace = {} if self.workspace_id is None else {"anthropic-workspace-id": self.workspace_id}
        return {**super()._own_headers(), **workspace}

    def _header_cache_key(self) -> Tuple[Any, ...]:
        return (*super()._header_cache_key(), self.workspace_id)

    def _constructor_settings(self) -> Dict[str, Any]:
        names = ("auth_token", "webhook_key", "workspace_id", "skip_auth")
        return {**super()._constructor_settings(), **{name: getattr(self, name) for name in names}}
