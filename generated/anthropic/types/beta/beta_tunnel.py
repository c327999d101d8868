# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaTunnel"]


class BetaTunnel(BaseModel):
    """A connection from Claude into your private network, which a program on your side opens and keeps
    open.
    """

    id: str

    archived_at: Optional[datetime] = None
    """When the tunnel was archived and stopped working; null while it is in use."""

    created_at: datetime

    display_name: Optional[str] = None
    """Name for people to recognize the tunnel by, of 1 to 255 characters; null when none was given."""

    domain: str
    """Domain that the tunnel was given, for good: no other tunnel ever gets it. MCP servers behind it are
    addressed by subdomains of it.
    """

    type: Literal["tunnel"]
