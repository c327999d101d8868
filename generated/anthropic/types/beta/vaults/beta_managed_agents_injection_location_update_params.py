# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["BetaManagedAgentsInjectionLocationUpdateParams"]


class BetaManagedAgentsInjectionLocationUpdateParams(TypedDict, total=False):
    """In which parts of an outgoing request the placeholder is to be replaced by the secret."""

    body: bool
    """Whether to replace it in the body of a request. Omit it to keep the present setting."""

    header: bool
    """Whether to replace it in the values of a request's headers. Omit it to keep the present setting."""
