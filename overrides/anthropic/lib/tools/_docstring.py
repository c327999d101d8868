"""Parse the docstring of a tool into its description and those of its parameters.

Google, NumPy, reST and Epydoc styles. The parser is loaded when the first tool is described.
"""

from __future__ import annotations

import inspect
import re
from typing import Any, Dict, NamedTuple, Optional

_FIELDS = re.compile(r"^\s*(?P<sign>[:@])(?:param|parameter|arg|argument|key|keyword)\b", re.MULTILINE)
_UNDERLINED = re.compile(r"^[ \t]*\w[\w ]*\n[ \t]*-{3,}[ \t]*$", re.MULTILINE)


class ToolDoc(NamedTuple):
    """A parsed docstring. `description` leaves out the sections on parameters, results and errors."""

    description: str
    parameters: Dict[str, str]


def read_docstring(docstring: Optional[str]) -> ToolDoc:
    """Parse a docstring of any style; one that cannot be parsed is the description as it stands."""
    if not docstring or not docstring.strip():
        return ToolDoc("", {})
    import docstring_parser

    text = inspect.cleandoc(docstring)
    try:
        parsed = docstring_parser.parse(text, _style(text, docstring_parser.DocstringStyle))
    except docstring_parser.ParseError:
        return ToolDoc(text, {})
    parts = [part for part in (parsed.short_description, parsed.long_description) if part]
    parameters = {item.arg_name: item.description for item in parsed.params if item.description}
    return ToolDoc("\n\n".join(parts), parameters)


def _style(text: str, styles: Any) -> Any:
    """Detect the style of a docstring. The parser could guess too, by trying all of them, in three times the
    time."""
    marked = _FIELDS.search(text)
    if marked is not None:
        return styles.REST if marked.group("sign") == ":" else styles.EPYDOC
    return styles.NUMPYDOC if _UNDERLINED.search(text) else styles.GOOGLE
