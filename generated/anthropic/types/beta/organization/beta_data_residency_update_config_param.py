# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.organization.data_residency_update_config_param import DataResidencyUpdateConfigParam

__all__ = ["BetaDataResidencyUpdateConfigParam"]

BetaDataResidencyUpdateConfigParam: TypeAlias = DataResidencyUpdateConfigParam
"""New settings for where models run for a workspace. Where its data is kept cannot be changed."""
