# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["WebFetchURLSourceOnlyParam"]


class WebFetchURLSourceOnlyParam(TypedDict, total=False):
    """URLs may come from the results of the named tools only."""

    tools: Required[Iterable[types.WebFetchURLSourceToolReferenceParam]]
    """Tools whose results URLs may come from."""

    type: Required[Literal["only"]]
