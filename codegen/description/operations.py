"""Operations as the description has them, before they are methods."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Union

from attrs import frozen

from codegen.description.openapi import (
    Description,
    MediaType,
    Operation,
    Parameter,
    Reference,
    Response,
    plain,
)
from codegen.input.pointers import join

JSON = "application/json"
MULTIPART = "multipart/form-data"
EVENTS = "text/event-stream"
VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@frozen
class Endpoint:
    """An operation in the description."""

    pointer: str
    verb: str
    url: str
    operation: Operation
    shared: tuple[Union[Parameter, Reference], ...]

    @property
    def identifier(self) -> str:
        """What the description calls it."""
        return plain(self.operation.operationId)

    def answers(self) -> Iterator[tuple[str, MediaType, str]]:
        """Yield the successful answers: media type, content, and where its schema stands."""
        for status, response in (self.operation.responses or {}).items():
            code = plain(status)
            if code.startswith("2") and isinstance(response, Response):
                pointer = join(self.pointer, "responses", code, "content")
                for key, content in (response.content or {}).items():
                    written = plain(key)
                    yield media_type(written), content, join(pointer, written, "schema")

    def text(self) -> str:
        """Return the summary as the first line, for those who only see that, then what there is to say."""
        parts = (
            plain(self.operation.summary).strip(),
            plain(self.operation.description).strip(),
        )
        return "\n\n".join(dict.fromkeys(part for part in parts if part))


def media_type(written: str) -> str:
    """Return a media type without parameters, such as `charset`."""
    return written.partition(";")[0].strip().lower()


def find_operations(description: Description) -> Iterator[tuple[str, Endpoint]]:
    """Yield every operation with its identifier, in document order."""
    for path, item in description.paths.items():
        for verb in VERBS:
            operation = getattr(item, verb)
            if operation is not None:
                pointer = join("/paths", path, verb)
                shared = tuple(item.parameters or ())
                yield (
                    plain(operation.operationId),
                    Endpoint(pointer, verb, path, operation, shared),
                )
