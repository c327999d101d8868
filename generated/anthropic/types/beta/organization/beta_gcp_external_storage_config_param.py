# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaGCPExternalStorageConfigParam"]


class BetaGCPExternalStorageConfigParam(TypedDict, total=False):
    """A bucket in Google Cloud Storage."""

    bucket_name: Required[str]

    project_number: Required[str]
    """Number of the Google Cloud project that the bucket belongs to."""

    region: Required[str]
    """Google Cloud region of the bucket."""

    type: Required[Literal["gcp"]]
