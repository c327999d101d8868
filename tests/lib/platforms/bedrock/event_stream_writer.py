"""Writes the binary event stream of AWS, for imitations of its services."""

from __future__ import annotations

import json
from base64 import b64encode
from struct import pack
from typing import Any, Mapping, Optional
from uuid import UUID
from zlib import crc32

__all__ = ["chunk", "exception", "frame"]


def frame(headers: Mapping[str, Any], payload: bytes, types: Optional[Mapping[str, int]] = None) -> bytes:
    """One frame. `types` names the type of a header where it does not follow from the value."""
    named = types or {}
    encoded = b"".join(_header(name, value, named.get(name)) for name, value in headers.items())
    lengths = pack(">II", 16 + len(encoded) + len(payload), len(encoded))
    head = lengths + pack(">I", crc32(lengths))
    whole = head + encoded + payload
    return whole + pack(">I", crc32(whole))


def chunk(event: object) -> bytes:
    """A frame of a Bedrock stream with an event in it."""
    payload = {"bytes": b64encode(json.dumps(event, separators=(",", ":")).encode()).decode(), "p": "abcd"}
    headers = {":event-type": "chunk", ":content-type": "application/json", ":message-type": "event"}
    return frame(headers, json.dumps(payload).encode())


def exception(name: str, message: str) -> bytes:
    """A frame of a Bedrock stream that ends it with an exception."""
    headers = {":exception-type": name, ":content-type": "application/json", ":message-type": "exception"}
    return frame(headers, json.dumps({"message": message}).encode())


_INTEGERS = {2: ">b", 3: ">h", 4: ">i", 5: ">q", 8: ">q"}


def _header(name: str, value: Any, kind: Optional[int]) -> bytes:
    start = bytes([len(name.encode())]) + name.encode()
    if isinstance(value, bool):
        return start + (b"\0" if value else b"\1")
    if isinstance(value, int):
        kind = kind or 4
        return start + bytes([kind]) + pack(_INTEGERS[kind], value)
    if isinstance(value, UUID):
        return start + b"\x09" + value.bytes
    content: bytes = value.encode() if isinstance(value, str) else value
    return start + (b"\x07" if isinstance(value, str) else b"\x06") + pack(">H", len(content)) + content
