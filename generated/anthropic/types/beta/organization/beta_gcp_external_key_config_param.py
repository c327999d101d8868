# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.organization.gcp_external_key_config_param import GCPExternalKeyConfigParam

__all__ = ["BetaGCPExternalKeyConfigParam"]

BetaGCPExternalKeyConfigParam: TypeAlias = GCPExternalKeyConfigParam
"""A key in Google Cloud Key Management Service."""
