# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["BrowserStateChangeDownloadCompletedParam"]


class BrowserStateChangeDownloadCompletedParam(TypedDict, total=False):
    """Says that a download ended, whether it began during this call or before."""

    download_id: Required[str]
    """Identifier that you chose for the download; the same in all changes that concern it."""

    type: Required[Literal["download_completed"]]

    url: Required[str]
    """Where the download came from, after redirects."""

    path: Optional[str]
    """Where the file was saved. Give it only if another tool can read it there."""

    size_bytes: Optional[int]
    """How many bytes the file has, where known."""
