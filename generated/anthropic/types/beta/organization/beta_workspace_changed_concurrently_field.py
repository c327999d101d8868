# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaWorkspaceChangedConcurrentlyField"]

BetaWorkspaceChangedConcurrentlyField: TypeAlias = Literal["inference_data_privacy.human_review"]
"""Field of a workspace that another request may have changed: `inference_data_privacy.human_review`, its
setting for human review.
"""
