# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types.beta.organization.claude_tag import bundles as beta_organization_claude_tag_bundles_types

__all__ = ["TargetCreateParams"]


class TargetCreateParams(TypedDict, total=False):
    target: Required[beta_organization_claude_tag_bundles_types.BetaClaudeTagBundleTargetCreateParam]

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
