"""What the generator knows of the API before it writes Python: frozen values, no I/O, no schema objects.

Everything here is already decided: names are Python names, orders are final. What remains is spelling it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Optional, Union

from attrs import field, frozen

from codegen.problems import Problem

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
class HandWritten:
    """A type that is written by hand, for each flavour as `module:Name` or `package:module.Name`."""

    sync: str
    asynchronous: str

    def path(self, asynchronous: bool) -> str:
        """The one of a flavour."""
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
    """A TypedDict for requests; `base` names another one of the same module."""

    name: str
    fields: tuple[Field, ...]
    description: str = ""
    base: str = ""


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
class Parameter:
    """An argument of a method and where it travels."""

    field: Field
    place: Literal["path", "query", "header", "body", "file"]
    positional: bool = False


@frozen
class Fold:
    """A parameter that travels inside another one, put there by a function (as `module:name`)."""

    parameter: str
    into: str
    function: str


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
        check: A function that looks at some arguments first, as `module:name`, and their names.
        fold: The parameter that travels inside another one.
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
    check: Optional[tuple[str, tuple[str, ...]]] = None
    fold: Optional[Fold] = None


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
        sync, asynchronous: What it gives, as `module:Name`, generic in the type of the answer.
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
    sync: str
    asynchronous: str
    finish: str
    awaited: bool
    raw: bool
    streams: Optional[HandWritten] = None


@frozen
class HelperBase:
    """A hand-written base class of a resource, one for each flavour, as `module:Class`."""

    sync: str
    asynchronous: str
    methods: tuple[str, ...] = ()


@frozen
class Resource:
    """A node of the resource tree.

    Attributes:
        path: Attribute names from the client, e.g. `("messages", "batches")`.
        helpers: Methods that end in hand-written code of `base`.
        names: What the resource's module offers too, as `module:name`; its package offers the constants.
    """

    path: tuple[str, ...]
    operations: tuple[Operation, ...]
    children: tuple[Resource, ...] = ()
    base: Optional[HelperBase] = None
    helpers: tuple[Helper, ...] = ()
    names: tuple[str, ...] = ()
    description: str = ""

    @property
    def name(self) -> str:
        """The attribute it is reached by."""
        return self.path[-1]

    @property
    def class_name(self) -> str:
        """The class, without the `Async` prefix."""
        return "".join(word.capitalize() for word in self.name.split("_"))

    @property
    def is_wrapped(self) -> bool:
        """Whether it has forms with raw responses: not if all it has is written by hand."""
        return bool(self.operations or self.children or (self.base and self.base.methods))

    @property
    def module(self) -> tuple[str, ...]:
        """Path of its module below `resources`: a resource with children is a package."""
        return (*self.path, self.name) if self.children else self.path


@frozen
class Guess:
    """An operation that was placed by its path, because `sdk.yaml` does not name it."""

    identifier: str
    verb: str
    url: str
    resource: tuple[str, ...]
    method: str

    def __str__(self) -> str:
        name = ".".join((*self.resource, self.method))
        return f"{self.verb.upper()} {self.url} is {name} until sdk.yaml names it"


@frozen
class Origin:
    """The exported type that stands for a schema in one use."""

    schema: str
    use: Use
    named: Named


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
class Api:
    """Everything that is generated."""

    modules: tuple[TypeModule, ...]
    resources: tuple[Resource, ...]
    reexports: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = field(default=())
    """Per package: names it exports that live in another one, as (name, module)."""
    parsed: tuple[ParsedModule, ...] = ()
    undecided: tuple[Guess, ...] = ()
    """What was placed by a guess, for people to decide on."""
    origins: tuple[Origin, ...] = ()
    pointers: Mapping[tuple[str, str, str], str] = field(factory=dict[tuple[str, str, str], str], repr=False)
    """Where in the description a declaration comes from, by package, module and name."""
    unused: tuple[str, ...] = ()
    """Schemas that no operation comes to, so that nothing is generated from them."""
    absent: tuple[Problem, ...] = ()
    """What `sdk.yaml` names and the description does not have; the rest is generated without it."""
