"""The context of the templates of errors with codes of their own, and of the table that finds them."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import Environment

from codegen.input.literals import docstring, string
from codegen.ir.api import Api


def render_errors(api: Api, templates: Environment) -> Iterator[tuple[str, str]]:
    """Yield a module for each error, and the table, as path and source."""
    template = templates.get_template("types/error.py.jinja")
    for error in api.errors:
        path = f"anthropic/{error.package.replace('.', '/')}/{error.module}.py"
        doc = docstring(f"`{error.code}`: {error.description}", 4)
        yield path, template.render(error=error, code=string(error.code), doc=doc)
    table = [
        (string(error.code), string(f"anthropic.{error.package}.{error.module}:{error.name}"))
        for error in api.errors
    ]
    yield "anthropic/types/_errors.py", templates.get_template("types/_errors.py.jinja").render(errors=table)
