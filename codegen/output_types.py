"""The parameters by which callers name the type of an answer."""

from __future__ import annotations

from typing import Optional

from codegen.ir import Field, OptionalOf, OutputType, Parameter, Type, UnionOf
from codegen.type_shapes import reference


def output_format(name: str, description: str, also: Optional[str], type_: OutputType) -> Parameter:
    """A parameter that takes types of answers, and schemas of the type `also`."""
    types: tuple[Type, ...] = (type_, reference(also)) if also else (type_,)
    field = Field(name, name, OptionalOf(UnionOf(types)), required=False, description=description)
    return Parameter(field, "body")
