# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["FileNotDownloadableErrorDetails"]


class FileNotDownloadableErrorDetails(BaseModel):
    """The contents of the file cannot be downloaded."""

    error_code: Literal["file_not_downloadable"]
