# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["WebFetchURLSourceNoneParam"]


class WebFetchURLSourceNoneParam(TypedDict, total=False):
    """No URLs may come from content of the kind."""

    type: Required[Literal["none"]]
