# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaManagedAgentsSessionThreadStatus"]

BetaManagedAgentsSessionThreadStatus: TypeAlias = Literal["running", "idle", "rescheduling", "terminated"]
"""What a thread is doing.

- `running`: its agent works
- `idle`: waits for a message, a tool result or a confirmation
- `rescheduling`: a passing failure stopped the work, and it is about to be tried again
- `terminated`: the thread has ended for good
"""
