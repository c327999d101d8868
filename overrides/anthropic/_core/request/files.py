"""Files to upload: what counts as one, its name, and its media type. No file is opened here."""

from __future__ import annotations

import io
import mimetypes
import os
from typing import TYPE_CHECKING, Any, Mapping, Optional, Tuple, Union, cast

from anthropic._concurrency.async_files import async_file_error, is_async_file
from anthropic._concurrency.file_reading import FileSource

from ..typing_names import Base64FileInput, FileContent, FileTypes

if TYPE_CHECKING:
    from typing_extensions import TypeGuard

_DEFAULT_NAME = "upload"
_DEFAULT_TYPE = "application/octet-stream"


def is_base64_file_input(obj: object) -> TypeGuard[Base64FileInput]:
    """Return whether `obj` is a file whose content is sent as base64: an open file or a path."""
    return isinstance(obj, (io.IOBase, os.PathLike))


def is_file_content(obj: object) -> TypeGuard[FileContent]:
    """Return whether `obj` can be uploaded: bytes, a path, an open binary file, or a tuple with one."""
    return isinstance(obj, (bytes, bytearray, tuple, io.IOBase, os.PathLike)) or hasattr(obj, "read")


def assert_is_file_content(obj: object, *, key: Optional[str] = None) -> None:
    """Refuse what cannot be uploaded; `key` names the parameter it was given for.

    Raises:
        RuntimeError: `obj` is not a file; a `str` is not taken for a path.
    """
    if not is_file_content(obj):
        where = f"entry at `{key}`" if key is not None else f"file input `{obj!r}`"
        remedy = " For a path, pass `pathlib.Path(...)`." if isinstance(obj, str) else ""
        raise RuntimeError(
            f"Expected {where} to be bytes, an io.IOBase instance, PathLike or a tuple but received"
            f" {type(obj)} instead.{remedy}"
        )


class UploadFile:
    """A file of a form: its name, its media type, further headers and its content."""

    __slots__ = ("content", "content_type", "headers", "name")

    def __init__(
        self,
        name: Optional[str],
        content: Union[bytes, FileSource],
        content_type: Optional[str],
        headers: Mapping[str, str],
    ) -> None:
        self.name = name
        self.content = content
        self.content_type = content_type
        self.headers = headers


def upload_file(field: str, file: FileTypes, *, is_async: bool = True) -> UploadFile:
    """Return the file that the caller gave for `field`: the content alone, or a tuple of two to four items.

    A name is taken from the file where the caller gives none, and the media type from the name.

    Raises:
        RuntimeError: it is not a file.
        TypeError: it is an async file, and the client is not.
        FileNotFoundError: it is a path to nothing.
    """
    assert_is_file_content(file, key=field)
    if isinstance(file, tuple):
        parts = cast("Tuple[Any, ...]", file)
        if not 2 <= len(parts) <= 4:
            raise ValueError(
                f"The tuple for `{field}` has {len(parts)} items; it needs (name, content), and may add the"
                " content type and headers"
            )
        name: Optional[str] = parts[0]
        # Beside a name, text can only be meant as the content. Alone it might be a path, and is refused.
        content: Any = parts[1].encode() if isinstance(parts[1], str) else parts[1]
        assert_is_file_content(content, key=field)
        content_type: Optional[str] = parts[2] if len(parts) > 2 else None
        headers: Mapping[str, str] = (parts[3] if len(parts) > 3 else None) or {}
    else:
        content, content_type, headers = file, None, {}
        name = _own_name(content)
    if not is_async and is_async_file(content):
        raise async_file_error(content, f"The file for `{field}`")
    if content_type is None and not isinstance(file, tuple) and is_async_file(content):
        content_type = getattr(content, "content_type", None)
    if content_type is None and name is not None:
        content_type = mimetypes.guess_type(name)[0] or _DEFAULT_TYPE
    source = bytes(content) if isinstance(content, (bytes, bytearray)) else FileSource(content)
    return UploadFile(name, source, content_type, headers)


def _own_name(content: Any) -> str:
    try:
        given = getattr(content, "filename", None) if is_async_file(content) else None
        name = os.path.basename(os.fsdecode(given or getattr(content, "name", None) or content))
    except TypeError:
        # Files opened by descriptor have a number for a name, files in memory none.
        return _DEFAULT_NAME
    return name if name and not isinstance(content, (bytes, bytearray)) else _DEFAULT_NAME
