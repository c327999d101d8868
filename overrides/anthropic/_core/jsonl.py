"""JSON lines, split from bytes as they arrive. Framing only: no I/O, and no JSON."""

from typing import TYPE_CHECKING, Any, Generic, List, Type, TypeVar

from typing_extensions import Self

if TYPE_CHECKING:
    import httpx

__all__ = ["JSONLines", "LineSplitter"]

_T = TypeVar("_T")
_BOM = "\ufeff"


class LineSplitter:
    """Incremental splitter: feed it a body in pieces of any size, get the lines each piece completes.

    Empty lines and a leading byte order mark are dropped, and bytes that are not UTF-8 become U+FFFD. Holds
    no more than one unfinished line.
    """

    def __init__(self) -> None:
        self._parts: List[bytes] = []
        self._started = False

    def feed(self, chunk: bytes) -> List[str]:
        """Take the next bytes of the body; return the lines they complete."""
        if b"\r" in chunk:
            # A JSON text holds no bare CR or LF, so that each may count as an end of line.
            chunk = chunk.replace(b"\r", b"\n")
        end = chunk.rfind(b"\n") + 1
        if not end:
            if chunk:
                self._parts.append(chunk)
            return []
        complete = b"".join((*self._parts, chunk[:end]))
        self._parts = [chunk[end:]] if end < len(chunk) else []
        return self._lines(complete)

    def flush(self) -> List[str]:
        """Take note that the body is over; return the line it left without a line ending, if any."""
        rest = b"".join(self._parts)
        self._parts = []
        return self._lines(rest) if rest else []

    def _lines(self, complete: bytes) -> List[str]:
        text = complete.decode("utf-8", "replace")
        if not self._started:
            self._started = True
            text = text[1:] if text.startswith(_BOM) else text
        return [line for line in text.split("\n") if line and not line.isspace()]


class JSONLines(Generic[_T]):
    """What the sync and the async reader of JSON lines share: how a response becomes one."""

    @classmethod
    def of_response(cls, response: "httpx.Response", line_type: Type[Any]) -> Self:
        """A reader of the body of a response that has not been read yet."""
        raise NotImplementedError
