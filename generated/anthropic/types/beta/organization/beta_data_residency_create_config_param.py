# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.organization.data_residency_create_config_param import DataResidencyCreateConfigParam

__all__ = ["BetaDataResidencyCreateConfigParam"]

BetaDataResidencyCreateConfigParam: TypeAlias = DataResidencyCreateConfigParam
"""Where data of a new workspace is to be kept and where models may run for it."""
