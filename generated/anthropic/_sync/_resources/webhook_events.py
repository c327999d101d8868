# Generated from overrides/anthropic/lib/_resources/_async/webhook_events.py. Do not edit.
"""Verify and parse the webhooks that the API posts to an endpoint of the user. Sends nothing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Union, cast

from anthropic._core.models import decode
from anthropic._core.response.json_decoding import NOT_JSON
from anthropic._sync.resource import SyncAPIResource
from anthropic.lib._resources.webhook_signatures import (
    WebhookHeaders,
    verify_webhook,
    webhook_body,
    webhook_error,
)
from anthropic.types import beta as beta_types

if TYPE_CHECKING:
    from anthropic._core.client.settings import ClientSettings


class WebhookEvents(SyncAPIResource):
    """The hand-written methods of a webhooks resource."""

    def unwrap(
        self,
        payload: Union[str, bytes],
        *,
        headers: WebhookHeaders,
        key: Union[str, bytes, None] = None,
    ) -> beta_types.UnwrapWebhookEvent:
        """Verify the signature of a webhook and return the event in it.

        Args:
            payload: The body as it arrived, before anything has parsed it.
            headers: The headers of the request, as a mapping or as pairs of name and value, in any case.
            key: The signing key as the console shows it (`whsec_...`), by default the client's `webhook_key`.
                While a key is being replaced, the old and the new one with a space between them.

        Raises:
            APIWebhookValidationError: the signature is not valid, or more than five minutes old, or the
                payload is no event.
            ValueError: no key is given or set, or it is malformed.
        """
        if key is None:
            key = cast("ClientSettings", self._client).webhook_key
        if key is None:
            raise ValueError(
                "Verifying a webhook takes its key: pass `key`, or `webhook_key` to the client, or set"
                " ANTHROPIC_WEBHOOK_SIGNING_KEY in the environment"
            )
        verify_webhook(webhook_body(payload), headers, key)
        return self.parse_unverified(payload)

    def parse_unverified(self, payload: Union[str, bytes]) -> beta_types.UnwrapWebhookEvent:
        """Return the event in a webhook that something else has verified, or that a test has made.

        Whoever can reach the endpoint can make one: take it for the API's only if its signature was checked.

        Args:
            payload: The body as it arrived.

        Raises:
            APIWebhookValidationError: the payload is no event.
        """
        try:
            event = json.loads(webhook_body(payload))
        except NOT_JSON:
            raise webhook_error("The webhook is not JSON") from None
        if not isinstance(event, dict):
            raise webhook_error("The webhook is not an event, which is an object")
        return decode(beta_types.UnwrapWebhookEvent, cast("object", event))
