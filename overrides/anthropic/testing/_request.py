"""Recorded requests, parsed for assertions. No I/O."""

from __future__ import annotations

import json
from email.message import Message as _MimeHeaders
from typing import Any, Dict, Iterable, Iterator, List, Mapping, Tuple
from urllib.parse import parse_qsl, unquote

import attrs

_SECRET = frozenset({"authorization", "cookie", "proxy-authorization", "x-api-key"})


class Headers(Mapping[str, str]):
    """Request headers: names in any case, in the order they came; credentials are hidden in the repr."""

    def __init__(self, items: Iterable[Tuple[str, str]]) -> None:
        self.items_sent: List[Tuple[str, str]] = list(items)
        """Every header line as it was sent, repeated names included."""
        self._values: Dict[str, str] = {}
        for name, value in self.items_sent:
            key = name.lower()
            self._values[key] = f"{self._values[key]}, {value}" if key in self._values else value

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        masked = {name: "[hidden]" if name in _SECRET else value for name, value in self._values.items()}
        return f"Headers({masked!r})"


@attrs.frozen
class UploadedFile:
    """One file of a multipart request."""

    field: str
    """Name of the form field, such as `file` or `files[]`."""
    filename: str
    content_type: str
    content: bytes = attrs.field(repr=False)


@attrs.frozen
class RecordedRequest:
    """One request as the fake received it; a retried call is recorded once per attempt."""

    method: str
    path: str
    """Path with percent-escapes resolved and without the query. `target` has it as it was sent."""
    target: str
    """Path and query, byte for byte."""
    headers: Headers
    body: bytes = attrs.field(repr=False)
    origin: str
    """Scheme, host and port the client addressed, such as `http://127.0.0.1:8083`."""
    request_id: str
    """The `request-id` header of the answer."""

    @property
    def query(self) -> Dict[str, str]:
        """Query parameters; of a repeated name, the last value. `query_items` has them all."""
        return dict(self.query_items)

    @property
    def query_items(self) -> List[Tuple[str, str]]:
        """Query parameters in the order sent."""
        return parse_qsl(self.target.partition("?")[2], keep_blank_values=True)

    @property
    def json(self) -> Any:
        """The body decoded from JSON. Raises `ValueError` when it is something else."""
        return json.loads(self.body)

    @property
    def files(self) -> List[UploadedFile]:
        """Files of a multipart body, in the order sent; empty for any other body."""
        return [part for part in self._parts() if part.filename]

    @property
    def form(self) -> Dict[str, str]:
        """Fields of a multipart body that are not files."""
        return {part.field: part.content.decode() for part in self._parts() if not part.filename}

    def _parts(self) -> List[UploadedFile]:
        mime = _MimeHeaders()
        mime["content-type"] = self.headers.get("content-type", "")
        boundary = mime.get_boundary()
        if mime.get_content_type() != "multipart/form-data" or boundary is None:
            return []
        # The first delimiter has no line break before it, the last part is what follows the closing one.
        pieces = (b"\r\n" + self.body).split(b"\r\n--" + boundary.encode())[1:-1]
        return [_part(piece) for piece in pieces]

    @classmethod
    def received(
        cls,
        method: str,
        target: str,
        headers: Iterable[Tuple[str, str]],
        body: bytes,
        *,
        origin: str,
        request_id: str,
    ) -> RecordedRequest:
        """Record a request as it came from the wire; `target` is path and query."""
        path = unquote(target.partition("?")[0])
        return cls(method, path, target, Headers(headers), body, origin, request_id)


def _part(piece: bytes) -> UploadedFile:
    head, _, content = piece[2:].partition(b"\r\n\r\n")
    mime = _MimeHeaders()
    for line in head.decode("utf-8", "replace").split("\r\n"):
        name, _, value = line.partition(":")
        mime[name] = value.strip()
    field = mime.get_param("name", "", "content-disposition")
    return UploadedFile(
        field=field if isinstance(field, str) else "",
        filename=mime.get_filename(""),
        content_type=mime.get_content_type() if "content-type" in mime else "",
        content=content,
    )
