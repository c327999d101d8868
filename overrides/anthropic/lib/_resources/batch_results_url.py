"""Where the results of a message batch are, and what the host that has them is told of the caller's. No I/O.

What it is told of the client's is decided for all requests alike, in `request_builder`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from anthropic._core.errors import AnthropicError
from anthropic._core.redaction import is_secret_name
from anthropic._core.request.headers import merge_headers
from anthropic._core.request.options import FinalRequestOptions
from anthropic._core.request.urls import same_origin

if TYPE_CHECKING:
    from anthropic._core.deferred import httpx
    from anthropic._core.sentinels import NotGiven
    from anthropic._core.typing_names import Headers, Query

__all__ = ["results_options"]


def results_options(
    batch: Any,
    client: Any,
    *,
    headers: Optional[Headers] = None,
    extra_headers: Optional[Headers],
    extra_query: Optional[Query],
    extra_body: Optional[object],
    timeout: Union[float, httpx.Timeout, NotGiven, None],
) -> FinalRequestOptions:
    """The request for the results of `batch`. It carries credentials only if it goes to the API's own origin.

    Raises:
        AnthropicError: the batch has no results yet.
    """
    url: Optional[str] = batch.results_url
    if not url:
        raise AnthropicError(
            f"The batch has no `results_url`; has it finished processing? Its status is"
            f" {batch.processing_status!r}"
        )
    headers = merge_headers({"Accept": "application/binary"}, headers, extra_headers)
    if not same_origin(client._prepare_url(url), client.base_url):
        headers = {name: value for name, value in headers.items() if not is_secret_name(name)}
    return FinalRequestOptions(
        method="get",
        url=url,
        params=dict(extra_query or {}),
        headers=headers,
        extra_json=extra_body,  # type: ignore[arg-type]  # checked when it is merged
        timeout=timeout,
        operation="messages.batches.results",
    )
