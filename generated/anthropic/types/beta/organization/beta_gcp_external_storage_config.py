# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaGCPExternalStorageConfig"]


class BetaGCPExternalStorageConfig(BaseModel):
    """A bucket in Google Cloud Storage."""

    bucket_name: str

    project_number: str
    """Number of the Google Cloud project that the bucket belongs to."""

    region: str
    """Google Cloud region of the bucket."""

    type: Literal["gcp"]
