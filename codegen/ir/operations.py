"""Resources and their methods: what each takes, where an argument travels, what comes back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, Optional

from attrs import frozen

from codegen.ir.declarations import Field
from codegen.ir.types import (
    HandWritten,
    Import,
    Named,
    Type,
    with_items,
)


@frozen
class Conversion:
    """What a list takes besides the items that are sent, and the function that makes those of all."""

    items: Type
    function: Import


@frozen
class Parameter:
    """An argument of a method and where it travels: as a member of the body, for example, or as `whole`."""

    field: Field
    place: Literal["path", "query", "header", "body", "file", "whole"]
    positional: bool = False
    conversion: Optional[Conversion] = None

    @property
    def type(self) -> Type:
        """What callers may pass."""
        type_ = self.field.type
        return with_items(type_, self.conversion.items) if self.conversion else type_


@frozen
class Fold:
    """A parameter that travels inside another one, put there by a function."""

    parameter: str
    into: str
    function: Import


@frozen
class Operation:
    """A method of a resource.

    Attributes:
        name: The method.
        identity: The operation as logs name it, e.g. `messages.create`.
        url: Path template, query marks of the vendor's keys included.
        result: What the answer is decoded to; the item where `page` is set; `None` for empty answers.
        event: What one event of a stream is decoded to, if the operation streams.
        only_streams: Whether it does so without being asked.
        page: Page class without its `Sync`/`Async` prefix.
        betas: Betas that are always sent.
        deprecated: What to say to callers of a deprecated method.
        check: A function that looks at some arguments first, and their names.
        fold: The parameter that travels inside another one.
        params: The type that repeats its parameters, if they are sent in a body or query.
    """

    name: str
    identity: str
    verb: str
    url: str
    parameters: tuple[Parameter, ...]
    result: Optional[Type]
    event: Optional[Type] = None
    only_streams: bool = False
    page: Optional[str] = None
    accept: Optional[str] = None
    binary: bool = False
    multipart: bool = False
    betas: tuple[str, ...] = ()
    description: str = ""
    deprecated: str = ""
    check: Optional[tuple[Import, tuple[str, ...]]] = None
    fold: Optional[Fold] = None
    params: Optional[Named] = None


@frozen
class Helper:
    """A method that makes the request of an operation and leaves the rest to its resource's base.

    Attributes:
        operation: The operation, with the helper's name, parameters and description.
        builder: What the operation is called.
        output_format: The parameter that names the type of the answer, and how its schema travels. None where
            the method of the base gets the arguments, and makes the requests itself.
        sets: Parameters of the request that are not the caller's to choose, with their values.
        betas: What it always sends, besides what the operation does.
        gives: What it gives, generic in the type of the answer.
        streams: What it gives where its argument `stream` is true, if that is something else.
        finish: The method of the base that gets the request.
        awaited: Whether the asynchronous one is awaited.
        raw: Whether it has forms with raw responses.
    """

    operation: Operation
    builder: str
    output_format: Optional[Fold]
    sets: tuple[tuple[str, bool], ...]
    betas: tuple[str, ...]
    gives: HandWritten
    finish: str
    awaited: bool
    raw: bool
    streams: Optional[HandWritten] = None


@frozen
class HelperBase:
    """The hand-written base classes of a resource, and the methods that they have."""

    classes: HandWritten
    methods: tuple[str, ...] = ()


@frozen
class Resource:
    """A node of the resource tree.

    Attributes:
        path: Attribute names from the client, e.g. `("messages", "batches")`.
        class_name: The class, without the `Async` prefix.
        helpers: Methods that end in hand-written code of `base`.
        names: What the resource's module offers too; its package offers the constants.
    """

    path: tuple[str, ...]
    class_name: str
    operations: tuple[Operation, ...]
    children: tuple[Resource, ...] = ()
    base: Optional[HelperBase] = None
    helpers: tuple[Helper, ...] = ()
    names: tuple[Import, ...] = ()
    description: str = ""

    @property
    def name(self) -> str:
        """The attribute it is reached by."""
        return self.path[-1]

    @property
    def is_wrapped(self) -> bool:
        """Whether it has forms with raw responses: not if all it has is written by hand."""
        return bool(self.operations or self.children or (self.base and self.base.methods))

    @property
    def module(self) -> tuple[str, ...]:
        """Path of its module below `resources`: a resource with children is a package."""
        return (*self.path, self.name) if self.children else self.path


def walk(resources: Iterable[Resource]) -> Iterator[Resource]:
    """Yield every resource of a tree."""
    for resource in resources:
        yield resource
        yield from walk(resource.children)
