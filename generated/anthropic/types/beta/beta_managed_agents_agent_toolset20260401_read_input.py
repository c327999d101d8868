# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAgentToolset20260401ReadInput"]


class BetaManagedAgentsAgentToolset20260401ReadInput(BaseModel):
    """Input of a call to the tool `read`: a file, or some lines of it, to be read."""

    file_path: str
    """File to read. A relative path starts from the working directory of the runner; absolute ones may not be
    allowed.
    """

    view_range: Optional[List[int]] = None
    """First and last line to read, counted from 1 and both included. A last line of 0 or less stands for the
    end of the file. The whole file when left out.
    """
