"""What middleware is given, under the module path that the ecosystem imports."""

from ._core.exchange.api_request import APIRequest

__all__ = [
    "APIRequest",
]
