# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaBrowserFileUploadInput"]


class BetaBrowserFileUploadInput(BaseModel):
    """Arguments of the browser tool `file_upload`, which hands files to an upload field."""

    target: beta_types.BetaBrowserRefTarget

    document_ids: Optional[List[str]] = None
    """IDs of documents to upload; null for none."""

    paths: Optional[List[str]] = None
    """Paths of files to upload; null for none."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
