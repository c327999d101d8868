# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["BrowserFileUploadInput"]


class BrowserFileUploadInput(BaseModel):
    """Arguments of the browser tool `file_upload`, which hands files to an upload field."""

    target: types.BrowserRefTarget
    """Upload field that takes the files."""

    document_ids: Optional[List[str]] = None
    """IDs of documents to upload; null for none."""

    paths: Optional[List[str]] = None
    """Paths of files to upload; null for none."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
