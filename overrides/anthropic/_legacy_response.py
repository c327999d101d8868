"""What `.with_raw_response` gives, under the module path that the ecosystem imports."""

from anthropic._sync.raw import to_raw_response_wrapper

from ._async.raw import async_to_raw_response_wrapper
from ._core.api_response import MissingStreamClassError
from ._core.legacy_response import LegacyAPIResponse

__all__ = [
    "LegacyAPIResponse",
    "MissingStreamClassError",
    "async_to_raw_response_wrapper",
    "to_raw_response_wrapper",
]
