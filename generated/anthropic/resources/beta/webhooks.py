# Written by make generate from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._async.webhook_events import AsyncWebhookEvents
from anthropic._sync.webhook_events import WebhookEvents

__all__ = ["AsyncWebhooks", "Webhooks"]


class Webhooks(WebhookEvents):
    """Events that the service sends to an endpoint of yours."""


class AsyncWebhooks(AsyncWebhookEvents):
    """Events that the service sends to an endpoint of yours."""
