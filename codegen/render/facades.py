"""The context of the template for façades: modules of imports and `__all__`."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import Environment

from codegen.input.literals import docstring, string
from codegen.ir.api import PUBLIC, Api, Facade
from codegen.render.spelling import Imports


def render_facades(api: Api, templates: Environment) -> Iterator[tuple[str, str]]:
    """Yield every façade, as path and source; one with others below it is a package."""
    packages = {path.rpartition(".")[0] for path in api.facades}
    for path, facade in api.facades.items():
        file = f"{path}.__init__" if path in packages else path
        yield (
            f"anthropic/{file.replace('.', '/')}.py",
            facade_source(facade, templates, attached=not path.endswith(PUBLIC)),
        )


def facade_source(facade: Facade, templates: Environment, *, attached: bool = True) -> str:
    """Return the module: its imports, which only checkers see if its names are loaded on first use.

    It loads them itself if they are `attached`, or else a package does that shows them.
    """
    imports = Imports()
    modules: list[str] = []
    table: list[tuple[str, str]] = []
    for module, names in facade.names.items():
        path = module[1:] if module.startswith("=") else f"anthropic.{module}"
        if not names:
            name = path.rpartition(".")[2]
            modules.append(f"import {path} as {name}")
            table.append((string(name), string(f"={path}:")))
        for name, shown in names:
            imports.add(path, name if name == shown else f"{name} as {shown}")
            table.append((string(shown), string(f"={path}" + (f":{name}" if name != shown else ""))))
    return templates.get_template("facade.py.jinja").render(
        doc=docstring(facade.description, 0),
        imports=[*modules, *imports.lines()],
        exports=list(map(string, facade.exports)),
        lazy=sorted(table) if facade.lazy else [],
        attached=attached,
    )
