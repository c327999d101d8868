# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Iterable, List, Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types import beta as beta_types

from .beta_advisor_tool_20260301_param import BetaAdvisorTool20260301Param
from .beta_browser_toolset_20260801_param import BetaBrowserToolset20260801Param
from .beta_code_execution_tool_20250522_param import BetaCodeExecutionTool20250522Param
from .beta_code_execution_tool_20250825_param import BetaCodeExecutionTool20250825Param
from .beta_code_execution_tool_20260120_param import BetaCodeExecutionTool20260120Param
from .beta_code_execution_tool_20260521_param import BetaCodeExecutionTool20260521Param
from .beta_computer_toolset_20260801_param import BetaComputerToolset20260801Param
from .beta_mcp_toolset_param import BetaMCPToolsetParam
from .beta_memory_tool_20250818_param import BetaMemoryTool20250818Param
from .beta_tool_bash_20241022_param import BetaToolBash20241022Param
from .beta_tool_bash_20250124_param import BetaToolBash20250124Param
from .beta_tool_computer_use_20241022_param import BetaToolComputerUse20241022Param
from .beta_tool_computer_use_20250124_param import BetaToolComputerUse20250124Param
from .beta_tool_computer_use_20251124_param import BetaToolComputerUse20251124Param
from .beta_tool_param import BetaToolParam
from .beta_tool_search_tool_bm25_20251119_param import BetaToolSearchToolBm25_20251119Param
from .beta_tool_search_tool_regex_20251119_param import BetaToolSearchToolRegex20251119Param
from .beta_tool_text_editor_20241022_param import BetaToolTextEditor20241022Param
from .beta_tool_text_editor_20250124_param import BetaToolTextEditor20250124Param
from .beta_tool_text_editor_20250429_param import BetaToolTextEditor20250429Param
from .beta_tool_text_editor_20250728_param import BetaToolTextEditor20250728Param
from .beta_web_fetch_tool_20250910_param import BetaWebFetchTool20250910Param
from .beta_web_fetch_tool_20260209_param import BetaWebFetchTool20260209Param
from .beta_web_fetch_tool_20260309_param import BetaWebFetchTool20260309Param
from .beta_web_fetch_tool_20260318_param import BetaWebFetchTool20260318Param
from .beta_web_search_tool_20250305_param import BetaWebSearchTool20250305Param
from .beta_web_search_tool_20260209_param import BetaWebSearchTool20260209Param
from .beta_web_search_tool_20260318_param import BetaWebSearchTool20260318Param

__all__ = ["MessageCountTokensParams", "Tool"]

Tool: TypeAlias = Union[
    BetaToolParam,
    BetaToolBash20241022Param,
    BetaToolBash20250124Param,
    BetaCodeExecutionTool20250522Param,
    BetaCodeExecutionTool20250825Param,
    BetaCodeExecutionTool20260120Param,
    BetaCodeExecutionTool20260521Param,
    BetaBrowserToolset20260801Param,
    BetaToolComputerUse20241022Param,
    BetaMemoryTool20250818Param,
    BetaToolComputerUse20250124Param,
    BetaToolTextEditor20241022Param,
    BetaToolComputerUse20251124Param,
    BetaComputerToolset20260801Param,
    BetaToolTextEditor20250124Param,
    BetaToolTextEditor20250429Param,
    BetaToolTextEditor20250728Param,
    BetaWebSearchTool20250305Param,
    BetaWebFetchTool20250910Param,
    BetaWebSearchTool20260209Param,
    BetaWebFetchTool20260209Param,
    BetaWebFetchTool20260309Param,
    BetaWebSearchTool20260318Param,
    BetaWebFetchTool20260318Param,
    BetaAdvisorTool20260301Param,
    BetaToolSearchToolBm25_20251119Param,
    BetaToolSearchToolRegex20251119Param,
    BetaMCPToolsetParam,
]


class MessageCountTokensParams(TypedDict, total=False):
    messages: Required[Iterable[beta_types.BetaMessageParam]]
    """The conversation so far, oldest message first.

    Consecutive messages of the same role are treated as one. If the last one is from the
    assistant, the answer continues its text directly, where the model allows that.
    """

    model: Required[types.ModelParam]
    """Model to use, by alias or dated snapshot."""

    billing_policy: Optional[beta_types.BetaBillingPolicyParam]
    """Who is to be billed for the request. Null for the default."""

    cache_control: Optional[beta_types.BetaCacheControlEphemeralParam]
    """Caches the prompt up to the last block that can be cached, as if that block carried this marker. Saves
    placing markers by hand in a growing conversation.
    """

    compaction: Optional[beta_types.BetaCompactionConfigParam]
    """Has the conversation compacted by a summary. Null for no compaction."""

    context_management: Optional[beta_types.BetaContextManagementConfigParam]
    """Ways in which the service shortens the conversation when it grows long, by clearing or summarizing
    older parts. Your own copy of the conversation stays as it is.
    """

    mcp_servers: Iterable[beta_types.BetaRequestMCPServerURLDefinitionParam]
    """Remote MCP servers, at most 20; the definitions of their tools count as input."""

    output_config: beta_types.BetaOutputConfigParam
    """Effort and format of the answer; a schema counts as input."""

    output_format: Optional[beta_types.BetaJSONOutputFormatParam]
    """Format of the answer; its schema counts as input. Deprecated: set `output_config.format` instead."""

    speed: Optional[Literal["standard", "fast"]]
    """Speed that the request would ask for; it does not change the count."""

    system: Union[str, Iterable[beta_types.BetaTextBlockParam]]
    """System prompt: the role, goals and rules that hold for the whole conversation, as text or as text
    blocks, which can be cached.
    """

    thinking: beta_types.BetaThinkingConfigParam
    """Whether and how the model would think, which can change what counts as input."""

    tool_choice: beta_types.BetaToolChoiceParam
    """Whether the model may, must or must not call tools, or which one it must call. The default is `auto`
    when there are tools.
    """

    tools: Iterable[Tool]
    """Tools that the model may call.

    Client tools are those of your own (`BetaTool`) and some of a known shape (bash, text
    editor, memory, browser, computer): you run them and send a `tool_result`. Server
    tools (web search, web fetch, code execution, tool search, advisor) and the toolsets
    of MCP servers run on the service during the request.
    """

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    user_profile_id: Annotated[str, PropertyInfo(alias="anthropic-user-profile-id")]
    """User profile that the request is attributed to, for callers who act on behalf of somebody outside their
    organization. Needs a `user-profiles` beta in the `anthropic-beta` header.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
