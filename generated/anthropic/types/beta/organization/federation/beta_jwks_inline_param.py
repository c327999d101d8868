# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.organization.federation.jwks_inline_param import JWKSInlineParam

__all__ = ["BetaJWKSInlineParam"]

BetaJWKSInlineParam: TypeAlias = JWKSInlineParam
"""The keys are listed here and not fetched."""
