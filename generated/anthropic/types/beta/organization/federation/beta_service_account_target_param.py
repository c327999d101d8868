# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.organization.federation.service_account_target_param import ServiceAccountTargetParam

__all__ = ["BetaServiceAccountTargetParam"]

BetaServiceAccountTargetParam: TypeAlias = ServiceAccountTargetParam
"""Service account that a matching token may act as."""
