# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Iterable, Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic._core.typing_names import SequenceNotStr

from .metadata_param import MetadataParam
from .tool_choice_any_param import ToolChoiceAnyParam
from .tool_choice_auto_param import ToolChoiceAutoParam
from .tool_choice_param import ToolChoiceParam
from .tool_choice_tool_param import ToolChoiceToolParam

__all__ = [
    "MessageCreateParams",
    "MessageCreateParamsBase",
    "MessageCreateParamsNonStreaming",
    "MessageCreateParamsStreaming",
    "Metadata",
    "ToolChoice",
    "ToolChoiceToolChoiceAny",
    "ToolChoiceToolChoiceAuto",
    "ToolChoiceToolChoiceTool",
]


class MessageCreateParamsBase(TypedDict, total=False):
    max_tokens: Required[int]
    """Upper limit on the tokens to generate, thinking included. How high it may be depends
    on the model; see `max_tokens` of `ModelInfo`.

    An answer that reaches it is cut off, with the `stop_reason` `max_tokens`. With 0
    nothing is generated: the prompt is only processed, which fills the prompt cache.
    """

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

    container: Optional[types.MessageCreateParamsContainerParam]
    """Container in which server tools run code: the ID of an existing one to continue there, or an object
    that also names the skills to load. A new container is made when left out.
    """

    diagnostics: Optional[types.DiagnosticsParam]
    """Asks for a report on why the prompt cache was missed. Null for none."""

    inference_geo: Optional[str]
    """Geographic region in which the model must run. The default is that of the workspace."""

    metadata: types.MetadataParam
    """What the sender wants to tell the service about the request, such as an opaque ID of the end user."""

    output_config: types.OutputConfigParam
    """How much effort goes into the answer, and in which format it is given."""

    service_tier: Literal["auto", "standard_only"]
    """Whether priority capacity may be used: `auto` uses it where the organization has some, `standard_only`
    never does. The tier that was used is in `usage.service_tier`.
    """

    speed: Optional[Literal["standard", "fast"]]
    """How fast the model generates: `fast` costs more per token and exists for some models only. `standard`
    when left out or null.
    """

    stop_sequences: SequenceNotStr[str]
    """Strings that make the model stop when it writes one of them. The one it met is reported in
    `stop_sequence` of the answer and left out of its content.
    """

    system: Union[str, Iterable[types.TextBlockParam]]
    """System prompt: the role, goals and rules that hold for the whole conversation, as text or as text
    blocks, which can be cached.
    """

    temperature: float
    """How random the choice of tokens is, from 0 (least) to 1 (most). Even at 0 the same request may get
    different answers. Deprecated: newer models accept only the default, 1.
    """

    thinking: types.ThinkingConfigParam
    """Whether and how the model thinks before it answers.

    Where it does, `thinking` blocks stand before the text of the answer, and their tokens
    count towards `max_tokens`.
    """

    tool_choice: types.ToolChoiceParam
    """Whether the model may, must or must not call tools, or which one it must call. The default is `auto`
    when there are tools.
    """

    tools: Iterable[types.ToolUnionParam]
    """Tools that the model may call.

    Client tools are those of your own (`Tool`) and some of a known shape (bash, text
    editor, memory, browser, computer): you run them and send a `tool_result`. Server
    tools (web search, web fetch, code execution, tool search) run on the service during
    the request.
    """

    top_k: int
    """Choose each token among this many of the likeliest ones only. Deprecated: newer models refuse it."""

    top_p: float
    """Choose each token among the likeliest ones whose probabilities add up to this value. Set this or
    `temperature`, not both. Deprecated: newer models refuse it.
    """

    user_profile_id: Annotated[str, PropertyInfo(alias="anthropic-user-profile-id")]
    """User profile that the request is attributed to, for callers who act on behalf of somebody outside their
    organization. Needs a `user-profiles` beta in the `anthropic-beta` header.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""


class MessageCreateParamsNonStreaming(MessageCreateParamsBase, total=False):
    stream: Literal[False]
    """Send the answer as server-sent events while it is being written, instead of as a whole at the end.
    Recommended for long answers, which may otherwise run into connection timeouts.
    """


class MessageCreateParamsStreaming(MessageCreateParamsBase):
    stream: Required[Literal[True]]
    """Send the answer as server-sent events while it is being written, instead of as a whole at the end.
    Recommended for long answers, which may otherwise run into connection timeouts.
    """


MessageCreateParams: TypeAlias = Union[MessageCreateParamsNonStreaming, MessageCreateParamsStreaming]

Metadata: TypeAlias = MetadataParam

ToolChoice: TypeAlias = ToolChoiceParam

ToolChoiceToolChoiceAny: TypeAlias = ToolChoiceAnyParam

ToolChoiceToolChoiceAuto: TypeAlias = ToolChoiceAutoParam

ToolChoiceToolChoiceTool: TypeAlias = ToolChoiceToolParam
