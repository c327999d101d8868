"""The readers of values: one function per kind of JSON value, each of which may be compiled lazily.

Nothing here knows what a type looks like; `compile` and `unions` make the functions.
"""

from typing import Any, Callable, NamedTuple, Optional

Read = Callable[[Any], Any]


class Reader(NamedTuple):
    """The functions that read an object (`dict`), an array (`list`) and a scalar; `None` means unchanged."""

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
    """A function that is compiled at its first call; holders then replace it by `resolved`."""

    __slots__ = ("_make", "resolved")

    def __init__(self, make: Callable[[], Read]) -> None:
        self._make = make
        self.resolved: Optional[Read] = None

    def resolve(self) -> Read:
        resolved = self.resolved
        if resolved is None:
            resolved = self.resolved = self._make()
        return resolved

    def __call__(self, value: Any) -> Any:
        return (self.resolved or self.resolve())(value)


def resolved_reader(read: Read) -> Read:
    """Return the function behind `read`, compiling it if it is a `LazyReader`."""
    while isinstance(read, LazyReader):
        read = read.resolve()
    return read


def unchanged(value: Any) -> Any:
    """Return the value unchanged."""
    return value
