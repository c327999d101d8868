# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["UserProfileEnforcementActionNextStep"]

UserProfileEnforcementActionNextStep: TypeAlias = Literal["verify"]
"""What can be done about an enforcement action: `verify`, to have whom the profile stands for verified."""
