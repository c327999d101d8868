"""What reads a value: one function per kind of JSON value, each of which may be made when it is first called.

Nothing here knows what a type looks like; `compile` and `unions` make the functions.
"""

from typing import Any, Callable, NamedTuple, Optional

__all__ = ["PASS", "LazyReader", "Read", "Reader", "resolved_reader", "unchanged"]

Read = Callable[[Any], Any]


class Reader(NamedTuple):
    """How to read an object (a `dict`), an array (a `list`) and anything else; `None` means unchanged."""

    object: Optional[Read] = None
    array: Optional[Read] = None
    scalar: Optional[Read] = None

    def read(self, value: Any) -> Any:
        """Read a value of any kind."""
        if value.__class__ is dict:
            function = self.object
        else:
            function = self.array if value.__class__ is list else self.scalar
        return value if function is None else function(value)


PASS = Reader()


class LazyReader:
    """A function that is made when it is first called; holders replace it by `made` when they see it."""

    __slots__ = ("_make", "made")

    def __init__(self, make: Callable[[], Read]) -> None:
        self._make = make
        self.made: Optional[Read] = None

    def resolve(self) -> Read:
        made = self.made
        if made is None:
            made = self.made = self._make()
        return made

    def __call__(self, value: Any) -> Any:
        return (self.made or self.resolve())(value)


def resolved_reader(read: Read) -> Read:
    """What `read` is once everything it waited for is made."""
    while isinstance(read, LazyReader):
        read = read.resolve()
    return read


def unchanged(value: Any) -> Any:
    """Return the value as it came."""
    return value
