# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.user_location_param import UserLocationParam

__all__ = ["BetaUserLocationParam"]

BetaUserLocationParam: TypeAlias = UserLocationParam
"""Roughly where the user is."""
