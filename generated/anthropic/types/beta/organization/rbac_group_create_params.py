# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["RBACGroupCreateParams"]


class RBACGroupCreateParams(TypedDict, total=False):
    name: Required[str]
