"""The parameters of methods and builders as source text."""

from __future__ import annotations

from typing import Optional

from codegen.ir import LiteralType, Operation, OptionalOf, Parameter, Resource, Scalar, Type, UnionOf
from codegen.spelling import Spelling


def resource_spelling(resource: Resource) -> Spelling:
    """How a module of a resource writes types: no parameter hides the package that they are reached by."""
    names = {item.field.name for operation in resource.operations for item in operation.parameters}
    return Spelling(lazy="_types" if "types" in names else "types")


def signature(operation: Operation, spelling: Spelling, stream: Optional[str] = None) -> list[str]:
    """The parameters as source, without `self`. `stream` is the annotation of an overload's `stream`."""
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
    type_ = item.field.type
    if item.field.name == "stream" and (stream is not None or operation.event is not None):
        both = (LiteralType((False,)), LiteralType((True,)))
        type_ = both[0] if stream == "False" else UnionOf(both)
    if item.field.required:
        return f"{item.field.name}: {spelling.text(type_)}"
    spelling.imports.add("anthropic._core.sentinels", "omit")
    return f"{item.field.name}: {spelling.text(_or_omit(type_))} = omit"


def _or_omit(type_: Type) -> UnionOf:
    """The type as one union with `Omit`."""
    members = [type_.inner if isinstance(type_, OptionalOf) else type_]
    if isinstance(members[0], UnionOf):
        members = list(members[0].members)
    null = [Scalar("None")] if isinstance(type_, OptionalOf) else []
    return UnionOf((*members, *null, Scalar("Omit")))
