# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaUnrestrictedNetworkParam"]


class BetaUnrestrictedNetworkParam(TypedDict, total=False):
    """Lets the container reach the whole internet, apart from what the service blocks for safety."""

    type: Required[Literal["unrestricted"]]
