"""Values as YAML text, in the style in which the description is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

_WIDTH = 100


class _Dumper(yaml.SafeDumper):
    """The style of the document: lists are indented, long texts folded, nothing is an alias."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _represent(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else ">" if len(text) > _WIDTH - 30 else None
    return yaml.ScalarNode("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _represent)


def write_yaml(value: Any, margin: int) -> Iterator[str]:
    """Yield the lines of a value, indented."""
    text = yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=_WIDTH - margin)
    for line in text.rstrip("\n").split("\n"):
        yield " " * margin + line if line else line
