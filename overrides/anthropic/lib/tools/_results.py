"""Convert what a tool returned into the content of a `tool_result` block. No I/O."""

from __future__ import annotations

import base64
import dataclasses
import json
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Dict, Iterable, List, Optional, Protocol, Union

from anthropic._core.models import BaseModel
from anthropic._core.models.type_guards import is_collection, is_dict, is_iterator
from anthropic._core.request.body import encode_json
from anthropic._core.request.surrogates import replace_surrogates

_BLOCKS = frozenset(["text", "image", "search_result", "document", "tool_reference", "browser_state"])
_IMAGES = ((b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"), (b"GIF8", "image/gif"))

if TYPE_CHECKING:
    from datetime import date, time
    from decimal import Decimal
    from enum import Enum
    from os import PathLike
    from uuid import UUID

    from anthropic.types.beta.beta_tool_result_block_param import Content

    BetaContent = Content
    BetaFunctionToolResultType = Union[str, Iterable[BetaContent]]

    class _Dataclass(Protocol):
        __dataclass_fields__: ClassVar[Dict[str, Any]]

    class _Attrs(Protocol):
        __attrs_attrs__: ClassVar[Any]

    ToolValue = Union[
        str,
        int,
        float,
        None,
        Iterable[Any],
        BaseModel,
        _Dataclass,
        _Attrs,
        Callable[..., Any],
        date,
        time,
        Decimal,
        Enum,
        PathLike[str],
        UUID,
    ]
    """What a function may return to be a tool: what becomes text, blocks or JSON; or is called for that."""

else:
    # Lazy, since the aliases load every type they name.

    def __getattr__(name: str) -> Any:
        if name not in ("BetaContent", "BetaFunctionToolResultType"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from anthropic.types.beta.beta_tool_result_block_param import Content

        aliases = {"BetaContent": Content, "BetaFunctionToolResultType": Union[str, Iterable[Content]]}
        globals().update(aliases)
        return aliases[name]


class UnrepresentableError(TypeError):
    """A value that JSON cannot represent; its cause says why."""


def result_block(tool_use_id: str, value: Any, *, is_error: bool = False) -> Dict[str, Any]:
    """Return the `tool_result` block for a call, with what the tool returned as text or blocks."""
    block = {"type": "tool_result", "tool_use_id": tool_use_id, "content": result_content(value)}
    return {**block, "is_error": True} if is_error else block


def result_content(value: Any) -> Union[str, List[Any]]:
    """Convert a value into text or blocks: text stays text, a block or blocks become a list of blocks, image
    files become blocks; anything else, such as a number, a dictionary or a record, becomes JSON text.

    Raises:
        UnrepresentableError: the value cannot be represented in JSON.
    """
    if isinstance(value, str):
        return replace_surrogates(value)  # names of files may hold them
    if value is None:
        return ""
    if _is_block(value):
        return [value]
    if isinstance(value, (bytes, bytearray)):
        block = image_block(bytes(value))
        return value.decode("utf-8", "replace") if block is None else [block]
    if is_collection(value) or is_iterator(value):
        items = list(value)
        blocks = [_as_block(item) for item in items]
        if all(block is not None for block in blocks) and any(not isinstance(item, str) for item in items):
            return blocks
        value = items
    try:
        text: str = json.dumps(json.loads(encode_json(_plain_record(value))), ensure_ascii=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise UnrepresentableError from error
    return text


def _plain_record(value: Any) -> Any:
    if isinstance(value, (type, BaseModel)):
        return value
    record: Any = value
    if dataclasses.is_dataclass(value):
        return dataclasses.asdict(record)
    if hasattr(record, "__attrs_attrs__"):
        import attrs

        return attrs.asdict(record)
    return value


def image_block(data: bytes) -> Optional[Dict[str, Any]]:
    """Return an image file as a block; None if the API does not take its format (PNG, JPEG, GIF, WebP)."""
    media_type = next((block_type for start, block_type in _IMAGES if data.startswith(start)), None)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        media_type = "image/webp"
    if media_type is None:
        return None
    encoded = base64.standard_b64encode(data).decode("ascii")
    return {"type": "image", "source": {"type": "base64", "media_type": media_type, "data": encoded}}


def _as_block(item: Any) -> Any:
    if isinstance(item, str):
        return {"type": "text", "text": replace_surrogates(item)}
    return (
        image_block(bytes(item))
        if isinstance(item, (bytes, bytearray))
        else item
        if _is_block(item)
        else None
    )


def _is_block(value: Any) -> bool:
    data = value.__dict__ if isinstance(value, BaseModel) else value
    block_type = data.get("type") if is_dict(data) else None
    return isinstance(block_type, str) and block_type in _BLOCKS
