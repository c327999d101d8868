# Generated from openapi.yaml. Do not edit.
"""The helpers of `client.messages`: methods over its operations."""

from __future__ import annotations

from typing import Iterable, Literal, Optional, Type, Union

from anthropic import lib, types
from anthropic._api import messages as _api
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, ResponseFormatT, SequenceNotStr, SupportsToDict
from anthropic._sync._resources.message_helpers import MessageHelpers
from anthropic.lib._resources._async.message_helpers import AsyncMessageHelpers

__all__ = ["AsyncMessagesHelpers", "MessagesHelpers"]


class MessagesHelpers(MessageHelpers):
    def stream(
        self,
        *,
        max_tokens: int,
        messages: Iterable[types.MessageParam],
        model: types.ModelParam,
        cache_control: Union[types.CacheControlEphemeralParam, None, Omit] = omit,
        inference_geo: Union[str, None, Omit] = omit,
        metadata: Union[types.MetadataParam, Omit] = omit,
        output_config: Union[types.OutputConfigParam, Omit] = omit,
        output_format: Union[Type[ResponseFormatT], types.JSONOutputFormatParam, None, Omit] = omit,
        container: Union[types.MessageCreateParamsContainerParam, None, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        system: Union[str, Iterable[types.TextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        thinking: Union[types.ThinkingConfigParam, Omit] = omit,
        tool_choice: Union[types.ToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, types.ToolUnionParam]], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        diagnostics: Union[types.DiagnosticsParam, None, Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> lib.streaming.MessageStreamManager[ResponseFormatT]:
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
            cache_control: Caches the prompt up to the last block that can be cached, as if that block carried
                this marker. Saves placing markers by hand in a growing conversation.
            inference_geo: Geographic region in which the model must run. The default is that of the
                workspace.
            metadata: What the sender wants to tell the service about the request, such as an opaque ID of the
                end user.
            output_config: How much effort goes into the answer, and in which format it is given.
            output_format: What the answer's text has to be: a type (a pydantic model, dataclass, typed
                dictionary, attrs class or any annotation that JSON can hold), of which `parsed_output` is
                then a value, or a JSON schema.
            container: Container in which server tools run code: the ID of an existing one to continue there,
                or an object that also names the skills to load. A new container is made when left out.
            service_tier: Whether priority capacity may be used: `auto` uses it where the organization has
                some, `standard_only` never does. The tier that was used is in `usage.service_tier`.
            stop_sequences: Strings that make the model stop when it writes one of them. The one it met is
                reported in `stop_sequence` of the answer and left out of its content.
            system: System prompt: the role, goals and rules that hold for the whole conversation, as text or
                as text blocks, which can be cached.
            temperature: How random the choice of tokens is, from 0 (least) to 1 (most). Even at 0 the same
                request may get different answers. Deprecated: newer models accept only the default, 1.
            top_k: Choose each token among this many of the likeliest ones only. Deprecated: newer models
                refuse it.
            top_p: Choose each token among the likeliest ones whose probabilities add up to this value. Set
                this or `temperature`, not both. Deprecated: newer models refuse it.
            thinking: Whether and how the model thinks before it answers.

                Where it does, `thinking` blocks stand before the text of the answer, and their tokens count
                towards `max_tokens`.
            tool_choice: Whether the model may, must or must not call tools, or which one it must call. The
                default is `auto` when there are tools.
            tools: Tools that the model may call.

                Client tools are those of your own (`Tool`) and some of a known shape (bash, text editor,
                memory, browser, computer): you run them and send a `tool_result`. Server tools (web search,
                web fetch, code execution, tool search) run on the service during the request.
            user_profile_id: User profile that the request is attributed to, for callers who act on behalf of
                somebody outside their organization. Needs a `user-profiles` beta in the `anthropic-beta`
                header.
            diagnostics: Asks for a report on why the prompt cache was missed. Null for none.
            speed: How fast the model generates: `fast` costs more per token and exists for some models only.
                `standard` when left out or null.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        from anthropic._core.schemas.output_schema import with_output_format

        options = _api.build_create(
            max_tokens=max_tokens,
            messages=messages,
            model=model,
            cache_control=cache_control,
            inference_geo=inference_geo,
            metadata=metadata,
            output_config=with_output_format(output_config, output_format),
            container=container,
            service_tier=service_tier,
            stop_sequences=stop_sequences,
            system=system,
            temperature=temperature,
            top_k=top_k,
            top_p=top_p,
            thinking=thinking,
            tool_choice=tool_choice,
            tools=tools,
            user_profile_id=user_profile_id,
            diagnostics=diagnostics,
            speed=speed,
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
        messages: Iterable[types.MessageParam],
        model: types.ModelParam,
        metadata: Union[types.MetadataParam, Omit] = omit,
        output_config: Union[types.OutputConfigParam, Omit] = omit,
        output_format: Union[Type[ResponseFormatT], None, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        stream: Union[bool, Omit] = omit,
        system: Union[str, Iterable[types.TextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[types.ThinkingConfigParam, Omit] = omit,
        tool_choice: Union[types.ToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, types.ToolUnionParam]], Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        diagnostics: Union[types.DiagnosticsParam, None, Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.ParsedMessage[ResponseFormatT]:
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
            metadata: What the sender wants to tell the service about the request, such as an opaque ID of the
                end user.
            output_config: How much effort goes into the answer, and in which format it is given.
            output_format: What the answer's text has to be: a type (a pydantic model, dataclass, typed
                dictionary, attrs class or any annotation that JSON can hold), of which `parsed_output` is
                then a value, or a JSON schema.
            service_tier: Whether priority capacity may be used: `auto` uses it where the organization has
                some, `standard_only` never does. The tier that was used is in `usage.service_tier`.
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
            tool_choice: Whether the model may, must or must not call tools, or which one it must call. The
                default is `auto` when there are tools.
            tools: Tools that the model may call.

                Client tools are those of your own (`Tool`) and some of a known shape (bash, text editor,
                memory, browser, computer): you run them and send a `tool_result`. Server tools (web search,
                web fetch, code execution, tool search) run on the service during the request.
            top_k: Choose each token among this many of the likeliest ones only. Deprecated: newer models
                refuse it.
            top_p: Choose each token among the likeliest ones whose probabilities add up to this value. Set
                this or `temperature`, not both. Deprecated: newer models refuse it.
            diagnostics: Asks for a report on why the prompt cache was missed. Null for none.
            speed: How fast the model generates: `fast` costs more per token and exists for some models only.
                `standard` when left out or null.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        from anthropic._core.schemas.output_schema import with_output_format

        options = _api.build_create(
            max_tokens=max_tokens,
            messages=messages,
            model=model,
            metadata=metadata,
            output_config=with_output_format(output_config, output_format),
            service_tier=service_tier,
            stop_sequences=stop_sequences,
            stream=stream,
            system=system,
            temperature=temperature,
            thinking=thinking,
            tool_choice=tool_choice,
            tools=tools,
            top_k=top_k,
            top_p=top_p,
            diagnostics=diagnostics,
            speed=speed,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._parse_answer(options, output_format)


class AsyncMessagesHelpers(AsyncMessageHelpers):
    def stream(
        self,
        *,
        max_tokens: int,
        messages: Iterable[types.MessageParam],
        model: types.ModelParam,
        cache_control: Union[types.CacheControlEphemeralParam, None, Omit] = omit,
        inference_geo: Union[str, None, Omit] = omit,
        metadata: Union[types.MetadataParam, Omit] = omit,
        output_config: Union[types.OutputConfigParam, Omit] = omit,
        output_format: Union[Type[ResponseFormatT], types.JSONOutputFormatParam, None, Omit] = omit,
        container: Union[types.MessageCreateParamsContainerParam, None, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        system: Union[str, Iterable[types.TextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        thinking: Union[types.ThinkingConfigParam, Omit] = omit,
        tool_choice: Union[types.ToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, types.ToolUnionParam]], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        diagnostics: Union[types.DiagnosticsParam, None, Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> lib.streaming.AsyncMessageStreamManager[ResponseFormatT]:
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
            cache_control: Caches the prompt up to the last block that can be cached, as if that block carried
                this marker. Saves placing markers by hand in a growing conversation.
            inference_geo: Geographic region in which the model must run. The default is that of the
                workspace.
            metadata: What the sender wants to tell the service about the request, such as an opaque ID of the
                end user.
            output_config: How much effort goes into the answer, and in which format it is given.
            output_format: What the answer's text has to be: a type (a pydantic model, dataclass, typed
                dictionary, attrs class or any annotation that JSON can hold), of which `parsed_output` is
                then a value, or a JSON schema.
            container: Container in which server tools run code: the ID of an existing one to continue there,
                or an object that also names the skills to load. A new container is made when left out.
            service_tier: Whether priority capacity may be used: `auto` uses it where the organization has
                some, `standard_only` never does. The tier that was used is in `usage.service_tier`.
            stop_sequences: Strings that make the model stop when it writes one of them. The one it met is
                reported in `stop_sequence` of the answer and left out of its content.
            system: System prompt: the role, goals and rules that hold for the whole conversation, as text or
                as text blocks, which can be cached.
            temperature: How random the choice of tokens is, from 0 (least) to 1 (most). Even at 0 the same
                request may get different answers. Deprecated: newer models accept only the default, 1.
            top_k: Choose each token among this many of the likeliest ones only. Deprecated: newer models
                refuse it.
            top_p: Choose each token among the likeliest ones whose probabilities add up to this value. Set
                this or `temperature`, not both. Deprecated: newer models refuse it.
            thinking: Whether and how the model thinks before it answers.

                Where it does, `thinking` blocks stand before the text of the answer, and their tokens count
                towards `max_tokens`.
            tool_choice: Whether the model may, must or must not call tools, or which one it must call. The
                default is `auto` when there are tools.
            tools: Tools that the model may call.

                Client tools are those of your own (`Tool`) and some of a known shape (bash, text editor,
                memory, browser, computer): you run them and send a `tool_result`. Server tools (web search,
                web fetch, code execution, tool search) run on the service during the request.
            user_profile_id: User profile that the request is attributed to, for callers who act on behalf of
                somebody outside their organization. Needs a `user-profiles` beta in the `anthropic-beta`
                header.
            diagnostics: Asks for a report on why the prompt cache was missed. Null for none.
            speed: How fast the model generates: `fast` costs more per token and exists for some models only.
                `standard` when left out or null.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        from anthropic._core.schemas.output_schema import with_output_format

        options = _api.build_create(
            max_tokens=max_tokens,
            messages=messages,
            model=model,
            cache_control=cache_control,
            inference_geo=inference_geo,
            metadata=metadata,
            output_config=with_output_format(output_config, output_format),
            container=container,
            service_tier=service_tier,
            stop_sequences=stop_sequences,
            system=system,
            temperature=temperature,
            top_k=top_k,
            top_p=top_p,
            thinking=thinking,
            tool_choice=tool_choice,
            tools=tools,
            user_profile_id=user_profile_id,
            diagnostics=diagnostics,
            speed=speed,
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
        messages: Iterable[types.MessageParam],
        model: types.ModelParam,
        metadata: Union[types.MetadataParam, Omit] = omit,
        output_config: Union[types.OutputConfigParam, Omit] = omit,
        output_format: Union[Type[ResponseFormatT], None, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        stream: Union[bool, Omit] = omit,
        system: Union[str, Iterable[types.TextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[types.ThinkingConfigParam, Omit] = omit,
        tool_choice: Union[types.ToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, types.ToolUnionParam]], Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        diagnostics: Union[types.DiagnosticsParam, None, Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.ParsedMessage[ResponseFormatT]:
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
            metadata: What the sender wants to tell the service about the request, such as an opaque ID of the
                end user.
            output_config: How much effort goes into the answer, and in which format it is given.
            output_format: What the answer's text has to be: a type (a pydantic model, dataclass, typed
                dictionary, attrs class or any annotation that JSON can hold), of which `parsed_output` is
                then a value, or a JSON schema.
            service_tier: Whether priority capacity may be used: `auto` uses it where the organization has
                some, `standard_only` never does. The tier that was used is in `usage.service_tier`.
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
            tool_choice: Whether the model may, must or must not call tools, or which one it must call. The
                default is `auto` when there are tools.
            tools: Tools that the model may call.

                Client tools are those of your own (`Tool`) and some of a known shape (bash, text editor,
                memory, browser, computer): you run them and send a `tool_result`. Server tools (web search,
                web fetch, code execution, tool search) run on the service during the request.
            top_k: Choose each token among this many of the likeliest ones only. Deprecated: newer models
                refuse it.
            top_p: Choose each token among the likeliest ones whose probabilities add up to this value. Set
                this or `temperature`, not both. Deprecated: newer models refuse it.
            diagnostics: Asks for a report on why the prompt cache was missed. Null for none.
            speed: How fast the model generates: `fast` costs more per token and exists for some models only.
                `standard` when left out or null.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        from anthropic._core.schemas.output_schema import with_output_format

        options = _api.build_create(
            max_tokens=max_tokens,
            messages=messages,
            model=model,
            metadata=metadata,
            output_config=with_output_format(output_config, output_format),
            service_tier=service_tier,
            stop_sequences=stop_sequences,
            stream=stream,
            system=system,
            temperature=temperature,
            thinking=thinking,
            tool_choice=tool_choice,
            tools=tools,
            top_k=top_k,
            top_p=top_p,
            diagnostics=diagnostics,
            speed=speed,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._parse_answer(options, output_format)
