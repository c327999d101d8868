"""The context of the template for façades: modules of imports and `__all__`."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import Environment

from codegen.input.literals import docstring, string
from codegen.ir.api import Api
from codegen.render.spelling import Imports


def render_facades(api: Api, templates: Environment) -> Iterator[tuple[str, str]]:
    """Yield every façade, as path and source; one with others below it is a package."""
    template = templates.get_template("facade.py.jinja")
    packages = {path.rpartition(".")[0] for path in api.facades}
    for path, facade in api.facades.items():
        imports = Imports()
        for module, names in facade.names.items():
            for name, shown in names:
                imports.add(f"anthropic.{module}", name if name == shown else f"{name} as {shown}")
        file = f"{path}.__init__" if path in packages else path
        source = template.render(
            doc=docstring(facade.description, 0),
            imports=imports.lines(),
            exports=list(map(string, facade.exports)),
        )
        yield f"anthropic/{file.replace('.', '/')}.py", source
