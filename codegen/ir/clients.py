"""The classes that people construct. All that is named is asynchronous; the other half follows by a rule."""

from __future__ import annotations

from typing import Optional

from attrs import frozen

from codegen.ir.operations import Resource
from codegen.ir.types import Import


@frozen
class Setting:
    """A parameter of a client.

    Attributes:
        signature: Its type and default, as in source.
    """

    name: str
    signature: str
    description: str = ""


@frozen
class Call:
    """A constructor, or `copy`.

    Attributes:
        raises: Errors, and when they are raised.
        refused: Parameters that only other clients take.
    """

    parameters: tuple[Setting, ...]
    description: str
    raises: tuple[tuple[str, str], ...]
    positional: bool = False
    refused: tuple[str, ...] = ()


@frozen
class OwnResource:
    """A resource that is written by hand for one client."""

    name: str
    class_: Import
    description: str


@frozen
class Client:
    """A class that people construct.

    Attributes:
        key: What its module and the method of its bases that configures it are called after.
        class_: Where people import it from.
        alias: Another name for it.
        resources: Those of the tree that it has; `is_whole` if it has them all, with raw responses, too.
        lacks: Resources of a base that asking for raises.
        refers_to: The client that describes the settings that are not described here.
        names: What signatures are written with.
    """

    key: str
    class_: Import
    alias: str
    bases: tuple[Import, ...]
    service: str
    offers: str
    note: str
    constructor: Call
    copied: Call
    shares: str
    resources: tuple[Resource, ...]
    is_whole: bool
    own: tuple[OwnResource, ...]
    lacks: tuple[str, ...]
    refers_to: Optional[str]
    names: tuple[Import, ...]
