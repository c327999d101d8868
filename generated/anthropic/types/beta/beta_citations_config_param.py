# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.citations_config_param import CitationsConfigParam

__all__ = ["BetaCitationsConfigParam"]

BetaCitationsConfigParam: TypeAlias = CitationsConfigParam
"""Whether the model may cite passages of a document or result."""
