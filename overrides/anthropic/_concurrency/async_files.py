"""Async files, such as those of aiofiles, anyio and web frameworks, read from worker threads: files of a body
are read in these anyway, and the event loop that a thread belongs to does the awaiting.
"""

from __future__ import annotations

import io
from typing import Any, Optional, cast


def is_async_file(value: Any) -> bool:
    """Return whether a value is a file whose `read` has to be awaited."""
    read: Any = getattr(value, "read", None)
    if read is None or isinstance(value, io.IOBase):
        return False
    from inspect import iscoroutinefunction

    return iscoroutinefunction(read)


def async_file_error(file: Any, where: str) -> TypeError:
    """Return the error for an async file given to a sync client."""
    kind = cast("Any", type)(file)
    return TypeError(
        f"{where} is a {kind.__module__}.{kind.__qualname__}, whose `read` has to be awaited, as only async"
        " clients do. Pass its content, or a file that is not async"
    )


class AwaitedFile:
    """An async file with the methods of a blocking one, for worker threads of its event loop."""

    def __init__(self, file: Any) -> None:
        self.file = file

    def read(self, size: int = -1) -> Any:
        """Return the next bytes, as many as there are by default."""
        return _wait(self.file.read, size)

    def seek(self, *position: int) -> Any:
        """Move to a position."""
        return _wait(self.file.seek, *position)

    def tell(self) -> Any:
        """Return the position."""
        return _wait(self.file.tell)

    @property
    def size(self) -> Optional[int]:
        """The length in bytes, where the file says it, as uploads of web frameworks do."""
        size: object = getattr(self.file, "size", None)
        return size if isinstance(size, int) else None


def _wait(function: Any, *args: Any) -> Any:
    result = function(*args)
    if not hasattr(result, "__await__"):
        return result
    from anyio import from_thread

    wait: Any = from_thread.run
    return wait(lambda: result)
