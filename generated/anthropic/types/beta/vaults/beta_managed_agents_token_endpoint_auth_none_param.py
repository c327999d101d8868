# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsTokenEndpointAuthNoneParam"]


class BetaManagedAgentsTokenEndpointAuthNoneParam(TypedDict, total=False):
    """The client is public: it has no secret and sends only its ID."""

    type: Required[Literal["none"]]
