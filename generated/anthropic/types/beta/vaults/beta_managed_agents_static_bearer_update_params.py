# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsStaticBearerUpdateParams"]


class BetaManagedAgentsStaticBearerUpdateParams(TypedDict, total=False):
    """A new token in place of the present one. The MCP server that it is for cannot be changed."""

    type: Required[Literal["static_bearer"]]

    token: Optional[str]
    """New token, up to 8,192 characters. Omit it to keep the present one."""
