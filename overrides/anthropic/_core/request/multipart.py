"""Forms with files, `multipart/form-data`: the pieces of the body in order, and its length.

The content of a file is not read here; `_async/multipart.py` does that while it sends.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any, Dict, Iterable, List, Mapping, Optional, Tuple, Union, cast

from anthropic._concurrency.file_reading import READ_SIZE, FileSource

from .files import UploadFile, upload_file
from .query import stringify_items
from .surrogates import surrogate_error

if TYPE_CHECKING:
    from ..typing_names import FileTypes, RequestFiles


# As browsers write names (the WHATWG's form submission algorithm), and httpx.
_ESCAPES: Dict[str, str] = {'"': "%22", "\\": "\\\\"}
_ESCAPES.update({chr(code): f"%{code:02X}" for code in range(0x20) if code != 0x1B})
_ESCAPED = re.compile("|".join(re.escape(char) for char in _ESCAPES))
_BOUNDARY = re.compile(r'boundary=(?:"([^"]+)"|([^;\s]+))', re.IGNORECASE)


class MultipartBody:
    """A form of fields and files.

    Fields are written like query parameters, nested ones as `a[b]` and lists as `a[]`; a list of files
    under the name `files[]` is several parts of that name.
    """

    def __init__(
        self,
        data: Optional[object],
        files: Optional[RequestFiles],
        content_type: Optional[str] = None,
        *,
        is_async: bool = True,
    ) -> None:
        """Lay out the form. `content_type` is the caller's header; the boundary that it names is used."""
        named = _BOUNDARY.search(content_type or "")
        boundary = (
            (named.group(1) or named.group(2)).encode("ascii") if named else os.urandom(16).hex().encode()
        )
        self.content_type: str = (
            cast(str, content_type) if named else f"multipart/form-data; boundary={boundary.decode('ascii')}"
        )
        self.pieces: List[Union[bytes, FileSource]] = []
        self._text: List[bytes] = []
        for name, value in _fields(data):
            where = f"the form's field {name!a}"
            self._add(boundary, _encoded(_head(name), where), _encoded(value, where))
        for name, file in _file_items(files):
            upload = upload_file(name, file, is_async=is_async)
            self._add(boundary, _file_head(name, upload), upload.content)
        self._text.append(b"--%b--\r\n" % boundary)
        self._end_text()

    @property
    def content_length(self) -> Optional[int]:
        """The length of the body in bytes; None where a file cannot tell its own."""
        total = 0
        for piece in self.pieces:
            length = len(piece) if isinstance(piece, bytes) else piece.length
            if length is None:
                return None
            total += length
        return total

    @property
    def headers(self) -> Dict[str, str]:
        """The headers that describe the body."""
        length = self.content_length
        framing = {"Transfer-Encoding": "chunked"} if length is None else {"Content-Length": str(length)}
        return {"Content-Type": self.content_type, **framing}

    @property
    def is_exhausted(self) -> bool:
        """Whether it has been sent and cannot be sent again, for a file that cannot be rewound."""
        return any(isinstance(piece, FileSource) and piece.is_exhausted for piece in self.pieces)

    @property
    def is_repeatable(self) -> bool:
        """Whether it can be read more than once."""
        return all(isinstance(piece, bytes) or piece.length is not None for piece in self.pieces)

    def check_unread(self) -> None:
        """Refuse to send a file again that cannot be rewound.

        Raises:
            AnthropicError: the form has been sent before, and has such a file.
        """
        for piece in self.pieces:
            if isinstance(piece, FileSource):
                piece.check_unread()

    def _add(self, boundary: bytes, head: bytes, content: Union[bytes, FileSource]) -> None:
        self._text.append(b"--%b\r\n%b\r\n" % (boundary, head))
        if isinstance(content, bytes) and len(content) < READ_SIZE:
            self._text.append(content)
        else:
            self._end_text()
            self.pieces.append(content)
        self._text.append(b"\r\n")

    def _end_text(self) -> None:
        self.pieces.append(b"".join(self._text))
        self._text = []


def _fields(data: Optional[object]) -> List[Tuple[str, str]]:
    if data is None:
        return []
    if not isinstance(data, Mapping):
        raise TypeError(f"The fields of a form are a mapping, not {type(data).__name__}")
    return stringify_items(cast("Mapping[str, Any]", data), array_format="brackets")


def _file_items(files: Optional[RequestFiles]) -> Iterable[Tuple[str, FileTypes]]:
    if not files:
        return []
    return files.items() if isinstance(files, Mapping) else files


def _file_head(name: str, upload: UploadFile) -> bytes:
    lines = [f'Content-Disposition: form-data; name="{_escaped(name)}"']
    if upload.name is not None:
        lines[0] += f'; filename="{_escaped(upload.name)}"'
    lines.extend(_header(key, value) for key, value in upload.headers.items())
    if upload.content_type is not None and "content-type" not in {key.lower() for key in upload.headers}:
        lines.append(_header("Content-Type", upload.content_type))
    head = "".join(f"{line}\r\n" for line in lines)
    return _encoded(head, f"the name of the file {upload.name!a}, or a header of it,")


def _head(name: str) -> str:
    return f'Content-Disposition: form-data; name="{_escaped(name)}"\r\n'


def _encoded(text: str, where: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise surrogate_error(error, where) from None


def _escaped(text: str) -> str:
    return _ESCAPED.sub(lambda match: _ESCAPES[match.group()], text)


def _header(name: str, value: str) -> str:
    if any(char in part for part in (name, value) for char in "\r\n\0"):
        raise ValueError(f"A header of a file holds a line break: {name!r}: {value!r}")
    return f"{name}: {value}"
