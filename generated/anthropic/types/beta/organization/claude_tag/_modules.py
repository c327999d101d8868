# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "bundles": "bundles:",
    "BetaClaudeTagBundle": "beta_claude_tag_bundle",
    "BetaClaudeTagDeletedSlackChannel": "beta_claude_tag_deleted_slack_channel",
    "BetaClaudeTagSlackChannel": "beta_claude_tag_slack_channel",
    "BetaClaudeTagSlackWorkspace": "beta_claude_tag_slack_workspace",
    "BundleListParams": "bundle_list_params",
    "BundleUpdateParams": "bundle_update_params",
    "SlackChannelCreateParams": "slack_channel_create_params",
    "SlackChannelListParams": "slack_channel_list_params",
    "SlackChannelRetrieveParams": "slack_channel_retrieve_params",
    "SlackChannelUpdateParams": "slack_channel_update_params",
    "SlackWorkspaceListParams": "slack_workspace_list_params",
    "SlackWorkspaceRetrieveParams": "slack_workspace_retrieve_params",
    "SlackWorkspaceUpdateParams": "slack_workspace_update_params",
}
