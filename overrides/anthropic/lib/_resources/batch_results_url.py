"""Build the request for the results of a message batch, without the caller's credentials for another origin.
No I/O.

The client's own credentials are withheld from other origins for all requests alike, in
`_core/request/builder.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from anthropic._core.errors import AnthropicError
from anthropic._core.redaction import is_secret_name
from anthropic._core.request.headers import merge_headers
from anthropic._core.request.options import FinalRequestOptions
from anthropic._core.request.urls import same_origin

if TYPE_CHECKING:
    from anthropic._core.deferred import httpx
    from anthropic._core.sentinels import NotGiven, Omit
    from anthropic._core.typing_names import Headers, Query


def results_options(
    batch: Any,
    client: Any,
    *,
    headers: Optional[Mapping[str, Union[str, Omit, NotGiven]]] = None,
    extra_headers: Optional[Headers],
    extra_query: Optional[Query],
    extra_body: Optional[object],
    timeout: Union[float, httpx.Timeout, NotGiven, None],
) -> FinalRequestOptions:
    """Build the options of the request for the results of `batch`. Credentials go to the API's own origin
    only.

    Raises:
        AnthropicError: the batch has no results yet.
    """
    url: Optional[str] = batch.results_url
    if not url:
        raise AnthropicError(
            f"The batch has no `results_url`; has it finished processing? Its status is"
            f" {batch.processing_status!r}"
        )
    sent = merge_headers({"Accept": "application/binary"}, headers, extra_headers)
    if not same_origin(client._prepare_url(url), client.base_url):
        sent = {name: value for name, value in sent.items() if not is_secret_name(name)}
    return FinalRequestOptions(
        method="get",
        url=url,
        params=dict(extra_query or {}),
        headers=sent,
        extra_json=extra_body,  # type: ignore[arg-type]  # checked when it is merged
        timeout=timeout,
        operation="messages.batches.results",
    )
