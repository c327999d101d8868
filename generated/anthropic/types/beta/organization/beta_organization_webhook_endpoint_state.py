# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaOrganizationWebhookEndpointState"]

BetaOrganizationWebhookEndpointState: TypeAlias = Literal["disabled", "enabled"]
"""Whether a webhook endpoint is sent events."""
