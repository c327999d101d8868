# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic._core.typing_names import SequenceNotStr
from anthropic.types.beta.organization.claude_code import (
    managed_settings as beta_organization_claude_code_managed_settings_types,
)

__all__ = ["ConfigurationUpdateParams"]


class ConfigurationUpdateParams(TypedDict, total=False):
    mode: beta_organization_claude_code_managed_settings_types.BetaClaudeCodeManagedSettingsModeParam
    """Whether the settings are those of the whole organization, or differ by RBAC group."""

    rbac_group_order: SequenceNotStr[str]
    """IDs of the RBAC groups in their new order."""

    rbac_group_order_version: str
    """The `rbac_group_order_version` that the new order is based on. Guards against overwriting a change made
    in between.
    """

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
