# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["UserProfileAccessType"]

UserProfileAccessType: TypeAlias = Literal["application", "passthrough"]
"""How Claude reaches whom a profile stands for: in a product of yours (`application`), or as model access
that you resell (`passthrough`).
"""
