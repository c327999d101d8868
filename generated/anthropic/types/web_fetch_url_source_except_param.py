# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["WebFetchURLSourceExceptParam"]


class WebFetchURLSourceExceptParam(TypedDict, total=False):
    """URLs may come from the results of all tools but the named ones."""

    tools: Required[Iterable[types.WebFetchURLSourceToolReferenceParam]]
    """Tools whose results no URLs may come from."""

    type: Required[Literal["except"]]
