"""Types that parameters of tools are annotated with, and what a tool's schema says of one."""

from __future__ import annotations

import dataclasses
from enum import Enum
from typing import Any, Dict


class Unit(Enum):
    CELSIUS = "c"
    FAHRENHEIT = "f"


@dataclasses.dataclass
class Box:
    width: int
    height: int = 1


def property_of(tool: Any, name: str = "value") -> Dict[str, Any]:
    """Return the schema of a parameter."""
    found: Dict[str, Any] = tool.to_dict()["input_schema"]["properties"][name]
    return found
