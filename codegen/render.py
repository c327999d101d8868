"""From the API to source files. Formatting, comparing and writing are done elsewhere."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen.ir import Api
from codegen.render_resources import render_resources
from codegen.render_types import render_types

ROOT = Path(__file__).resolve().parent.parent


def render(api: Api) -> dict[str, str]:
    """Every generated file that comes from the description: path below `generated/` to unformatted source."""
    templates = Environment(
        loader=FileSystemLoader(ROOT / "templates"),
        undefined=StrictUndefined,
        # What templates place is Python source that was quoted on the way here, not markup.
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    files = dict(render_types(api, templates))
    files.update(render_resources(api, templates))
    return files
