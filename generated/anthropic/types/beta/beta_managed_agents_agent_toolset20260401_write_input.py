# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAgentToolset20260401WriteInput"]


class BetaManagedAgentsAgentToolset20260401WriteInput(BaseModel):
    """Input of a call to the tool `write`: a file to be written."""

    content: str
    """Contents of the file, which replace any that it had."""

    file_path: str
    """File to write."""
