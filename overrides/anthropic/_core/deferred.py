"""Modules that are imported when one of their attributes is first read, under their own names.

Modules that are loaded to construct a client take `httpx` from here: constructing must not pay for its
import, and annotations such as `httpx.Timeout` must still resolve through `typing.get_type_hints`. So it is
with the public names of this package, such as `anthropic.MiddlewareInput`. Nothing else belongs here.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any


class DeferredModule:
    """A module that is imported when one of its attributes is first read."""

    def __init__(self, name: str) -> None:
        self.__name__ = name

    def __getattr__(self, attribute: str) -> Any:
        value = getattr(import_module(self.__name__), attribute)
        self.__dict__[attribute] = value
        return value

    def __repr__(self) -> str:
        return f"<deferred module {self.__name__!r}>"


if TYPE_CHECKING:
    import httpx as httpx

    import anthropic as anthropic
else:
    anthropic = DeferredModule("anthropic")
    httpx = DeferredModule("httpx")
