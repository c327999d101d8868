# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.organization.federation.federation_rule_match_param import FederationRuleMatchParam

__all__ = ["BetaFederationRuleMatchParam"]

BetaFederationRuleMatchParam: TypeAlias = FederationRuleMatchParam
"""Conditions on a token, all of which must be fulfilled."""
