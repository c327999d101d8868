"""Read what MCP servers declare of their resources, and their text and bytes. No I/O.

A resource is used as what it says it is, or refused: bytes that are no text never become one, and text never
becomes an image.
"""

from __future__ import annotations

import base64
import binascii
import codecs
from email.message import Message
from typing import Any, Optional

PDF = "application/pdf"

_IMAGES = frozenset(["image/gif", "image/jpeg", "image/png", "image/webp"])
_TEXT_ENDINGS = ("/json", "+json", "/xml", "+xml")
_STANDARD_ALPHABET = str.maketrans("-_", "+/")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class UnsupportedMCPValueError(Exception):
    """A value that the Messages API cannot represent, such as audio."""


def mcp_attribute(value: Any, name: str) -> Any:
    """Return an attribute by its name in version 2 of `mcp`; version 1 writes it in camel case."""
    if hasattr(value, name):
        return getattr(value, name)
    first, *rest = name.split("_")
    return getattr(value, first + "".join(word.title() for word in rest), None)


def media_type_of(value: Any) -> Optional[str]:
    """Return the MIME type of a resource or image, in lower case and without parameters."""
    declared: Optional[str] = mcp_attribute(value, "mime_type")
    return None if declared is None else declared.partition(";")[0].strip().lower()


def is_image(media_type: Optional[str]) -> bool:
    """Return whether the API takes images of this type."""
    return media_type in _IMAGES


def is_supported(media_type: Optional[str]) -> bool:
    """Return whether a resource of this type can be a content block; one without a type may be text."""
    return media_type is None or media_type.startswith("text/") or media_type in _IMAGES or media_type == PDF


def is_text(resource: Any) -> bool:
    """Return whether a model can read a resource as text, also where the API has no block for its type."""
    media_type = media_type_of(resource)
    if media_type in _IMAGES or media_type == PDF:
        return False
    return _blob(resource) is None or (media_type or "").endswith(_TEXT_ENDINGS)


def encoded_blob(resource: Any) -> str:
    """Return the content of an image or PDF in base64.

    Raises:
        UnsupportedMCPValueError: the resource holds text.
    """
    blob = _blob(resource)
    if blob is None:
        raise _text_where_bytes_are_due(resource)
    try:
        return base64.standard_b64encode(_decode_base64(blob)).decode("ascii")
    except ValueError:
        return blob  # the API says what is wrong with it


def resource_text(resource: Any) -> str:
    """Return the text of a resource, bytes by the declared charset, their byte order mark, or as UTF-8.

    Raises:
        UnsupportedMCPValueError: it is not text.
    """
    blob = _blob(resource)
    if blob is None:
        text: str = resource.text
        return text
    data = _decode_blob(resource, blob)
    by_start = next((name for bom, name in _BOMS if data.startswith(bom)), "utf-8")
    charset = _charset(resource) or by_start
    try:
        text = data.decode(charset)
    except (LookupError, ValueError) as error:
        raise UnsupportedMCPValueError(
            f"The resource {resource.uri} ({_declared(resource)}) cannot be read as text: {error}."
            " If it is none, its server has to declare what it is, such as image/png."
        ) from None
    if media_type_of(resource) is None and "\0" in text:
        raise UnsupportedMCPValueError(
            f"The resource {resource.uri} has no MIME type, and its bytes are no text."
            " Its server has to declare what it is, such as image/png."
        )
    return text


def resource_bytes(resource: Any) -> bytes:
    """Return the content of a resource, text in the charset it declares or UTF-8.

    Raises:
        UnsupportedMCPValueError: it is text under the type of an image or PDF, or no base64.
    """
    blob = _blob(resource)
    if blob is not None:
        return _decode_blob(resource, blob)
    media_type = media_type_of(resource)
    if is_image(media_type) or media_type == PDF:
        raise _text_where_bytes_are_due(resource)
    text: str = resource.text
    try:
        return text.encode(_charset(resource) or "utf-8")
    except (LookupError, ValueError) as error:
        raise UnsupportedMCPValueError(
            f"The text of the resource {resource.uri} ({_declared(resource)}) cannot be encoded: {error}"
        ) from None


def _blob(resource: Any) -> Optional[str]:
    blob: Optional[str] = getattr(resource, "blob", None)
    return blob


def _declared(resource: Any) -> str:
    declared = mcp_attribute(resource, "mime_type")
    return "no MIME type" if declared is None else f"MIME type {declared}"


def _charset(resource: Any) -> Optional[str]:
    header = Message()
    header["Content-Type"] = mcp_attribute(resource, "mime_type") or ""
    return header.get_content_charset()


def _decode_blob(resource: Any, blob: str) -> bytes:
    try:
        return _decode_base64(blob)
    except ValueError as error:
        raise UnsupportedMCPValueError(f"The resource {resource.uri} is not base64: {error}") from None


def _decode_base64(blob: str) -> bytes:
    """Decode base64 in the standard alphabet or in that for URLs, which early servers write."""
    try:
        return base64.b64decode("".join(blob.split()).translate(_STANDARD_ALPHABET), validate=True)
    except binascii.Error as error:
        raise ValueError(str(error)) from None


def _text_where_bytes_are_due(resource: Any) -> UnsupportedMCPValueError:
    kind = "PDF" if media_type_of(resource) == PDF else "Image"
    return UnsupportedMCPValueError(f"{kind} resource must have blob data, not text. URI: {resource.uri}")
