"""Add the headers by which the API can tell which helper made a request, and order the body of a stream's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping

from ..sentinels import is_given
from .headers import merge_headers
from .json_merge import sent_value

if TYPE_CHECKING:
    from .options import FinalRequestOptions

# Recorded answers may be found by the bytes of their requests.
_LAST_IN_STREAMS = {
    "messages": "container service_tier stop_sequences system temperature top_k top_p tools thinking"
    " tool_choice stream",
    "beta.messages": "metadata output_config container context_management diagnostics fallback_credit_token"
    " fallbacks inference_geo mcp_servers service_tier speed stop_sequences system temperature thinking"
    " top_k top_p tools tool_choice stream",
}


def mark_stream_helper(options: FinalRequestOptions, resource: str) -> FinalRequestOptions:
    """Return the options with the headers for the `stream` helper of a resource."""
    body: Any = options.json_data
    for name in _LAST_IN_STREAMS[resource].split():
        if name in body:
            body[name] = body.pop(name)
    return _with_headers(
        options, {"X-Stainless-Helper-Method": "stream", "X-Stainless-Stream-Helper": resource}
    )


def mark_parse_helper(options: FinalRequestOptions, resource: str) -> FinalRequestOptions:
    """Return the options with the headers for the `parse` helper of a resource.

    Raises:
        TypeError: a streamed answer is asked for.
    """
    if sent_value("stream", options.json_data):
        raise TypeError("`parse` reads whole answers; use `stream(output_format=...)` to stream them")
    return _with_headers(options, {"X-Stainless-Helper": f"{resource}.parse"})


def _with_headers(options: FinalRequestOptions, helper: Mapping[str, str]) -> FinalRequestOptions:
    """Return the options themselves, with headers that give way to those which are there already."""
    headers = options.headers
    options.headers = merge_headers(helper, headers) if is_given(headers) and headers else helper
    return options
