# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.organization.federation.jwks_explicit_url_param import JWKSExplicitURLParam

__all__ = ["BetaJWKSExplicitURLParam"]

BetaJWKSExplicitURLParam: TypeAlias = JWKSExplicitURLParam
"""The keys are fetched from a given URL."""
