"""Re-export query strings under the module path of the official package."""

from ._core.request.query import Querystring, parse, stringify, stringify_items

__all__ = [
    "Querystring",
    "parse",
    "stringify",
    "stringify_items",
]
