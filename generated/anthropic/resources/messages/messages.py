# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Iterable, Literal, Optional, Type, Union, overload

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic import types
from anthropic._api import messages as _api
from anthropic._core.deferred import httpx
from anthropic._core.lazy import attach
from anthropic._core.request.verbs import plain_function, with_suggestions
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr, SupportsToDict
from anthropic.resources.messages._messages_helpers import AsyncMessagesHelpers, MessagesHelpers

if TYPE_CHECKING:
    from anthropic._async.stream import AsyncStream as AsyncStream
    from anthropic._core.request.deprecated_models import DEPRECATED_MODELS as DEPRECATED_MODELS
    from anthropic._core.request.deprecated_models import (
        MODELS_TO_WARN_WITH_THINKING_ENABLED as MODELS_TO_WARN_WITH_THINKING_ENABLED,
    )
    from anthropic._sync.stream import Stream as Stream
    from anthropic.types.message import Message as Message
    from anthropic.types.raw_message_stream_event import RawMessageStreamEvent as RawMessageStreamEvent
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "DEPRECATED_MODELS": "=anthropic._core.request.deprecated_models",
            "MODELS_TO_WARN_WITH_THINKING_ENABLED": "=anthropic._core.request.deprecated_models",
            "Message": "=anthropic.types.message",
            "RawMessageStreamEvent": "=anthropic.types.raw_message_stream_event",
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
    """Converse with a model, whole or streamed, and count the tokens of a request beforehand."""

    @cached_property
    def batches(self) -> resources.messages.Batches:
        """Process many message requests asynchronously, at reduced cost, within 24 hours."""
        return resources.messages.Batches(self._client)

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
        messages: Iterable[types.MessageParam],
        model: types.ModelParam,
        cache_control: Union[types.CacheControlEphemeralParam, None, Omit] = omit,
        container: Union[types.MessageCreateParamsContainerParam, None, Omit] = omit,
        diagnostics: Union[types.DiagnosticsParam, None, Omit] = omit,
        inference_geo: Union[str, None, Omit] = omit,
        metadata: Union[types.MetadataParam, Omit] = omit,
        output_config: Union[types.OutputConfigParam, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        stream: Union[Literal[False], Omit] = omit,
        system: Union[str, Iterable[types.TextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[types.ThinkingConfigParam, Omit] = omit,
        tool_choice: Union[types.ToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, types.ToolUnionParam]], Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.Message: ...

    @overload
    def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[types.MessageParam],
        model: types.ModelParam,
        stream: Literal[True],
        cache_control: Union[types.CacheControlEphemeralParam, None, Omit] = omit,
        container: Union[types.MessageCreateParamsContainerParam, None, Omit] = omit,
        diagnostics: Union[types.DiagnosticsParam, None, Omit] = omit,
        inference_geo: Union[str, None, Omit] = omit,
        metadata: Union[types.MetadataParam, Omit] = omit,
        output_config: Union[types.OutputConfigParam, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        system: Union[str, Iterable[types.TextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[types.ThinkingConfigParam, Omit] = omit,
        tool_choice: Union[types.ToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, types.ToolUnionParam]], Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> _sync.Stream[types.RawMessageStreamEvent]: ...

    @overload
    def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[types.MessageParam],
        model: types.ModelParam,
        stream: bool,
        cache_control: Union[types.CacheControlEphemeralParam, None, Omit] = omit,
        container: Union[types.MessageCreateParamsContainerParam, None, Omit] = omit,
        diagnostics: Union[types.DiagnosticsParam, None, Omit] = omit,
        inference_geo: Union[str, None, Omit] = omit,
        metadata: Union[types.MetadataParam, Omit] = omit,
        output_config: Union[types.OutputConfigParam, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        system: Union[str, Iterable[types.TextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[types.ThinkingConfigParam, Omit] = omit,
        tool_choice: Union[types.ToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, types.ToolUnionParam]], Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> Union[types.Message, _sync.Stream[types.RawMessageStreamEvent]]: ...

    @with_suggestions
    def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[types.MessageParam],
        model: types.ModelParam,
        cache_control: Union[types.CacheControlEphemeralParam, None, Omit] = omit,
        container: Union[types.MessageCreateParamsContainerParam, None, Omit] = omit,
        diagnostics: Union[types.DiagnosticsParam, None, Omit] = omit,
        inference_geo: Union[str, None, Omit] = omit,
        metadata: Union[types.MetadataParam, Omit] = omit,
        output_config: Union[types.OutputConfigParam, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        stream: Union[bool, Omit] = omit,
        system: Union[str, Iterable[types.TextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[types.ThinkingConfigParam, Omit] = omit,
        tool_choice: Union[types.ToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, types.ToolUnionParam]], Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> Union[types.Message, _sync.Stream[types.RawMessageStreamEvent]]:
        """Have the model write the next message of a conversation.

        The request carries the whole conversation, since nothing is kept between calls:
        `messages` alternates between the user and the assistant, and the model answers with one
        assistant message. An answer may consist of text, thinking, and calls to tools; where
        `stop_reason` is `tool_use`, run the tools and send their results in the next request.

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
            cache_control: Caches the prompt up to the last block that can be cached, as if that block carried
                this marker. Saves placing markers by hand in a growing conversation.
            container: Container in which server tools run code: the ID of an existing one to continue there,
                or an object that also names the skills to load. A new container is made when left out.
            diagnostics: Asks for a report on why the prompt cache was missed. Null for none.
            inference_geo: Geographic region in which the model must run. The default is that of the
                workspace.
            metadata: What the sender wants to tell the service about the request, such as an opaque ID of the
                end user.
            output_config: How much effort goes into the answer, and in which format it is given.
            service_tier: Whether priority capacity may be used: `auto` uses it where the organization has
                some, `standard_only` never does. The tier that was used is in `usage.service_tier`.
            speed: How fast the model generates: `fast` costs more per token and exists for some models only.
                `standard` when left out or null.
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
            cache_control=cache_control,
            container=container,
            diagnostics=diagnostics,
            inference_geo=inference_geo,
            metadata=metadata,
            output_config=output_config,
            service_tier=service_tier,
            speed=speed,
            stop_sequences=stop_sequences,
            stream=stream,
            system=system,
            temperature=temperature,
            thinking=thinking,
            tool_choice=tool_choice,
            tools=tools,
            top_k=top_k,
            top_p=top_p,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            types.Message,
            options,
            stream=stream or False,
            stream_cls=_sync.Stream[types.RawMessageStreamEvent] if stream else None,
        )

    def count_tokens(
        self,
        *,
        messages: Iterable[types.MessageParam],
        model: types.ModelParam,
        cache_control: Union[types.CacheControlEphemeralParam, None, Omit] = omit,
        output_config: Union[types.OutputConfigParam, Omit] = omit,
        output_format: Union[Type[Any], types.JSONOutputFormatParam, None, Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        system: Union[str, Iterable[types.TextBlockParam], Omit] = omit,
        thinking: Union[types.ThinkingConfigParam, Omit] = omit,
        tool_choice: Union[types.ToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, types.MessageCountTokensToolParam]], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.MessageTokensCount:
        """Count the input tokens of a message request without running it.

        Takes the same conversation, system prompt, tools and thinking settings as creating a message, and
        counts all of them, images and documents included. Nothing is generated.

        Args:
            messages: The conversation so far, oldest message first.

                Consecutive messages of the same role are treated as one. If the last one is from the
                assistant, the answer continues its text directly, where the model allows that.
            model: Model to use, by alias or dated snapshot.
            cache_control: Caches the prompt up to the last block that can be cached, as if that block carried
                this marker. Saves placing markers by hand in a growing conversation.
            output_config: Effort and format of the answer; a schema counts as input.
            output_format: A type that the answer's text has to be, or its JSON schema; it counts as input.
            speed: Speed that the request is to be sent with: `standard` or `fast`. `standard` when left out
                or null.
            system: System prompt: the role, goals and rules that hold for the whole conversation, as text or
                as text blocks, which can be cached.
            thinking: Whether and how the model would think, which can change what counts as input.
            tool_choice: Whether the model may, must or must not call tools, or which one it must call. The
                default is `auto` when there are tools.
            tools: Tools that the model may call.

                Client tools are those of your own (`Tool`) and some of a known shape (bash, text editor,
                memory, browser, computer): you run them and send a `tool_result`. Server tools (web search,
                web fetch, code execution, tool search) run on the service during the request.
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
            cache_control=cache_control,
            output_config=output_config,
            output_format=output_format,
            speed=speed,
            system=system,
            thinking=thinking,
            tool_choice=tool_choice,
            tools=tools,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(types.MessageTokensCount, options)


class AsyncMessages(AsyncMessagesHelpers):
    """Converse with a model, whole or streamed, and count the tokens of a request beforehand."""

    @cached_property
    def batches(self) -> resources.messages.AsyncBatches:
        """Process many message requests asynchronously, at reduced cost, within 24 hours."""
        return resources.messages.AsyncBatches(self._client)

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
        messages: Iterable[types.MessageParam],
        model: types.ModelParam,
        cache_control: Union[types.CacheControlEphemeralParam, None, Omit] = omit,
        container: Union[types.MessageCreateParamsContainerParam, None, Omit] = omit,
        diagnostics: Union[types.DiagnosticsParam, None, Omit] = omit,
        inference_geo: Union[str, None, Omit] = omit,
        metadata: Union[types.MetadataParam, Omit] = omit,
        output_config: Union[types.OutputConfigParam, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        stream: Union[Literal[False], Omit] = omit,
        system: Union[str, Iterable[types.TextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[types.ThinkingConfigParam, Omit] = omit,
        tool_choice: Union[types.ToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, types.ToolUnionParam]], Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.Message: ...

    @overload
    async def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[types.MessageParam],
        model: types.ModelParam,
        stream: Literal[True],
        cache_control: Union[types.CacheControlEphemeralParam, None, Omit] = omit,
        container: Union[types.MessageCreateParamsContainerParam, None, Omit] = omit,
        diagnostics: Union[types.DiagnosticsParam, None, Omit] = omit,
        inference_geo: Union[str, None, Omit] = omit,
        metadata: Union[types.MetadataParam, Omit] = omit,
        output_config: Union[types.OutputConfigParam, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        system: Union[str, Iterable[types.TextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[types.ThinkingConfigParam, Omit] = omit,
        tool_choice: Union[types.ToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, types.ToolUnionParam]], Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> _async.AsyncStream[types.RawMessageStreamEvent]: ...

    @overload
    async def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[types.MessageParam],
        model: types.ModelParam,
        stream: bool,
        cache_control: Union[types.CacheControlEphemeralParam, None, Omit] = omit,
        container: Union[types.MessageCreateParamsContainerParam, None, Omit] = omit,
        diagnostics: Union[types.DiagnosticsParam, None, Omit] = omit,
        inference_geo: Union[str, None, Omit] = omit,
        metadata: Union[types.MetadataParam, Omit] = omit,
        output_config: Union[types.OutputConfigParam, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        system: Union[str, Iterable[types.TextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[types.ThinkingConfigParam, Omit] = omit,
        tool_choice: Union[types.ToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, types.ToolUnionParam]], Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> Union[types.Message, _async.AsyncStream[types.RawMessageStreamEvent]]: ...

    @plain_function
    async def create(
        self,
        *,
        max_tokens: int,
        messages: Iterable[types.MessageParam],
        model: types.ModelParam,
        cache_control: Union[types.CacheControlEphemeralParam, None, Omit] = omit,
        container: Union[types.MessageCreateParamsContainerParam, None, Omit] = omit,
        diagnostics: Union[types.DiagnosticsParam, None, Omit] = omit,
        inference_geo: Union[str, None, Omit] = omit,
        metadata: Union[types.MetadataParam, Omit] = omit,
        output_config: Union[types.OutputConfigParam, Omit] = omit,
        service_tier: Union[Literal["auto", "standard_only"], Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        stream: Union[bool, Omit] = omit,
        system: Union[str, Iterable[types.TextBlockParam], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        thinking: Union[types.ThinkingConfigParam, Omit] = omit,
        tool_choice: Union[types.ToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, types.ToolUnionParam]], Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> Union[types.Message, _async.AsyncStream[types.RawMessageStreamEvent]]:
        """Have the model write the next message of a conversation.

        The request carries the whole conversation, since nothing is kept between calls:
        `messages` alternates between the user and the assistant, and the model answers with one
        assistant message. An answer may consist of text, thinking, and calls to tools; where
        `stop_reason` is `tool_use`, run the tools and send their results in the next request.

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
            cache_control: Caches the prompt up to the last block that can be cached, as if that block carried
                this marker. Saves placing markers by hand in a growing conversation.
            container: Container in which server tools run code: the ID of an existing one to continue there,
                or an object that also names the skills to load. A new container is made when left out.
            diagnostics: Asks for a report on why the prompt cache was missed. Null for none.
            inference_geo: Geographic region in which the model must run. The default is that of the
                workspace.
            metadata: What the sender wants to tell the service about the request, such as an opaque ID of the
                end user.
            output_config: How much effort goes into the answer, and in which format it is given.
            service_tier: Whether priority capacity may be used: `auto` uses it where the organization has
                some, `standard_only` never does. The tier that was used is in `usage.service_tier`.
            speed: How fast the model generates: `fast` costs more per token and exists for some models only.
                `standard` when left out or null.
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
            cache_control=cache_control,
            container=container,
            diagnostics=diagnostics,
            inference_geo=inference_geo,
            metadata=metadata,
            output_config=output_config,
            service_tier=service_tier,
            speed=speed,
            stop_sequences=stop_sequences,
            stream=stream,
            system=system,
            temperature=temperature,
            thinking=thinking,
            tool_choice=tool_choice,
            tools=tools,
            top_k=top_k,
            top_p=top_p,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            types.Message,
            options,
            stream=stream or False,
            stream_cls=_async.AsyncStream[types.RawMessageStreamEvent] if stream else None,
        )

    async def count_tokens(
        self,
        *,
        messages: Iterable[types.MessageParam],
        model: types.ModelParam,
        cache_control: Union[types.CacheControlEphemeralParam, None, Omit] = omit,
        output_config: Union[types.OutputConfigParam, Omit] = omit,
        output_format: Union[Type[Any], types.JSONOutputFormatParam, None, Omit] = omit,
        speed: Union[Literal["standard", "fast"], None, Omit] = omit,
        system: Union[str, Iterable[types.TextBlockParam], Omit] = omit,
        thinking: Union[types.ThinkingConfigParam, Omit] = omit,
        tool_choice: Union[types.ToolChoiceParam, Omit] = omit,
        tools: Union[Iterable[Union[SupportsToDict, types.MessageCountTokensToolParam]], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.MessageTokensCount:
        """Count the input tokens of a message request without running it.

        Takes the same conversation, system prompt, tools and thinking settings as creating a message, and
        counts all of them, images and documents included. Nothing is generated.

        Args:
            messages: The conversation so far, oldest message first.

                Consecutive messages of the same role are treated as one. If the last one is from the
                assistant, the answer continues its text directly, where the model allows that.
            model: Model to use, by alias or dated snapshot.
            cache_control: Caches the prompt up to the last block that can be cached, as if that block carried
                this marker. Saves placing markers by hand in a growing conversation.
            output_config: Effort and format of the answer; a schema counts as input.
            output_format: A type that the answer's text has to be, or its JSON schema; it counts as input.
            speed: Speed that the request is to be sent with: `standard` or `fast`. `standard` when left out
                or null.
            system: System prompt: the role, goals and rules that hold for the whole conversation, as text or
                as text blocks, which can be cached.
            thinking: Whether and how the model would think, which can change what counts as input.
            tool_choice: Whether the model may, must or must not call tools, or which one it must call. The
                default is `auto` when there are tools.
            tools: Tools that the model may call.

                Client tools are those of your own (`Tool`) and some of a known shape (bash, text editor,
                memory, browser, computer): you run them and send a `tool_result`. Server tools (web search,
                web fetch, code execution, tool search) run on the service during the request.
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
            cache_control=cache_control,
            output_config=output_config,
            output_format=output_format,
            speed=speed,
            system=system,
            thinking=thinking,
            tool_choice=tool_choice,
            tools=tools,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(types.MessageTokensCount, options)


class MessagesWithRawResponse:
    """`Messages` with raw responses."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self.create: Final = _sync.to_raw_response_wrapper(messages.create)
        self.count_tokens: Final = _sync.to_raw_response_wrapper(messages.count_tokens)
        self.parse: Final = _sync.to_raw_response_wrapper(messages.parse)

    @cached_property
    def batches(self) -> resources.messages.BatchesWithRawResponse:
        """Process many message requests asynchronously, at reduced cost, within 24 hours."""
        return resources.messages.BatchesWithRawResponse(self._messages.batches)


class MessagesWithStreamingResponse:
    """`Messages` with streamed responses."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self.create: Final = _sync.to_streamed_response_wrapper(messages.create)
        self.count_tokens: Final = _sync.to_streamed_response_wrapper(messages.count_tokens)
        self.parse: Final = _sync.to_streamed_response_wrapper(messages.parse)

    @cached_property
    def batches(self) -> resources.messages.BatchesWithStreamingResponse:
        """Process many message requests asynchronously, at reduced cost, within 24 hours."""
        return resources.messages.BatchesWithStreamingResponse(self._messages.batches)


class AsyncMessagesWithRawResponse:
    """`AsyncMessages` with raw responses."""

    def __init__(self, messages: AsyncMessages) -> None:
        self._messages = messages
        self.create: Final = _async.async_to_raw_response_wrapper(messages.create)
        self.count_tokens: Final = _async.async_to_raw_response_wrapper(messages.count_tokens)
        self.parse: Final = _async.async_to_raw_response_wrapper(messages.parse)

    @cached_property
    def batches(self) -> resources.messages.AsyncBatchesWithRawResponse:
        """Process many message requests asynchronously, at reduced cost, within 24 hours."""
        return resources.messages.AsyncBatchesWithRawResponse(self._messages.batches)


class AsyncMessagesWithStreamingResponse:
    """`AsyncMessages` with streamed responses."""

    def __init__(self, messages: AsyncMessages) -> None:
        self._messages = messages
        self.create: Final = _async.async_to_streamed_response_wrapper(messages.create)
        self.count_tokens: Final = _async.async_to_streamed_response_wrapper(messages.count_tokens)
        self.parse: Final = _async.async_to_streamed_response_wrapper(messages.parse)

    @cached_property
    def batches(self) -> resources.messages.AsyncBatchesWithStreamingResponse:
        """Process many message requests asynchronously, at reduced cost, within 24 hours."""
        return resources.messages.AsyncBatchesWithStreamingResponse(self._messages.batches)
