"""Readers of JSON lines, under the module path that the ecosystem imports."""

from anthropic._async.jsonl import AsyncJSONLDecoder
from anthropic._sync.jsonl import JSONLDecoder

__all__ = ["AsyncJSONLDecoder", "JSONLDecoder"]
