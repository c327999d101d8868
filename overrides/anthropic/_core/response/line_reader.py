"""Decode the lines of a JSON-lines body to values. No I/O."""

from typing import TYPE_CHECKING, Any, Iterable, Iterator

from .json_decoding import NOT_JSON, loads_text, malformed_json
from .jsonl import LineSplitter
from .parsing import decoder_of, lacks_object, not_an_object, object_decoder_of

if TYPE_CHECKING:
    import httpx


class LineReader:
    """A decoder of the pieces of one body to values of `line_type`."""

    def __init__(self, line_type: Any, response: "httpx.Response") -> None:
        self.received = 0
        self._line_type = line_type
        self._response = response
        self._splitter = LineSplitter()
        self._decode = decoder_of(line_type, response, strict=False)
        self._decode_object = object_decoder_of(line_type, response, strict=False)

    def feed(self, chunk: bytes) -> Iterator[Any]:
        """Take the next bytes of the body; yield the values they complete.

        Raises:
            MalformedJSONError: a line is not JSON.
            APIResponseValidationError: a line is no object, and `line_type` is a model.
        """
        return self._values(self._splitter.feed(chunk))

    def flush(self) -> Iterator[Any]:
        """End the body; yield the value it left without a line ending, if any."""
        return self._values(self._splitter.flush())

    def _values(self, lines: Iterable[bytes]) -> Iterator[Any]:
        for line in lines:
            try:
                # Decoded first: the parser would spend more on guessing the encoding.
                data = loads_text(line.decode("utf-8", "replace"))
            except NOT_JSON as error:
                raise malformed_json(error, self._response, line) from error
            if data.__class__ is dict:
                self.received += 1
                yield self._decode_object(data)
            elif lacks_object(self._line_type, data):
                raise not_an_object(data, self._response, f"line {self.received + 1}")
            else:
                self.received += 1
                yield self._decode(data)
