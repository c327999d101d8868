"""The context of the templates of `_api` and `resources`: builders, classes, wrappers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from jinja2 import Environment

from codegen.input.literals import docstring, string
from codegen.ir.api import Api
from codegen.ir.operations import Operation, Resource, walk
from codegen.ir.types import Named, Type
from codegen.render.aliases import aliases_in_strings, named_in_strings
from codegen.render.builders import builders_context, builders_module
from codegen.render.helpers import base_class, helpers_class, helpers_module, helpers_path
from codegen.render.methods import method_text, resource_spelling, signature
from codegen.render.spelling import MODES, Mode, Spelling


def render_resources(api: Api, templates: Environment) -> Iterator[tuple[str, str]]:
    """Yield every file below `_api` and `resources`, as path and source."""
    everything = list(walk(api.resources))
    aliases = aliases_in_strings(api)
    builders = templates.get_template("_api/resource.py.jinja")
    classes = templates.get_template("resources/resource.py.jinja")
    helpers = templates.get_template("resources/helpers.py.jinja")
    for resource in everything:
        if resource.operations:
            yield (
                f"anthropic/_api/{builders_module(resource)}.py",
                builders.render(builders_context(resource, aliases)),
            )
        source = classes.render(_context(resource, aliases))
        yield f"anthropic/resources/{'/'.join(resource.module)}.py", source
        if resource.helpers:
            source = helpers.render(helpers_module(resource, aliases))
            yield f"anthropic/resources/{'/'.join(helpers_path(resource))}.py", source
    yield "anthropic/_api/__init__.py", templates.get_template("_api/__init__.py.jinja").render()
    package = templates.get_template("resources/__init__.py.jinja")
    paths = {resource.module[:depth] for resource in everything for depth in range(len(resource.module))}
    for path in sorted({(), *paths}):
        inside = [resource for resource in everything if _listed(resource, path)]
        folder = "/".join(("anthropic", "resources", *path))
        yield f"{folder}/__init__.py", package.render(_package_context(path, inside, everything))


# -- resource classes ----------------------------------------------------------------------------------------


def _context(resource: Resource, aliases: Mapping[Named, Type]) -> dict[str, object]:
    spelling = resource_spelling(resource)
    classes = [_class(resource, mode, spelling) for mode in MODES]
    if resource.operations:
        spelling.imports.add("anthropic._api", f"{builders_module(resource)} as _api")
    spelling.imports.add("functools", "cached_property")
    return {
        "classes": classes,
        "exports": [string(name) for name in sorted(_class_names(resource))],
        "imports": spelling.imports.lines(),
        "named_in_strings": list(named_in_strings(resource, aliases, spelling)),
        "root": _root(resource) if resource.children else "",
        "borrowed": resource.names,
    }


def _class_names(resource: Resource) -> list[str]:
    suffixes = ("", "WithRawResponse", "WithStreamingResponse") if resource.is_wrapped else ("",)
    return [f"{mode.prefix}{resource.class_name}{suffix}" for mode in MODES for suffix in suffixes]


def _root(resource: Resource) -> str:
    """Return what `anthropic.resources` is called in the module of a resource."""
    return "_resources" if any(child.name == "resources" for child in resource.children) else "resources"


def _class(resource: Resource, mode: Mode, spelling: Spelling) -> dict[str, object]:
    imports = spelling.imports
    if resource.helpers:
        module = ".".join(("anthropic.resources", *helpers_path(resource)))
        base = imports.add(module, helpers_class(resource, mode))
    else:
        base = base_class(resource, mode, spelling)
    return {
        "mode": mode,
        "name": mode.prefix + resource.class_name,
        "base": base,
        "doc": docstring(resource.description, 4) if resource.description else title(resource, 4),
        "attribute": resource.name,
        "children": [
            {
                "name": child.name,
                "path": ".".join((_root(resource), *child.module[:-1], mode.prefix + child.class_name)),
                "doc": title(child, 8),
                "is_wrapped": child.is_wrapped,
            }
            for child in resource.children
        ],
        "operations": [_method(operation, mode, spelling) for operation in resource.operations],
        "wrapped": list(_wrapped(resource, mode, spelling)) if resource.is_wrapped else [],
    }


def title(resource: Resource, indent: int) -> str:
    """Return what is said of a resource where it is an attribute."""
    text = resource.description or f"The API's {resource.name.replace('_', ' ')}."
    return docstring(text.partition("\n")[0], indent)


def _method(operation: Operation, mode: Mode, spelling: Spelling) -> dict[str, object]:
    arguments = [item.field.name for item in operation.parameters]
    arguments += ["extra_headers", "extra_query", "extra_body", "timeout"]
    result, returns = _result(operation, mode, spelling)
    event = ""
    overloads: list[dict[str, object]] = []
    if operation.event is not None:
        stream = spelling.written_by_hand(mode.on_use(f"{mode.prefix}Stream"))
        event = f"{stream}[{spelling.text(operation.event)}]"
    if operation.only_streams:
        returns = event
    elif event:
        overloads, returns = _overloads(operation, spelling, returns, event)
    decorator = ""
    if overloads:
        decorator = "plain_function" if mode.asynchronous else "with_suggestions"
        spelling.imports.add("anthropic._core.request.verbs", decorator)
    if operation.deprecated:
        spelling.imports.add("anthropic._core.deprecation", "warn_caller")
        spelling.imports.add("typing_extensions", "deprecated")
    return {
        "name": operation.name,
        "signature": signature(operation, spelling),
        "overloads": overloads,
        "returns": returns,
        "decorator": decorator,
        "verb": operation.verb.lower(),
        "arguments": [f"{name}={name}" for name in arguments],
        "builder": f"_api.build_{operation.name}",
        "result": result,
        "event": event,
        "only_streams": operation.only_streams,
        "page": operation.page,
        "doc": docstring(method_text(operation), 8),
        "deprecated": string(operation.deprecated) if operation.deprecated else "",
    }


def _overloads(
    operation: Operation, spelling: Spelling, message: str, event: str
) -> tuple[list[dict[str, object]], str]:
    """Return the forms of a method whose answer may be streamed, and what it returns all in all."""
    spelling.imports.add("typing", "overload")
    both = f"{spelling.imports.add('typing', 'Union')}[{message}, {event}]"
    given = (("False", message), ("True", event), ("bool", both))
    return [
        {"signature": signature(operation, spelling, kind), "returns": form} for kind, form in given
    ], both


def _result(operation: Operation, mode: Mode, spelling: Spelling) -> tuple[str, str]:
    """Return what is passed to the client, and what the method returns."""
    if operation.binary:
        name = spelling.written_by_hand(mode.on_use(f"{mode.prefix}BinaryAPIResponse"))
        return name, name
    if operation.result is None:
        return spelling.imports.add("anthropic._core.typing_names", "NoneType"), "None"
    item = spelling.text(operation.result)
    value = item
    if not (isinstance(operation.result, Named) and operation.result.is_class):
        cast, type_ = spelling.imports.add("typing", "cast"), spelling.imports.add("typing", "Type")
        value = f'{cast}("{type_}[{item}]", {item})'
    if operation.page is None:
        return value, item
    page = spelling.imports.add(f"{mode.package}.page", mode.page_prefix + operation.page)
    if mode.asynchronous:
        paginator = spelling.imports.add("anthropic._async.paginator", "AsyncPaginator")
        return f"{value}, {page}[{item}]", f"{paginator}[{item}, {page}[{item}]]"
    return f"{value}, {page}[{item}]", f"{page}[{item}]"


def _wrapped(resource: Resource, mode: Mode, spelling: Spelling) -> Iterator[dict[str, object]]:
    deprecated = {operation.name for operation in resource.operations if operation.deprecated}
    methods = [(operation.name, operation.binary) for operation in resource.operations]
    methods += [(name, False) for name in (resource.base.methods if resource.base else ())]
    methods += [(helper.operation.name, False) for helper in resource.helpers if helper.raw]
    spelling.imports.add(
        "typing", "Final"
    )  # what is final has the type of its value, to checkers of all kinds
    for suffix, kind in (("WithRawResponse", "raw"), ("WithStreamingResponse", "streamed")):
        plain, custom, binary = (
            mode.on_use(name)
            for name in (
                f"{mode.wrapper_prefix}to_{kind}_response_wrapper",
                f"{mode.wrapper_prefix}to_custom_{kind}_response_wrapper",
                f"{mode.prefix}{'Streamed' if kind == 'streamed' else ''}BinaryAPIResponse",
            )
        )
        entries: list[tuple[str, str, str]] = []
        for name, is_binary in methods:
            wrapper = spelling.written_by_hand(custom if is_binary else plain)
            entries.append((name, wrapper, f", {spelling.written_by_hand(binary)}" if is_binary else ""))
        yield {"suffix": suffix, "kind": kind, "methods": entries, "deprecated": deprecated}


# -- packages ------------------------------------------------------------------------------------------------


def _listed(resource: Resource, path: tuple[str, ...]) -> bool:
    """Return whether the package at a path exports the classes of a resource: its own, and its children's."""
    return resource.module[:-1] == path or (resource.path[:-1] == path and bool(resource.children))


def _package_context(
    path: tuple[str, ...], inside: list[Resource], everything: list[Resource]
) -> dict[str, object]:
    names: dict[str, str] = {}
    for resource in inside:
        module = ".".join(resource.module[len(path) :])
        names |= dict.fromkeys(_class_names(resource), module)
        if resource.module[:-1] == path:
            borrowed = [item.name for item in resource.names]
            names |= {name: module for name in borrowed if name.isupper()}
    modules = {resource.module[len(path)] for resource in everything if resource.module[: len(path)] == path}
    return {"names": sorted(names.items()), "modules": sorted(modules - set(names))}
