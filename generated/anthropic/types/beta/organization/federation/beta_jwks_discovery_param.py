# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.organization.federation.jwks_discovery_param import JWKSDiscoveryParam

__all__ = ["BetaJWKSDiscoveryParam"]

BetaJWKSDiscoveryParam: TypeAlias = JWKSDiscoveryParam
"""The keys are found by OIDC discovery."""
