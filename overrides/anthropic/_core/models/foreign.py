"""Classes that are not ours: pydantic models as the type of a response, dataclasses and attrs classes in one.

pydantic is never imported here: a class of it can only be met where it is loaded already, and not while
another thread is loading it.
"""

import sys
from typing import Any, Callable, Dict, Optional


def is_pydantic_model(cls: Any) -> bool:
    """Return whether `cls` is a pydantic model."""
    model: Any = getattr(sys.modules.get("pydantic"), "BaseModel", None)
    return model is not None and issubclass(cls, model) and cls is not model


def pydantic_reader(cls: Any) -> Callable[[Any], Any]:
    """Return a function that reads a dict as the pydantic model `cls`, validated where the data allows."""

    def read(data: Any) -> Any:
        try:
            return cls.model_validate(data)
        except ValueError:
            return cls.model_construct(**data)

    return read


def record_data(value: Any) -> Optional[Dict[str, Any]]:
    """Return the fields of an instance of a dataclass or attrs class, by name; `None` for anything else."""
    cls: Any = value.__class__
    if hasattr(cls, "__dataclass_fields__"):
        import dataclasses

        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if hasattr(cls, "__attrs_attrs__"):
        return {field.name: getattr(value, field.name) for field in cls.__attrs_attrs__}
    return None
