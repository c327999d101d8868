"""`results` of a batches resource, stable or beta: read the results of a message batch. No endpoint of the
description covers it."""

from __future__ import annotations

from typing import Any, List, Optional, Type, TypeVar, Union

import httpx

from anthropic import types
from anthropic._async.jsonl import AsyncJSONLDecoder
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.request.headers import join_betas
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic.lib._resources.batch_results_url import results_options
from anthropic.types import messages

_DecoderT = TypeVar("_DecoderT", bound=AsyncJSONLDecoder[Any])


class AsyncBatchResults(AsyncAPIResource):
    """The hand-written method of a batches resource: `results`."""

    async def results(
        self,
        message_batch_id: str,
        *,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, NotGiven, None] = not_given,
    ) -> AsyncJSONLDecoder[messages.MessageBatchIndividualResponse]:
        """Read the results of a batch one at a time, in no particular order; match them by `custom_id`.

        Retrieves the batch to learn the URL of its results. The client's credentials are sent there only if
        the URL has the same origin as `base_url`.

        Args:
            message_batch_id: ID of the message batch.
            workspace_id: ID of the workspace that the batch belongs to.
            extra_headers: Headers to add to the request for the results.
            extra_query: Query parameters to add to it.
            extra_body: JSON properties to add to it.
            timeout: Overrides the client's timeout for it, in seconds.

        Raises:
            AnthropicError: The batch has not finished processing.
            APIStatusError: The batch does not exist, or its results are no longer available.
        """
        return await _read_results(
            self,
            message_batch_id,
            AsyncJSONLDecoder[messages.MessageBatchIndividualResponse],
            workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncBetaBatchResults(AsyncAPIResource):
    """The hand-written method of a beta batches resource: `results`."""

    async def results(
        self,
        message_batch_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, NotGiven, None] = not_given,
    ) -> AsyncJSONLDecoder[types.beta.messages.BetaMessageBatchIndividualResponse]:
        """Read the results of a batch one at a time, in no particular order; match them by `custom_id`.

        Retrieves the batch to learn the URL of its results. The client's credentials are sent there only if
        the URL has the same origin as `base_url`.

        Args:
            message_batch_id: ID of the message batch.
            betas: Beta features to use for the request for the results.
            workspace_id: ID of the workspace that the batch belongs to.
            extra_headers: Headers to add to the request for the results.
            extra_query: Query parameters to add to it.
            extra_body: JSON properties to add to it.
            timeout: Overrides the client's timeout for it, in seconds.

        Raises:
            AnthropicError: The batch has not finished processing.
            APIStatusError: The batch does not exist, or its results are no longer available.
        """
        return await _read_results(
            self,
            message_batch_id,
            AsyncJSONLDecoder[types.beta.messages.BetaMessageBatchIndividualResponse],
            workspace_id,
            betas=join_betas(betas, "message-batches-2024-09-24"),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


async def _read_results(
    batches: Any,
    message_batch_id: str,
    decoder: Type[_DecoderT],
    workspace_id: Union[str, Omit],
    *,
    betas: Union[str, NotGiven] = not_given,
    **settings: Any,
) -> _DecoderT:
    """Retrieve a batch and open its results. `settings` are the keywords of `results_options`."""
    client = batches._client
    batch = await batches.retrieve(message_batch_id, workspace_id=workspace_id)
    workspace = not_given if isinstance(workspace_id, Omit) else workspace_id
    headers = {"anthropic-beta": betas, "anthropic-workspace-id": workspace}
    options = results_options(batch, client, headers=headers, **settings)
    results: _DecoderT = await client.request(decoder, options, stream=True)
    return results
