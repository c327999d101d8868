"""The helpers of a resource as `sdk.yaml` writes them: methods that end in hand-written code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from attrs import frozen

from codegen.config_reader import Reader
from codegen.document import join


@frozen
class OutputFormatFacts:
    """The parameter that names the type of the answer, and where its schema goes.

    Attributes:
        into: The parameter that `function` puts the schema into.
        also: A type of schemas that it takes as well.
    """

    description: str
    into: str
    function: str
    also: Optional[str] = None


@frozen
class HelperFacts:
    """A method that makes the request of another one, and leaves the rest to a method of the resource's base.

    Attributes:
        method: The method whose request it makes.
        sync: What it gives, generic in the type of the answer, as `module:Name`.
        finish: The method of the base that gets the request.
        awaited: Whether the asynchronous one is awaited.
        raw: Whether it has forms with raw responses.
        parameters: Its parameters, in order; those of the method that are not listed follow.
        without: Parameters of the method that it does not have.
        sets: Parameters of the request that are not the caller's to choose.
        betas: What it always sends, besides what the method does.
    """

    method: str
    sync: str
    asynchronous: str
    finish: str
    awaited: bool
    raw: bool
    parameters: tuple[str, ...]
    without: tuple[str, ...]
    sets: Mapping[str, bool]
    betas: tuple[str, ...]
    output_format: OutputFormatFacts
    description: str


_KNOWN = (
    "method",
    "gives",
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
    """The section `helpers` of a resource."""
    return {name: _helper(reader, facts, at) for name, facts, at in reader.entries(value, pointer)}


def _helper(reader: Reader, value: Any, pointer: str) -> HelperFacts:
    facts = reader.mapping(value, pointer, known=_KNOWN)
    gives = reader.mapping(facts.get("gives"), join(pointer, "gives"), known=("sync", "async"))
    sets = reader.mapping(facts.get("sets", {}), join(pointer, "sets"))
    return HelperFacts(
        method=reader.text(facts.get("method"), join(pointer, "method")),
        sync=reader.path(gives.get("sync"), join(pointer, "gives", "sync")),
        asynchronous=reader.path(gives.get("async"), join(pointer, "gives", "async")),
        finish=reader.text(facts.get("finish"), join(pointer, "finish")),
        awaited=facts.get("awaited") is True,
        raw=facts.get("raw") is True,
        parameters=reader.texts(facts.get("parameters"), join(pointer, "parameters")),
        without=reader.texts(facts.get("without", []), join(pointer, "without")),
        sets={name: flag is True for name, flag in sets.items()},
        betas=reader.texts(facts.get("betas", []), join(pointer, "betas")),
        output_format=_output_format(reader, facts.get("output_format"), join(pointer, "output_format")),
        description=reader.text(facts.get("description"), join(pointer, "description")),
    )


def _output_format(reader: Reader, value: Any, pointer: str) -> OutputFormatFacts:
    facts = reader.mapping(value, pointer, known=("description", "into", "function", "also"))
    return OutputFormatFacts(
        description=reader.text(facts.get("description"), join(pointer, "description")),
        into=reader.text(facts.get("into"), join(pointer, "into")),
        function=reader.path(facts.get("function"), join(pointer, "function")),
        also=reader.path(facts["also"], join(pointer, "also")) if "also" in facts else None,
    )
