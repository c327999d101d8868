"""Small decisions about Python types: how they combine, and which form an input takes."""

from __future__ import annotations

from typing import Optional

from codegen.ir.declarations import Field
from codegen.ir.operations import Parameter
from codegen.ir.types import (
    ArrayOf,
    Import,
    LiteralType,
    OptionalOf,
    OutputType,
    Scalar,
    Type,
    UnionOf,
    Use,
)


def field_order(item: Field, needed: bool) -> tuple[bool, bool, str]:
    """Sort key: `id`, what the wire requires, what it does not, alphabetically."""
    return (not needed, item.name != "id", item.name)


def string_type(format_: str, use: Use) -> Type:
    """Return the type of a string with a format: requests take more forms than answers have."""
    if format_ == "binary":
        return Scalar("FileTypes")
    if format_ == "date-time":
        return Scalar("datetime") if use == "response" else UnionOf((Scalar("str"), Scalar("datetime")))
    if format_ == "byte" and use == "request":
        return UnionOf((Scalar("str"), Scalar("Base64FileInput")))
    return Scalar("str")


def array_form(item: Type, may_be_text: bool = False) -> str:
    """Return the container of a list in requests: a `str` must not pass for a list of strings."""
    if may_be_text or item in (Scalar("str"), Scalar("FileTypes")):
        return "SequenceNotStr"
    return "List" if isinstance(item, LiteralType) else "Iterable"


def conversion(type_: Type) -> Optional[str]:
    """Return the format that an input is converted to on the way out, if it is."""
    inner = type_.inner if isinstance(type_, OptionalOf) else type_
    members = inner.members if isinstance(inner, UnionOf) else ()
    if Scalar("Base64FileInput") in members:
        return "base64"
    return "iso8601" if Scalar("datetime") in members else None


def is_file(type_: Type) -> bool:
    """Return whether it is a file to upload, or a list of them."""
    return type_ == Scalar("FileTypes") or (isinstance(type_, ArrayOf) and is_file(type_.item))


def output_format(name: str, description: str, also: Optional[Import], type_: OutputType) -> Parameter:
    """Return a parameter that takes types of answers, and schemas of the type `also`."""
    types: tuple[Type, ...] = (type_, also.named) if also else (type_,)
    field = Field(name, name, OptionalOf(UnionOf(types)), required=False, description=description)
    return Parameter(field, "body")
