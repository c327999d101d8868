"""Add the headers by which the API can tell which helper made a request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping

from ..sentinels import is_given
from .headers import merge_headers
from .json_merge import sent_value

if TYPE_CHECKING:
    from .options import FinalRequestOptions


def mark_stream_helper(options: FinalRequestOptions, resource: str) -> FinalRequestOptions:
    """Return the options with the headers for the `stream` helper of a resource."""
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
