"""Query strings, under the module path that the ecosystem imports."""

from ._core.request.query import Querystring, parse, stringify, stringify_items

__all__ = [
    "Querystring",
    "parse",
    "stringify",
    "stringify_items",
]
