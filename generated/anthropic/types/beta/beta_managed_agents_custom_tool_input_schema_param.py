# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic._core.typing_names import SequenceNotStr

__all__ = ["BetaManagedAgentsCustomToolInputSchemaParam"]


class BetaManagedAgentsCustomToolInputSchemaParam(TypedDict, total=False):
    """JSON schema of the input of a tool. It describes an object; further keywords of JSON Schema are
    allowed.
    """

    type: Required[Literal["object"]]

    properties: Optional[Dict[str, object]]
    """The fields of the input by name, each with its schema."""

    required: Optional[SequenceNotStr[str]]
    """Names of the fields that every call has to pass."""
