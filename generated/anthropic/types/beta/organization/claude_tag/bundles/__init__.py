# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from .beta_claude_tag_bundle_target import BetaClaudeTagBundleTarget
    from .beta_claude_tag_bundle_target_create_param import BetaClaudeTagBundleTargetCreateParam
    from .beta_claude_tag_deleted_bundle_target import BetaClaudeTagDeletedBundleTarget
    from .beta_claude_tag_slack_channel_bundle_target import BetaClaudeTagSlackChannelBundleTarget
    from .beta_claude_tag_slack_channel_bundle_target_create_param import (
        BetaClaudeTagSlackChannelBundleTargetCreateParam,
    )
    from .beta_claude_tag_slack_workspace_bundle_target import BetaClaudeTagSlackWorkspaceBundleTarget
    from .beta_claude_tag_slack_workspace_bundle_target_create_param import (
        BetaClaudeTagSlackWorkspaceBundleTargetCreateParam,
    )
    from .target_create_params import TargetCreateParams
    from .target_list_params import TargetListParams
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "BetaClaudeTagBundleTarget",
    "BetaClaudeTagBundleTargetCreateParam",
    "BetaClaudeTagDeletedBundleTarget",
    "BetaClaudeTagSlackChannelBundleTarget",
    "BetaClaudeTagSlackChannelBundleTargetCreateParam",
    "BetaClaudeTagSlackWorkspaceBundleTarget",
    "BetaClaudeTagSlackWorkspaceBundleTargetCreateParam",
    "TargetCreateParams",
    "TargetListParams",
]
