# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._sync._resources.webhook_events import WebhookEvents
from anthropic.lib._resources._async.webhook_events import AsyncWebhookEvents

__all__ = ["AsyncWebhooks", "Webhooks"]


class Webhooks(WebhookEvents):
    """Events that the service sends to an endpoint of yours."""


class AsyncWebhooks(AsyncWebhookEvents):
    """Events that the service sends to an endpoint of yours."""
