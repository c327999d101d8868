# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsFileRubricParams"]


class BetaManagedAgentsFileRubricParams(TypedDict, total=False):
    """Criteria for a result that are in an uploaded file."""

    file_id: Required[str]
    """ID that uploading the file returned."""

    type: Required[Literal["file"]]
