"""Convert what MCP servers return into content blocks, messages, files and tool results. No I/O.

Values are read by their attributes, under the names of either major version of the `mcp` package, which is
not imported here.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional, Tuple, TypeVar, Union, cast

import anthropic.lib.tools._results as results
from anthropic.types import beta as beta_types

from ._errors import ToolError
from ._mcp_resources import (
    PDF,
    UnsupportedMCPValueError,
    encoded_blob,
    is_image,
    is_supported,
    is_text,
    mcp_attribute,
    media_type_of,
    resource_bytes,
    resource_text,
)

if TYPE_CHECKING:
    from mcp.types import ContentBlock, PromptMessage, ReadResourceResult

_T = TypeVar("_T")

CacheControl = Optional[beta_types.BetaCacheControlEphemeralParam]


def mcp_content(content: ContentBlock, *, cache_control: CacheControl = None) -> results.BetaContent:
    """Convert content of an MCP message or tool result into a content block.

    Raises:
        UnsupportedMCPValueError: it is audio, a link, an image or resource of a type that the API does not
        take, or a resource that is not what its type says.
    """
    value: Any = content
    if value.type == "text":
        return _block({"type": "text", "text": value.text}, cache_control)
    if value.type == "image":
        media_type = media_type_of(value)
        if not is_image(media_type):
            raise UnsupportedMCPValueError(
                f"Unsupported image MIME type: {mcp_attribute(value, 'mime_type')}"
            )
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
    """Convert the first usable content of a resource into a content block: text, an image or a PDF.

    Raises:
        UnsupportedMCPValueError: no content is usable.
    """
    contents = _contents(result)
    supported = [item for item in contents if is_supported(media_type_of(item))]
    if supported:
        return _first_usable(supported, lambda item: _resource(item, cache_control))
    available = ", ".join(str(mcp_attribute(item, "mime_type")) for item in contents)
    raise UnsupportedMCPValueError(
        f"No supported MIME type found in resource contents. Available: {available}"
    )


def mcp_resource_to_file(result: ReadResourceResult) -> Tuple[Optional[str], bytes, Optional[str]]:
    """Convert the first usable content of a resource into a file to upload: name, content, MIME type.

    Raises:
        UnsupportedMCPValueError: no content is usable.
    """
    return _first_usable(
        _contents(result),
        lambda item: (_file_name(str(item.uri)), resource_bytes(item), mcp_attribute(item, "mime_type")),
    )


def tool_result(result: Any) -> Union[str, List[results.BetaContent]]:
    """Convert the result of an MCP tool into the content of a tool result.

    What is text to the model is given as text: links to resources, as JSON, and resources such as JSON.

    Raises:
        ToolError: the tool reports an error.
        UnsupportedMCPValueError: as for `mcp_content`, otherwise.
    """
    blocks = [_tool_content(item) for item in result.content]
    if mcp_attribute(result, "is_error"):
        raise ToolError(blocks)
    structured = mcp_attribute(result, "structured_content")
    return blocks or ("" if structured is None else json.dumps(structured, ensure_ascii=False))


def _contents(result: Any) -> List[Any]:
    if not result.contents:
        raise UnsupportedMCPValueError("Resource contents array must contain at least one item")
    return list(result.contents)


def _first_usable(contents: List[Any], convert: Callable[[Any], _T]) -> _T:
    """Return the first of the contents that can be converted.

    Raises:
        UnsupportedMCPValueError: none can; the error is that of the first.
    """
    first: Optional[UnsupportedMCPValueError] = None
    for item in contents:
        try:
            return convert(item)
        except UnsupportedMCPValueError as error:
            first = first or error
    raise first or UnsupportedMCPValueError("Resource contents array must contain at least one item")


def _tool_content(item: Any) -> results.BetaContent:
    if item.type == "resource_link":
        text = {name: mcp_attribute(item, name) for name in ("type", "name", "title", "description")}
        link = {**text, "uri": str(item.uri), "mimeType": mcp_attribute(item, "mime_type")}
        given = {name: value for name, value in link.items() if value is not None}
        return _block({"type": "text", "text": json.dumps(given, ensure_ascii=False)})
    if item.type == "resource" and is_text(item.resource):
        return _text_document(item.resource)
    return mcp_content(item)


def _resource(resource: Any, cache_control: CacheControl) -> results.BetaContent:
    media_type = media_type_of(resource)
    if not is_supported(media_type):
        declared = mcp_attribute(resource, "mime_type")
        raise UnsupportedMCPValueError(f'Unsupported MIME type "{declared}" for resource: {resource.uri}')
    if is_image(media_type) or media_type == PDF:
        block_type = "document" if media_type == PDF else "image"
        source = _base64(encoded_blob(resource), media_type)
        return _block({"type": block_type, "source": source}, cache_control)
    return _text_document(resource, cache_control)


def _text_document(resource: Any, cache_control: CacheControl = None) -> results.BetaContent:
    source = {"type": "text", "data": resource_text(resource), "media_type": "text/plain"}
    return _block({"type": "document", "source": source}, cache_control)


def _base64(data: str, media_type: Optional[str]) -> Dict[str, Any]:
    return {"type": "base64", "data": data, "media_type": media_type}


def _file_name(uri: str) -> Optional[str]:
    from urllib.parse import unquote, urlsplit

    parts = urlsplit(uri)
    return unquote(parts.path.rpartition("/")[2]) or None


def _block(block: Dict[str, Any], cache_control: CacheControl = None) -> results.BetaContent:
    return cast("results.BetaContent", {**block, "cache_control": cache_control} if cache_control else block)
