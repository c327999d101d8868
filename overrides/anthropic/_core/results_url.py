"""Where the results of a message batch are, and what may be told to the host that has them. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Union

from .errors import AnthropicError
from .options import FinalRequestOptions
from .sentinels import Omit, omit

if TYPE_CHECKING:
    from .deferred import httpx
    from .sentinels import NotGiven
    from .typing_names import Headers, Query

__all__ = ["results_options"]

# All that a host other than the API's own is told about the client.
_HARMLESS = frozenset({"accept", "accept-encoding", "connection", "user-agent"})
_SECRET = frozenset({"authorization", "cookie", "proxy-authorization", "x-api-key"})


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
    if not _is_own_origin(url, client.base_url):
        headers = {**_withheld(client.default_headers), **_without_secrets(headers)}
    return FinalRequestOptions(
        method="get",
        url=url,
        params=dict(extra_query or {}),
        headers=headers,
        extra_json=extra_body,  # type: ignore[arg-type]  # checked when it is merged
        timeout=timeout,
        operation="messages.batches.results",
    )


def _is_own_origin(url: str, base_url: httpx.URL) -> bool:
    target = base_url.join(url)
    return (target.scheme, target.host, _port(target)) == (base_url.scheme, base_url.host, _port(base_url))


def _port(url: httpx.URL) -> Optional[int]:
    return url.port or {"http": 80, "https": 443}.get(url.scheme)


def _withheld(default_headers: Mapping[str, object]) -> Dict[str, Union[str, Omit]]:
    return {name: omit for name in {*default_headers, *_SECRET} if name.lower() not in _HARMLESS}


def _without_secrets(headers: Mapping[str, Union[str, Omit]]) -> Dict[str, Union[str, Omit]]:
    return {name: value for name, value in headers.items() if name.lower() not in _SECRET}
