"""The helpers of a resource as `sdk.yaml` writes them: methods that end in hand-written code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from attrs import evolve, frozen

from codegen.config.reader import Reader
from codegen.input.pointers import join
from codegen.ir.types import HandWritten, Import, Scalar, Type


@frozen
class OutputFormatFacts:
    """The parameter that names the type of the answer, and where its schema goes.

    Attributes:
        into: The parameter that `function` puts the schema into; there is neither where no request is made.
        also: A type of schemas that it takes as well.
    """

    description: str
    into: str
    function: Optional[Import]
    also: Optional[Import] = None


@frozen
class OwnParameterFacts:
    """A parameter that the other method does not have, or has with another type.

    Attributes:
        type: `int`, or a hand-written type.
        items: Whether the type is one more for the items of the list that the other method takes.
    """

    type: Type
    items: bool
    description: str


@frozen
class HelperFacts:
    """A method that makes the request of another one, and leaves the rest to a method of the resource's base.

    Attributes:
        method: The method whose request it makes.
        gives: What it gives, generic in the type of the answer.
        streams: What it gives where its argument `stream` is true, if that is something else.
        finish: The method of the base that gets the request.
        passes_arguments: Whether that method gets the arguments in place of a request.
        own: Parameters that are not the other method's.
        awaited: Whether the asynchronous one is awaited.
        raw: Whether it has forms with raw responses.
        parameters: Its parameters, in order; those of the method that are not listed follow.
        without: Parameters of the method that it does not have.
        sets: Parameters of the request that are not the caller's to choose.
        betas: What it always sends, besides what the method does.
    """

    method: str
    gives: HandWritten
    finish: str
    awaited: bool
    raw: bool
    parameters: tuple[str, ...]
    without: tuple[str, ...]
    sets: Mapping[str, bool]
    betas: tuple[str, ...]
    output_format: OutputFormatFacts
    description: str
    streams: Optional[HandWritten]
    passes_arguments: bool
    own: Mapping[str, OwnParameterFacts]


_KNOWN = (
    "method",
    "gives",
    "streams",
    "passes",
    "own",
    "finish",
    "awaited",
    "raw",
    "parameters",
    "without",
    "sets",
    "betas",
    "output_format",
    "description",
)


def read_helpers(reader: Reader, value: Any, pointer: str) -> dict[str, HelperFacts]:
    """Return the section `helpers` of a resource."""
    return {name: _helper(reader, facts, at) for name, facts, at in reader.entries(value, pointer)}


def _helper(reader: Reader, value: Any, pointer: str) -> HelperFacts:
    facts = reader.mapping(value, pointer, known=_KNOWN)
    sets = reader.mapping(facts.get("sets", {}), join(pointer, "sets"))
    passes_arguments = reader.text(facts.get("passes", "request"), join(pointer, "passes")) == "arguments"
    return HelperFacts(
        method=reader.text(facts.get("method"), join(pointer, "method")),
        gives=_pair(reader, facts.get("gives"), join(pointer, "gives")),
        finish=reader.text(facts.get("finish"), join(pointer, "finish")),
        awaited=facts.get("awaited") is True,
        raw=facts.get("raw") is True,
        parameters=reader.texts(facts.get("parameters"), join(pointer, "parameters")),
        without=reader.texts(facts.get("without", []), join(pointer, "without")),
        sets={name: flag is True for name, flag in sets.items()},
        betas=reader.texts(facts.get("betas", []), join(pointer, "betas")),
        output_format=_output_format(
            reader, facts.get("output_format"), join(pointer, "output_format"), folded=not passes_arguments
        ),
        description=reader.text(facts.get("description"), join(pointer, "description")),
        streams=_pair(reader, facts["streams"], join(pointer, "streams")) if "streams" in facts else None,
        passes_arguments=passes_arguments,
        own={
            name: _own_parameter(reader, own, at)
            for name, own, at in reader.entries(facts.get("own", {}), join(pointer, "own"))
        },
    )


def _pair(reader: Reader, value: Any, pointer: str) -> HandWritten:
    paths = reader.mapping(value, pointer, known=("sync", "async"))
    names = [
        reader.name_in_module(paths.get(key), join(pointer, key), through_package=True)
        for key in ("sync", "async")
    ]
    if names[1].module.endswith("._async"):
        # A package, and so is its twin: both load the name when it is used.
        names = [evolve(name, on_use=True) for name in names]
    return HandWritten(*names)


def _own_parameter(reader: Reader, value: Any, pointer: str) -> OwnParameterFacts:
    facts = reader.mapping(value, pointer, known=("type", "items", "description"))
    key = "items" if "items" in facts else "type"
    return OwnParameterFacts(
        type=_type(reader, facts.get(key), join(pointer, key)),
        items=key == "items",
        description=reader.text(facts.get("description"), join(pointer, "description")),
    )


def _type(reader: Reader, value: Any, pointer: str) -> Type:
    if value == "int":
        return Scalar("int")
    if isinstance(value, str):
        both = reader.name_in_module(value, pointer, through_package=True)
        return HandWritten(both, both)
    return _pair(reader, value, pointer)


def _output_format(reader: Reader, value: Any, pointer: str, *, folded: bool) -> OutputFormatFacts:
    facts = reader.mapping(value, pointer, known=("description", "into", "function", "also"))
    return OutputFormatFacts(
        description=reader.text(facts.get("description"), join(pointer, "description")),
        into=reader.text(facts.get("into"), join(pointer, "into")) if folded else "",
        function=reader.name_in_module(facts.get("function"), join(pointer, "function")) if folded else None,
        also=reader.name_in_module(facts["also"], join(pointer, "also")) if "also" in facts else None,
    )
