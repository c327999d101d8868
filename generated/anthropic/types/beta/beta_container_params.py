# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.container_params import ContainerParams

__all__ = ["BetaContainerParams"]

BetaContainerParams: TypeAlias = ContainerParams
"""Which container to run code in, and which skills to put into it."""
