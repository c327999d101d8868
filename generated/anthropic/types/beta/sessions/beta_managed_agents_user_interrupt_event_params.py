# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsUserInterruptEventParams"]


class BetaManagedAgentsUserInterruptEventParams(TypedDict, total=False):
    """An interrupt to send. The agent stops what it is doing and is ready for other directions."""

    type: Required[Literal["user.interrupt"]]

    session_thread_id: Optional[str]
    """The only thread to interrupt. Without it, all threads that are not archived are interrupted."""
