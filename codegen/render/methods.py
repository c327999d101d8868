"""The parameters of methods and builders as source text."""

from __future__ import annotations

import re
import textwrap
from typing import Optional

from codegen.ir.operations import Operation, Parameter, Resource
from codegen.ir.types import LiteralType, OptionalOf, Scalar, Type, UnionOf
from codegen.render.spelling import Spelling


def resource_spelling(resource: Resource) -> Spelling:
    """Return how a resource writes types, so that no parameter hides the package they come from."""
    names = {item.field.name for operation in resource.operations for item in operation.parameters}
    return Spelling(lazy="_types" if "types" in names else "types")


def signature(operation: Operation, spelling: Spelling, stream: Optional[str] = None) -> list[str]:
    """Return the parameters as source, without `self`. `stream` annotates that of an overload."""
    positional = [item for item in operation.parameters if item.positional]
    keyword = [item for item in operation.parameters if not item.positional]
    lines = [_parameter(item, operation, spelling) for item in positional]
    lines.append("*")
    required = [item for item in keyword if item.field.required]
    lines += [_parameter(item, operation, spelling) for item in required]
    if stream in ("True", "bool"):
        type_ = spelling.literal(LiteralType((True,))) if stream == "True" else "bool"
        lines.append(f"stream: {type_}")
    for item in keyword:
        if item.field.required or (item.field.name == "stream" and stream in ("True", "bool")):
            continue
        lines.append(_parameter(item, operation, spelling, stream))
    optional = spelling.imports.add("typing", "Optional")
    union = spelling.imports.add("typing", "Union")
    names = {
        name: spelling.imports.add("anthropic._core.typing_names", name)
        for name in ("Headers", "Query", "Body")
    }
    spelling.imports.add("anthropic._core.sentinels", "NotGiven")
    spelling.imports.add("anthropic._core.sentinels", "not_given")
    spelling.imports.add("anthropic._core.deferred", "httpx")
    lines += [f"extra_{name.lower()}: {optional}[{name}] = None" for name in names]
    lines.append(f"timeout: {union}[float, httpx.Timeout, None, NotGiven] = not_given")
    return lines


def _parameter(
    item: Parameter, operation: Operation, spelling: Spelling, stream: Optional[str] = None
) -> str:
    type_ = item.type
    if item.field.name == "stream" and (stream is not None or operation.event is not None):
        type_ = LiteralType((False,)) if stream == "False" else Scalar("bool")
    if item.field.required:
        return f"{item.field.name}: {spelling.text(type_)}"
    spelling.imports.add("anthropic._core.sentinels", "omit")
    return f"{item.field.name}: {spelling.text(_or_omit(type_))} = omit"


def _or_omit(type_: Type) -> UnionOf:
    """Return the type as one union with `Omit`."""
    members = [type_.inner if isinstance(type_, OptionalOf) else type_]
    if isinstance(members[0], UnionOf):
        members = list(members[0].members)
    null = [Scalar("None")] if isinstance(type_, OptionalOf) else []
    return UnionOf((*members, *null, Scalar("Omit")))


# Line width, less the indentation of a method's docstring.
_DOC_WIDTH = 110 - 8


def method_text(operation: Operation) -> str:
    """Return the text of the docstring, not indented."""
    text = operation.description or f"Perform `{operation.verb.upper()} {operation.url}`."
    lines = [text.strip(), "", "Args:"]
    for item in operation.parameters:
        if item.field.description:
            lines += argument_lines(item.field.name, item.field.description)
    for name, description in (
        ("extra_headers", "Headers to send as well; they win over those set otherwise."),
        ("extra_query", "Query parameters to send as well."),
        ("extra_body", "JSON properties to send as well."),
        ("timeout", "Seconds, or an `httpx.Timeout`, in place of the client's timeout."),
    ):
        lines += argument_lines(name, description)
    return "\n".join(lines)


def argument_lines(name: str, description: str) -> list[str]:
    """Return an entry of such a section: wrapped here, because what follows the first line hangs."""
    paragraphs = [" ".join(part.split()) for part in re.split(r"\n\s*\n", description.strip())]
    lines: list[str] = []
    for number, paragraph in enumerate(paragraphs):
        first = f"    {name}: " if number == 0 else " " * 8
        lines += [] if number == 0 else [""]
        lines += textwrap.wrap(
            paragraph,
            _DOC_WIDTH,
            initial_indent=first,
            subsequent_indent=" " * 8,
            break_long_words=False,
            break_on_hyphens=False,
        )
    return lines
