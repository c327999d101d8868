"""The resource tree as `sdk.yaml` writes it: which operation is which method, and how it behaves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional, Union

from attrs import field, frozen

from codegen.config.helpers import HelperFacts, read_helpers
from codegen.config.reader import Reader
from codegen.input.pointers import join
from codegen.ir.operations import Conversion
from codegen.ir.types import HandWritten, Import


@frozen
class CheckFacts:
    """A hand-written function that looks at some of the arguments before the request is built."""

    function: Import
    parameters: tuple[str, ...]


@frozen
class FoldFacts:
    """A parameter that travels inside another one; a hand-written function puts it there.

    Attributes:
        added: What it is for, where the wire has no such parameter: then it takes types, of which the schema
            travels.
        also: A type of schemas that an added one takes as well.
    """

    parameter: str
    into: str
    function: Import
    added: str = ""
    also: Optional[Import] = None


@frozen
class MethodFacts:
    """What `sdk.yaml` says of one method; `is_guess` if it says nothing and the path had to do.

    `betas` is `None` where those of the resource are sent.
    """

    operation: str
    stream: Optional[str] = None
    page: Union[str, bool, None] = None
    accept: Optional[str] = None
    betas: Optional[tuple[str, ...]] = None
    deprecated: str = ""
    check: Optional[CheckFacts] = None
    fold: Optional[FoldFacts] = None
    converts: Mapping[str, Conversion] = field(factory=dict[str, Conversion])
    is_guess: bool = False


@frozen
class BaseFacts:
    """A hand-written base: its classes, and the operations it performs under which method names."""

    classes: HandWritten
    methods: Mapping[str, str]


@frozen
class ResourceFacts:
    """A node of the resource tree as `sdk.yaml` writes it.

    `betas` is what its methods always send, and all below it; `None` where the parent's are sent.
    """

    methods: Mapping[str, MethodFacts]
    children: Mapping[str, ResourceFacts]
    base: Optional[BaseFacts] = None
    helpers: Mapping[str, HelperFacts] = field(factory=dict[str, HelperFacts])
    names: tuple[Import, ...] = ()
    description: str = ""
    betas: Optional[tuple[str, ...]] = None


def read_resources(reader: Reader, value: Any, pointer: str) -> dict[str, ResourceFacts]:
    """Return the section `resources`."""
    return {name: _resource(reader, facts, at) for name, facts, at in reader.entries(value, pointer)}


def _resource(reader: Reader, value: Any, pointer: str) -> ResourceFacts:
    known = ("methods", "children", "base", "helpers", "names", "description", "betas")
    facts = reader.mapping(value, pointer, known=known)
    methods = reader.entries(facts.get("methods", {}), join(pointer, "methods"))
    return ResourceFacts(
        methods={name: _method(reader, method, at) for name, method, at in methods},
        children=read_resources(reader, facts.get("children", {}), join(pointer, "children")),
        base=_base(reader, facts["base"], join(pointer, "base")) if "base" in facts else None,
        helpers=read_helpers(reader, facts.get("helpers", {}), join(pointer, "helpers")),
        names=reader.names_in_modules(facts.get("names", []), join(pointer, "names")),
        description=reader.text(facts.get("description", ""), join(pointer, "description")),
        betas=_betas(reader, facts, pointer),
    )


def _betas(reader: Reader, facts: Mapping[str, Any], pointer: str) -> Optional[tuple[str, ...]]:
    return reader.texts(facts["betas"], join(pointer, "betas")) if "betas" in facts else None


def _method(reader: Reader, value: Any, pointer: str) -> MethodFacts:
    if isinstance(value, str):
        return MethodFacts(value)
    known = ("operation", "stream", "page", "accept", "betas", "deprecated", "check", "fold", "converts")
    facts = reader.mapping(value, pointer, known=known)
    return MethodFacts(
        operation=reader.text(facts.get("operation"), join(pointer, "operation")),
        stream=facts.get("stream"),
        page=facts.get("page"),
        accept=facts.get("accept"),
        betas=_betas(reader, facts, pointer),
        deprecated=reader.text(facts.get("deprecated", ""), join(pointer, "deprecated")),
        check=_check(reader, facts["check"], join(pointer, "check")) if "check" in facts else None,
        fold=_fold(reader, facts["fold"], join(pointer, "fold")) if "fold" in facts else None,
        converts={
            name: _conversion(reader, item, at)
            for name, item, at in reader.entries(facts.get("converts", {}), join(pointer, "converts"))
        },
    )


def _fold(reader: Reader, value: Any, pointer: str) -> FoldFacts:
    facts = reader.mapping(value, pointer, known=("parameter", "into", "function", "added", "also"))
    return FoldFacts(
        parameter=reader.text(facts.get("parameter"), join(pointer, "parameter")),
        into=reader.text(facts.get("into"), join(pointer, "into")),
        function=reader.name_in_module(facts.get("function"), join(pointer, "function")),
        added=reader.text(facts.get("added", ""), join(pointer, "added")),
        also=reader.name_in_module(facts["also"], join(pointer, "also")) if "also" in facts else None,
    )


def _conversion(reader: Reader, value: Any, pointer: str) -> Conversion:
    facts = reader.mapping(value, pointer, known=("items", "function"))
    items = reader.name_in_module(facts.get("items"), join(pointer, "items"))
    return Conversion(
        items=HandWritten(items, items),
        function=reader.name_in_module(facts.get("function"), join(pointer, "function")),
    )


def _check(reader: Reader, value: Any, pointer: str) -> CheckFacts:
    facts = reader.mapping(value, pointer, known=("function", "parameters"))
    return CheckFacts(
        function=reader.name_in_module(facts.get("function"), join(pointer, "function")),
        parameters=reader.texts(facts.get("parameters"), join(pointer, "parameters")),
    )


def _base(reader: Reader, value: Any, pointer: str) -> BaseFacts:
    facts = reader.mapping(value, pointer, known=("sync", "async", "methods"))
    return BaseFacts(
        classes=HandWritten(
            reader.name_in_module(facts.get("sync"), join(pointer, "sync")),
            reader.name_in_module(facts.get("async"), join(pointer, "async")),
        ),
        methods=reader.text_map(facts.get("methods", {}), join(pointer, "methods")),
    )
