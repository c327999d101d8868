# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Iterable, List, Literal, Optional, Union, overload

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic import types
from anthropic._api import beta_messages as _api
from anthropic._core.deferred import httpx
from anthropic._core.lazy import attach
from anthropic._core.request.verbs import plain_function, with_suggestions
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr, SupportsToDict
from anthropic.resources.beta.messages._messages_helpers import AsyncMessagesHelpers, MessagesHelpers
from anthropic.types import beta as beta_types
from anthropic.types.beta import message_count_tokens_params, message_create_params

if TYPE_CHECKING:
    from anthropic._async.stream import AsyncStream as AsyncStream
    from anthropic._core.request.deprecated_models import DEPRECATED_MODELS as DEPRECATED_MODELS
    from anthropic._core.request.deprecated_models import (
        MODELS_TO_WARN_WITH_THINKING_ENABLED as MODELS_TO_WARN_WITH_THINKING_ENABLED,
    )
    from anthropic._core.schemas.output_format import validate_output_format as validate_output_format
    from anthropic._sync.stream import Stream as Stream
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "DEPRECATED_MODELS": "=anthropic._core.request.deprecated_models",
            "MODELS_TO_WARN_WITH_THINKING_ENABLED": "=anthropic._core.request.deprecated_models",
            "validate_output_format": "=anthropic._core.schemas.output_format",
            "AsyncStream": "=anthropic._async.stream",
            "Stream": "=anthropic._sync.stream",
        },
    )

__all__ = [
    "AsyncMessages",
    "AsyncMessagesWithRawResponse",
    "AsyncMessagesWithStreamingResponse",
    "Messages",
    "MessagesWithRawResponse",
    "MessagesWithStreamingResponse",
]


class Messages(MessagesHelpers):
    """Messages with beta features."""

    @cached_property
    def batches(self) -> resources.beta.messages.Batches:
        """Batches of message requests with beta features."""
        return resources.beta.messages.Batches(self._client)

    @cached_property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return MessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return MessagesWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[beta_types.BetaMessageParam],
        model: types.ModelParam,
        billing_policy: Union[beta_types.BetaBillingPolicyParam, None, Omit] = omit,
        cache_control: Union[beta_types.BetaCacheControlEphemeralParam, None, Omit] = omit,
        compaction: Union[beta_types.BetaCompactionConfigParam, None, Omit] = omit,
        container: Union[message_create_params.Container, None, Omit] = omit,
        context_management: Union[beta_types.BetaContextManagementConfigParam, None, Omit] = omit,
        diagnostics: Union[beta_types.BetaDiagnosticsParam, None, Omit] = omit,
        fallback_credit_token: Union[message_create_params.FallbackCreditToken, None, Omit] = omit,
        fallbacks: Union[beta_types.BetaFallbacksParam, None, Omit] = omit,
        inference_geo: Union[str, None, Omit] = omit,
        mcp_servers: Union[Iterable[beta_types.BetaRequestMCPServerURLDefinitionParam], Omit] = omit,
        metadata: Union[beta_types.BetaMetadataParam, Omit] = omit,
        output_config: Union[beta_types.BetaOutputConfigParam, Omit] = omit,
        output_format: Union[beta_types.BetaJSONOutputFormatParam, None, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        stream: Union[Literal[False], Omit] = omit,
        system: Union[str, Iterable[beta_types.BetaTextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[beta_types.BetaThinkingConfigParam, Omit] = omit,
        thread: Union[beta_types.BetaMessageThreadParam, None, Omit] = omit,
        tool_choice: Union[beta_types.BetaToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, beta_types.BetaToolUnionParam]], Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaMessage: ...

    @overload
    def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[beta_types.BetaMessageParam],
        model: types.ModelParam,
        stream: Literal[True],
        billing_policy: Union[beta_types.BetaBillingPolicyParam, None, Omit] = omit,
        cache_control: Union[beta_types.BetaCacheControlEphemeralParam, None, Omit] = omit,
        compaction: Union[beta_types.BetaCompactionConfigParam, None, Omit] = omit,
        container: Union[message_create_params.Container, None, Omit] = omit,
        context_management: Union[beta_types.BetaContextManagementConfigParam, None, Omit] = omit,
        diagnostics: Union[beta_types.BetaDiagnosticsParam, None, Omit] = omit,
        fallback_credit_token: Union[message_create_params.FallbackCreditToken, None, Omit] = omit,
        fallbacks: Union[beta_types.BetaFallbacksParam, None, Omit] = omit,
        inference_geo: Union[str, None, Omit] = omit,
        mcp_servers: Union[Iterable[beta_types.BetaRequestMCPServerURLDefinitionParam], Omit] = omit,
        metadata: Union[beta_types.BetaMetadataParam, Omit] = omit,
        output_config: Union[beta_types.BetaOutputConfigParam, Omit] = omit,
        output_format: Union[beta_types.BetaJSONOutputFormatParam, None, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        system: Union[str, Iterable[beta_types.BetaTextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[beta_types.BetaThinkingConfigParam, Omit] = omit,
        thread: Union[beta_types.BetaMessageThreadParam, None, Omit] = omit,
        tool_choice: Union[beta_types.BetaToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, beta_types.BetaToolUnionParam]], Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> _sync.Stream[beta_types.BetaRawMessageStreamEvent]: ...

    @overload
    def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[beta_types.BetaMessageParam],
        model: types.ModelParam,
        stream: bool,
        billing_policy: Union[beta_types.BetaBillingPolicyParam, None, Omit] = omit,
        cache_control: Union[beta_types.BetaCacheControlEphemeralParam, None, Omit] = omit,
        compaction: Union[beta_types.BetaCompactionConfigParam, None, Omit] = omit,
        container: Union[message_create_params.Container, None, Omit] = omit,
        context_management: Union[beta_types.BetaContextManagementConfigParam, None, Omit] = omit,
        diagnostics: Union[beta_types.BetaDiagnosticsParam, None, Omit] = omit,
        fallback_credit_token: Union[message_create_params.FallbackCreditToken, None, Omit] = omit,
        fallbacks: Union[beta_types.BetaFallbacksParam, None, Omit] = omit,
        inference_geo: Union[str, None, Omit] = omit,
        mcp_servers: Union[Iterable[beta_types.BetaRequestMCPServerURLDefinitionParam], Omit] = omit,
        metadata: Union[beta_types.BetaMetadataParam, Omit] = omit,
        output_config: Union[beta_types.BetaOutputConfigParam, Omit] = omit,
        output_format: Union[beta_types.BetaJSONOutputFormatParam, None, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        system: Union[str, Iterable[beta_types.BetaTextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[beta_types.BetaThinkingConfigParam, Omit] = omit,
        thread: Union[beta_types.BetaMessageThreadParam, None, Omit] = omit,
        tool_choice: Union[beta_types.BetaToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, beta_types.BetaToolUnionParam]], Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> Union[beta_types.BetaMessage, _sync.Stream[beta_types.BetaRawMessageStreamEvent]]: ...

    @with_suggestions
    def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[beta_types.BetaMessageParam],
        model: types.ModelParam,
        billing_policy: Union[beta_types.BetaBillingPolicyParam, None, Omit] = omit,
        cache_control: Union[beta_types.BetaCacheControlEphemeralParam, None, Omit] = omit,
        compaction: Union[beta_types.BetaCompactionConfigParam, None, Omit] = omit,
        container: Union[message_create_params.Container, None, Omit] = omit,
        context_management: Union[beta_types.BetaContextManagementConfigParam, None, Omit] = omit,
        diagnostics: Union[beta_types.BetaDiagnosticsParam, None, Omit] = omit,
        fallback_credit_token: Union[message_create_params.FallbackCreditToken, None, Omit] = omit,
        fallbacks: Union[beta_types.BetaFallbacksParam, None, Omit] = omit,
        inference_geo: Union[str, None, Omit] = omit,
        mcp_servers: Union[Iterable[beta_types.BetaRequestMCPServerURLDefinitionParam], Omit] = omit,
        metadata: Union[beta_types.BetaMetadataParam, Omit] = omit,
        output_config: Union[beta_types.BetaOutputConfigParam, Omit] = omit,
        output_format: Union[beta_types.BetaJSONOutputFormatParam, None, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        stream: Union[bool, Omit] = omit,
        system: Union[str, Iterable[beta_types.BetaTextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[beta_types.BetaThinkingConfigParam, Omit] = omit,
        thread: Union[beta_types.BetaMessageThreadParam, None, Omit] = omit,
        tool_choice: Union[beta_types.BetaToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, beta_types.BetaToolUnionParam]], Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> Union[beta_types.BetaMessage, _sync.Stream[beta_types.BetaRawMessageStreamEvent]]:
        """Have the model write the next message of a conversation, with beta features switched on as needed.

        The request carries the whole conversation, since nothing is kept between calls. Where
        `stop_reason` is `tool_use`, run the tools and send their results in the next request;
        after `pause_turn` or `compaction`, send the answer back to let the model go on.

        With `stream` set, the answer arrives as server-sent events while it is being written.

        Args:
            max_tokens: Upper limit on the tokens to generate, thinking included. How high it may be depends
                on the model; see `max_tokens` of `ModelInfo`.

                An answer that reaches it is cut off, with the `stop_reason` `max_tokens`. With 0 nothing is
                generated: the prompt is only processed, which fills the prompt cache.
            messages: The conversation so far, oldest message first.

                Consecutive messages of the same role are treated as one. If the last one is from the
                assistant, the answer continues its text directly, where the model allows that.
            model: Model to use, by alias or dated snapshot.
            billing_policy: Who is to be billed for the request. Null for the default.
            cache_control: Caches the prompt up to the last block that can be cached, as if that block carried
                this marker. Saves placing markers by hand in a growing conversation.
            compaction: Has the conversation compacted by a summary. Null for no compaction.
            container: Container in which server tools run code: the ID of an existing one to continue there,
                or an object that also names the skills to load. A new container is made when left out.
            context_management: Ways in which the service shortens the conversation when it grows long, by
                clearing or summarizing older parts. Your own copy of the conversation stays as it is.
            diagnostics: Asks for a report on why the prompt cache was missed.
            fallback_credit_token: Token from the `stop_details` of a refusal, when the request is repeated
                with another model. What was cached for the model that refused is then billed like a cache
                read, rather than as written to the cache anew.

                Send it within five minutes, from the same workspace and platform, with the request otherwise
                as it was, or extended by the partial answer; anything else is refused. A bare string is the
                token; pass an object to choose what happens when the credit cannot be applied.
            fallbacks: Models to turn to when the model refuses, tried in the order given: one to three of
                them, or `default` for those that the service has set for the requested model.

                The switch happens within the same request and shows as a `fallback_message` entry in
                `usage.iterations`. Which models may be named is in `allowed_fallback_models` of
                `BetaModelInfo`.
            inference_geo: Geographic region in which the model must run. The default is that of the
                workspace.
            mcp_servers: Remote MCP servers whose tools the model may call, at most 20. The service connects
                to them and runs the calls; nothing is left for you to do.
            metadata: What the sender wants to tell the service about the request, such as an opaque ID of the
                end user.
            output_config: How much effort goes into the answer, and in which format it is given.
            output_format: Makes the text of the answer JSON that follows a schema. Deprecated: set
                `output_config.format` instead.
            service_tier: Whether priority capacity may be used: `auto` uses it where the organization has
                some, `standard_only` never does. The tier that was used is in `usage.service_tier`.
            speed: How fast the model generates: `fast` costs more per token and exists for some models only.
                `standard` when left out.
            stop_sequences: Strings that make the model stop when it writes one of them. The one it met is
                reported in `stop_sequence` of the answer and left out of its content.
            stream: Send the answer as server-sent events while it is being written, instead of as a whole at
                the end. Recommended for long answers, which may otherwise run into connection timeouts.
            system: System prompt: the role, goals and rules that hold for the whole conversation, as text or
                as text blocks, which can be cached.
            temperature: How random the choice of tokens is, from 0 (least) to 1 (most). Even at 0 the same
                request may get different answers. Deprecated: newer models accept only the default, 1.
            thinking: Whether and how the model thinks before it answers.

                Where it does, `thinking` blocks stand before the text of the answer, and their tokens count
                towards `max_tokens`.
            thread: Has the request begin a thread of messages, or continue one. Null for a request outside of
                threads.
            tool_choice: Whether the model may, must or must not call tools, or which one it must call. The
                default is `auto` when there are tools.
            tools: Tools that the model may call.

                Client tools are those of your own (`BetaTool`) and some of a known shape (bash, text editor,
                memory, browser, computer): you run them and send a `tool_result`. Server tools (web search,
                web fetch, code execution, tool search, advisor) and the toolsets of MCP servers run on the
                service during the request.
            top_k: Choose each token among this many of the likeliest ones only. Deprecated: newer models
                refuse it.
            top_p: Choose each token among the likeliest ones whose probabilities add up to this value. Set
                this or `temperature`, not both. Deprecated: newer models refuse it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            user_profile_id: User profile that the request is attributed to, for callers who act on behalf of
                somebody outside their organization. Needs a `user-profiles` beta in the `anthropic-beta`
                header.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            max_tokens=max_tokens,
            messages=messages,
            model=model,
            billing_policy=billing_policy,
            cache_control=cache_control,
            compaction=compaction,
            container=container,
            context_management=context_management,
            diagnostics=diagnostics,
            fallback_credit_token=fallback_credit_token,
            fallbacks=fallbacks,
            inference_geo=inference_geo,
            mcp_servers=mcp_servers,
            metadata=metadata,
            output_config=output_config,
            output_format=output_format,
            service_tier=service_tier,
            speed=speed,
            stop_sequences=stop_sequences,
            stream=stream,
            system=system,
            temperature=temperature,
            thinking=thinking,
            thread=thread,
            tool_choice=tool_choice,
            tools=tools,
            top_k=top_k,
            top_p=top_p,
            betas=betas,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            beta_types.BetaMessage,
            options,
            stream=stream or False,
            stream_cls=_sync.Stream[beta_types.BetaRawMessageStreamEvent] if stream else None,
        )

    def count_tokens(
        self,
        *,
        messages: Iterable[beta_types.BetaMessageParam],
        model: types.ModelParam,
        billing_policy: Union[beta_types.BetaBillingPolicyParam, None, Omit] = omit,
        cache_control: Union[beta_types.BetaCacheControlEphemeralParam, None, Omit] = omit,
        compaction: Union[beta_types.BetaCompactionConfigParam, None, Omit] = omit,
        context_management: Union[beta_types.BetaContextManagementConfigParam, None, Omit] = omit,
        mcp_servers: Union[Iterable[beta_types.BetaRequestMCPServerURLDefinitionParam], Omit] = omit,
        output_config: Union[beta_types.BetaOutputConfigParam, Omit] = omit,
        output_format: Union[beta_types.BetaJSONOutputFormatParam, None, Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        system: Union[str, Iterable[beta_types.BetaTextBlockParam], Omit] = omit,
        thinking: Union[beta_types.BetaThinkingConfigParam, Omit] = omit,
        tool_choice: Union[beta_types.BetaToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, message_count_tokens_params.Tool]], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaMessageTokensCount:
        """Count the input tokens of a message request without running it.

        Takes the same conversation, system prompt, tools and thinking settings as creating a message. Where
        `context_management` is given, the edits are applied first, and the count before them is reported as
        well. Nothing is generated.

        Args:
            messages: The conversation so far, oldest message first.

                Consecutive messages of the same role are treated as one. If the last one is from the
                assistant, the answer continues its text directly, where the model allows that.
            model: Model to use, by alias or dated snapshot.
            billing_policy: Who is to be billed for the request. Null for the default.
            cache_control: Caches the prompt up to the last block that can be cached, as if that block carried
                this marker. Saves placing markers by hand in a growing conversation.
            compaction: Has the conversation compacted by a summary. Null for no compaction.
            context_management: Ways in which the service shortens the conversation when it grows long, by
                clearing or summarizing older parts. Your own copy of the conversation stays as it is.
            mcp_servers: Remote MCP servers, at most 20; the definitions of their tools count as input.
            output_config: Effort and format of the answer; a schema counts as input.
            output_format: Format of the answer; its schema counts as input. Deprecated: set
                `output_config.format` instead.
            speed: Speed that the request would ask for; it does not change the count.
            system: System prompt: the role, goals and rules that hold for the whole conversation, as text or
                as text blocks, which can be cached.
            thinking: Whether and how the model would think, which can change what counts as input.
            tool_choice: Whether the model may, must or must not call tools, or which one it must call. The
                default is `auto` when there are tools.
            tools: Tools that the model may call.

                Client tools are those of your own (`BetaTool`) and some of a known shape (bash, text editor,
                memory, browser, computer): you run them and send a `tool_result`. Server tools (web search,
                web fetch, code execution, tool search, advisor) and the toolsets of MCP servers run on the
                service during the request.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            user_profile_id: User profile that the request is attributed to, for callers who act on behalf of
                somebody outside their organization. Needs a `user-profiles` beta in the `anthropic-beta`
                header.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_count_tokens(
            messages=messages,
            model=model,
            billing_policy=billing_policy,
            cache_control=cache_control,
            compaction=compaction,
            context_management=context_management,
            mcp_servers=mcp_servers,
            output_config=output_config,
            output_format=output_format,
            speed=speed,
            system=system,
            thinking=thinking,
            tool_choice=tool_choice,
            tools=tools,
            betas=betas,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaMessageTokensCount, options)


class AsyncMessages(AsyncMessagesHelpers):
    """Messages with beta features."""

    @cached_property
    def batches(self) -> resources.beta.messages.AsyncBatches:
        """Batches of message requests with beta features."""
        return resources.beta.messages.AsyncBatches(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncMessagesWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[beta_types.BetaMessageParam],
        model: types.ModelParam,
        billing_policy: Union[beta_types.BetaBillingPolicyParam, None, Omit] = omit,
        cache_control: Union[beta_types.BetaCacheControlEphemeralParam, None, Omit] = omit,
        compaction: Union[beta_types.BetaCompactionConfigParam, None, Omit] = omit,
        container: Union[message_create_params.Container, None, Omit] = omit,
        context_management: Union[beta_types.BetaContextManagementConfigParam, None, Omit] = omit,
        diagnostics: Union[beta_types.BetaDiagnosticsParam, None, Omit] = omit,
        fallback_credit_token: Union[message_create_params.FallbackCreditToken, None, Omit] = omit,
        fallbacks: Union[beta_types.BetaFallbacksParam, None, Omit] = omit,
        inference_geo: Union[str, None, Omit] = omit,
        mcp_servers: Union[Iterable[beta_types.BetaRequestMCPServerURLDefinitionParam], Omit] = omit,
        metadata: Union[beta_types.BetaMetadataParam, Omit] = omit,
        output_config: Union[beta_types.BetaOutputConfigParam, Omit] = omit,
        output_format: Union[beta_types.BetaJSONOutputFormatParam, None, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        stream: Union[Literal[False], Omit] = omit,
        system: Union[str, Iterable[beta_types.BetaTextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[beta_types.BetaThinkingConfigParam, Omit] = omit,
        thread: Union[beta_types.BetaMessageThreadParam, None, Omit] = omit,
        tool_choice: Union[beta_types.BetaToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, beta_types.BetaToolUnionParam]], Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaMessage: ...

    @overload
    async def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[beta_types.BetaMessageParam],
        model: types.ModelParam,
        stream: Literal[True],
        billing_policy: Union[beta_types.BetaBillingPolicyParam, None, Omit] = omit,
        cache_control: Union[beta_types.BetaCacheControlEphemeralParam, None, Omit] = omit,
        compaction: Union[beta_types.BetaCompactionConfigParam, None, Omit] = omit,
        container: Union[message_create_params.Container, None, Omit] = omit,
        context_management: Union[beta_types.BetaContextManagementConfigParam, None, Omit] = omit,
        diagnostics: Union[beta_types.BetaDiagnosticsParam, None, Omit] = omit,
        fallback_credit_token: Union[message_create_params.FallbackCreditToken, None, Omit] = omit,
        fallbacks: Union[beta_types.BetaFallbacksParam, None, Omit] = omit,
        inference_geo: Union[str, None, Omit] = omit,
        mcp_servers: Union[Iterable[beta_types.BetaRequestMCPServerURLDefinitionParam], Omit] = omit,
        metadata: Union[beta_types.BetaMetadataParam, Omit] = omit,
        output_config: Union[beta_types.BetaOutputConfigParam, Omit] = omit,
        output_format: Union[beta_types.BetaJSONOutputFormatParam, None, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        system: Union[str, Iterable[beta_types.BetaTextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[beta_types.BetaThinkingConfigParam, Omit] = omit,
        thread: Union[beta_types.BetaMessageThreadParam, None, Omit] = omit,
        tool_choice: Union[beta_types.BetaToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, beta_types.BetaToolUnionParam]], Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> _async.AsyncStream[beta_types.BetaRawMessageStreamEvent]: ...

    @overload
    async def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[beta_types.BetaMessageParam],
        model: types.ModelParam,
        stream: bool,
        billing_policy: Union[beta_types.BetaBillingPolicyParam, None, Omit] = omit,
        cache_control: Union[beta_types.BetaCacheControlEphemeralParam, None, Omit] = omit,
        compaction: Union[beta_types.BetaCompactionConfigParam, None, Omit] = omit,
        container: Union[message_create_params.Container, None, Omit] = omit,
        context_management: Union[beta_types.BetaContextManagementConfigParam, None, Omit] = omit,
        diagnostics: Union[beta_types.BetaDiagnosticsParam, None, Omit] = omit,
        fallback_credit_token: Union[message_create_params.FallbackCreditToken, None, Omit] = omit,
        fallbacks: Union[beta_types.BetaFallbacksParam, None, Omit] = omit,
        inference_geo: Union[str, None, Omit] = omit,
        mcp_servers: Union[Iterable[beta_types.BetaRequestMCPServerURLDefinitionParam], Omit] = omit,
        metadata: Union[beta_types.BetaMetadataParam, Omit] = omit,
        output_config: Union[beta_types.BetaOutputConfigParam, Omit] = omit,
        output_format: Union[beta_types.BetaJSONOutputFormatParam, None, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        system: Union[str, Iterable[beta_types.BetaTextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[beta_types.BetaThinkingConfigParam, Omit] = omit,
        thread: Union[beta_types.BetaMessageThreadParam, None, Omit] = omit,
        tool_choice: Union[beta_types.BetaToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, beta_types.BetaToolUnionParam]], Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> Union[beta_types.BetaMessage, _async.AsyncStream[beta_types.BetaRawMessageStreamEvent]]: ...

    @plain_function
    async def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[beta_types.BetaMessageParam],
        model: types.ModelParam,
        billing_policy: Union[beta_types.BetaBillingPolicyParam, None, Omit] = omit,
        cache_control: Union[beta_types.BetaCacheControlEphemeralParam, None, Omit] = omit,
        compaction: Union[beta_types.BetaCompactionConfigParam, None, Omit] = omit,
        container: Union[message_create_params.Container, None, Omit] = omit,
        context_management: Union[beta_types.BetaContextManagementConfigParam, None, Omit] = omit,
        diagnostics: Union[beta_types.BetaDiagnosticsParam, None, Omit] = omit,
        fallback_credit_token: Union[message_create_params.FallbackCreditToken, None, Omit] = omit,
        fallbacks: Union[beta_types.BetaFallbacksParam, None, Omit] = omit,
        inference_geo: Union[str, None, Omit] = omit,
        mcp_servers: Union[Iterable[beta_types.BetaRequestMCPServerURLDefinitionParam], Omit] = omit,
        metadata: Union[beta_types.BetaMetadataParam, Omit] = omit,
        output_config: Union[beta_types.BetaOutputConfigParam, Omit] = omit,
        output_format: Union[beta_types.BetaJSONOutputFormatParam, None, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        stream: Union[bool, Omit] = omit,
        system: Union[str, Iterable[beta_types.BetaTextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[beta_types.BetaThinkingConfigParam, Omit] = omit,
        thread: Union[beta_types.BetaMessageThreadParam, None, Omit] = omit,
        tool_choice: Union[beta_types.BetaToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, beta_types.BetaToolUnionParam]], Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> Union[beta_types.BetaMessage, _async.AsyncStream[beta_types.BetaRawMessageStreamEvent]]:
        """Have the model write the next message of a conversation, with beta features switched on as needed.

        The request carries the whole conversation, since nothing is kept between calls. Where
        `stop_reason` is `tool_use`, run the tools and send their results in the next request;
        after `pause_turn` or `compaction`, send the answer back to let the model go on.

        With `stream` set, the answer arrives as server-sent events while it is being written.

        Args:
            max_tokens: Upper limit on the tokens to generate, thinking included. How high it may be depends
                on the model; see `max_tokens` of `ModelInfo`.

                An answer that reaches it is cut off, with the `stop_reason` `max_tokens`. With 0 nothing is
                generated: the prompt is only processed, which fills the prompt cache.
            messages: The conversation so far, oldest message first.

                Consecutive messages of the same role are treated as one. If the last one is from the
                assistant, the answer continues its text directly, where the model allows that.
            model: Model to use, by alias or dated snapshot.
            billing_policy: Who is to be billed for the request. Null for the default.
            cache_control: Caches the prompt up to the last block that can be cached, as if that block carried
                this marker. Saves placing markers by hand in a growing conversation.
            compaction: Has the conversation compacted by a summary. Null for no compaction.
            container: Container in which server tools run code: the ID of an existing one to continue there,
                or an object that also names the skills to load. A new container is made when left out.
            context_management: Ways in which the service shortens the conversation when it grows long, by
                clearing or summarizing older parts. Your own copy of the conversation stays as it is.
            diagnostics: Asks for a report on why the prompt cache was missed.
            fallback_credit_token: Token from the `stop_details` of a refusal, when the request is repeated
                with another model. What was cached for the model that refused is then billed like a cache
                read, rather than as written to the cache anew.

                Send it within five minutes, from the same workspace and platform, with the request otherwise
                as it was, or extended by the partial answer; anything else is refused. A bare string is the
                token; pass an object to choose what happens when the credit cannot be applied.
            fallbacks: Models to turn to when the model refuses, tried in the order given: one to three of
                them, or `default` for those that the service has set for the requested model.

                The switch happens within the same request and shows as a `fallback_message` entry in
                `usage.iterations`. Which models may be named is in `allowed_fallback_models` of
                `BetaModelInfo`.
            inference_geo: Geographic region in which the model must run. The default is that of the
                workspace.
            mcp_servers: Remote MCP servers whose tools the model may call, at most 20. The service connects
                to them and runs the calls; nothing is left for you to do.
            metadata: What the sender wants to tell the service about the request, such as an opaque ID of the
                end user.
            output_config: How much effort goes into the answer, and in which format it is given.
            output_format: Makes the text of the answer JSON that follows a schema. Deprecated: set
                `output_config.format` instead.
            service_tier: Whether priority capacity may be used: `auto` uses it where the organization has
                some, `standard_only` never does. The tier that was used is in `usage.service_tier`.
            speed: How fast the model generates: `fast` costs more per token and exists for some models only.
                `standard` when left out.
            stop_sequences: Strings that make the model stop when it writes one of them. The one it met is
                reported in `stop_sequence` of the answer and left out of its content.
            stream: Send the answer as server-sent events while it is being written, instead of as a whole at
                the end. Recommended for long answers, which may otherwise run into connection timeouts.
            system: System prompt: the role, goals and rules that hold for the whole conversation, as text or
                as text blocks, which can be cached.
            temperature: How random the choice of tokens is, from 0 (least) to 1 (most). Even at 0 the same
                request may get different answers. Deprecated: newer models accept only the default, 1.
            thinking: Whether and how the model thinks before it answers.

                Where it does, `thinking` blocks stand before the text of the answer, and their tokens count
                towards `max_tokens`.
            thread: Has the request begin a thread of messages, or continue one. Null for a request outside of
                threads.
            tool_choice: Whether the model may, must or must not call tools, or which one it must call. The
                default is `auto` when there are tools.
            tools: Tools that the model may call.

                Client tools are those of your own (`BetaTool`) and some of a known shape (bash, text editor,
                memory, browser, computer): you run them and send a `tool_result`. Server tools (web search,
                web fetch, code execution, tool search, advisor) and the toolsets of MCP servers run on the
                service during the request.
            top_k: Choose each token among this many of the likeliest ones only. Deprecated: newer models
                refuse it.
            top_p: Choose each token among the likeliest ones whose probabilities add up to this value. Set
                this or `temperature`, not both. Deprecated: newer models refuse it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            user_profile_id: User profile that the request is attributed to, for callers who act on behalf of
                somebody outside their organization. Needs a `user-profiles` beta in the `anthropic-beta`
                header.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            max_tokens=max_tokens,
            messages=messages,
            model=model,
            billing_policy=billing_policy,
            cache_control=cache_control,
            compaction=compaction,
            container=container,
            context_management=context_management,
            diagnostics=diagnostics,
            fallback_credit_token=fallback_credit_token,
            fallbacks=fallbacks,
            inference_geo=inference_geo,
            mcp_servers=mcp_servers,
            metadata=metadata,
            output_config=output_config,
            output_format=output_format,
            service_tier=service_tier,
            speed=speed,
            stop_sequences=stop_sequences,
            stream=stream,
            system=system,
            temperature=temperature,
            thinking=thinking,
            thread=thread,
            tool_choice=tool_choice,
            tools=tools,
            top_k=top_k,
            top_p=top_p,
            betas=betas,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_types.BetaMessage,
            options,
            stream=stream or False,
            stream_cls=_async.AsyncStream[beta_types.BetaRawMessageStreamEvent] if stream else None,
        )

    async def count_tokens(
        self,
        *,
        messages: Iterable[beta_types.BetaMessageParam],
        model: types.ModelParam,
        billing_policy: Union[beta_types.BetaBillingPolicyParam, None, Omit] = omit,
        cache_control: Union[beta_types.BetaCacheControlEphemeralParam, None, Omit] = omit,
        compaction: Union[beta_types.BetaCompactionConfigParam, None, Omit] = omit,
        context_management: Union[beta_types.BetaContextManagementConfigParam, None, Omit] = omit,
        mcp_servers: Union[Iterable[beta_types.BetaRequestMCPServerURLDefinitionParam], Omit] = omit,
        output_config: Union[beta_types.BetaOutputConfigParam, Omit] = omit,
        output_format: Union[beta_types.BetaJSONOutputFormatParam, None, Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        system: Union[str, Iterable[beta_types.BetaTextBlockParam], Omit] = omit,
        thinking: Union[beta_types.BetaThinkingConfigParam, Omit] = omit,
        tool_choice: Union[beta_types.BetaToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, message_count_tokens_params.Tool]], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaMessageTokensCount:
        """Count the input tokens of a message request without running it.

        Takes the same conversation, system prompt, tools and thinking settings as creating a message. Where
        `context_management` is given, the edits are applied first, and the count before them is reported as
        well. Nothing is generated.

        Args:
            messages: The conversation so far, oldest message first.

                Consecutive messages of the same role are treated as one. If the last one is from the
                assistant, the answer continues its text directly, where the model allows that.
            model: Model to use, by alias or dated snapshot.
            billing_policy: Who is to be billed for the request. Null for the default.
            cache_control: Caches the prompt up to the last block that can be cached, as if that block carried
                this marker. Saves placing markers by hand in a growing conversation.
            compaction: Has the conversation compacted by a summary. Null for no compaction.
            context_management: Ways in which the service shortens the conversation when it grows long, by
                clearing or summarizing older parts. Your own copy of the conversation stays as it is.
            mcp_servers: Remote MCP servers, at most 20; the definitions of their tools count as input.
            output_config: Effort and format of the answer; a schema counts as input.
            output_format: Format of the answer; its schema counts as input. Deprecated: set
                `output_config.format` instead.
            speed: Speed that the request would ask for; it does not change the count.
            system: System prompt: the role, goals and rules that hold for the whole conversation, as text or
                as text blocks, which can be cached.
            thinking: Whether and how the model would think, which can change what counts as input.
            tool_choice: Whether the model may, must or must not call tools, or which one it must call. The
                default is `auto` when there are tools.
            tools: Tools that the model may call.

                Client tools are those of your own (`BetaTool`) and some of a known shape (bash, text editor,
                memory, browser, computer): you run them and send a `tool_result`. Server tools (web search,
                web fetch, code execution, tool search, advisor) and the toolsets of MCP servers run on the
                service during the request.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            user_profile_id: User profile that the request is attributed to, for callers who act on behalf of
                somebody outside their organization. Needs a `user-profiles` beta in the `anthropic-beta`
                header.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_count_tokens(
            messages=messages,
            model=model,
            billing_policy=billing_policy,
            cache_control=cache_control,
            compaction=compaction,
            context_management=context_management,
            mcp_servers=mcp_servers,
            output_config=output_config,
            output_format=output_format,
            speed=speed,
            system=system,
            thinking=thinking,
            tool_choice=tool_choice,
            tools=tools,
            betas=betas,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaMessageTokensCount, options)


class MessagesWithRawResponse:
    """`Messages` with raw responses."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self.create: Final = _sync.to_raw_response_wrapper(messages.create)
        self.count_tokens: Final = _sync.to_raw_response_wrapper(messages.count_tokens)
        self.parse: Final = _sync.to_raw_response_wrapper(messages.parse)

    @cached_property
    def batches(self) -> resources.beta.messages.BatchesWithRawResponse:
        """Batches of message requests with beta features."""
        return resources.beta.messages.BatchesWithRawResponse(self._messages.batches)


class MessagesWithStreamingResponse:
    """`Messages` with streamed responses."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self.create: Final = _sync.to_streamed_response_wrapper(messages.create)
        self.count_tokens: Final = _sync.to_streamed_response_wrapper(messages.count_tokens)
        self.parse: Final = _sync.to_streamed_response_wrapper(messages.parse)

    @cached_property
    def batches(self) -> resources.beta.messages.BatchesWithStreamingResponse:
        """Batches of message requests with beta features."""
        return resources.beta.messages.BatchesWithStreamingResponse(self._messages.batches)


class AsyncMessagesWithRawResponse:
    """`AsyncMessages` with raw responses."""

    def __init__(self, messages: AsyncMessages) -> None:
        self._messages = messages
        self.create: Final = _async.async_to_raw_response_wrapper(messages.create)
        self.count_tokens: Final = _async.async_to_raw_response_wrapper(messages.count_tokens)
        self.parse: Final = _async.async_to_raw_response_wrapper(messages.parse)

    @cached_property
    def batches(self) -> resources.beta.messages.AsyncBatchesWithRawResponse:
        """Batches of message requests with beta features."""
        return resources.beta.messages.AsyncBatchesWithRawResponse(self._messages.batches)


class AsyncMessagesWithStreamingResponse:
    """`AsyncMessages` with streamed responses."""

    def __init__(self, messages: AsyncMessages) -> None:
        self._messages = messages
        self.create: Final = _async.async_to_streamed_response_wrapper(messages.create)
        self.count_tokens: Final = _async.async_to_streamed_response_wrapper(messages.count_tokens)
        self.parse: Final = _async.async_to_streamed_response_wrapper(messages.parse)

    @cached_property
    def batches(self) -> resources.beta.messages.AsyncBatchesWithStreamingResponse:
        """Batches of message requests with beta features."""
        return resources.beta.messages.AsyncBatchesWithStreamingResponse(self._messages.batches)
