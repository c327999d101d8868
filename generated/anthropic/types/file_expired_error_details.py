# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["FileExpiredErrorDetails"]


class FileExpiredErrorDetails(BaseModel):
    """The file has expired."""

    error_code: Literal["file_expired"]
