# Generated from overrides/anthropic/lib/_resources/_async/beta_batch_results.py. Do not edit.
"""`beta.messages.batches.results`: like `batch_results`, with the `betas` parameter."""

from __future__ import annotations

from typing import List, Optional, Union

import httpx

from anthropic import types
from anthropic._core.request.headers import join_betas
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.jsonl import JSONLDecoder
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta import messages

from .batch_results import read_results

__all__ = ["BetaBatchResults"]


class BetaBatchResults(SyncAPIResource):
    """The hand-written method of a beta batches resource: `results`."""

    def results(
        self,
        message_batch_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, NotGiven, None] = not_given,
    ) -> JSONLDecoder[messages.BetaMessageBatchIndividualResponse]:
        """Read the results of a batch one at a time, in no particular order; match them by `custom_id`.

        Retrieves the batch to learn the URL of its results. The client's credentials are sent there only if
        the URL has the same origin as `base_url`.

        Args:
            message_batch_id: ID of the message batch.
            betas: Beta features to use for the request for the results.
            extra_headers: Headers to add to the request for the results.
            extra_query: Query parameters to add to it.
            extra_body: JSON properties to add to it.
            timeout: Overrides the client's timeout for it, in seconds.

        Raises:
            AnthropicError: The batch has not finished processing.
            APIStatusError: The batch does not exist, or its results are no longer available.
        """
        return read_results(
            self,
            message_batch_id,
            JSONLDecoder[messages.BetaMessageBatchIndividualResponse],
            headers={"anthropic-beta": join_betas(betas, "message-batches-2024-09-24")},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
