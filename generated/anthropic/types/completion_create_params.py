# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Literal, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic._core.typing_names import SequenceNotStr

from .metadata_param import MetadataParam

__all__ = [
    "CompletionCreateParams",
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
    "CompletionRequestNonStreaming",
    "CompletionRequestNonStreamingMetadata",
    "CompletionRequestStreaming",
    "CompletionRequestStreamingMetadata",
    "Metadata",
]


class CompletionCreateParamsBase(TypedDict, total=False):
    max_tokens_to_sample: Required[int]
    """Upper limit on the tokens to write. Text that reaches it is cut off, with the `stop_reason`
    `max_tokens`.
    """

    model: Required[types.ModelParam]
    """Model to use, by alias or dated snapshot."""

    prompt: Required[str]
    """Text to continue. The turns of the user start with `\\n\\nHuman:`, those of the model with
    `\\n\\nAssistant:`, which also ends the prompt.
    """

    metadata: types.MetadataParam
    """What the sender wants to tell the service about the request, such as an opaque ID of the end user."""

    stop_sequences: SequenceNotStr[str]
    """Strings that make the model stop when it writes one of them, besides the start of the next user
    turn.
    """

    temperature: float
    """How random the choice of tokens is, from 0 (least) to 1 (most). Even at 0 the same request may get
    different answers. Deprecated: newer models accept only the default, 1.
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


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    stream: Literal[False]
    """Send the text in pieces as server-sent events while it is being written."""


class CompletionCreateParamsStreaming(CompletionCreateParamsBase):
    stream: Required[Literal[True]]
    """Send the text in pieces as server-sent events while it is being written."""


CompletionCreateParams: TypeAlias = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]

CompletionRequestNonStreaming: TypeAlias = CompletionCreateParamsNonStreaming

CompletionRequestNonStreamingMetadata: TypeAlias = MetadataParam

CompletionRequestStreaming: TypeAlias = CompletionCreateParamsStreaming

CompletionRequestStreamingMetadata: TypeAlias = MetadataParam

Metadata: TypeAlias = MetadataParam
