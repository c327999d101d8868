"""Types of the Python API: what stands in an annotation, whoever declares it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, Optional, Union

from attrs import field, frozen


def named_in(type_: Type) -> Iterator[Named]:
    """Yield every named type inside a type."""
    if isinstance(type_, Named):
        yield type_
    elif isinstance(type_, ArrayOf):
        yield from named_in(type_.item)
    elif isinstance(type_, MapOf):
        yield from named_in(type_.value)
    elif isinstance(type_, OptionalOf):
        yield from named_in(type_.inner)
    elif isinstance(type_, UnionOf):
        for member in type_.members:
            yield from named_in(member)


Use = Literal["request", "response"]
JSONScalar = Union[str, int, float, bool, None]


@frozen
class Scalar:
    """A type spelled by one word: `str`, `int`, `float`, `bool`, `object`, `datetime`, `FileTypes` …"""

    name: str


@frozen
class LiteralType:
    """One of the given values, in document order."""

    values: tuple[JSONScalar, ...]


@frozen
class Named:
    """A declared type. `exported` ones are reached through their lazy package, others by their module.

    `is_class` is false for aliases, which are no `Type[...]` to checkers; it takes no part in comparisons.
    """

    package: str
    module: str
    name: str
    exported: bool = True
    is_class: bool = field(default=True, eq=False)

    @property
    def path(self) -> str:
        """The file of its module, below the package."""
        return f"{self.package.replace('.', '/')}/{self.module}.py"


@frozen
class ArrayOf:
    """`form` is the Python container: `List`, `Iterable` or `SequenceNotStr`."""

    item: Type
    form: str = "List"


@frozen
class OutputType:
    """A class to read an answer as: the type variable of the answer, if `is_bound`."""

    is_bound: bool = True


@frozen
class Import:
    """A name in a module. It has dots where it is reached through the package that loads its own module.

    `on_use` says that the module is a package which loads the name when it is used, not before.
    """

    module: str
    name: str
    on_use: bool = field(default=False, eq=False)

    @classmethod
    def parse(cls, text: str) -> Import:
        """Read `package.module:name`; whether these are names is for the caller to check."""
        module, _, name = text.partition(":")
        return cls(module, name)

    def __str__(self) -> str:
        return f"{self.module}:{self.name}"

    @property
    def words(self) -> tuple[str, ...]:
        """Every name in it."""
        return (*self.module.split("."), *self.name.split("."))

    @property
    def named(self) -> Named:
        """The declared type of that name in a module of types; `anthropic.` may stand before it."""
        package, _, module = self.module.removeprefix("anthropic.").rpartition(".")
        return Named(package, module, self.name)


@frozen
class HandWritten:
    """A type that is written by hand, as a pair: synchronous and asynchronous code have one each."""

    sync: Import
    asynchronous: Import

    def of(self, *, asynchronous: bool) -> Import:
        """Return the one of the two."""
        return self.asynchronous if asynchronous else self.sync


@frozen
class MapOf:
    """String keys to values of one type."""

    value: Type


@frozen
class UnionOf:
    """Alternatives in document order.

    `variants` maps each tag to the class it stands for, where the `discriminator` property tells them apart.
    """

    members: tuple[Type, ...]
    discriminator: Optional[str] = None
    variants: tuple[tuple[str, Named], ...] = ()


@frozen
class OptionalOf:
    """The type or null."""

    inner: Type


Type = Union[Scalar, LiteralType, Named, OutputType, HandWritten, ArrayOf, MapOf, UnionOf, OptionalOf]

OBJECT = Scalar("object")


def optional(type_: Type) -> Type:
    """Return the type or null, without saying null twice."""
    return type_ if isinstance(type_, OptionalOf) or type_ == OBJECT else OptionalOf(type_)


def with_items(type_: Type, more: Type) -> Type:
    """Return the type of a list, which may be null, with one more alternative for its items; others as they
    are."""
    if isinstance(type_, OptionalOf):
        return OptionalOf(with_items(type_.inner, more))
    return ArrayOf(UnionOf((more, type_.item)), type_.form) if isinstance(type_, ArrayOf) else type_


def merge_literals(members: Sequence[Type]) -> Sequence[Type]:
    """Merge literals among alternatives, before an open text, so that a reader sees the known values."""
    literals = [member for member in members if isinstance(member, LiteralType)]
    if not literals:
        return members
    merged = LiteralType(tuple(dict.fromkeys(value for literal in literals for value in literal.values)))
    others: list[Type] = [member for member in members if not isinstance(member, LiteralType)]
    place = 0 if Scalar("str") in others else members.index(literals[0])
    return [*others[:place], merged, *others[place:]]
