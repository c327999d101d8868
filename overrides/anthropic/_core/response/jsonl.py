"""Split JSON lines from bytes as they arrive. Framing only: no I/O, and no JSON."""

from typing import TYPE_CHECKING, Any, Generic, List, Type, TypeVar

if TYPE_CHECKING:
    import httpx

_T = TypeVar("_T")
_JSONLinesT = TypeVar("_JSONLinesT", bound="JSONLines[Any]")
_BOM = b"\xef\xbb\xbf"


class LineSplitter:
    """Incremental splitter: feed it a body in pieces of any size, get the lines each piece completes.

    Empty lines and a leading byte order mark are dropped. Holds no more than one unfinished line.
    """

    def __init__(self) -> None:
        self._parts: List[bytes] = []
        self._started = False

    def feed(self, chunk: bytes) -> List[bytes]:
        """Take the next bytes of the body; return the lines they complete."""
        if b"\r" in chunk:
            # A JSON text holds no bare CR or LF, so that each may count as an end of line.
            chunk = chunk.replace(b"\r", b"\n")
        if b"\n" not in chunk:
            self._parts.append(chunk)
            return []
        lines = chunk.split(b"\n")
        lines[0] = b"".join((*self._parts, lines[0]))
        self._parts = [lines.pop()]
        return self._kept(lines)

    def flush(self) -> List[bytes]:
        """End the body; return the line it left without a line ending, if any."""
        rest = b"".join(self._parts)
        self._parts = []
        return self._kept([rest])

    def _kept(self, lines: List[bytes]) -> List[bytes]:
        if not self._started:
            self._started = True
            if lines[0].startswith(_BOM):
                lines[0] = lines[0][3:]
        return [line for line in lines if line and not line.isspace()]


class JSONLines(Generic[_T]):
    """The base of the sync and the async reader of JSON lines, by which a response becomes one."""

    @classmethod
    def of_response(cls: Type[_JSONLinesT], response: "httpx.Response", line_type: Type[Any]) -> _JSONLinesT:
        """Return a reader of the body of a response that has not been read yet."""
        raise NotImplementedError
