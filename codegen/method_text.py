"""The docstring of a method: what the operation does, then every argument."""

from __future__ import annotations

import re
import textwrap

from codegen.ir import Operation

# Line width, less the indentation of a method's docstring.
_DOC_WIDTH = 110 - 8


def method_text(operation: Operation) -> str:
    """The text of the docstring, not indented."""
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
