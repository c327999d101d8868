# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Iterable, Literal, Optional, Union

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["MessageCountTokensParams"]


class MessageCountTokensParams(TypedDict, total=False):
    messages: Required[Iterable[types.MessageParam]]
    """The conversation so far, oldest message first.

    Consecutive messages of the same role are treated as one. If the last one is from the
    assistant, the answer continues its text directly, where the model allows that.
    """

    model: Required[types.ModelParam]
    """Model to use, by alias or dated snapshot."""

    cache_control: Optional[types.CacheControlEphemeralParam]
    """Caches the prompt up to the last block that can be cached, as if that block carried this marker. Saves
    placing markers by hand in a growing conversation.
    """

    output_config: types.OutputConfigParam
    """Effort and format of the answer; a schema counts as input."""

    speed: Optional[Literal["standard", "fast"]]
    """Speed that the request is to be sent with: `standard` or `fast`. `standard` when left out or null."""

    system: Union[str, Iterable[types.TextBlockParam]]
    """System prompt: the role, goals and rules that hold for the whole conversation, as text or as text
    blocks, which can be cached.
    """

    thinking: types.ThinkingConfigParam
    """Whether and how the model would think, which can change what counts as input."""

    tool_choice: types.ToolChoiceParam
    """Whether the model may, must or must not call tools, or which one it must call. The default is `auto`
    when there are tools.
    """

    tools: Iterable[types.MessageCountTokensToolParam]
    """Tools that the model may call.

    Client tools are those of your own (`Tool`) and some of a known shape (bash, text
    editor, memory, browser, computer): you run them and send a `tool_result`. Server
    tools (web search, web fetch, code execution, tool search) run on the service during
    the request.
    """

    user_profile_id: Annotated[str, PropertyInfo(alias="anthropic-user-profile-id")]
    """User profile that the request is attributed to, for callers who act on behalf of somebody outside their
    organization. Needs a `user-profiles` beta in the `anthropic-beta` header.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
