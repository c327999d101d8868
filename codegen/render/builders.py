"""The context of the templates of `_api`: for each operation, where each argument travels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.input.literals import docstring, string
from codegen.ir.operations import Operation, Parameter, Resource
from codegen.ir.types import ArrayOf, Named, OptionalOf, Type
from codegen.render.aliases import named_in_strings
from codegen.render.methods import resource_spelling, signature
from codegen.render.spelling import Spelling

_OPTIONS = "anthropic._core.request.options"


def builders_module(resource: Resource) -> str:
    """Return the module of a resource's builders, below `_api`."""
    return "_".join(resource.path)


def builders_context(resource: Resource, aliases: Mapping[Named, Type]) -> dict[str, object]:
    spelling = resource_spelling(resource)
    operations = [_builder(operation, spelling) for operation in resource.operations]
    title = docstring(f"Requests of `client.{'.'.join(resource.path)}`, one builder for each operation.", 0)
    return {
        "doc": title,
        "imports": spelling.imports.lines(),
        "named_in_strings": list(named_in_strings(resource, aliases, spelling)),
        "operations": operations,
    }


def _builder(operation: Operation, spelling: Spelling) -> dict[str, object]:
    return {
        "name": f"build_{operation.name}",
        "signature": signature(operation, spelling),
        "verb": string(operation.verb),
        "url": _url(operation, spelling),
        "identity": string(operation.identity),
        "arguments": list(_arguments(operation, spelling)),
        "check": _check(operation, spelling),
        "fold": _fold(operation),
        "conversions": list(_conversions(operation, spelling)),
    }


def _check(operation: Operation, spelling: Spelling) -> str:
    if operation.check is None:
        return ""
    function, parameters = operation.check
    return f"{spelling.imports.add_name(function)}({', '.join(parameters)})"


def _fold(operation: Operation) -> list[str]:
    """Return the lines that fold: with an import of their own, which other operations do without."""
    if operation.fold is None:
        return []
    into, parameter = operation.fold.into, operation.fold.parameter
    function = operation.fold.function
    return [
        f"from {function.module} import {function.name}",
        "",
        f"{into} = {function.name}({into}, {parameter})",
    ]


def _conversions(operation: Operation, spelling: Spelling) -> Iterator[str]:
    """Yield the lines that convert arguments: with imports of their own, which others do without."""
    for item in operation.parameters:
        if item.conversion is not None:
            name, function = item.field.name, item.conversion.function
            yield f"if {spelling.imports.add('anthropic._core.sentinels', 'is_given')}({name}):"
            yield f"    from {function.module} import {function.name}"
            yield ""
            yield f"    {name} = {function.name}({name})"


def _url(operation: Operation, spelling: Spelling) -> str:
    in_path = [item.field for item in operation.parameters if item.place == "path"]
    if not in_path:
        return string(operation.url)
    template = operation.url
    for item in in_path:
        template = template.replace("{" + item.wire + "}", "{" + item.name + "}")
    build = spelling.imports.add("anthropic._core.request.paths", "build_path")
    return f"{build}({string(template)}, {', '.join(f'{item.name}={item.name}' for item in in_path)})"


def _arguments(operation: Operation, spelling: Spelling) -> Iterator[tuple[str, str]]:
    """Yield the keyword arguments of `build_options` that say where each parameter travels."""
    by_place: dict[str, list[str]] = {"body": [], "query": [], "header": [], "file": []}
    for item in operation.parameters:
        name, wire = item.field.name, string(item.field.wire)
        if item.place == "whole":
            yield "body", f"{spelling.imports.add(_OPTIONS, 'whole_body')}({string(name)}, {name})"
        elif item.place == "file":
            by_place["file"].append(_file(item, spelling))
        elif item.place == "header":
            by_place["header"].append(f"{wire}: {_header(item, operation, spelling)}")
        elif item.place != "path" and not (operation.fold and name == operation.fold.parameter):
            by_place[item.place].append(f"{wire}: {name}")
    if operation.betas and not any(item.field.wire == "anthropic-beta" for item in operation.parameters):
        by_place["header"].append(f'"anthropic-beta": {string(",".join(operation.betas))}')
    if operation.accept:
        by_place["header"].insert(0, f'"Accept": {string(operation.accept)}')
    for keyword, place in (("body", "body"), ("query", "query"), ("headers", "header")):
        if by_place[place] or (place == "body" and operation.multipart):
            yield keyword, "{" + ", ".join(by_place[place]) + "}"
    if by_place["file"]:
        yield "files", "[" + ", ".join(by_place["file"]) + "]"
    if operation.multipart:
        yield "multipart", "True"


def _header(item: Parameter, operation: Operation, spelling: Spelling) -> str:
    if not isinstance(item.field.type, ArrayOf):
        return item.field.name
    join = spelling.imports.add("anthropic._core.request.headers", "join_betas")
    return f"{join}({', '.join((item.field.name, *map(string, operation.betas)))})"


def _file(item: Parameter, spelling: Spelling) -> str:
    """Return an element of the list of files: one part, or one for each file of a list."""
    name, wire = item.field.name, item.field.wire
    type_ = item.field.type.inner if isinstance(item.field.type, OptionalOf) else item.field.type
    several = isinstance(type_, ArrayOf)
    part = f"({string(wire + '[]')}, item)" if several else f"({string(wire)}, item)"
    if item.field.required:
        return f"*({part} for item in {name})" if several else f"({string(wire)}, {name})"
    is_given = spelling.imports.add("anthropic._core.sentinels", "is_given")
    given = f"{name} or ()" if several else f"({name},)"
    return f"*({part} for item in ({given} if {is_given}({name}) else ()))"
