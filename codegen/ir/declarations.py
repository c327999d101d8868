"""What modules of types declare: response classes, TypedDicts, aliases, and their fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional, Union

from attrs import field, frozen

from codegen.ir.types import Named, Type, UnionOf, Use, named_in


@frozen
class Field:
    """A member of a class, or a parameter of a method.

    Attributes:
        name: The Python name.
        wire: The name on the wire.
        required: Whether it is always there (responses) or must be given (requests).
        format: `iso8601` or `base64` for input that is converted on the way out.
        default: What stands for an absent argument, as JSON. It makes no other type.
    """

    name: str
    wire: str
    type: Type
    required: bool
    description: str = ""
    deprecated: bool = False
    format: Optional[str] = None
    default: str = field(default="", eq=False)


@frozen
class ModelClass:
    """A response class.

    Attributes:
        sendable_fields: The fields that are sent when a caller passes it back, if the API refuses the others.
        answered_only: Fields that are not sent then.
    """

    name: str
    fields: tuple[Field, ...]
    description: str = ""
    sendable_fields: tuple[str, ...] = ()
    answered_only: tuple[str, ...] = ()


@frozen
class ParamsClass:
    """A TypedDict for requests.

    Attributes:
        base: Another one of the same module.
        is_open: Whether the API takes other members, too.
    """

    name: str
    fields: tuple[Field, ...]
    description: str = ""
    base: str = ""
    is_open: bool = field(default=False, eq=False)


@frozen
class AliasType:
    """A name for a type. `private_to_module` aliases are not exported and refer forward by string."""

    name: str
    type: Type
    description: str = ""
    private_to_module: bool = False


Declaration = Union[ModelClass, ParamsClass, AliasType]


@frozen
class TypeModule:
    """A module below `types`, with the names its package exports."""

    package: str
    name: str
    declarations: tuple[Declaration, ...]
    exports: tuple[str, ...]
    use: Use = "response"


@frozen
class ParsedModule:
    """Subclasses of an answer and of its text block, with what the client reads out of the text.

    Attributes:
        union: The name of the union of blocks; `content` is what it stands for.
    """

    package: str
    name: str
    message: Named
    text: Named
    union: str
    content: UnionOf

    @property
    def message_name(self) -> str:
        """The class of answers."""
        return f"Parsed{self.message.name}"

    @property
    def text_name(self) -> str:
        """The class of text blocks."""
        return f"Parsed{self.text.name}"

    @property
    def content_name(self) -> str:
        """The union of blocks."""
        return f"Parsed{self.union}"

    @property
    def exports(self) -> tuple[str, ...]:
        """Its public names."""
        return (self.content_name, self.message_name, self.text_name)


@frozen
class ErrorClass:
    """An error with a code of its own; its details are beside it.

    Attributes:
        base: The class of its status, written by hand.
    """

    package: str
    name: str
    module: str
    base: str
    code: str
    details: Named
    description: str = ""


@frozen
class EventsModule:
    """The events that the helpers of a message stream give.

    Attributes:
        path: The module, below the package.
        prefix: What stands before `Raw` in the names of the raw events.
        events: The raw events, with their tags.
        deltas: The tags of what may be added to a block.
    """

    path: str
    prefix: str
    events: tuple[tuple[str, Named], ...]
    deltas: frozenset[str]


def named_types(declaration: Declaration) -> Iterator[Named]:
    """Yield every declared type that a declaration mentions."""
    types = (
        (declaration.type,)
        if isinstance(declaration, AliasType)
        else [field.type for field in declaration.fields]
    )
    for type_ in types:
        yield from named_in(type_)
