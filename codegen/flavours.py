"""What differs between the synchronous and the asynchronous half of everything that is generated."""

from __future__ import annotations

from attrs import frozen


@frozen
class Flavour:
    """What differs between the synchronous and the asynchronous classes."""

    asynchronous: bool

    @property
    def prefix(self) -> str:
        """Of classes."""
        return "Async" if self.asynchronous else ""

    @property
    def page_prefix(self) -> str:
        """Of page, resource and client base classes."""
        return "Async" if self.asynchronous else "Sync"

    @property
    def package(self) -> str:
        """Where the hand-written half lives: a package that loads the names it shows when they are used."""
        return "anthropic._async" if self.asynchronous else "anthropic._sync"

    @property
    def wrapper_prefix(self) -> str:
        """Of the functions that wrap methods."""
        return "async_" if self.asynchronous else ""


FLAVOURS = (Flavour(asynchronous=False), Flavour(asynchronous=True))
