# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from typing_extensions import TypedDict

__all__ = ["RBACGroupUpdateParams"]


class RBACGroupUpdateParams(TypedDict, total=False):
    name: Optional[str]
    """New name of the group; unchanged when left out or null."""
