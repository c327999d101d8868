"""One class for each kind of entry in the sections of `sdk.yaml`: what it says, how it is read, and what it
says of a schema's twin in a family.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from attrs import evolve, frozen

from codegen.config.reader import Reader
from codegen.input.pointers import join
from codegen.ir.api import Facade
from codegen.ir.types import Import, Use

USES: tuple[Use, Use] = ("request", "response")
_ROOT = "types"
_ALL = (("*", "*"),)


def is_pattern(name: str) -> bool:
    """Return whether a name of schemas stands for several."""
    return "*" in name


@frozen
class Family:
    """A prefix that schemas have in common, and the package of their types."""

    prefix: str
    package: str

    def package_of(self, package: str) -> str:
        """Return the package of the family that mirrors one below `types`."""
        return self.package + package.removeprefix(_ROOT)

    def home_of(self, home: Import) -> Import:
        """Return where the twin of what stands somewhere stands, under the same name."""
        package, _, module = home.module.rpartition(".")
        # The module of a method's parameters is called after the method, which has one name in all families.
        module = module if module.endswith("_params") else f"{self.prefix.lower()}_{module}"
        return Import(f"{self.package_of(package)}.{module}", home.name)

    def twin_of(self, type_: Import) -> Import:
        """Return the type of the family that mirrors one; parameters of methods have no prefix."""
        home = self.home_of(type_)
        return home if home.module.endswith("_params") else Import(home.module, self.prefix + home.name)


@frozen
class HeaderParameter:
    """A header that methods take as a parameter; `item` is the public type of the items of a joined list."""

    name: str
    item: Optional[Import] = None

    @classmethod
    def read(cls, reader: Reader, value: Any, pointer: str) -> HeaderParameter:
        facts = reader.mapping(value, pointer, known=("parameter", "type"))
        item = reader.name_in_module(facts["type"], join(pointer, "type")) if "type" in facts else None
        return cls(reader.text(facts.get("parameter"), join(pointer, "parameter")), item)


@frozen
class UnionName:
    """The public name of a union or an object that is written in place; `""` if it has none."""

    name: str
    package: Optional[str] = None

    @classmethod
    def read(cls, reader: Reader, value: Any, pointer: str) -> UnionName:
        if value is None or isinstance(value, str):
            return cls(value or "")
        facts = reader.mapping(value, pointer, known=("name", "package"))
        return cls(reader.text(facts.get("name"), join(pointer, "name")), facts.get("package"))

    def twin(self, family: Family) -> UnionName:
        return UnionName(family.prefix + self.name, self.package and family.package_of(self.package))


@frozen
class Accepts:
    """What a place takes beyond the wire's form. `expand` writes a named union's members in place."""

    expand: bool = False
    also: tuple[Import, ...] = ()

    @classmethod
    def read(cls, reader: Reader, value: Any, pointer: str) -> Accepts:
        facts = reader.mapping(value, pointer, known=("expand", "also"))
        also = reader.names_in_modules(facts.get("also", []), join(pointer, "also"))
        return cls(facts.get("expand") is True, also)

    def twin(self, family: Family) -> Accepts:
        return evolve(self, also=tuple(map(family.twin_of, self.also)))


@frozen
class ExtraAlias:
    """A type without a schema: another name for `target`, or what the class `extends` of the same module
    holds, with a class in `output_format` that the answer is read as.
    """

    name: str
    target: str = ""
    extends: str = ""
    description: str = ""

    @classmethod
    def read_module(cls, reader: Reader, value: Any, pointer: str) -> tuple[ExtraAlias, ...]:
        """Return the aliases of one module."""
        return tuple(cls._read(reader, *entry) for entry in reader.entries(value, pointer))

    @classmethod
    def _read(cls, reader: Reader, name: str, value: Any, pointer: str) -> ExtraAlias:
        if isinstance(value, str):
            return cls(name, target=value)
        facts = reader.mapping(value, pointer, known=("extends", "description"))
        return cls(
            name,
            extends=reader.text(facts.get("extends"), join(pointer, "extends")),
            description=reader.text(facts.get("description", ""), join(pointer, "description")),
        )


@frozen
class PageFacts:
    """What a page class needs: query parameters to ask with, and members of the answer to go on from."""

    cursors: tuple[str, ...]
    answer: tuple[str, ...] = ()

    @classmethod
    def read(cls, reader: Reader, value: Any, pointer: str) -> PageFacts:
        facts = reader.mapping(value, pointer, known=("cursors", "answer"))
        cursors = reader.texts(facts.get("cursors"), join(pointer, "cursors"))
        return cls(cursors, reader.texts(facts.get("answer", []), join(pointer, "answer")))


@frozen
class ParsedFacts:
    """An answer whose text the client reads: names of its class, its text block, its blocks."""

    message: str
    text: str
    content: str

    @classmethod
    def read(cls, reader: Reader, value: Any, pointer: str) -> ParsedFacts:
        names = ("message", "text", "content")
        facts = reader.mapping(value, pointer, known=names)
        return cls(*(reader.text(facts.get(name), join(pointer, name)) for name in names))


def read_listed(reader: Reader, value: Any, pointer: str) -> dict[str, str]:
    """Return what each schema is listed under, such as its package."""
    found: dict[str, str] = {}
    for package, schemas, at in reader.entries(value, pointer):
        found.update(dict.fromkeys(reader.texts(schemas, at), package))
    return found


def read_names(reader: Reader, value: Any, pointer: str) -> dict[str, Mapping[str, str]]:
    """Return the names of schemas by use, out of groups that have a reason in common."""
    found: dict[str, Mapping[str, str]] = {}
    for index, group in enumerate(reader.items(value, pointer)):
        at = join(pointer, index)
        group = reader.mapping(group, at, known=("reason", "names"))
        reader.text(group.get("reason"), join(at, "reason"))
        for schema, name, place in reader.entries(group.get("names"), join(at, "names")):
            if isinstance(name, str):
                found[schema] = {"": name}
            else:
                uses = reader.mapping(name, place, known=USES)
                found[schema] = {use: reader.text(uses[use], join(place, use)) for use in uses}
    return found


def read_home(reader: Reader, value: Any, pointer: str) -> Import:
    """Return where a type that is not exported stands."""
    facts = reader.mapping(value, pointer, known=("module", "name"))
    module = reader.text(facts.get("module"), join(pointer, "module"))
    return Import(module, reader.text(facts.get("name"), join(pointer, "name")))


def read_facade(reader: Reader, value: Any, pointer: str) -> Facade:
    """Return a façade: what is said of it, and the modules that hold `name` or `name as other`.

    Of another façade, `*` is all that it shows; `with_all_names` says what that is.
    """
    facts = dict(reader.mapping(value, pointer))
    description = reader.text(facts.pop("description", None), join(pointer, "description"))
    lazy = facts.pop("lazy", False) is True
    names: dict[str, tuple[tuple[str, str], ...]] = {}
    for module, entries, at in reader.entries(facts, pointer):
        parts = [text.partition(" as ") for text in reader.texts(entries, at)]
        names[module] = tuple((name, shown or name) for name, _, shown in parts)
    return Facade(description, names, lazy)


def with_all_names(facades: Mapping[str, Facade]) -> dict[str, Facade]:
    """Return the façades with the names of others for each `*`. Of what is no façade it stays, as no name."""
    return {
        path: evolve(
            facade,
            names={
                module: tuple((name, name) for name in facades[module].exports)
                if names == _ALL and module in facades
                else names
                for module, names in facade.names.items()
            },
        )
        for path, facade in facades.items()
    }
