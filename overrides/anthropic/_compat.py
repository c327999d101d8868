"""The pydantic version that tools look up here; the package is built on none."""

from functools import cached_property

PYDANTIC_V1 = False

__all__ = ["PYDANTIC_V1", "cached_property"]
