"""What tools look at to find out which pydantic the package is built on; it is built on none."""

from functools import cached_property

PYDANTIC_V1 = False

__all__ = ["PYDANTIC_V1", "cached_property"]
