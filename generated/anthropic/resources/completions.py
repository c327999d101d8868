# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Literal, Optional, Union, overload

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import completions as _api
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.request.verbs import plain_function, with_suggestions
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic._sync.resource import SyncAPIResource

__all__ = [
    "AsyncCompletions",
    "AsyncCompletionsWithRawResponse",
    "AsyncCompletionsWithStreamingResponse",
    "Completions",
    "CompletionsWithRawResponse",
    "CompletionsWithStreamingResponse",
]


class Completions(SyncAPIResource):
    """The text completion API that came before messages."""

    @cached_property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return CompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return CompletionsWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        max_tokens_to_sample: int,
        model: types.ModelParam,
        prompt: str,
        metadata: Union[types.MetadataParam, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        stream: Union[Literal[False], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.Completion: ...

    @overload
    def create(
        self,
        *,
        max_tokens_to_sample: int,
        model: types.ModelParam,
        prompt: str,
        stream: Literal[True],
        metadata: Union[types.MetadataParam, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> _sync.Stream[types.Completion]: ...

    @overload
    def create(
        self,
        *,
        max_tokens_to_sample: int,
        model: types.ModelParam,
        prompt: str,
        stream: bool,
        metadata: Union[types.MetadataParam, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> Union[types.Completion, _sync.Stream[types.Completion]]: ...

    @with_suggestions
    def create(
        self,
        *,
        max_tokens_to_sample: int,
        model: types.ModelParam,
        prompt: str,
        metadata: Union[types.MetadataParam, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        stream: Union[bool, Omit] = omit,
        temperature: Union[float, Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> Union[types.Completion, _sync.Stream[types.Completion]]:
        """Continue a text prompt. For existing integrations only: new code should create messages.

        The prompt spells out the turns of a conversation, each after `\\n\\nHuman:` or `\\n\\nAssistant:`,
        and ends where the model is to continue. With `stream` set, the continuation arrives in pieces as
        server-sent events.

        Args:
            max_tokens_to_sample: Upper limit on the tokens to write. Text that reaches it is cut off, with
                the `stop_reason` `max_tokens`.
            model: Model to use, by alias or dated snapshot.
            prompt: Text to continue. The turns of the user start with `\\n\\nHuman:`, those of the model with
                `\\n\\nAssistant:`, which also ends the prompt.
            metadata: What the sender wants to tell the service about the request, such as an opaque ID of the
                end user.
            stop_sequences: Strings that make the model stop when it writes one of them, besides the start of
                the next user turn.
            stream: Send the text in pieces as server-sent events while it is being written.
            temperature: How random the choice of tokens is, from 0 (least) to 1 (most). Even at 0 the same
                request may get different answers. Deprecated: newer models accept only the default, 1.
            top_k: Choose each token among this many of the likeliest ones only. Deprecated: newer models
                refuse it.
            top_p: Choose each token among the likeliest ones whose probabilities add up to this value. Set
                this or `temperature`, not both. Deprecated: newer models refuse it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            max_tokens_to_sample=max_tokens_to_sample,
            model=model,
            prompt=prompt,
            metadata=metadata,
            stop_sequences=stop_sequences,
            stream=stream,
            temperature=temperature,
            top_k=top_k,
            top_p=top_p,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            types.Completion,
            options,
            stream=stream or False,
            stream_cls=_sync.Stream[types.Completion] if stream else None,
        )


class AsyncCompletions(AsyncAPIResource):
    """The text completion API that came before messages."""

    @cached_property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncCompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncCompletionsWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        max_tokens_to_sample: int,
        model: types.ModelParam,
        prompt: str,
        metadata: Union[types.MetadataParam, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        stream: Union[Literal[False], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.Completion: ...

    @overload
    async def create(
        self,
        *,
        max_tokens_to_sample: int,
        model: types.ModelParam,
        prompt: str,
        stream: Literal[True],
        metadata: Union[types.MetadataParam, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> _async.AsyncStream[types.Completion]: ...

    @overload
    async def create(
        self,
        *,
        max_tokens_to_sample: int,
        model: types.ModelParam,
        prompt: str,
        stream: bool,
        metadata: Union[types.MetadataParam, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        temperature: Union[float, Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> Union[types.Completion, _async.AsyncStream[types.Completion]]: ...

    @plain_function
    async def create(
        self,
        *,
        max_tokens_to_sample: int,
        model: types.ModelParam,
        prompt: str,
        metadata: Union[types.MetadataParam, Omit] = omit,
        stop_sequences: Union[SequenceNotStr[str], Omit] = omit,
        stream: Union[bool, Omit] = omit,
        temperature: Union[float, Omit] = omit,
        top_k: Union[int, Omit] = omit,
        top_p: Union[float, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> Union[types.Completion, _async.AsyncStream[types.Completion]]:
        """Continue a text prompt. For existing integrations only: new code should create messages.

        The prompt spells out the turns of a conversation, each after `\\n\\nHuman:` or `\\n\\nAssistant:`,
        and ends where the model is to continue. With `stream` set, the continuation arrives in pieces as
        server-sent events.

        Args:
            max_tokens_to_sample: Upper limit on the tokens to write. Text that reaches it is cut off, with
                the `stop_reason` `max_tokens`.
            model: Model to use, by alias or dated snapshot.
            prompt: Text to continue. The turns of the user start with `\\n\\nHuman:`, those of the model with
                `\\n\\nAssistant:`, which also ends the prompt.
            metadata: What the sender wants to tell the service about the request, such as an opaque ID of the
                end user.
            stop_sequences: Strings that make the model stop when it writes one of them, besides the start of
                the next user turn.
            stream: Send the text in pieces as server-sent events while it is being written.
            temperature: How random the choice of tokens is, from 0 (least) to 1 (most). Even at 0 the same
                request may get different answers. Deprecated: newer models accept only the default, 1.
            top_k: Choose each token among this many of the likeliest ones only. Deprecated: newer models
                refuse it.
            top_p: Choose each token among the likeliest ones whose probabilities add up to this value. Set
                this or `temperature`, not both. Deprecated: newer models refuse it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            max_tokens_to_sample=max_tokens_to_sample,
            model=model,
            prompt=prompt,
            metadata=metadata,
            stop_sequences=stop_sequences,
            stream=stream,
            temperature=temperature,
            top_k=top_k,
            top_p=top_p,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            types.Completion,
            options,
            stream=stream or False,
            stream_cls=_async.AsyncStream[types.Completion] if stream else None,
        )


class CompletionsWithRawResponse:
    """`Completions` with raw responses."""

    def __init__(self, completions: Completions) -> None:
        self._completions = completions
        self.create: Final = _sync.to_raw_response_wrapper(completions.create)


class CompletionsWithStreamingResponse:
    """`Completions` with streamed responses."""

    def __init__(self, completions: Completions) -> None:
        self._completions = completions
        self.create: Final = _sync.to_streamed_response_wrapper(completions.create)


class AsyncCompletionsWithRawResponse:
    """`AsyncCompletions` with raw responses."""

    def __init__(self, completions: AsyncCompletions) -> None:
        self._completions = completions
        self.create: Final = _async.async_to_raw_response_wrapper(completions.create)


class AsyncCompletionsWithStreamingResponse:
    """`AsyncCompletions` with streamed responses."""

    def __init__(self, completions: AsyncCompletions) -> None:
        self._completions = completions
        self.create: Final = _async.async_to_streamed_response_wrapper(completions.create)
