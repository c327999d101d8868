# Generated from openapi.yaml. Do not edit.
"""The helpers of `client.beta.messages`: methods over its operations."""

from __future__ import annotations

from typing import Iterable, List, Literal, Optional, Type, Union, overload

import anthropic.lib._tool_types as _tool_types
from anthropic import lib, types
from anthropic._api import beta_messages as _api
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import with_betas
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, ResponseFormatT, SequenceNotStr, SupportsToDict
from anthropic._sync._resources.message_helpers import BetaMessageHelpers
from anthropic.lib._resources._async.message_helpers import AsyncBetaMessageHelpers
from anthropic.types import beta as beta_types
from anthropic.types.beta import message_create_params

__all__ = ["AsyncMessagesHelpers", "MessagesHelpers"]


class MessagesHelpers(BetaMessageHelpers):
    def stream(
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
        output_format: Union[Type[ResponseFormatT], beta_types.BetaJSONOutputFormatParam, None, Omit] = omit,
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
    ) -> lib.streaming.BetaMessageStreamManager[ResponseFormatT]:
        """Stream an answer, and put it together on the way.

        Gives a context manager; the request is made when it is entered. Iterate over the stream
        for its events, over its `text_stream` for the text, and ask it for `get_final_message()`.

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
            output_format: What the answer's text has to be: a type (a pydantic model, dataclass, typed
                dictionary, attrs class or any annotation that JSON can hold), of which `parsed_output` is
                then a value, or a JSON schema.
            service_tier: Whether priority capacity may be used: `auto` uses it where the organization has
                some, `standard_only` never does. The tier that was used is in `usage.service_tier`.
            speed: How fast the model generates: `fast` costs more per token and exists for some models only.
                `standard` when left out.
            stop_sequences: Strings that make the model stop when it writes one of them. The one it met is
                reported in `stop_sequence` of the answer and left out of its content.
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
        from anthropic._core.schemas.output_schema import fold_parsed_type

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
            output_config=fold_parsed_type(output_config, output_format),
            service_tier=service_tier,
            speed=speed,
            stop_sequences=stop_sequences,
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
            stream=True,
        )
        return self._open_stream(options, output_format)

    def parse(
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
        output_format: Union[Type[ResponseFormatT], None, Omit] = omit,
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
    ) -> beta_types.ParsedBetaMessage[ResponseFormatT]:
        """Ask for an answer of a type, and read it as a value of that type: its `parsed_output`.

        An answer that was cut short or refused has no output; its `stop_reason` says why. An
        answer that is complete and does not fit the type raises `StructuredOutputError`, which
        keeps it.

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
            output_format: What the answer's text has to be: a type (a pydantic model, dataclass, typed
                dictionary, attrs class or any annotation that JSON can hold), of which `parsed_output` is
                then a value, or a JSON schema.
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
        from anthropic._core.schemas.output_schema import fold_parsed_type

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
            output_config=fold_parsed_type(output_config, output_format),
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
            betas=with_betas(betas, "structured-outputs-2025-12-15"),
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._parse_answer(options, output_format)

    @overload
    def tool_runner(
        self,
        *,
        max_tokens: int,
        messages: Iterable[beta_types.BetaMessageParam],
        model: types.ModelParam,
        tools: Iterable[Union[_tool_types.BetaRunnableTool, beta_types.BetaToolUnionParam]],
        compaction_control: Union[_tool_types.CompactionControl, Omit] = omit,
        max_iterations: Union[int, Omit] = omit,
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
        output_format: Union[Type[ResponseFormatT], None, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        stream: Union[Literal[False], Omit] = omit,
        system: Union[str, Iterable[beta_types.BetaTextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[beta_types.BetaThinkingConfigParam, Omit] = omit,
        thread: Union[beta_types.BetaMessageThreadParam, None, Omit] = omit,
        tool_choice: Union[beta_types.BetaToolChoiceParam, Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> _tool_types.BetaToolRunner[ResponseFormatT]: ...

    @overload
    def tool_runner(
        self,
        *,
        max_tokens: int,
        messages: Iterable[beta_types.BetaMessageParam],
        model: types.ModelParam,
        tools: Iterable[Union[_tool_types.BetaRunnableTool, beta_types.BetaToolUnionParam]],
        stream: Literal[True],
        compaction_control: Union[_tool_types.CompactionControl, Omit] = omit,
        max_iterations: Union[int, Omit] = omit,
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
        output_format: Union[Type[ResponseFormatT], None, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        system: Union[str, Iterable[beta_types.BetaTextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[beta_types.BetaThinkingConfigParam, Omit] = omit,
        thread: Union[beta_types.BetaMessageThreadParam, None, Omit] = omit,
        tool_choice: Union[beta_types.BetaToolChoiceParam, Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> _tool_types.BetaStreamingToolRunner[ResponseFormatT]: ...

    @overload
    def tool_runner(
        self,
        *,
        max_tokens: int,
        messages: Iterable[beta_types.BetaMessageParam],
        model: types.ModelParam,
        tools: Iterable[Union[_tool_types.BetaRunnableTool, beta_types.BetaToolUnionParam]],
        stream: bool,
        compaction_control: Union[_tool_types.CompactionControl, Omit] = omit,
        max_iterations: Union[int, Omit] = omit,
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
        output_format: Union[Type[ResponseFormatT], None, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        system: Union[str, Iterable[beta_types.BetaTextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[beta_types.BetaThinkingConfigParam, Omit] = omit,
        thread: Union[beta_types.BetaMessageThreadParam, None, Omit] = omit,
        tool_choice: Union[beta_types.BetaToolChoiceParam, Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> Union[
        _tool_types.BetaToolRunner[ResponseFormatT], _tool_types.BetaStreamingToolRunner[ResponseFormatT]
    ]: ...

    def tool_runner(
        self,
        *,
        max_tokens: int,
        messages: Iterable[beta_types.BetaMessageParam],
        model: types.ModelParam,
        tools: Iterable[Union[_tool_types.BetaRunnableTool, beta_types.BetaToolUnionParam]],
        compaction_control: Union[_tool_types.CompactionControl, Omit] = omit,
        max_iterations: Union[int, Omit] = omit,
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
        output_format: Union[Type[ResponseFormatT], None, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        stream: Union[bool, Omit] = omit,
        system: Union[str, Iterable[beta_types.BetaTextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[beta_types.BetaThinkingConfigParam, Omit] = omit,
        thread: Union[beta_types.BetaMessageThreadParam, None, Omit] = omit,
        tool_choice: Union[beta_types.BetaToolChoiceParam, Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> Union[
        _tool_types.BetaToolRunner[ResponseFormatT], _tool_types.BetaStreamingToolRunner[ResponseFormatT]
    ]:
        """Ask, run the tools that the answer calls, send their results, and so on.

        It ends with an answer that calls no tool. Gives an iterable of the answers, or with
        `stream=True` of their streams. Nothing is sent before it is iterated over or
        `until_done()` is called, which gives the last answer. A tool that raises is answered
        by an error for the model to act on.

        Args:
            max_tokens: Upper limit on the tokens to generate, thinking included. How high it may be depends
                on the model; see `max_tokens` of `ModelInfo`.

                An answer that reaches it is cut off, with the `stop_reason` `max_tokens`. With 0 nothing is
                generated: the prompt is only processed, which fills the prompt cache.
            messages: The conversation so far, oldest message first.

                Consecutive messages of the same role are treated as one. If the last one is from the
                assistant, the answer continues its text directly, where the model allows that.
            model: Model to use, by alias or dated snapshot.
            tools: The tools that the model may call. Those made with `beta_tool` or `beta_async_tool` are run
                for you; those that are only described have to be answered by you, or run on the server.
            compaction_control: Deprecated: use `context_management`. When and how a conversation that has
                become too long is replaced by a summary.
            max_iterations: How many requests to make at most. By default, as many as it takes.
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
            output_format: What the text of the answers has to be: a type, as `parse` takes it.
                `parsed_output` is then a value of it.
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
        return self._run_tools(
            max_tokens=max_tokens,
            messages=messages,
            model=model,
            tools=tools,
            compaction_control=compaction_control,
            max_iterations=max_iterations,
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


class AsyncMessagesHelpers(AsyncBetaMessageHelpers):
    def stream(
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
        output_format: Union[Type[ResponseFormatT], beta_types.BetaJSONOutputFormatParam, None, Omit] = omit,
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
    ) -> lib.streaming.BetaAsyncMessageStreamManager[ResponseFormatT]:
        """Stream an answer, and put it together on the way.

        Gives a context manager; the request is made when it is entered. Iterate over the stream
        for its events, over its `text_stream` for the text, and ask it for `get_final_message()`.

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
            output_format: What the answer's text has to be: a type (a pydantic model, dataclass, typed
                dictionary, attrs class or any annotation that JSON can hold), of which `parsed_output` is
                then a value, or a JSON schema.
            service_tier: Whether priority capacity may be used: `auto` uses it where the organization has
                some, `standard_only` never does. The tier that was used is in `usage.service_tier`.
            speed: How fast the model generates: `fast` costs more per token and exists for some models only.
                `standard` when left out.
            stop_sequences: Strings that make the model stop when it writes one of them. The one it met is
                reported in `stop_sequence` of the answer and left out of its content.
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
        from anthropic._core.schemas.output_schema import fold_parsed_type

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
            output_config=fold_parsed_type(output_config, output_format),
            service_tier=service_tier,
            speed=speed,
            stop_sequences=stop_sequences,
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
            stream=True,
        )
        return self._open_stream(options, output_format)

    async def parse(
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
        output_format: Union[Type[ResponseFormatT], None, Omit] = omit,
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
    ) -> beta_types.ParsedBetaMessage[ResponseFormatT]:
        """Ask for an answer of a type, and read it as a value of that type: its `parsed_output`.

        An answer that was cut short or refused has no output; its `stop_reason` says why. An
        answer that is complete and does not fit the type raises `StructuredOutputError`, which
        keeps it.

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
            output_format: What the answer's text has to be: a type (a pydantic model, dataclass, typed
                dictionary, attrs class or any annotation that JSON can hold), of which `parsed_output` is
                then a value, or a JSON schema.
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
        from anthropic._core.schemas.output_schema import fold_parsed_type

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
            output_config=fold_parsed_type(output_config, output_format),
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
            betas=with_betas(betas, "structured-outputs-2025-12-15"),
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._parse_answer(options, output_format)

    @overload
    def tool_runner(
        self,
        *,
        max_tokens: int,
        messages: Iterable[beta_types.BetaMessageParam],
        model: types.ModelParam,
        tools: Iterable[Union[_tool_types.BetaAsyncRunnableTool, beta_types.BetaToolUnionParam]],
        compaction_control: Union[_tool_types.CompactionControl, Omit] = omit,
        max_iterations: Union[int, Omit] = omit,
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
        output_format: Union[Type[ResponseFormatT], None, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        stream: Union[Literal[False], Omit] = omit,
        system: Union[str, Iterable[beta_types.BetaTextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[beta_types.BetaThinkingConfigParam, Omit] = omit,
        thread: Union[beta_types.BetaMessageThreadParam, None, Omit] = omit,
        tool_choice: Union[beta_types.BetaToolChoiceParam, Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> _tool_types.BetaAsyncToolRunner[ResponseFormatT]: ...

    @overload
    def tool_runner(
        self,
        *,
        max_tokens: int,
        messages: Iterable[beta_types.BetaMessageParam],
        model: types.ModelParam,
        tools: Iterable[Union[_tool_types.BetaAsyncRunnableTool, beta_types.BetaToolUnionParam]],
        stream: Literal[True],
        compaction_control: Union[_tool_types.CompactionControl, Omit] = omit,
        max_iterations: Union[int, Omit] = omit,
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
        output_format: Union[Type[ResponseFormatT], None, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        system: Union[str, Iterable[beta_types.BetaTextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[beta_types.BetaThinkingConfigParam, Omit] = omit,
        thread: Union[beta_types.BetaMessageThreadParam, None, Omit] = omit,
        tool_choice: Union[beta_types.BetaToolChoiceParam, Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> _tool_types.BetaAsyncStreamingToolRunner[ResponseFormatT]: ...

    @overload
    def tool_runner(
        self,
        *,
        max_tokens: int,
        messages: Iterable[beta_types.BetaMessageParam],
        model: types.ModelParam,
        tools: Iterable[Union[_tool_types.BetaAsyncRunnableTool, beta_types.BetaToolUnionParam]],
        stream: bool,
        compaction_control: Union[_tool_types.CompactionControl, Omit] = omit,
        max_iterations: Union[int, Omit] = omit,
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
        output_format: Union[Type[ResponseFormatT], None, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        system: Union[str, Iterable[beta_types.BetaTextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[beta_types.BetaThinkingConfigParam, Omit] = omit,
        thread: Union[beta_types.BetaMessageThreadParam, None, Omit] = omit,
        tool_choice: Union[beta_types.BetaToolChoiceParam, Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> Union[
        _tool_types.BetaAsyncToolRunner[ResponseFormatT],
        _tool_types.BetaAsyncStreamingToolRunner[ResponseFormatT],
    ]: ...

    def tool_runner(
        self,
        *,
        max_tokens: int,
        messages: Iterable[beta_types.BetaMessageParam],
        model: types.ModelParam,
        tools: Iterable[Union[_tool_types.BetaAsyncRunnableTool, beta_types.BetaToolUnionParam]],
        compaction_control: Union[_tool_types.CompactionControl, Omit] = omit,
        max_iterations: Union[int, Omit] = omit,
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
        output_format: Union[Type[ResponseFormatT], None, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        stream: Union[bool, Omit] = omit,
        system: Union[str, Iterable[beta_types.BetaTextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[beta_types.BetaThinkingConfigParam, Omit] = omit,
        thread: Union[beta_types.BetaMessageThreadParam, None, Omit] = omit,
        tool_choice: Union[beta_types.BetaToolChoiceParam, Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> Union[
        _tool_types.BetaAsyncToolRunner[ResponseFormatT],
        _tool_types.BetaAsyncStreamingToolRunner[ResponseFormatT],
    ]:
        """Ask, run the tools that the answer calls, send their results, and so on.

        It ends with an answer that calls no tool. Gives an iterable of the answers, or with
        `stream=True` of their streams. Nothing is sent before it is iterated over or
        `until_done()` is called, which gives the last answer. A tool that raises is answered
        by an error for the model to act on.

        Args:
            max_tokens: Upper limit on the tokens to generate, thinking included. How high it may be depends
                on the model; see `max_tokens` of `ModelInfo`.

                An answer that reaches it is cut off, with the `stop_reason` `max_tokens`. With 0 nothing is
                generated: the prompt is only processed, which fills the prompt cache.
            messages: The conversation so far, oldest message first.

                Consecutive messages of the same role are treated as one. If the last one is from the
                assistant, the answer continues its text directly, where the model allows that.
            model: Model to use, by alias or dated snapshot.
            tools: The tools that the model may call. Those made with `beta_tool` or `beta_async_tool` are run
                for you; those that are only described have to be answered by you, or run on the server.
            compaction_control: Deprecated: use `context_management`. When and how a conversation that has
                become too long is replaced by a summary.
            max_iterations: How many requests to make at most. By default, as many as it takes.
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
            output_format: What the text of the answers has to be: a type, as `parse` takes it.
                `parsed_output` is then a value of it.
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
        return self._run_tools(
            max_tokens=max_tokens,
            messages=messages,
            model=model,
            tools=tools,
            compaction_control=compaction_control,
            max_iterations=max_iterations,
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
