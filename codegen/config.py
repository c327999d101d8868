"""`sdk.yaml` as frozen values: what Python calls things.

Its form is checked here; whether the things exist is checked where they are used.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from attrs import field, frozen

from codegen.config_reader import Reader
from codegen.config_resources import ResourceFacts, read_resources
from codegen.document import Document, join
from codegen.ir import Use
from codegen.problems import Problems

USES: tuple[Use, Use] = ("request", "response")


@frozen
class HeaderParameter:
    """A header that methods take as a parameter; `item` is the public type of the items of a joined list."""

    name: str
    item: Optional[str] = None


@frozen
class UnionName:
    """The public name of a union or an object that is written in place; `""` if it has none."""

    name: str
    package: Optional[str] = None


@frozen
class Accepts:
    """What a place takes beyond the wire's form. `expand` writes a named union's members in place."""

    expand: bool = False
    also: tuple[str, ...] = ()


@frozen
class ExtraAlias:
    """A type without a schema: another name for `target`, one of `values` (if `open`, any text), or what the
    class `extends` of the same module holds, with a class in `output_format` that the answer is read as.
    """

    name: str
    target: str = ""
    extends: str = ""
    values: tuple[str, ...] = ()
    open: bool = False
    description: str = ""


@frozen
class PageFacts:
    """What a page class needs: query parameters to ask with, and members of the answer to go on from."""

    cursors: tuple[str, ...]
    answer: tuple[str, ...] = ()


@frozen
class ParsedFacts:
    """An answer whose text the client reads: names of its class, its text block, its blocks."""

    message: str
    text: str
    content: str


@frozen
class Sdk:
    """All of `sdk.yaml`. Names map a schema to its name per use; an exact name is used as it is."""

    file: str
    acronyms: Mapping[str, str] = field(factory=dict[str, str])
    words: Mapping[str, str] = field(factory=dict[str, str])
    families: Mapping[str, str] = field(factory=dict[str, str])
    packages: Mapping[str, str] = field(factory=dict[str, str])
    exports: Mapping[str, tuple[str, ...]] = field(factory=dict[str, "tuple[str, ...]"])
    headers: Mapping[str, HeaderParameter] = field(factory=dict[str, HeaderParameter])
    client_headers: tuple[str, ...] = ()
    pages: Mapping[str, PageFacts] = field(factory=dict[str, PageFacts])
    names: Mapping[str, Mapping[str, str]] = field(factory=dict[str, Mapping[str, str]])
    inline: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()
    closed: frozenset[str] = frozenset()
    standalone: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()
    fields: Mapping[str, str] = field(factory=dict[str, str])
    first: Mapping[str, tuple[str, ...]] = field(factory=dict[str, "tuple[str, ...]"])
    homes: Mapping[str, tuple[str, str]] = field(factory=dict[str, "tuple[str, str]"])
    bodies: Mapping[str, str] = field(factory=dict[str, str])
    unions: Mapping[str, UnionName] = field(factory=dict[str, UnionName])
    accepts: Mapping[str, Accepts] = field(factory=dict[str, Accepts])
    skipped: Mapping[str, tuple[str, ...]] = field(factory=dict[str, "tuple[str, ...]"])
    aliases: Mapping[str, tuple[ExtraAlias, ...]] = field(factory=dict[str, "tuple[ExtraAlias, ...]"])
    answered_only: Mapping[str, tuple[str, ...]] = field(factory=dict[str, "tuple[str, ...]"])
    sendable_fields: Mapping[str, tuple[str, ...]] = field(factory=dict[str, "tuple[str, ...]"])
    parsed: Mapping[str, ParsedFacts] = field(factory=dict[str, ParsedFacts])
    resources: Mapping[str, ResourceFacts] = field(factory=dict[str, ResourceFacts])


def read_sdk(document: Document, problems: Problems) -> Sdk:
    """Check the form of `sdk.yaml` and take it over. Problems are collected; the result is then partial."""
    reader = Reader(document, problems)
    root = reader.mapping(document.root, "", known=_SECTIONS)
    read: dict[str, Any] = {}
    for section, value in root.items():
        read[section] = _SECTIONS[section](reader, value, join("", section))
    read["names"] = read.pop("schemas", {})
    return Sdk(file=document.file, **read)


def _packages(reader: Reader, value: Any, pointer: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for package, schemas, at in reader.entries(value, pointer):
        found.update(dict.fromkeys(reader.texts(schemas, at), package))
    return found


def _text_lists(reader: Reader, value: Any, pointer: str) -> dict[str, tuple[str, ...]]:
    return {key: reader.texts(member, at) for key, member, at in reader.entries(value, pointer)}


def _text_set(reader: Reader, value: Any, pointer: str) -> frozenset[str]:
    return frozenset(reader.texts(value, pointer))


def _headers(reader: Reader, value: Any, pointer: str) -> dict[str, HeaderParameter]:
    found: dict[str, HeaderParameter] = {}
    for name, facts, at in reader.entries(value, pointer):
        facts = reader.mapping(facts, at, known=("parameter", "type"))
        found[name] = HeaderParameter(
            reader.text(facts.get("parameter"), join(at, "parameter")),
            reader.path(facts["type"], join(at, "type")) if "type" in facts else None,
        )
    return found


def _pages(reader: Reader, value: Any, pointer: str) -> dict[str, PageFacts]:
    found: dict[str, PageFacts] = {}
    for page, facts, at in reader.entries(value, pointer):
        facts = reader.mapping(facts, at, known=("cursors", "answer"))
        cursors = reader.texts(facts.get("cursors"), join(at, "cursors"))
        found[page] = PageFacts(cursors, reader.texts(facts.get("answer", []), join(at, "answer")))
    return found


def _names(reader: Reader, value: Any, pointer: str) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
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


def _homes(reader: Reader, value: Any, pointer: str) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for schema, facts, at in reader.entries(value, pointer):
        facts = reader.mapping(facts, at, known=("module", "name"))
        module = reader.text(facts.get("module"), join(at, "module"))
        found[schema] = (module, reader.text(facts.get("name"), join(at, "name")))
    return found


def _unions(reader: Reader, value: Any, pointer: str) -> dict[str, UnionName]:
    found: dict[str, UnionName] = {}
    for place, facts, at in reader.entries(value, pointer):
        if facts is None or isinstance(facts, str):
            found[place] = UnionName(facts or "")
        else:
            facts = reader.mapping(facts, at, known=("name", "package"))
            found[place] = UnionName(reader.text(facts.get("name"), join(at, "name")), facts.get("package"))
    return found


def _accepts(reader: Reader, value: Any, pointer: str) -> dict[str, Accepts]:
    found: dict[str, Accepts] = {}
    for place, facts, at in reader.entries(value, pointer):
        facts = reader.mapping(facts, at, known=("expand", "also"))
        found[place] = Accepts(
            facts.get("expand") is True, reader.paths(facts.get("also", []), join(at, "also"))
        )
    return found


def _aliases(reader: Reader, value: Any, pointer: str) -> dict[str, tuple[ExtraAlias, ...]]:
    found: dict[str, tuple[ExtraAlias, ...]] = {}
    for module, names, at in reader.entries(value, pointer):
        aliases: list[ExtraAlias] = []
        for name, facts, place in reader.entries(names, at):
            if isinstance(facts, str):
                aliases.append(ExtraAlias(name, target=facts))
                continue
            facts = reader.mapping(facts, place, known=("values", "open", "extends", "description"))
            extends = reader.text(facts.get("extends", ""), join(place, "extends"))
            aliases.append(
                ExtraAlias(
                    name,
                    extends=extends,
                    values=() if extends else reader.texts(facts.get("values"), join(place, "values")),
                    open=facts.get("open") is True,
                    description=reader.text(facts.get("description", ""), join(place, "description")),
                )
            )
        found[module] = tuple(aliases)
    return found


def _parsed(reader: Reader, value: Any, pointer: str) -> dict[str, ParsedFacts]:
    found: dict[str, ParsedFacts] = {}
    for module, facts, at in reader.entries(value, pointer):
        facts = reader.mapping(facts, at, known=("message", "text", "content"))
        message, text, content = (
            reader.text(facts.get(name), join(at, name)) for name in ("message", "text", "content")
        )
        found[module] = ParsedFacts(message, text, content)
    return found


_SECTIONS: dict[str, Any] = {
    "acronyms": Reader.text_map,
    "words": Reader.text_map,
    "families": Reader.text_map,
    "packages": _packages,
    "exports": _text_lists,
    "headers": _headers,
    "client_headers": Reader.texts,
    "pages": _pages,
    "schemas": _names,
    "inline": _text_set,
    "named": _text_set,
    "closed": _text_set,
    "standalone": _text_set,
    "answers": _text_set,
    "fields": Reader.text_map,
    "first": _text_lists,
    "homes": _homes,
    "bodies": Reader.text_map,
    "unions": _unions,
    "accepts": _accepts,
    "skipped": _text_lists,
    "aliases": _aliases,
    "answered_only": _text_lists,
    "sendable_fields": _text_lists,
    "parsed": _parsed,
    "resources": read_resources,
}
