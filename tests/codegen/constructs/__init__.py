"""Tiny descriptions, one for each construct, with the `sdk.yaml` they need and the files worth looking at."""

from __future__ import annotations

from attrs import frozen

_THINGS = """
paths:
  /v1/things:
    post:
      operationId: make_thing
      description: Make a thing.
      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/MakeThing'}
      responses:
        '200':
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}
"""
_MAKE = "    MakeThing: {type: object, required: [size], properties: {size: {type: integer}}}\n"
_CALLED = "resources: {things: {methods: {create: make_thing}}}\n"


@frozen
class Construct:
    """One case: `files` are paths below `generated/anthropic`."""

    description: str
    files: tuple[str, ...]
    sdk: str = _CALLED

    @property
    def text(self) -> str:
        """The whole description, the required head and descriptions of answers added."""
        body = self.description.strip("\n").replace("'200':", "'200':\n          description: Done.")
        return f"openapi: 3.1.0\ninfo: {{title: Things, version: '1'}}\n{body}\n"


def answer(schemas: str, *files: str, sdk: str = "") -> Construct:
    """Return a description whose `Thing` is the answer of `things.create`."""
    return Construct(f"{_THINGS}\ncomponents:\n  schemas:\n{_MAKE}{schemas}", files, _CALLED + sdk)


def request(schemas: str, *files: str, sdk: str = "") -> Construct:
    """Return a description whose `MakeThing` is the body of `things.create`."""
    thing = "    Thing: {type: object, properties: {id: {type: string}}}\n"
    return Construct(f"{_THINGS}\ncomponents:\n  schemas:\n{thing}{schemas}", files, _CALLED + sdk)
