"""What arrives in parts and is put together when somebody looks: text, and JSON still to be completed.

Adding a part costs the same however many there are. What was made of the first parts is kept, so that reading
after every part looks at each part once.
"""

from typing import Any, List

from anthropic._core.response.json_decoding import NOT_JSON, loads_text

from ._partial_json import NOTHING, PartialJSON, read_partial

__all__ = ["Growth", "JSONGrowth", "ListGrowth", "TextGrowth"]


class Growth:
    """Parts, in order. `is_read` says whether whoever holds it has a reading of all parts."""

    __slots__ = ("is_read", "parts")

    def __init__(self) -> None:
        self.parts: List[Any] = []
        self.is_read = False

    def upto(self, count: int) -> Any:
        """The value that the first `count` parts make."""
        raise NotImplementedError

    def complete(self) -> Any:
        """The value of all parts, when no more will come."""
        return self.upto(len(self.parts))


class TextGrowth(Growth):
    """Parts of a text."""

    __slots__ = ("_joined", "_known")

    def __init__(self, start: str = "") -> None:
        super().__init__()
        self.parts = [start] if start else []
        self._joined = ""
        self._known = 0

    def upto(self, count: int) -> str:
        if count < self._known:
            return "".join(self.parts[:count])
        if count > self._known:
            self._joined += "".join(self.parts[self._known : count])
            self._known = count
        return self._joined


class ListGrowth(Growth):
    """Items of a list; a reading is a list of its own."""

    __slots__ = ()

    def upto(self, count: int) -> List[Any]:
        return self.parts[:count]


class JSONGrowth(Growth):
    """Parts of the text of a JSON value. Before there is any text, the value is `start`."""

    __slots__ = ("_known", "_parser", "_start")

    def __init__(self, start: Any) -> None:
        super().__init__()
        self._start = start
        self._parser = PartialJSON()
        self._known = 0

    def upto(self, count: int) -> Any:
        """The best reading of the text so far."""
        if count < self._known:
            reading = read_partial("".join(self.parts[:count]))
        else:
            self._parser.feed("".join(self.parts[self._known : count]))
            self._known = count
            reading = self._parser.value()
        return self._start if reading is NOTHING else reading

    def complete(self) -> Any:
        """The value of the whole text; the best reading of it where it was cut short.

        Raises:
            ValueError: the text is not the beginning of any JSON.
        """
        text = "".join(self.parts)
        if not text:
            return self._start
        try:
            return loads_text(text)
        except NOT_JSON:
            parser = PartialJSON()
            parser.feed(text)
            if parser.error is not None:
                raise ValueError(f"{parser.error} in {text[:200]!r}") from None
            reading = parser.value()
            return self._start if reading is NOTHING else reading
