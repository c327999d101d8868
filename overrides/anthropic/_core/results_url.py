"""Where the results of a message batch are, and what may be told to the host that has them. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Union

from .auth import CREDENTIAL_HEADERS
from .errors import AnthropicError
from .options import FinalRequestOptions
from .sentinels import Omit, omit
from .urls import same_origin

if TYPE_CHECKING:
    from .deferred import httpx
    from .sentinels import NotGiven
    from .typing_names import Headers, Query

__all__ = ["results_options"]

# All that a host other than the API's own is told about the client.
_HARMLESS = frozenset({"accept", "accept-encoding", "connection", "user-agent"})


def results_options(
    batch: Any,
    client: Any,
    *,
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
    headers: Dict[str, Union[str, Omit]] = {"Accept": "application/binary", **(extra_headers or {})}
    if not same_origin(client._prepare_url(url), client.base_url):
        headers = {**_withheld(client), **_without_secrets(headers)}
    return FinalRequestOptions(
        method="get",
        url=url,
        params=dict(extra_query or {}),
        headers=headers,
        extra_json=extra_body,  # type: ignore[arg-type]  # checked when it is merged
        timeout=timeout,
        operation="messages.batches.results",
    )


def _withheld(client: Any) -> Dict[str, Union[str, Omit]]:
    """The headers that the client and its HTTP client would add; any of them may be secret."""
    names = {*client.default_headers, *client._client.headers, *CREDENTIAL_HEADERS}
    return {name: omit for name in sorted(names) if name.lower() not in _HARMLESS}


def _without_secrets(headers: Mapping[str, Union[str, Omit]]) -> Dict[str, Union[str, Omit]]:
    return {name: value for name, value in headers.items() if name.lower() not in CREDENTIAL_HEADERS}
