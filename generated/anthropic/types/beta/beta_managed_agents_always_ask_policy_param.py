# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsAlwaysAskPolicyParam"]


class BetaManagedAgentsAlwaysAskPolicyParam(TypedDict, total=False):
    """Every call of the tool waits for approval: the session is idle until an event of yours allows or denies
    the call.
    """

    type: Required[Literal["always_ask"]]
