# Generated from openapi.yaml. Do not edit.
"""The resources of a client, as properties that are made on first use."""

from __future__ import annotations

from functools import cached_property

import anthropic.resources as resources
from anthropic._sync.api_client import SyncAPIClient

__all__ = [
    "AnthropicWithRawResponse",
    "AnthropicWithStreamedResponse",
    "ClientResources",
]


class ClientResources(SyncAPIClient):
    """Gives a client its resources."""

    @cached_property
    def completions(self) -> resources.Completions:
        """The text completion API that came before messages."""
        return resources.Completions(self)

    @cached_property
    def messages(self) -> resources.Messages:
        """Converse with a model, whole or streamed, and count the tokens of a request beforehand."""
        return resources.Messages(self)

    @cached_property
    def models(self) -> resources.Models:
        """List the available models with their limits and capabilities."""
        return resources.Models(self)

    @cached_property
    def files(self) -> resources.Files:
        """Store files that requests refer to by ID, and fetch those that tools produced."""
        return resources.Files(self)

    @cached_property
    def skills(self) -> resources.Skills:
        """Manage skills: bundles of instructions and files that a model uses in a container."""
        return resources.Skills(self)

    @cached_property
    def beta(self) -> resources.Beta:
        """Everything that is still in beta, under the names it will keep."""
        return resources.Beta(self)

    @cached_property
    def with_raw_response(self) -> AnthropicWithRawResponse:
        """The same resources, whose methods return the response with its headers."""
        return AnthropicWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AnthropicWithStreamedResponse:
        """The same resources, whose methods are context managers over an unread response."""
        return AnthropicWithStreamedResponse(self)


class AnthropicWithRawResponse:
    """A client's resources with raw responses."""

    def __init__(self, client: ClientResources) -> None:
        self._client = client

    @cached_property
    def completions(self) -> resources.CompletionsWithRawResponse:
        """The text completion API that came before messages."""
        return resources.CompletionsWithRawResponse(self._client.completions)

    @cached_property
    def messages(self) -> resources.MessagesWithRawResponse:
        """Converse with a model, whole or streamed, and count the tokens of a request beforehand."""
        return resources.MessagesWithRawResponse(self._client.messages)

    @cached_property
    def models(self) -> resources.ModelsWithRawResponse:
        """List the available models with their limits and capabilities."""
        return resources.ModelsWithRawResponse(self._client.models)

    @cached_property
    def files(self) -> resources.FilesWithRawResponse:
        """Store files that requests refer to by ID, and fetch those that tools produced."""
        return resources.FilesWithRawResponse(self._client.files)

    @cached_property
    def skills(self) -> resources.SkillsWithRawResponse:
        """Manage skills: bundles of instructions and files that a model uses in a container."""
        return resources.SkillsWithRawResponse(self._client.skills)

    @cached_property
    def beta(self) -> resources.BetaWithRawResponse:
        """Everything that is still in beta, under the names it will keep."""
        return resources.BetaWithRawResponse(self._client.beta)


class AnthropicWithStreamedResponse:
    """A client's resources with streamed responses."""

    def __init__(self, client: ClientResources) -> None:
        self._client = client

    @cached_property
    def completions(self) -> resources.CompletionsWithStreamingResponse:
        """The text completion API that came before messages."""
        return resources.CompletionsWithStreamingResponse(self._client.completions)

    @cached_property
    def messages(self) -> resources.MessagesWithStreamingResponse:
        """Converse with a model, whole or streamed, and count the tokens of a request beforehand."""
        return resources.MessagesWithStreamingResponse(self._client.messages)

    @cached_property
    def models(self) -> resources.ModelsWithStreamingResponse:
        """List the available models with their limits and capabilities."""
        return resources.ModelsWithStreamingResponse(self._client.models)

    @cached_property
    def files(self) -> resources.FilesWithStreamingResponse:
        """Store files that requests refer to by ID, and fetch those that tools produced."""
        return resources.FilesWithStreamingResponse(self._client.files)

    @cached_property
    def skills(self) -> resources.SkillsWithStreamingResponse:
        """Manage skills: bundles of instructions and files that a model uses in a container."""
        return resources.SkillsWithStreamingResponse(self._client.skills)

    @cached_property
    def beta(self) -> resources.BetaWithStreamingResponse:
        """Everything that is still in beta, under the names it will keep."""
        return resources.BetaWithStreamingResponse(self._client.beta)
