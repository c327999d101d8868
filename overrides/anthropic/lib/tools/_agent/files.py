"""The agent's tools for single files: read, write, edit. Blocks."""

from __future__ import annotations

import base64
import os
import stat
from typing import Any, Dict, List, Optional, Sequence, Union

from anthropic._core.sentinels import NotGiven

from .._errors import ToolError
from .confined_files import OpenDirectory, read_file, replace_file
from .context import (
    DEFAULT_MAX_FILE_BYTES,
    DEFAULT_MAX_IMAGE_BASE64_BYTES,
    DEFAULT_MAX_PDF_BYTES,
    FileAccess,
    resolve_limit,
)

_MEDIA_TYPES = {
    ".gif": "image/gif",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".webp": "image/webp",
}


def read(
    access: FileAccess, file_path: str, view_range: Optional[Sequence[int]]
) -> Union[str, List[Dict[str, Any]]]:
    """Return the text of a file, or its lines from the first to the second number of `view_range` (-1: the
    last line). An image or PDF becomes a content block."""
    with access.parent(file_path) as (directory, name, real):
        status = _require_regular_file(directory, name, file_path)
        media_type = _MEDIA_TYPES.get(os.path.splitext(real)[1].lower())
        if media_type is not None:
            if view_range:
                raise ToolError(
                    f"view_range is not supported for images and PDFs; read {file_path} without it"
                )
            return [_file_block(access, directory, name, file_path, status.st_size, media_type)]
        text = _read_text(
            directory, name, file_path, resolve_limit(access.max_file_bytes, DEFAULT_MAX_FILE_BYTES)
        )
    if not view_range:
        return text
    if len(view_range) != 2:
        raise ToolError("view_range has to be two line numbers, the first and the last")
    first, last = view_range
    lines = text.split("\n")
    return "\n".join(lines[max(first, 1) - 1 : len(lines) if last == -1 else max(last, 0)])


def write(access: FileAccess, file_path: str, content: str) -> str:
    """Write a whole file, and the directories it is in."""
    data = content.encode()
    with access.parent(file_path, make=True, write=True) as (directory, name, _):
        status = directory.status(name)
        if status is not None and not stat.S_ISREG(status.st_mode):
            raise ToolError(f"{file_path}: not a regular file")
        replace_file(directory, name, data, 0o644)
    return f"wrote {len(data)} bytes to {file_path}"


def edit(access: FileAccess, file_path: str, old: str, new: str, replace_all: bool) -> str:
    """Replace a text that occurs once in a file, or all its occurrences."""
    with access.parent(file_path, write=True) as (directory, name, _):
        _require_regular_file(directory, name, file_path)
        text = _read_text(
            directory, name, file_path, resolve_limit(access.max_file_bytes, DEFAULT_MAX_FILE_BYTES)
        )
        count = text.count(old) if old else 0
        if not count:
            raise ToolError(f"old_string not found in {file_path}" if old else "old_string is empty")
        if count > 1 and not replace_all:
            raise ToolError(f"old_string appears {count} times in {file_path} (must be unique)")
        replace_file(directory, name, text.replace(old, new).encode())
    return f"edited {file_path} ({count} replacement(s))"


def _require_regular_file(directory: OpenDirectory, name: str, file_path: str) -> os.stat_result:
    status = directory.status(name)
    if status is None:
        raise ToolError(f"{file_path}: no such file or directory")
    if not stat.S_ISREG(status.st_mode):
        raise ToolError(f"{file_path}: not a regular file")
    return status


def _read_bytes(directory: OpenDirectory, name: str, limit: Optional[int]) -> bytes:
    """Read the content, at most one byte more than the limit: a file may change while it is read."""
    return read_file(directory, name, None if limit is None else limit + 1)[0]


def _read_text(directory: OpenDirectory, name: str, file_path: str, limit: Optional[int]) -> str:
    data = _read_bytes(directory, name, limit)
    if limit is not None and len(data) > limit:
        raise ToolError(
            f"{file_path} is larger than the limit of {limit} bytes."
            " Use bash (head, tail, sed) to read a part of it."
        )
    try:
        return data.decode()
    except UnicodeDecodeError:
        raise ToolError(f"{file_path}: not valid UTF-8 text, and no image or PDF by its name") from None


def _file_block(
    access: FileAccess, directory: OpenDirectory, name: str, file_path: str, size: int, media_type: str
) -> Dict[str, Any]:
    is_pdf = media_type == "application/pdf"
    if is_pdf:
        limit = resolve_limit(access.max_pdf_bytes, DEFAULT_MAX_PDF_BYTES)
    else:
        encoded = resolve_limit(access.max_image_base64_bytes, DEFAULT_MAX_IMAGE_BASE64_BYTES)
        limit = None if encoded is None else encoded // 4 * 3
    if isinstance(access.max_file_bytes, int) and not isinstance(access.max_file_bytes, NotGiven):
        limit = access.max_file_bytes if limit is None else min(limit, access.max_file_bytes)
    data = b"" if limit is not None and size > limit else _read_bytes(directory, name, limit)
    if limit is not None and max(size, len(data)) > limit:
        raise ToolError(f"{file_path} is {size} bytes, more than the limit of {limit} bytes for such files")
    source = {
        "type": "base64",
        "media_type": media_type,
        "data": base64.standard_b64encode(data).decode("ascii"),
    }
    return {"type": "document" if is_pdf else "image", "source": source}
