# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsSearchResultCitationsParam"]


class BetaManagedAgentsSearchResultCitationsParam(TypedDict, total=False):
    """Whether a search result may be cited."""

    enabled: Required[bool]
    """Whether citations are switched on."""
