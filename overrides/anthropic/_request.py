"""Re-export the request that middleware gets under the module path of the official package."""

from ._core.exchange.api_request import APIRequest

__all__ = [
    "APIRequest",
]
