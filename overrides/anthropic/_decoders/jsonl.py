"""Readers of JSON lines, under the module path that the ecosystem imports."""

from anthropic._sync.jsonl import JSONLDecoder

from .._async.jsonl import AsyncJSONLDecoder

__all__ = ["AsyncJSONLDecoder", "JSONLDecoder"]
