# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["ModelCapabilities"]


class ModelCapabilities(BaseModel):
    """What a model can do."""

    batch: types.CapabilitySupport
    """Whether its requests may be sent in batches."""

    citations: types.CapabilitySupport
    """Whether it can cite passages of documents."""

    code_execution: types.CapabilitySupport
    """Whether it can use the code execution tools."""

    context_management: types.ContextManagementCapability
    """Which ways of shortening a long context it supports."""

    effort: types.EffortCapability
    """Which levels of effort it knows."""

    image_input: types.CapabilitySupport
    """Whether it can look at images."""

    pdf_input: types.CapabilitySupport
    """Whether it can read PDFs."""

    server_tools: types.ServerToolsCapability
    """Which tools that run on the service it can use."""

    structured_outputs: types.CapabilitySupport
    """Whether it can be held to a JSON schema, in answers and in strict tool calls."""

    thinking: types.ThinkingCapability
    """Whether and how it can think before answering."""
