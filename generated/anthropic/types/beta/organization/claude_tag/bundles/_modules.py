# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "BetaClaudeTagBundleTarget": "beta_claude_tag_bundle_target",
    "BetaClaudeTagBundleTargetCreateParam": "beta_claude_tag_bundle_target_create_param",
    "BetaClaudeTagDeletedBundleTarget": "beta_claude_tag_deleted_bundle_target",
    "BetaClaudeTagSlackChannelBundleTarget": "beta_claude_tag_slack_channel_bundle_target",
    "BetaClaudeTagSlackChannelBundleTargetCreateParam": "beta_claude_tag_slack_channel_bundle_target_create_param",
    "BetaClaudeTagSlackWorkspaceBundleTarget": "beta_claude_tag_slack_workspace_bundle_target",
    "BetaClaudeTagSlackWorkspaceBundleTargetCreateParam": "beta_claude_tag_slack_workspace_bundle_target_create_param",
    "TargetCreateParams": "target_create_params",
    "TargetListParams": "target_list_params",
}
