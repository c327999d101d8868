"""The headers by which the API can tell which helper made a request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping

from .headers import merge_headers
from .sentinels import is_given

if TYPE_CHECKING:
    from .options import FinalRequestOptions

__all__ = ["with_helper_header"]


def with_helper_header(options: FinalRequestOptions, helper: Mapping[str, str]) -> FinalRequestOptions:
    """The options themselves, with headers that give way to those which are there already."""
    headers = options.headers
    options.headers = merge_headers(helper, headers) if is_given(headers) and headers else helper
    return options
