"""Convert what MCP servers return into content blocks, messages, files and tool results. No I/O.

Values are read by their attributes, under the names of either major version of the `mcp` package, which is
not imported here.
"""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple, Union, cast

import anthropic.lib.tools._results as results
from anthropic.types import beta as beta_types

from ._errors import ToolError

if TYPE_CHECKING:
    from mcp.types import ContentBlock, PromptMessage, ReadResourceResult

__all__ = [
    "UnsupportedMCPValueError",
    "mcp_attribute",
    "mcp_content",
    "mcp_message",
    "mcp_resource_to_content",
    "mcp_resource_to_file",
    "tool_result",
]

_IMAGES = frozenset(["image/gif", "image/jpeg", "image/png", "image/webp"])
_PDF = "application/pdf"

CacheControl = Optional[beta_types.BetaCacheControlEphemeralParam]


class UnsupportedMCPValueError(Exception):
    """A value that the Messages API cannot represent, such as audio."""


def mcp_attribute(value: Any, name: str) -> Any:
    """Return an attribute by its name in version 2 of `mcp`; version 1 writes it in camel case."""
    if hasattr(value, name):
        return getattr(value, name)
    first, *rest = name.split("_")
    return getattr(value, first + "".join(word.title() for word in rest), None)


def mcp_content(content: ContentBlock, *, cache_control: CacheControl = None) -> results.BetaContent:
    """Convert content of an MCP message or tool result into a content block.

    Raises:
        UnsupportedMCPValueError: it is audio, a link, or an image or resource of a type that the API does not
        take.
    """
    value: Any = content
    if value.type == "text":
        return _block({"type": "text", "text": value.text}, cache_control)
    if value.type == "image":
        media_type = mcp_attribute(value, "mime_type")
        if media_type not in _IMAGES:
            raise UnsupportedMCPValueError(f"Unsupported image MIME type: {media_type}")
        return _block({"type": "image", "source": _base64(value.data, media_type)}, cache_control)
    if value.type == "resource":
        return _resource(value.resource, cache_control)
    raise UnsupportedMCPValueError(f"Unsupported MCP content type: {value.type}")


def mcp_message(message: PromptMessage, *, cache_control: CacheControl = None) -> beta_types.BetaMessageParam:
    """Convert a message of an MCP prompt into one of the Messages API.

    Raises:
        UnsupportedMCPValueError: as for `mcp_content`.
    """
    value: Any = message
    content: Any = mcp_content(value.content, cache_control=cache_control)
    return {"role": value.role, "content": [content]}


def mcp_resource_to_content(
    result: ReadResourceResult, *, cache_control: CacheControl = None
) -> results.BetaContent:
    """Convert the first supported content of a resource into a content block: text, an image or a PDF.

    Raises:
        UnsupportedMCPValueError: no content is supported.
    """
    contents = _contents(result)
    for item in contents:
        if _is_supported(mcp_attribute(item, "mime_type")):
            return _resource(item, cache_control)
    available = ", ".join(str(mcp_attribute(item, "mime_type")) for item in contents)
    raise UnsupportedMCPValueError(
        f"No supported MIME type found in resource contents. Available: {available}"
    )


def mcp_resource_to_file(result: ReadResourceResult) -> Tuple[Optional[str], bytes, Optional[str]]:
    """Convert the first content of a resource into a file to upload: name, content, MIME type.

    Raises:
        UnsupportedMCPValueError: the resource has no contents.
    """
    first = _contents(result)[0]
    return _file_name(str(first.uri)), _bytes(first), mcp_attribute(first, "mime_type")


def tool_result(result: Any) -> Union[str, List[results.BetaContent]]:
    """Convert the result of an MCP tool into the content of a tool result.

    Raises:
        ToolError: the tool reports an error.
        UnsupportedMCPValueError: as for `mcp_content`.
    """
    blocks = [mcp_content(item) for item in result.content]
    if mcp_attribute(result, "is_error"):
        raise ToolError(blocks)
    structured = mcp_attribute(result, "structured_content")
    return blocks or ("" if structured is None else json.dumps(structured, ensure_ascii=False))


def _contents(result: Any) -> List[Any]:
    if not result.contents:
        raise UnsupportedMCPValueError("Resource contents array must contain at least one item")
    return list(result.contents)


def _is_supported(media_type: Optional[str]) -> bool:
    return media_type is None or media_type.startswith("text/") or media_type in _IMAGES or media_type == _PDF


def _resource(resource: Any, cache_control: CacheControl) -> results.BetaContent:
    media_type = mcp_attribute(resource, "mime_type")
    if not _is_supported(media_type):
        raise UnsupportedMCPValueError(f'Unsupported MIME type "{media_type}" for resource: {resource.uri}')
    if media_type in _IMAGES or media_type == _PDF:
        encoded = base64.standard_b64encode(_bytes(resource)).decode("ascii")
        block_type = "document" if media_type == _PDF else "image"
        return _block({"type": block_type, "source": _base64(encoded, media_type)}, cache_control)
    source = {"type": "text", "data": _bytes(resource).decode("utf-8", "replace"), "media_type": "text/plain"}
    return _block({"type": "document", "source": source}, cache_control)


def _bytes(resource: Any) -> bytes:
    blob = getattr(resource, "blob", None)
    return cast("str", resource.text).encode() if blob is None else base64.b64decode(blob)


def _base64(data: str, media_type: str) -> Dict[str, Any]:
    return {"type": "base64", "data": data, "media_type": media_type}


def _file_name(uri: str) -> Optional[str]:
    from urllib.parse import unquote, urlsplit

    parts = urlsplit(uri)
    return unquote(parts.path.rpartition("/")[2]) or None


def _block(block: Dict[str, Any], cache_control: CacheControl) -> results.BetaContent:
    return cast("results.BetaContent", {**block, "cache_control": cache_control} if cache_control else block)
