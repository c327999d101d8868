# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["CitationsConfigParam"]


class CitationsConfigParam(TypedDict, total=False):
    """Whether the model may cite passages of a document or result."""

    enabled: bool
    """Whether citations are switched on. All documents of a request have to agree."""
