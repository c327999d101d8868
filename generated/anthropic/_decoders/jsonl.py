# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export the decoders of JSON Lines under the module path of the official package."""

from anthropic._async.jsonl import AsyncJSONLDecoder
from anthropic._sync.jsonl import JSONLDecoder

__all__ = [
    "AsyncJSONLDecoder",
    "JSONLDecoder",
]
