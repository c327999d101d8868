# Written by make generate from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, List, Optional, Union

from typing_extensions import Annotated, Literal, Required, TypeAlias, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["MessageCountTokensParams", "Tool"]

Tool: TypeAlias = Union[
    "beta_types.BetaToolParam",
    "beta_types.BetaToolBash20241022Param",
    "beta_types.BetaToolBash20250124Param",
    "beta_types.BetaCodeExecutionTool20250522Param",
    "beta_types.BetaCodeExecutionTool20250825Param",
    "beta_types.BetaCodeExecutionTool20260120Param",
    "beta_types.BetaCodeExecutionTool20260521Param",
    "beta_types.BetaBrowserToolset20260801Param",
    "beta_types.BetaToolComputerUse20241022Param",
    "beta_types.BetaMemoryTool20250818Param",
    "beta_types.BetaToolComputerUse20250124Param",
    "beta_types.BetaToolTextEditor20241022Param",
    "beta_types.BetaToolComputerUse20251124Param",
    "beta_types.BetaComputerToolset20260801Param",
    "beta_types.BetaToolTextEditor20250124Param",
    "beta_types.BetaToolTextEditor20250429Param",
    "beta_types.BetaToolTextEditor20250728Param",
    "beta_types.BetaWebSearchTool20250305Param",
    "beta_types.BetaWebFetchTool20250910Param",
    "beta_types.BetaWebSearchTool20260209Param",
    "beta_types.BetaWebFetchTool20260209Param",
    "beta_types.BetaWebFetchTool20260309Param",
    "beta_types.BetaWebSearchTool20260318Param",
    "beta_types.BetaWebFetchTool20260318Param",
    "beta_types.BetaAdvisorTool20260301Param",
    "beta_types.BetaToolSearchToolBm25_20251119Param",
    "beta_types.BetaToolSearchToolRegex20251119Param",
    "beta_types.BetaMCPToolsetParam",
]


class MessageCountTokensParams(TypedDict, total=False):
    messages: Required[Iterable[beta_types.BetaMessageParam]]
    """The conversation so far, oldest message first.

    Consecutive messages of the same role are treated as one. If the last one is from the
    assistant, the answer continues its text directly, where the model allows that.
    """

    model: Required[types.ModelParam]
    """Model to use, by alias or dated snapshot."""

    cache_control: Optional[beta_types.BetaCacheControlEphemeralParam]
    """Caches the prompt up to the last block that can be cached, as if that block carried this marker. Saves
    placing markers by hand in a growing conversation.
    """

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
