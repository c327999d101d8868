# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["BrowserStateChangeDownloadFailedParam"]


class BrowserStateChangeDownloadFailedParam(TypedDict, total=False):
    """Says that a download failed or was canceled."""

    download_id: Required[str]
    """Identifier that you chose for the download; the same in all changes that concern it."""

    type: Required[Literal["download_failed"]]

    url: Required[str]
    """Where the download came from, after redirects."""

    error: Optional[str]
    """What went wrong, where known."""
