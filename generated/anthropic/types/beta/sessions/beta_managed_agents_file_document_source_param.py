# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsFileDocumentSourceParam"]


class BetaManagedAgentsFileDocumentSourceParam(TypedDict, total=False):
    """A document that was uploaded as a file."""

    file_id: Required[str]
    """ID that uploading the file returned."""

    type: Required[Literal["file"]]
