"""Classes that are not ours, given as the type of a response: pydantic models.

pydantic is never imported here: a class of it can only be met where it is loaded already.
"""

import sys
from typing import Any, Callable

__all__ = ["foreign_reader", "is_foreign"]


def is_foreign(cls: Any) -> bool:
    """Whether `cls` is a pydantic model."""
    pydantic: Any = sys.modules.get("pydantic")
    if pydantic is None:
        return False
    return issubclass(cls, pydantic.BaseModel) and cls is not pydantic.BaseModel


def foreign_reader(cls: Any) -> Callable[[Any], Any]:
    """Make instances of the pydantic model `cls` from a dict, validated where the data allows."""

    def read(data: Any) -> Any:
        try:
            return cls.model_validate(data)
        except ValueError:
            return cls.model_construct(**data)

    return read
