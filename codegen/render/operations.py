"""The context of the template of the table of operations, by which the fake API knows them."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import Environment

from codegen.input.literals import string
from codegen.ir.api import Api
from codegen.ir.declarations import ParamsClass
from codegen.ir.operations import Operation, walk
from codegen.ir.types import Named, OptionalOf

_BODY = ("body", "file", "whole")


def render_operations(api: Api, templates: Environment) -> Iterator[tuple[str, str]]:
    """Yield the table, as path and source."""
    operations = [operation for resource in walk(api.resources) for operation in resource.operations]
    headers = {
        item.field.wire for operation in operations for item in operation.parameters if item.place == "header"
    }
    yield (
        "anthropic/types/_operations.py",
        templates.get_template("types/_operations.py.jinja").render(
            operations=sorted(string(_row(operation)) for operation in operations),
            headers=sorted(map(string, headers)),
            open_params=sorted(map(string, _open_params(api))),
        ),
    )


def _row(operation: Operation) -> str:
    result = operation.result.inner if isinstance(operation.result, OptionalOf) else operation.result
    answer = _place(result.package, result.module, result.name) if isinstance(result, Named) else "-"
    form = operation.page or "-"
    if operation.only_streams:
        form = "events"
    elif operation.binary:
        form = operation.accept or "*/*"
    params = operation.params
    whole = [item.field.wire for item in operation.parameters if item.place == "whole"]
    sends_body = any(item.place in _BODY for item in operation.parameters)
    query = [item.field.wire for item in operation.parameters if item.place == "query" and sends_body]
    columns = [
        operation.verb.upper(),
        operation.url,
        _place(params.package, params.module, params.name) if params else "-",
        "".join(whole) or ("body" if sends_body else "-"),
        answer,
        form,
    ]
    return " ".join([*columns, *query])


def _open_params(api: Api) -> Iterator[str]:
    for module in api.modules:
        for part in module.declarations:
            if isinstance(part, ParamsClass) and part.is_open:
                yield _place(module.package, module.name, part.name)


def _place(package: str, module: str, name: str) -> str:
    return f"{package}.{module}:{name}".removeprefix("types.")
