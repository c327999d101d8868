"""From the API to source files. Formatting, comparing and writing are done elsewhere."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen.input.literals import header
from codegen.ir.api import Api
from codegen.render.clients import render_clients
from codegen.render.errors import render_errors
from codegen.render.events import render_events
from codegen.render.facades import render_facades
from codegen.render.operations import render_operations
from codegen.render.resources import render_resources
from codegen.render.types import render_types

ROOT = Path(__file__).resolve().parents[2]
# What is rendered, and what to edit in place of it.
PARTS = {
    render_types: "openapi.yaml",
    render_resources: "openapi.yaml",
    render_clients: "codegen/sdk.yaml",
    render_events: "openapi.yaml",
    render_errors: "openapi.yaml",
    render_operations: "openapi.yaml",
    render_facades: "codegen/sdk.yaml",
}


def render(api: Api) -> dict[str, str]:
    """Render all that comes from the inputs: unformatted source by path below `generated/`."""
    templates = Environment(
        loader=FileSystemLoader(ROOT / "templates"),
        undefined=StrictUndefined,
        # What templates place is Python source that was quoted on the way here, not markup.
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return {
        path: header(origin) + source
        for part, origin in PARTS.items()
        for path, source in part(api, templates)
    }
