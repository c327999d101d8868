# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["BetaManagedAgentsInjectionLocationParams"]


class BetaManagedAgentsInjectionLocationParams(TypedDict, total=False):
    """In which parts of an outgoing request the placeholder is to be replaced by the secret."""

    body: bool
    """Whether it is replaced in the body of a request."""

    header: bool
    """Whether it is replaced in the values of a request's headers."""
