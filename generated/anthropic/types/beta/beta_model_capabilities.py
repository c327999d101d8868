# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaModelCapabilities"]


class BetaModelCapabilities(BaseModel):
    """What a model can do."""

    batch: beta_types.BetaCapabilitySupport
    """Whether its requests may be sent in batches."""

    citations: beta_types.BetaCapabilitySupport
    """Whether it can cite passages of documents."""

    code_execution: beta_types.BetaCapabilitySupport
    """Whether it can use the code execution tools."""

    context_management: beta_types.BetaContextManagementCapability
    """Which ways of shortening a long context it supports."""

    effort: beta_types.BetaEffortCapability
    """Which levels of effort it knows."""

    image_input: beta_types.BetaCapabilitySupport
    """Whether it can look at images."""

    pdf_input: beta_types.BetaCapabilitySupport
    """Whether it can read PDFs."""

    server_tools: beta_types.BetaServerToolsCapability
    """Which tools that run on the service it can use."""

    structured_outputs: beta_types.BetaCapabilitySupport
    """Whether it can be held to a JSON schema, in answers and in strict tool calls."""

    thinking: beta_types.BetaThinkingCapability
    """Whether and how it can think before answering."""

    compaction: Optional[beta_types.BetaCompactionCapability] = None
    """Which ways of compacting a conversation it supports. Null where it is not known."""
