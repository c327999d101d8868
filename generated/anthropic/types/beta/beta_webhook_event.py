# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .unwrap_webhook_event import UnwrapWebhookEvent

__all__ = ["BetaWebhookEvent"]

BetaWebhookEvent: TypeAlias = UnwrapWebhookEvent
