# Written by make generate from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._async.resource import AsyncAPIResource
from anthropic._sync.resource import SyncAPIResource

__all__ = ["AsyncWebhooks", "Webhooks"]


class Webhooks(SyncAPIResource):
    """Events that the service sends to an endpoint of yours."""


class AsyncWebhooks(AsyncAPIResource):
    """Events that the service sends to an endpoint of yours."""
