"""The classes that people construct, as `sdk.yaml` writes them: the table `clients`."""

from __future__ import annotations

import ast
import typing
from collections.abc import Collection, Mapping
from typing import Any, Optional

from attrs import field, frozen

from codegen.config.reader import Reader, each
from codegen.input.literals import is_name
from codegen.input.pointers import join
from codegen.ir.types import Import

_USUAL = "Optional[str] = None"
_BUILT_IN = frozenset(("bool", "float", "int", "object", "str"))
# What a type and a default may consist of: names, `x.y`, `x[y, z]`, `None`, numbers, `{}`. Nothing that runs.
_HARMLESS = (ast.Name, ast.Attribute, ast.Subscript, ast.Tuple, ast.Constant, ast.Dict, ast.Load)


@frozen
class SettingFacts:
    """What is said of a setting, for all clients or for one; empty where nothing is."""

    description: str = ""
    signature: str = ""
    copied: str = ""

    @classmethod
    def read(cls, reader: Reader, value: Any, pointer: str) -> SettingFacts:
        if isinstance(value, str):
            return cls(value)
        known = ("description", "signature", "copy")
        facts = reader.mapping(value, pointer, known=known)
        return cls(*(reader.text(facts.get(name, ""), join(pointer, name)) for name in known))

    def over(self, general: SettingFacts) -> SettingFacts:
        """Return this with what is said for all clients, where nothing is said here."""
        signature = self.signature or general.signature or _USUAL
        copied = self.copied or ("" if self.signature else general.copied) or signature
        return SettingFacts(self.description or general.description, signature, copied)


@frozen
class CallFacts:
    """A constructor, or `copy`.

    Attributes:
        parameters: Names of settings and groups, in order.
        shares: What a copy shares with the original.
        refuses: Parameters of `copy` that only other clients take.
    """

    description: str
    parameters: tuple[str, ...]
    raises: Mapping[str, str]
    positional: bool = False
    shares: str = ""
    refuses: tuple[str, ...] = ()


@frozen
class OwnResourceFacts:
    """A resource with a class of its own."""

    class_: Import
    description: str

    @classmethod
    def read(cls, reader: Reader, value: Any, pointer: str) -> OwnResourceFacts:
        facts = reader.mapping(value, pointer, known=("class", "description"))
        class_ = reader.name_in_module(facts.get("class"), join(pointer, "class"))
        return cls(class_, reader.text(facts.get("description"), join(pointer, "description")))


@frozen
class ClientFacts:
    """One client; `resources` is None where it has the whole tree."""

    class_: Import
    alias: str
    bases: tuple[Import, ...]
    service: str
    offers: str
    note: str
    settings: Mapping[str, SettingFacts]
    constructor: CallFacts
    copied: CallFacts
    resources: Optional[tuple[str, ...]]
    own: Mapping[str, OwnResourceFacts]
    lacks: tuple[str, ...]

    @classmethod
    def read(cls, reader: Reader, value: Any, pointer: str) -> ClientFacts:
        texts = ("alias", "service", "offers", "note")
        lists = ("bases", "settings", "constructor", "copy", "resources", "own", "lacks")
        facts = reader.mapping(value, pointer, known=("class", *texts, *lists))
        resources: Any = facts.get("resources", [])
        return cls(
            class_=reader.name_in_module(facts.get("class"), join(pointer, "class")),
            bases=reader.names_in_modules(facts.get("bases"), join(pointer, "bases")),
            settings=each(SettingFacts.read)(reader, facts.get("settings", {}), join(pointer, "settings")),
            constructor=_call(reader, facts.get("constructor"), join(pointer, "constructor")),
            copied=_call(reader, facts.get("copy"), join(pointer, "copy"), is_copy=True),
            resources=None if resources == "all" else reader.texts(resources, join(pointer, "resources")),
            own=each(OwnResourceFacts.read)(reader, facts.get("own", {}), join(pointer, "own")),
            lacks=reader.texts(facts.get("lacks", []), join(pointer, "lacks")),
            **{name: reader.text(facts.get(name, ""), join(pointer, name)) for name in texts},
        )


def _call(reader: Reader, value: Any, pointer: str, *, is_copy: bool = False) -> CallFacts:
    more = ("shares", "refuses") if is_copy else ("positional",)
    facts = reader.mapping(value, pointer, known=("description", "parameters", "raises", *more))
    return CallFacts(
        description=reader.text(facts.get("description", ""), join(pointer, "description")),
        parameters=reader.texts(facts.get("parameters", []), join(pointer, "parameters")),
        raises=reader.text_map(facts.get("raises", {}), join(pointer, "raises")),
        positional=facts.get("positional") is True,
        shares=reader.text(facts.get("shares", ""), join(pointer, "shares")),
        refuses=reader.texts(facts.get("refuses", []), join(pointer, "refuses")),
    )


@frozen
class ClientsFacts:
    """The whole table: what all clients share, and each of them.

    Attributes:
        names: What signatures are written with.
        groups: Names of settings that follow each other, by the name of the group.
        raises: What constructors raise.
    """

    names: tuple[Import, ...] = ()
    groups: Mapping[str, tuple[str, ...]] = field(factory=dict[str, tuple[str, ...]])
    settings: Mapping[str, SettingFacts] = field(factory=dict[str, SettingFacts])
    raises: Mapping[str, str] = field(factory=dict[str, str])
    classes: Mapping[str, ClientFacts] = field(factory=dict[str, ClientFacts])


def read_clients(reader: Reader, value: Any, pointer: str) -> ClientsFacts:
    """Return the section `clients`."""
    facts = reader.mapping(value, pointer, known=("names", "groups", "settings", "raises", "classes"))
    names = reader.names_in_modules(facts.get("names", []), join(pointer, "names"))
    classes = each(ClientFacts.read)(reader, facts.get("classes", {}), join(pointer, "classes"))
    found = ClientsFacts(
        names=names,
        groups=each(Reader.texts)(reader, facts.get("groups", {}), join(pointer, "groups")),
        settings=each(SettingFacts.read)(reader, facts.get("settings", {}), join(pointer, "settings")),
        raises=reader.text_map(facts.get("raises", {}), join(pointer, "raises")),
        classes=classes,
    )
    known = {item.name for item in names}
    _check_settings(reader, found.settings, known, join(pointer, "settings"))
    for key, client in classes.items():
        at = join(pointer, "classes", key)
        _check_settings(reader, client.settings, known, join(at, "settings"))
        for name in (key, *filter(None, [client.alias]), *client.own, *client.lacks):
            _check_name(reader, name, at)
    return found


def _check_settings(
    reader: Reader, settings: Mapping[str, SettingFacts], known: Collection[str], pointer: str
) -> None:
    """Note settings whose name or signature cannot be written into source as it is."""
    for name, facts in settings.items():
        at = join(pointer, name)
        _check_name(reader, name, at)
        for signature in filter(None, (facts.signature, facts.copied)):
            strange = _strangers(signature, known)
            if strange is None:
                reason = f"{signature!r} is not a type and a default, such as {_USUAL!r}."
                reader.problems.add(reader.document.file, at, reason, "Write both.")
            for word in strange or ():
                reason = f"{signature!r} names {word!r}, and it is not said where that is from."
                reader.problems.add(reader.document.file, at, reason, "List it under `clients`, `names`.")


def _check_name(reader: Reader, name: str, pointer: str) -> None:
    if not is_name(name):
        reader.problems.add(
            reader.document.file, pointer, f"{name!r} is no Python name.", "Write one with letters and _."
        )


def _strangers(signature: str, known: Collection[str]) -> Optional[list[str]]:
    """Return the names in a signature that are not known, or None if it is none."""
    try:
        (statement,) = ast.parse(f"x: {signature}").body
    except (SyntaxError, ValueError):
        return None
    if not isinstance(statement, ast.AnnAssign) or statement.value is None:
        return None
    nodes = [node for part in (statement.annotation, statement.value) for node in ast.walk(part)]
    if not all(_is_harmless(node) for node in nodes):
        return None
    words = {node.id for node in nodes if isinstance(node, ast.Name)}
    return sorted(word for word in words - _BUILT_IN - set(known) if not hasattr(typing, word))


def _is_harmless(node: ast.AST) -> bool:
    if isinstance(node, ast.Constant):
        return node.value is None or isinstance(node.value, (bool, int, float))
    return isinstance(node, _HARMLESS) and not (isinstance(node, ast.Dict) and node.keys)
