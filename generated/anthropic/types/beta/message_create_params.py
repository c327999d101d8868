# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Generic, Iterable, List, Literal, Optional, Type, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic._core.typing_names import ResponseFormatT, SequenceNotStr
from anthropic.types import beta as beta_types

from .beta_container_params import BetaContainerParams
from .beta_fallback_credit_token_param import BetaFallbackCreditTokenParam
from .beta_json_output_format_param import BetaJSONOutputFormatParam

__all__ = [
    "Container",
    "FallbackCreditToken",
    "MessageCreateParams",
    "MessageCreateParamsBase",
    "MessageCreateParamsNonStreaming",
    "MessageCreateParamsStreaming",
    "OutputFormat",
    "ParseMessageCreateParamsBase",
]

Container: TypeAlias = Union[BetaContainerParams, str]
"""Container in which server tools run code: the ID of an existing one to continue there, or an object that
also names the skills to load. A new container is made when left out.
"""

FallbackCreditToken: TypeAlias = Union[str, BetaFallbackCreditTokenParam]
"""Token from the `stop_details` of a refusal, when the request is repeated with another
model. What was cached for the model that refused is then billed like a cache read,
rather than as written to the cache anew.

Send it within five minutes, from the same workspace and platform, with the request
otherwise as it was, or extended by the partial answer; anything else is refused. A
bare string is the token; pass an object to choose what happens when the credit cannot
be applied.
"""


class MessageCreateParamsBase(TypedDict, total=False):
    max_tokens: Required[int]
    """Upper limit on the tokens to generate, thinking included. How high it may be depends
    on the model; see `max_tokens` of `ModelInfo`.

    An answer that reaches it is cut off, with the `stop_reason` `max_tokens`. With 0
    nothing is generated: the prompt is only processed, which fills the prompt cache.
    """

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

    container: Optional[Container]
    """Container in which server tools run code: the ID of an existing one to continue there, or an object
    that also names the skills to load. A new container is made when left out.
    """

    context_management: Optional[beta_types.BetaContextManagementConfigParam]
    """Ways in which the service shortens the conversation when it grows long, by clearing or summarizing
    older parts. Your own copy of the conversation stays as it is.
    """

    diagnostics: Optional[beta_types.BetaDiagnosticsParam]
    """Asks for a report on why the prompt cache was missed."""

    fallback_credit_token: Optional[FallbackCreditToken]
    """Token from the `stop_details` of a refusal, when the request is repeated with another
    model. What was cached for the model that refused is then billed like a cache read,
    rather than as written to the cache anew.

    Send it within five minutes, from the same workspace and platform, with the request
    otherwise as it was, or extended by the partial answer; anything else is refused. A
    bare string is the token; pass an object to choose what happens when the credit cannot
    be applied.
    """

    fallbacks: Optional[beta_types.BetaFallbacksParam]
    """Models to turn to when the model refuses, tried in the order given: one to three of
    them, or `default` for those that the service has set for the requested model.

    The switch happens within the same request and shows as a `fallback_message` entry in
    `usage.iterations`. Which models may be named is in `allowed_fallback_models` of
    `BetaModelInfo`.
    """

    inference_geo: Optional[str]
    """Geographic region in which the model must run. The default is that of the workspace."""

    mcp_servers: Iterable[beta_types.BetaRequestMCPServerURLDefinitionParam]
    """Remote MCP servers whose tools the model may call, at most 20. The service connects to them and runs
    the calls; nothing is left for you to do.
    """

    metadata: beta_types.BetaMetadataParam
    """What the sender wants to tell the service about the request, such as an opaque ID of the end user."""

    output_config: beta_types.BetaOutputConfigParam
    """How much effort goes into the answer, and in which format it is given."""

    output_format: Optional[beta_types.BetaJSONOutputFormatParam]
    """Makes the text of the answer JSON that follows a schema. Deprecated: set `output_config.format`
    instead.
    """

    service_tier: Literal["auto", "standard_only"]
    """Whether priority capacity may be used: `auto` uses it where the organization has some, `standard_only`
    never does. The tier that was used is in `usage.service_tier`.
    """

    speed: Optional[Literal["standard", "fast"]]
    """How fast the model generates: `fast` costs more per token and exists for some models only. `standard`
    when left out.
    """

    stop_sequences: SequenceNotStr[str]
    """Strings that make the model stop when it writes one of them. The one it met is reported in
    `stop_sequence` of the answer and left out of its content.
    """

    system: Union[str, Iterable[beta_types.BetaTextBlockParam]]
    """System prompt: the role, goals and rules that hold for the whole conversation, as text or as text
    blocks, which can be cached.
    """

    temperature: float
    """How random the choice of tokens is, from 0 (least) to 1 (most). Even at 0 the same request may get
    different answers. Deprecated: newer models accept only the default, 1.
    """

    thinking: beta_types.BetaThinkingConfigParam
    """Whether and how the model thinks before it answers.

    Where it does, `thinking` blocks stand before the text of the answer, and their tokens
    count towards `max_tokens`.
    """

    thread: Optional[beta_types.BetaMessageThreadParam]
    """Has the request begin a thread of messages, or continue one. Null for a request outside of threads."""

    tool_choice: beta_types.BetaToolChoiceParam
    """Whether the model may, must or must not call tools, or which one it must call. The default is `auto`
    when there are tools.
    """

    tools: Iterable[beta_types.BetaToolUnionParam]
    """Tools that the model may call.

    Client tools are those of your own (`BetaTool`) and some of a known shape (bash, text
    editor, memory, browser, computer): you run them and send a `tool_result`. Server
    tools (web search, web fetch, code execution, tool search, advisor) and the toolsets
    of MCP servers run on the service during the request.
    """

    top_k: int
    """Choose each token among this many of the likeliest ones only. Deprecated: newer models refuse it."""

    top_p: float
    """Choose each token among the likeliest ones whose probabilities add up to this value. Set this or
    `temperature`, not both. Deprecated: newer models refuse it.
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


class ParseMessageCreateParamsBase(MessageCreateParamsBase, Generic[ResponseFormatT]):
    """The parameters of a request whose answer is read as a type."""

    output_format: Required[Type[ResponseFormatT]]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]


MessageCreateParams: TypeAlias = Union[MessageCreateParamsNonStreaming, MessageCreateParamsStreaming]

OutputFormat: TypeAlias = BetaJSONOutputFormatParam
