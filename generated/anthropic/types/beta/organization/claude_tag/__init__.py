# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from . import bundles as bundles
    from .beta_claude_tag_bundle import BetaClaudeTagBundle
    from .beta_claude_tag_deleted_slack_channel import BetaClaudeTagDeletedSlackChannel
    from .beta_claude_tag_slack_channel import BetaClaudeTagSlackChannel
    from .beta_claude_tag_slack_workspace import BetaClaudeTagSlackWorkspace
    from .bundle_list_params import BundleListParams
    from .bundle_update_params import BundleUpdateParams
    from .slack_channel_create_params import SlackChannelCreateParams
    from .slack_channel_list_params import SlackChannelListParams
    from .slack_channel_retrieve_params import SlackChannelRetrieveParams
    from .slack_channel_update_params import SlackChannelUpdateParams
    from .slack_workspace_list_params import SlackWorkspaceListParams
    from .slack_workspace_retrieve_params import SlackWorkspaceRetrieveParams
    from .slack_workspace_update_params import SlackWorkspaceUpdateParams
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "BetaClaudeTagBundle",
    "BetaClaudeTagDeletedSlackChannel",
    "BetaClaudeTagSlackChannel",
    "BetaClaudeTagSlackWorkspace",
    "BundleListParams",
    "BundleUpdateParams",
    "SlackChannelCreateParams",
    "SlackChannelListParams",
    "SlackChannelRetrieveParams",
    "SlackChannelUpdateParams",
    "SlackWorkspaceListParams",
    "SlackWorkspaceRetrieveParams",
    "SlackWorkspaceUpdateParams",
]
