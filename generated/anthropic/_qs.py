# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export query strings under the module path of the official package."""

from anthropic._core.request.query import Querystring, parse, stringify, stringify_items

__all__ = [
    "Querystring",
    "parse",
    "stringify",
    "stringify_items",
]
