"""Accumulators: collect the deltas of a text, a list or a JSON value, and build the value when it is read.

Adding a part takes constant time. The value built from the first parts is kept, so that reading after every
part reads each part once. Knows nothing of messages. No I/O.
"""

from typing import Any, List

from anthropic._core.request.surrogates import join_surrogates
from anthropic._core.response.json_decoding import NOT_JSON, loads_text

from ._partial_json import NO_VALUE, PartialJSON, read_partial


class Accumulator:
    """The parts of one value, in order. Its owner sets `is_read` when it holds the value of all parts.

    `is_cut_off` says whether the final value lacks its end.
    """

    __slots__ = ("is_cut_off", "is_read", "parts")

    def __init__(self) -> None:
        self.parts: List[Any] = []
        self.is_cut_off = self.is_read = False

    def value_after(self, count: int) -> Any:
        """Return the value of the first `count` parts."""
        raise NotImplementedError

    def final_value(self) -> Any:
        """Return the value of all parts, once there will be no more."""
        return self.value_after(len(self.parts))


class TextAccumulator(Accumulator):
    """The parts of a text."""

    __slots__ = ("_joined", "_joined_count")

    def __init__(self, initial: str = "") -> None:
        super().__init__()
        self.parts = [initial] if initial else []
        self._joined = ""
        self._joined_count = 0

    def value_after(self, count: int) -> str:
        if count < self._joined_count:
            return join_surrogates("".join(self.parts[:count]))
        if count > self._joined_count:
            added = "".join(self.parts[self._joined_count : count])
            if not added.isascii():
                added = join_surrogates(added)
                if "\udc00" <= added[0] <= "\udfff" and self._joined:
                    added = join_surrogates(self._joined[-1] + added)
                    self._joined = self._joined[:-1]
            self._joined += added
            self._joined_count = count
        return self._joined


class ListAccumulator(Accumulator):
    """The items of a list; every value is a new list."""

    __slots__ = ()

    def value_after(self, count: int) -> List[Any]:
        return self.parts[:count]


class JSONAccumulator(Accumulator):
    """The parts of the text of a JSON value, which is `initial` before there is any text.

    `with_open_strings` shows strings that have not ended as far as they came, which are left out otherwise.
    """

    __slots__ = ("_fed_count", "_initial", "_parser", "_with_open_strings")

    def __init__(self, initial: Any, *, with_open_strings: bool = False) -> None:
        super().__init__()
        self._initial = initial
        self._with_open_strings = with_open_strings
        self._parser = PartialJSON()
        self._fed_count = 0

    def value_after(self, count: int) -> Any:
        """Return the value of the first `count` parts, as far as they can be parsed."""
        if count < self._fed_count:
            reading = read_partial("".join(self.parts[:count]), with_open_string=self._with_open_strings)
        else:
            self._parser.feed("".join(self.parts[self._fed_count : count]))
            self._fed_count = count
            reading = self._parser.value(with_open_string=self._with_open_strings)
        return self._initial if reading is NO_VALUE else reading

    def final_value(self) -> Any:
        """Return the value of the whole text, or of as much as can be parsed if it was cut short.

        Raises:
            ValueError: the text is not the beginning of any JSON.
        """
        text = join_surrogates("".join(self.parts))
        if not text:
            return self._initial
        try:
            return loads_text(text)
        except NOT_JSON:
            parser = PartialJSON()
            parser.feed(text)
            if parser.error is not None:
                raise ValueError(f"{parser.error} in {text[:200]!r}") from None
            self.is_cut_off = True
            reading = parser.value(with_open_string=self._with_open_strings)
            return self._initial if reading is NO_VALUE else reading
