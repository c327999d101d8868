# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.metadata_param import MetadataParam

__all__ = ["BetaMetadataParam"]

BetaMetadataParam: TypeAlias = MetadataParam
"""What the sender wants to tell the service about a request."""
