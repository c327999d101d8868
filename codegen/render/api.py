"""From the API to source files. Formatting, comparing and writing are done elsewhere."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen.input.literals import header
from codegen.ir.api import Api
from codegen.render.resources import render_resources
from codegen.render.types import render_types

ROOT = Path(__file__).resolve().parents[2]
PARTS = (render_types, render_resources)
_SOURCE = "openapi.yaml"


def render(api: Api) -> dict[str, str]:
    """Render all that comes from the description: unformatted source by path below `generated/`."""
    templates = Environment(
        loader=FileSystemLoader(ROOT / "templates"),
        undefined=StrictUndefined,
        # What templates place is Python source that was quoted on the way here, not markup.
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    files = {path: source for part in PARTS for path, source in part(api, templates)}
    return {path: header(_SOURCE) + source for path, source in files.items()}
