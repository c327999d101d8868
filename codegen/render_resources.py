"""The context of the templates of `_api` and `resources`: builders, classes, wrappers, properties."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from typing import Optional

from attrs import frozen
from jinja2 import Environment

from codegen.ir import (
    Api,
    ArrayOf,
    LiteralType,
    Operation,
    OptionalOf,
    Parameter,
    Resource,
    Scalar,
    Type,
    UnionOf,
)
from codegen.literals import docstring, string
from codegen.spelling import Spelling

# Line width, less the indentation of a method's docstring.
_DOC_WIDTH = 110 - 8


@frozen
class Flavour:
    """What differs between the synchronous and the asynchronous classes."""

    asynchronous: bool

    @property
    def prefix(self) -> str:
        """Of classes."""
        return "Async" if self.asynchronous else ""

    @property
    def page_prefix(self) -> str:
        """Of page, resource and client base classes."""
        return "Async" if self.asynchronous else "Sync"

    @property
    def package(self) -> str:
        """Where the hand-written half lives."""
        return "anthropic._async" if self.asynchronous else "anthropic._sync"

    @property
    def wrapper_prefix(self) -> str:
        """Of the functions that wrap methods."""
        return "async_" if self.asynchronous else ""


FLAVOURS = (Flavour(asynchronous=False), Flavour(asynchronous=True))


def render_resources(api: Api, templates: Environment) -> Iterator[tuple[str, str]]:
    """Every file below `_api` and `resources`, as path and source."""
    everything = [resource for top in api.resources for resource in walk(top)]
    builders = templates.get_template("_api/resource.py.jinja")
    classes = templates.get_template("resources/resource.py.jinja")
    for resource in everything:
        if resource.operations:
            yield f"anthropic/_api/{_builders(resource)}.py", builders.render(_api_context(resource))
        yield f"anthropic/resources/{'/'.join(resource.module)}.py", classes.render(_context(resource))
    yield "anthropic/_api/__init__.py", templates.get_template("_api/__init__.py.jinja").render()
    package = templates.get_template("resources/__init__.py.jinja")
    for path in sorted({resource.module[:-1] for resource in everything}):
        inside = [resource for resource in everything if _listed(resource, path)]
        folder = "/".join(("anthropic", "resources", *path))
        yield f"{folder}/__init__.py", package.render(_package_context(path, inside, everything))
    properties = templates.get_template("resources/_client_properties.py.jinja")
    yield (
        "anthropic/resources/_client_properties.py",
        properties.render(
            flavours=FLAVOURS,
            resources=[
                {"name": top.name, "class": top.class_name, "doc": _title(top, 8)} for top in api.resources
            ],
        ),
    )


def walk(resource: Resource) -> Iterator[Resource]:
    """The resource and all below it."""
    yield resource
    for child in resource.children:
        yield from walk(child)


def _builders(resource: Resource) -> str:
    return "_".join(resource.path)


# -- builders ------------------------------------------------------------------------------------------------


def _api_context(resource: Resource) -> dict[str, object]:
    spelling = Spelling()
    operations = [_builder(operation, spelling) for operation in resource.operations]
    title = docstring(f"Requests of `client.{'.'.join(resource.path)}`, one builder for each operation.", 0)
    return {"doc": title, "imports": spelling.imports.lines(), "operations": operations}


def _builder(operation: Operation, spelling: Spelling) -> dict[str, object]:
    signature = _signature(operation, spelling)
    return {
        "name": f"build_{operation.name}",
        "signature": signature,
        "verb": string(operation.verb),
        "url": _url(operation, spelling),
        "identity": string(operation.identity),
        "arguments": list(_arguments(operation, spelling)),
        "doc": string(""),
    }


def _url(operation: Operation, spelling: Spelling) -> str:
    in_path = [item.field for item in operation.parameters if item.place == "path"]
    if not in_path:
        return string(operation.url)
    template = operation.url
    for item in in_path:
        template = template.replace("{" + item.wire + "}", "{" + item.name + "}")
    build = spelling.imports.add("anthropic._core.paths", "build_path")
    return f"{build}({string(template)}, {', '.join(f'{item.name}={item.name}' for item in in_path)})"


def _arguments(operation: Operation, spelling: Spelling) -> Iterator[tuple[str, str]]:
    """The keyword arguments of `build_options` that say where each parameter travels."""
    by_place: dict[str, list[str]] = {"body": [], "query": [], "header": [], "file": []}
    for item in operation.parameters:
        name, wire = item.field.name, string(item.field.wire)
        if item.place == "file":
            by_place["file"].append(_file(item, spelling))
        elif item.place == "header":
            by_place["header"].append(f"{wire}: {_header(item, operation, spelling)}")
        elif item.place != "path":
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
    join = spelling.imports.add("anthropic._core.headers", "join_betas")
    return f"{join}({', '.join((item.field.name, *map(string, operation.betas)))})"


def _file(item: Parameter, spelling: Spelling) -> str:
    name, wire = item.field.name, item.field.wire
    type_ = item.field.type.inner if isinstance(item.field.type, OptionalOf) else item.field.type
    several = isinstance(type_, ArrayOf)
    given = name
    if not item.field.required:
        is_given = spelling.imports.add("anthropic._core.sentinels", "is_given")
        given = f"({name} or ()) if {is_given}({name}) else ()" if several else name
        if not several:
            return f"*([({string(wire)}, {name})] if {is_given}({name}) else [])"
    return f"*(({string(wire + '[]')}, item) for item in {given})" if several else f"({string(wire)}, {name})"


# -- signatures ----------------------------------------------------------------------------------------------


def _signature(operation: Operation, spelling: Spelling, stream: Optional[str] = None) -> list[str]:
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
    if item.field.name == "stream" and operation.event is not None:
        both = (LiteralType((False,)), LiteralType((True,)))
        type_ = both[0] if stream == "False" else UnionOf(both)
    if item.field.required:
        return f"{item.field.name}: {spelling.text(type_)}"
    type_ = spelling.text(_or_omit(type_))
    spelling.imports.add("anthropic._core.sentinels", "omit")
    return f"{item.field.name}: {type_} = omit"


def _or_omit(type_: Type) -> UnionOf:
    """The type as one union with `Omit`."""
    members = [type_.inner if isinstance(type_, OptionalOf) else type_]
    if isinstance(members[0], UnionOf):
        members = list(members[0].members)
    null = [Scalar("None")] if isinstance(type_, OptionalOf) else []
    return UnionOf((*members, *null, Scalar("Omit")))


# -- resource classes ----------------------------------------------------------------------------------------


def _context(resource: Resource) -> dict[str, object]:
    spelling = Spelling()
    classes = [_class(resource, flavour, spelling) for flavour in FLAVOURS]
    if resource.operations:
        spelling.imports.add("anthropic._api", f"{_builders(resource)} as _api")
    if resource.children:
        spelling.imports.add("anthropic", "resources")
    spelling.imports.add("functools", "cached_property")
    own = [
        f"{flavour.prefix}{resource.class_name}{suffix}"
        for flavour in FLAVOURS
        for suffix in ("", "WithRawResponse", "WithStreamingResponse")
    ]
    return {
        "classes": classes,
        "exports": [string(name) for name in sorted(own)],
        "imports": spelling.imports.lines(),
        "borrowed": [path.split(":") for path in resource.names],
    }


def _class(resource: Resource, flavour: Flavour, spelling: Spelling) -> dict[str, object]:
    imports = spelling.imports
    imports.add(f"{flavour.package}.resource", f"{flavour.page_prefix}APIResource")
    bases = [f"{flavour.page_prefix}APIResource"]
    helper = resource.base and (resource.base.asynchronous if flavour.asynchronous else resource.base.sync)
    if helper:
        module, _, name = helper.partition(":")
        bases = [imports.add(module, name)]
    return {
        "flavour": flavour,
        "name": flavour.prefix + resource.class_name,
        "bases": bases,
        "doc": docstring(resource.description, 4) if resource.description else _title(resource, 4),
        "attribute": resource.name,
        "children": [
            {
                "name": child.name,
                "path": ".".join(("resources", *child.module[:-1], flavour.prefix + child.class_name)),
                "doc": _title(child, 8),
            }
            for child in resource.children
        ],
        "operations": [_method(operation, flavour, spelling) for operation in resource.operations],
        "wrapped": list(_wrapped(resource, flavour, spelling)),
    }


def _title(resource: Resource, indent: int) -> str:
    text = resource.description or f"The API's {resource.name.replace('_', ' ')}."
    return docstring(text.partition("\n")[0], indent)


def _method(operation: Operation, flavour: Flavour, spelling: Spelling) -> dict[str, object]:
    arguments = [item.field.name for item in operation.parameters]
    arguments += ["extra_headers", "extra_query", "extra_body", "timeout"]
    result, returns = _result(operation, flavour, spelling)
    stream, event = "", ""
    overloads: list[dict[str, object]] = []
    if operation.event is not None:
        stream = spelling.imports.add(f"{flavour.package}.stream", f"{flavour.prefix}Stream")
        event = f"{stream}[{spelling.text(operation.event)}]"
        spelling.imports.add("typing", "overload")
        both = f"{spelling.imports.add('typing', 'Union')}[{returns}, {event}]"
        overloads = [
            {"signature": _signature(operation, spelling, kind), "returns": outcome}
            for kind, outcome in (("False", returns), ("True", event), ("bool", both))
        ]
        returns = both
    return {
        "name": operation.name,
        "signature": _signature(operation, spelling),
        "overloads": overloads,
        "returns": returns,
        "arguments": [f"{name}={name}" for name in arguments],
        "builder": f"_api.build_{operation.name}",
        "result": result,
        "event": event,
        "page": operation.page,
        "doc": docstring(_method_text(operation), 8),
        "deprecated": string(operation.deprecated) if operation.deprecated else "",
    }


def _result(operation: Operation, flavour: Flavour, spelling: Spelling) -> tuple[str, str]:
    """What is passed to the client, and what the method returns."""
    if operation.binary:
        name = f"{flavour.prefix}BinaryAPIResponse"
        spelling.imports.add(f"{flavour.package}.response", name)
        return name, name
    if operation.result is None:
        return spelling.imports.add("anthropic._core.typing_names", "NoneType"), "None"
    item = spelling.text(operation.result)
    if operation.page is None:
        return item, item
    page = spelling.imports.add(f"{flavour.package}.page", flavour.page_prefix + operation.page)
    if flavour.asynchronous:
        paginator = spelling.imports.add("anthropic._async.paginator", "AsyncPaginator")
        return f"{item}, {page}[{item}]", f"{paginator}[{item}, {page}[{item}]]"
    return f"{item}, {page}[{item}]", f"{page}[{item}]"


def _method_text(operation: Operation) -> str:
    text = operation.description or f"Perform `{operation.verb.upper()} {operation.url}`."
    lines = [text.strip(), "", "Args:"]
    for item in operation.parameters:
        if item.field.description:
            lines += _argument(item.field.name, item.field.description)
    for name, description in (
        ("extra_headers", "Headers to send as well; they win over those set otherwise."),
        ("extra_query", "Query parameters to send as well."),
        ("extra_body", "JSON properties to send as well."),
        ("timeout", "Seconds, or an `httpx.Timeout`, in place of the client's timeout."),
    ):
        lines += _argument(name, description)
    return "\n".join(lines)


def _argument(name: str, description: str) -> list[str]:
    """An entry of an Args section: wrapped here, because what follows the first line hangs."""
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


def _wrapped(resource: Resource, flavour: Flavour, spelling: Spelling) -> Iterator[dict[str, object]]:
    imports, raw = spelling.imports, f"{flavour.package}.raw"
    methods = [(operation.name, operation.binary) for operation in resource.operations]
    methods += [(name, False) for name in (resource.base.methods if resource.base else ())]
    for suffix, kind in (("WithRawResponse", "raw"), ("WithStreamingResponse", "streamed")):
        plain = f"{flavour.wrapper_prefix}to_{kind}_response_wrapper"
        custom = f"{flavour.wrapper_prefix}to_custom_{kind}_response_wrapper"
        binary = f"{flavour.prefix}{'Streamed' if kind == 'streamed' else ''}BinaryAPIResponse"
        entries: list[tuple[str, str, str]] = []
        for name, is_binary in methods:
            if is_binary:
                imports.add(raw, custom)
                imports.add(f"{flavour.package}.response", binary)
                entries.append((name, custom, f", {binary}"))
            else:
                imports.add(raw, plain)
                entries.append((name, plain, ""))
        yield {"suffix": suffix, "kind": kind, "methods": entries}


# -- packages ------------------------------------------------------------------------------------------------


def _listed(resource: Resource, path: tuple[str, ...]) -> bool:
    """Whether the package at a path exports the classes of a resource: its own, and its children's."""
    return resource.module[:-1] == path or (resource.path[:-1] == path and bool(resource.children))


def _package_context(
    path: tuple[str, ...], inside: list[Resource], everything: list[Resource]
) -> dict[str, object]:
    names: dict[str, str] = {}
    for resource in inside:
        module = ".".join(resource.module[len(path) :])
        for flavour in FLAVOURS:
            for suffix in ("", "WithRawResponse", "WithStreamingResponse"):
                names[f"{flavour.prefix}{resource.class_name}{suffix}"] = module
    modules = {resource.module[len(path)] for resource in everything if resource.module[: len(path)] == path}
    return {"names": sorted(names.items()), "modules": sorted(modules - set(names))}
