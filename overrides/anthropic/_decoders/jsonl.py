"""Readers of JSON lines, under the module path that the ecosystem imports."""

from .._async.jsonl import AsyncJSONLDecoder
from .._sync.jsonl import JSONLDecoder

__all__ = ["AsyncJSONLDecoder", "JSONLDecoder"]
