"""Types as Python annotations, and the imports an annotation needs. What is written here is source text."""

from __future__ import annotations

from collections import defaultdict

from attrs import define, evolve, field, frozen

from codegen.input.literals import literal, string
from codegen.ir.declarations import Field
from codegen.ir.types import (
    ArrayOf,
    HandWritten,
    Import,
    LiteralType,
    MapOf,
    Named,
    OptionalOf,
    OutputType,
    Scalar,
    Type,
    UnionOf,
)


@frozen
class Mode:
    """Synchronous or asynchronous, and how the names of the two differ."""

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
        """The package of the engine's I/O."""
        return "anthropic._async" if self.asynchronous else "anthropic._sync"

    def on_use(self, name: str) -> Import:
        """Return a name that this package loads when it is used."""
        return Import(self.package, name, on_use=True)

    @property
    def wrapper_prefix(self) -> str:
        """Of the functions that wrap methods."""
        return "async_" if self.asynchronous else ""


MODES = (Mode(asynchronous=False), Mode(asynchronous=True))

_TYPING = "typing"
_EXTENSIONS = "typing_extensions"
_SCALAR_IMPORTS = {
    "Base64FileInput": "anthropic._core.typing_names",
    "FileTypes": "anthropic._core.typing_names",
    "Omit": "anthropic._core.sentinels",
    "datetime": "datetime",
}


def _package_alias(package: str) -> str:
    """Return what a hand-written package is called: `_async`, `_streaming_async`, `_sync_streaming`."""
    words = package.removeprefix("anthropic.").removeprefix("lib.").split(".")
    return "_" + "_".join(word.strip("_") for word in words)


@define
class Imports:
    """The import lines of one module; the formatter sorts them and drops what is not used."""

    _names: dict[str, set[str]] = field(factory=lambda: defaultdict[str, set[str]](set), init=False)
    _packages: set[str] = field(factory=lambda: set[str](), init=False)

    def add(self, module: str, name: str) -> str:
        """Import a name; `x as y` is possible. Returns what it is called in the source."""
        self._names[module].add(name)
        return name.rpartition(" as ")[2]

    def add_name(self, item: Import) -> str:
        """Import a name of hand-written code."""
        return self.add(item.module, item.name)

    def add_package(self, package: str) -> str:
        """Import a package itself, in the form in which checkers find it in either source root."""
        self._packages.add(package)
        return _package_alias(package)

    def has(self, module: str, name: str) -> bool:
        """Return whether a name is imported, as `add` was told it."""
        return name in self._names.get(module, ())

    def lines(self) -> list[str]:
        """Return one line for each module, sorted."""
        packages = [f"import {path} as {_package_alias(path)}" for path in sorted(self._packages)]
        return packages + [
            f"from {module} import {', '.join(sorted(names))}"
            for module, names in sorted(self._names.items())
            if names
        ]


@define
class Spelling:
    """Writes types into one module.

    Attributes:
        package: The types package the module is in; `""` outside of them.
        module: The type module, whose own names need no import.
        lazy: The name for the package `anthropic.types` (another one where a field is called `types`).
    """

    imports: Imports = field(factory=Imports)
    package: str = ""
    module: str = ""
    lazy: str = "types"
    # How names of other modules are reached: by lazy packages, by strings of the same, by real imports.
    _forward: bool = False
    _asynchronous: bool = False
    _real: bool = False
    _circular: frozenset[tuple[str, str]] = frozenset()

    def text(self, type_: Type) -> str:
        """Return the annotation of a type."""
        if isinstance(type_, Scalar):
            return self._scalar(type_)
        if isinstance(type_, LiteralType):
            return self.literal(type_)
        if isinstance(type_, Named):
            return self._named(type_)
        if isinstance(type_, ArrayOf):
            form = type_.form
            source = "anthropic._core.typing_names" if form == "SequenceNotStr" else _TYPING
            return f"{self.imports.add(source, form)}[{self.text(type_.item)}]"
        if isinstance(type_, MapOf):
            return f"{self.imports.add(_TYPING, 'Dict')}[str, {self.text(type_.value)}]"
        if isinstance(type_, OutputType):
            variable = self.imports.add(_TYPING, "Any")
            if type_.is_bound:
                variable = self.imports.add("anthropic._core.typing_names", "ResponseFormatT")
            return f"{self.imports.add(_TYPING, 'Type')}[{variable}]"
        if isinstance(type_, HandWritten):
            return self.written_by_hand(type_.of(asynchronous=self._asynchronous))
        if isinstance(type_, OptionalOf):
            if isinstance(type_.inner, UnionOf) and type_.inner.discriminator is None:
                return self._union(UnionOf((*type_.inner.members, Scalar("None"))))
            return f"{self.imports.add(_TYPING, 'Optional')}[{self.text(type_.inner)}]"
        return self._union(type_)

    def field(self, item: Field, *, params: bool) -> str:
        """Return the annotation of a member of a class, with what is known of it beyond its type."""
        text = self.text(item.type)
        facts: list[str] = []
        if item.wire != item.name:
            facts.append(f"alias={string(item.wire)}")
        if item.format is not None:
            facts.append(f"format={string(item.format)}")
        if facts:
            text = self.annotated(text, ", ".join(facts))
        if params and item.required:
            text = f"{self.imports.add(_EXTENSIONS, 'Required')}[{text}]"
        return text

    def with_imports(self, circular: frozenset[tuple[str, str]] = frozenset()) -> Spelling:
        """Return a spelling that imports names of other modules, except those of `circular` ones."""
        return evolve(self, real=True, circular=circular)

    def in_strings(self) -> Spelling:
        """Return a spelling that writes names of other modules as strings, which resolve later."""
        return evolve(self, forward=True)

    def in_mode(self, asynchronous: bool) -> Spelling:
        """Return a spelling with the hand-written types of one mode."""
        return evolve(self, asynchronous=asynchronous)

    def written_by_hand(self, item: Import) -> str:
        """Import a name of hand-written code, through its package where that loads it on first use."""
        module, name = item.module, item.name
        if item.on_use:
            return f"{self.imports.add_package(module)}.{name}"
        if not module.startswith("anthropic.types"):
            first, dot, rest = name.partition(".")
            if dot and "." in module:
                return f"{self.imports.add_package(f'{module}.{first}')}.{rest}"
            return self.imports.add(module, first) + dot + rest
        # Through the package, so that it is loaded when somebody looks at the annotation.
        package = module.rpartition(".")[0].removeprefix("anthropic.")
        return f"{self.imports.add(*self.lazy_package(package))}.{name}"

    def annotated(self, text: str, facts: str) -> str:
        """Return a type with `PropertyInfo`."""
        info = self.imports.add("anthropic._core.models", "PropertyInfo")
        return f"{self.imports.add(_TYPING, 'Annotated')}[{text}, {info}({facts})]"

    def literal(self, type_: LiteralType) -> str:
        """Return a literal type; each value is quoted."""
        values = ", ".join(literal(value) for value in type_.values)
        return f"{self.imports.add(_TYPING, 'Literal')}[{values}]"

    def _scalar(self, type_: Scalar) -> str:
        source = _SCALAR_IMPORTS.get(type_.name)
        return self.imports.add(source, type_.name) if source else type_.name

    def _union(self, type_: UnionOf) -> str:
        members = ", ".join(self.text(member) for member in type_.members)
        text = f"{self.imports.add(_TYPING, 'Union')}[{members}]"
        if type_.discriminator is None or not type_.variants:
            return text
        return self.annotated(text, f"discriminator={string(type_.discriminator)}")

    def _named(self, named: Named) -> str:
        if (named.package, named.module) == (self.package, self.module):
            return string(named.name) if self._forward else named.name
        if self._real and (named.package, named.module) not in self._circular:
            inside = named.package == self.package
            path = f".{named.module}" if inside else f"anthropic.{named.package}.{named.module}"
            return self.imports.add(path, named.name)
        text = self._through_package(named)
        return string(text) if self._forward or self._real else text

    def _through_package(self, named: Named) -> str:
        if not named.exported:
            return f"{self.imports.add(f'anthropic.{named.package}', named.module)}.{named.name}"
        parent, name = self.lazy_package(named.package)
        return f"{self.imports.add(parent, name)}.{named.name}"

    def lazy_package(self, package: str) -> tuple[str, str]:
        """Return where a package of types is imported from, and as what."""
        parent, _, name = f"anthropic.{package}".rpartition(".")
        words = package.split(".")[1:]
        alias = "_".join((*words, "types")) if words else self.lazy
        return parent, name if alias == name else f"{name} as {alias}"


class _Readable(Spelling):
    def annotated(self, text: str, facts: str) -> str:
        """Leave out how a union is told apart: nobody writes that."""
        return text


def readable(type_: Type) -> str:
    """Return a type for people to read."""
    return _Readable().text(type_)
