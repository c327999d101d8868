# Generated from openapi.yaml. Do not edit.
"""The resources of a client, as properties that are made on first use."""

from __future__ import annotations

from functools import cached_property

import anthropic.resources as resources
from anthropic._async.api_client import AsyncAPIClient

__all__ = [
    "AsyncAnthropicWithRawResponse",
    "AsyncAnthropicWithStreamedResponse",
    "AsyncClientResources",
]


class AsyncClientResources(AsyncAPIClient):
    """Gives a client its resources."""

    @cached_property
    def completions(self) -> resources.AsyncCompletions:
        """The text completion API that came before messages."""
        return resources.AsyncCompletions(self)

    @cached_property
    def messages(self) -> resources.AsyncMessages:
        """Converse with a model, whole or streamed, and count the tokens of a request beforehand."""
        return resources.AsyncMessages(self)

    @cached_property
    def models(self) -> resources.AsyncModels:
        """List the available models with their limits and capabilities."""
        return resources.AsyncModels(self)

    @cached_property
    def files(self) -> resources.AsyncFiles:
        """Store files that requests refer to by ID, and fetch those that tools produced."""
        return resources.AsyncFiles(self)

    @cached_property
    def skills(self) -> resources.AsyncSkills:
        """Manage skills: bundles of instructions and files that a model uses in a container."""
        return resources.AsyncSkills(self)

    @cached_property
    def beta(self) -> resources.AsyncBeta:
        """Everything that is still in beta, under the names it will keep."""
        return resources.AsyncBeta(self)

    @cached_property
    def with_raw_response(self) -> AsyncAnthropicWithRawResponse:
        """The same resources, whose methods return the response with its headers."""
        return AsyncAnthropicWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAnthropicWithStreamedResponse:
        """The same resources, whose methods are context managers over an unread response."""
        return AsyncAnthropicWithStreamedResponse(self)


class AsyncAnthropicWithRawResponse:
    """A client's resources with raw responses."""

    def __init__(self, client: AsyncClientResources) -> None:
        self._client = client

    @cached_property
    def completions(self) -> resources.AsyncCompletionsWithRawResponse:
        """The text completion API that came before messages."""
        return resources.AsyncCompletionsWithRawResponse(self._client.completions)

    @cached_property
    def messages(self) -> resources.AsyncMessagesWithRawResponse:
        """Converse with a model, whole or streamed, and count the tokens of a request beforehand."""
        return resources.AsyncMessagesWithRawResponse(self._client.messages)

    @cached_property
    def models(self) -> resources.AsyncModelsWithRawResponse:
        """List the available models with their limits and capabilities."""
        return resources.AsyncModelsWithRawResponse(self._client.models)

    @cached_property
    def files(self) -> resources.AsyncFilesWithRawResponse:
        """Store files that requests refer to by ID, and fetch those that tools produced."""
        return resources.AsyncFilesWithRawResponse(self._client.files)

    @cached_property
    def skills(self) -> resources.AsyncSkillsWithRawResponse:
        """Manage skills: bundles of instructions and files that a model uses in a container."""
        return resources.AsyncSkillsWithRawResponse(self._client.skills)

    @cached_property
    def beta(self) -> resources.AsyncBetaWithRawResponse:
        """Everything that is still in beta, under the names it will keep."""
        return resources.AsyncBetaWithRawResponse(self._client.beta)


class AsyncAnthropicWithStreamedResponse:
    """A client's resources with streamed responses."""

    def __init__(self, client: AsyncClientResources) -> None:
        self._client = client

    @cached_property
    def completions(self) -> resources.AsyncCompletionsWithStreamingResponse:
        """The text completion API that came before messages."""
        return resources.AsyncCompletionsWithStreamingResponse(self._client.completions)

    @cached_property
    def messages(self) -> resources.AsyncMessagesWithStreamingResponse:
        """Converse with a model, whole or streamed, and count the tokens of a request beforehand."""
        return resources.AsyncMessagesWithStreamingResponse(self._client.messages)

    @cached_property
    def models(self) -> resources.AsyncModelsWithStreamingResponse:
        """List the available models with their limits and capabilities."""
        return resources.AsyncModelsWithStreamingResponse(self._client.models)

    @cached_property
    def files(self) -> resources.AsyncFilesWithStreamingResponse:
        """Store files that requests refer to by ID, and fetch those that tools produced."""
        return resources.AsyncFilesWithStreamingResponse(self._client.files)

    @cached_property
    def skills(self) -> resources.AsyncSkillsWithStreamingResponse:
        """Manage skills: bundles of instructions and files that a model uses in a container."""
        return resources.AsyncSkillsWithStreamingResponse(self._client.skills)

    @cached_property
    def beta(self) -> resources.AsyncBetaWithStreamingResponse:
        """Everything that is still in beta, under the names it will keep."""
        return resources.AsyncBetaWithStreamingResponse(self._client.beta)
