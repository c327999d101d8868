# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BrowserStateChangeDownloadStartedParam"]


class BrowserStateChangeDownloadStartedParam(TypedDict, total=False):
    """Says that a download began during the call and is still under way."""

    download_id: Required[str]
    """Identifier that you chose for the download; the same in all changes that concern it."""

    type: Required[Literal["download_started"]]

    url: Required[str]
    """Where the download came from, after redirects."""
