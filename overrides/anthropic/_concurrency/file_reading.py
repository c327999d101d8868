"""Read the files of a request body. All of it blocks: async code calls it in worker threads."""

from __future__ import annotations

import io
import os
from errno import EISDIR
from typing import IO, Any, Iterator, List, Optional, Union, cast

from anthropic._core.errors import AnthropicError
from anthropic._core.typing_names import FileTypes

from .async_files import AwaitedFile, is_async_file

READ_SIZE = 512 * 1024
"""How much of a file is in memory at a time, in bytes."""


def file_from_path(path: str) -> FileTypes:
    """Read a file into memory, as the pair of name and content that an upload takes.

    An upload takes a `pathlib.Path` too, and then sends the file without holding all of it in memory.
    """
    with open(path, "rb") as file:
        return os.path.basename(path), file.read()


def read_file(file: Any) -> bytes:
    """Return the content of a path, or the rest of an open file; text as UTF-8.

    Raises:
        OSError: it cannot be read.
    """
    if isinstance(file, os.PathLike):
        with open(cast("os.PathLike[str]", file), "rb") as opened:
            return opened.read()
    content: Any = AwaitedFile(file).read() if is_async_file(file) else file.read()
    return content.encode() if isinstance(content, str) else bytes(content)


class FileSource:
    """An open file, or a path that is opened when it is read. `length` is in bytes, None where unknown."""

    def __init__(self, content: Union[IO[bytes], os.PathLike[str]]) -> None:
        self._content: Union[IO[bytes], os.PathLike[str]] = content
        self._exhausted = False
        if isinstance(content, os.PathLike):
            if os.path.isdir(content):
                raise IsADirectoryError(EISDIR, os.strerror(EISDIR), os.fspath(content))
            self.length: Optional[int] = os.stat(content).st_size
        else:
            _refuse_text(content)
            if getattr(content, "closed", False):
                raise ValueError("The file to upload is closed; it has to be open until it is sent")
            if is_async_file(content):
                content = self._content = cast("IO[bytes]", AwaitedFile(content))
            self.length = _length(content)

    def open(self) -> IO[bytes]:
        """Open the file at its start: each attempt to send it reads all of it.

        Raises:
            AnthropicError: it has been read before and cannot be rewound.
        """
        if isinstance(self._content, os.PathLike):
            return open(self._content, "rb")
        if self.length is not None:
            self._content.seek(0)
        else:
            self.check_unread()
        self._exhausted = True
        return self._content

    @property
    def is_exhausted(self) -> bool:
        """Whether it has been read and cannot be rewound."""
        return self.length is None and self._exhausted

    def check_unread(self) -> None:
        """Refuse to send a file again that cannot be rewound, a pipe for example.

        Raises:
            AnthropicError: it has been read before.
        """
        if self.is_exhausted:
            raise AnthropicError("The upload cannot be sent again: its file cannot be rewound")

    def close(self, opened: IO[bytes]) -> None:
        """Close what `open` opened; a file that the caller had opened stays open."""
        if opened is not self._content:
            opened.close()


class ReadablePieces:
    """The pieces of a form, for whoever reads them at once, as `request.read()` in an event hook."""

    _pieces: List[Union[bytes, FileSource]]

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
                continue
            file = piece.open()
            try:
                while chunk := file.read(READ_SIZE):
                    yield chunk
            finally:
                piece.close(file)


def _refuse_text(file: Any) -> None:
    mode: object = getattr(file, "mode", "b")
    # The mode of some files, such as compressed ones, is a number.
    if isinstance(file, io.TextIOBase) or (isinstance(mode, str) and "b" not in mode):
        raise TypeError("Files to upload must be opened in binary mode, not in text mode")


def _length(file: IO[bytes]) -> Optional[int]:
    try:
        position = file.tell()
        length = file.seek(0, os.SEEK_END)
        file.seek(position)
    except (AttributeError, OSError, ValueError):
        return _length_of_upload(file) if isinstance(file, AwaitedFile) else None
    # Some files, such as temporary ones, return nothing from `seek`.
    return length if isinstance(cast(object, length), int) else None


def _length_of_upload(upload: AwaitedFile) -> Optional[int]:
    """Return the length of an async file that cannot tell its position, as uploads of web frameworks."""
    if not hasattr(upload.file, "seek"):
        return None
    spooled: Any = getattr(upload.file, "file", None)
    return _length(spooled) if upload.size is None and not is_async_file(spooled) else upload.size
