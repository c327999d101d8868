# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["WorkspacePolicyField"]

WorkspacePolicyField: TypeAlias = Literal["external_key_id"]
"""Field of a workspace that a policy can be about: `external_key_id`, its external encryption key."""
