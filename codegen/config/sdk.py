"""`sdk.yaml` as frozen values: what Python calls things. The class `Sdk` is the table of its sections.

Its form is checked here; whether the things exist is checked where they are used.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, Optional, cast

from attrs import Attribute, evolve, field, fields, frozen

from codegen.config.clients import ClientsFacts, read_clients
from codegen.config.facts import (
    Accepts,
    ExtraAlias,
    Family,
    HeaderParameter,
    PageFacts,
    ParsedFacts,
    UnionName,
    is_pattern,
    read_facade,
    read_home,
    read_listed,
    read_names,
    with_all_names,
)
from codegen.config.reader import Read, Reader, each
from codegen.config.resources import ResourceFacts, read_resources
from codegen.input.document import Document
from codegen.input.pointers import join
from codegen.input.problems import Problems
from codegen.ir.api import Facade
from codegen.ir.types import Import

Twin = Callable[[Any, Family], Any]
_SECTION = "section"
SCHEMA = "schema"


@frozen
class Section:
    """How a section of `sdk.yaml` is read, and what it speaks of.

    Attributes:
        names: What its entries are named after: a schema, or a place in one, called by this noun. What is not
            there is reported. Nothing if they are named after something else.
        twin: Makes of an entry what it says of the schema's twin in a family. None if it says nothing.
    """

    read: Read
    names: str = ""
    twin: Optional[Twin] = None


def _section(read: Read, names: str = "", twin: Optional[Twin] = None, empty: Any = None) -> Any:
    facts = {_SECTION: Section(read, names, twin)}
    if empty is None:
        return field(factory=dict[str, Any], metadata=facts)
    return field(default=empty, metadata=facts)


def _schemas(twin: Optional[Twin] = None) -> Any:
    """Return a section that lists schemas."""
    return _section(Reader.text_set, SCHEMA, twin, empty=frozenset[str]())


def _same(value: Any, family: Family) -> Any:
    return value


def _prefixed(names: tuple[str, ...], family: Family) -> tuple[str, ...]:
    return tuple(family.prefix + name for name in names)


def _prefixed_values(names: Mapping[str, str], family: Family) -> Mapping[str, str]:
    return {use: family.prefix + name for use, name in names.items()}


def _package(package: str, family: Family) -> str:
    return family.package_of(package)


def _home(home: Import, family: Family) -> Import:
    return family.home_of(home)


def _type(type_: Import, family: Family) -> Import:
    return family.twin_of(type_)


@frozen
class Sdk:
    """All of `sdk.yaml`: a line for each section. A new one needs nothing else to be read and checked."""

    file: str
    acronyms: Mapping[str, str] = _section(Reader.text_map)
    words: Mapping[str, str] = _section(Reader.text_map)
    families: Mapping[str, str] = _section(Reader.text_map)
    packages: Mapping[str, str] = _section(read_listed, SCHEMA, _package)
    exports: Mapping[str, tuple[str, ...]] = _section(each(Reader.texts))
    headers: Mapping[str, HeaderParameter] = _section(each(HeaderParameter.read))
    client_headers: tuple[str, ...] = _section(Reader.texts, empty=())
    pages: Mapping[str, PageFacts] = _section(each(PageFacts.read))
    schemas: Mapping[str, Mapping[str, str]] = _section(read_names, SCHEMA, _prefixed_values)
    inline: frozenset[str] = _schemas(_same)
    named: frozenset[str] = _schemas(_same)
    closed: frozenset[str] = _schemas(_same)
    standalone: frozenset[str] = _schemas()
    standalone_params: frozenset[str] = _schemas()
    answers: frozenset[str] = _schemas()
    fields: Mapping[str, str] = _section(Reader.text_map, "field", _same)
    first: Mapping[str, tuple[str, ...]] = _section(each(Reader.texts), SCHEMA, _same)
    homes: Mapping[str, Import] = _section(each(read_home), SCHEMA, _home)
    bodies: Mapping[str, Import] = _section(each(Reader.name_in_module), SCHEMA, _type)
    unions: Mapping[str, UnionName] = _section(each(UnionName.read), "union or object", UnionName.twin)
    accepts: Mapping[str, Accepts] = _section(each(Accepts.read), "union", Accepts.twin)
    skipped: Mapping[str, tuple[str, ...]] = _section(each(Reader.texts), SCHEMA, _prefixed)
    aliases: Mapping[str, tuple[ExtraAlias, ...]] = _section(each(ExtraAlias.read_module))
    answered_only: Mapping[str, tuple[str, ...]] = _section(each(Reader.texts), SCHEMA)
    sendable_fields: Mapping[str, tuple[str, ...]] = _section(each(Reader.texts), SCHEMA)
    parsed: Mapping[str, ParsedFacts] = _section(each(ParsedFacts.read))
    events: Mapping[str, str] = _section(Reader.text_map)
    errors: Mapping[str, str] = _section(read_listed, SCHEMA)
    resources: Mapping[str, ResourceFacts] = _section(read_resources)
    facades: Mapping[str, Facade] = _section(each(read_facade))
    clients: ClientsFacts = _section(read_clients, empty=ClientsFacts())  # noqa: RUF009  # frozen


def entries_of(sdk: Sdk, section: str) -> list[str]:
    """Return what a section speaks of, in its order if it has one."""
    entries: Any = getattr(sdk, section)
    if isinstance(entries, frozenset):
        return sorted(cast("frozenset[str]", entries))
    return list(entries)


def sections() -> dict[str, Section]:
    """Return every section by its name, which is that of the attribute, too."""
    attributes: tuple[Attribute[Any], ...] = fields(Sdk)
    return {item.name: item.metadata[_SECTION] for item in attributes if _SECTION in item.metadata}


def read_sdk(document: Document, problems: Problems) -> Sdk:
    """Check the form of `sdk.yaml` and take it over. Problems are collected; the result is then partial."""
    reader, known = Reader(document, problems), sections()
    root = reader.mapping(document.root, "", known=known)
    read = {name: known[name].read(reader, value, join("", name)) for name, value in root.items()}
    sdk = Sdk(file=document.file, **read)
    return evolve(sdk, facades=with_all_names(sdk.facades))


def with_twins(sdk: Sdk, schemas: Collection[str]) -> Sdk:
    """Return the same facts, said of the twins in every family, too: `BetaX` is called as `X` is.

    Only what `sdk.yaml` does not say of the twin itself is added, and only for schemas that exist, or that a
    pattern may fit.
    """
    for prefix, package in sdk.families.items():
        added: dict[str, Any] = {}
        for name, section in sections().items():
            if section.twin is not None:
                value: Any = getattr(sdk, name)
                added[name] = _with_twins(value, section.twin, Family(prefix, package), schemas)
        sdk = evolve(sdk, **added)
    return sdk


def _with_twins(entries: Any, twin: Twin, family: Family, schemas: Collection[str]) -> Any:
    """Return entries by schema, or by a place in one, with those of the twins."""
    names = {
        name: family.prefix + name
        for name in entries
        if is_pattern(name) or family.prefix + name.partition(".")[0].removesuffix("[]") in schemas
    }
    if isinstance(entries, frozenset):
        return frozenset((*cast("frozenset[str]", entries), *names.values()))
    added = {new: twin(entries[name], family) for name, new in names.items() if new not in entries}
    return {**entries, **added}
