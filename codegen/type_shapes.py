"""Small decisions about Python types: how they combine, and which form an input takes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from codegen.ir import ArrayOf, Field, LiteralType, Named, OptionalOf, Scalar, Type, UnionOf, Use

OBJECT = Scalar("object")


def optional(type_: Type) -> Type:
    """The type or null, said once."""
    return type_ if isinstance(type_, OptionalOf) or type_ == OBJECT else OptionalOf(type_)


def field_order(item: Field, needed: bool) -> tuple[bool, bool, str]:
    """Sort key: `id`, what the wire requires, what it does not, alphabetically."""
    return (not needed, item.name != "id", item.name)


def reference(path: str, *, exported: bool = True) -> Named:
    """The type that `sdk.yaml` writes as `types.module:Name`."""
    module, _, name = path.partition(":")
    package, _, module = module.rpartition(".")
    return Named(package, module, name, exported)


def merge_literals(members: Sequence[Type]) -> Sequence[Type]:
    """Literals among alternatives as one, before an open text, so that a reader sees the known values."""
    literals = [member for member in members if isinstance(member, LiteralType)]
    if not literals:
        return members
    merged = LiteralType(tuple(dict.fromkeys(value for literal in literals for value in literal.values)))
    others: list[Type] = [member for member in members if not isinstance(member, LiteralType)]
    place = 0 if Scalar("str") in others else members.index(literals[0])
    return [*others[:place], merged, *others[place:]]


def string_type(format_: str, use: Use) -> Type:
    """The type of a string with a format: requests take more forms than answers have."""
    if format_ == "binary":
        return Scalar("FileTypes")
    if format_ == "date-time":
        return Scalar("datetime") if use == "response" else UnionOf((Scalar("str"), Scalar("datetime")))
    if format_ == "byte" and use == "request":
        return UnionOf((Scalar("str"), Scalar("Base64FileInput")))
    return Scalar("str")


def array_form(item: Type, may_be_text: bool = False) -> str:
    """The container of a list in requests: a `str` must not pass for a list of strings."""
    if may_be_text or item in (Scalar("str"), Scalar("FileTypes")):
        return "SequenceNotStr"
    return "List" if isinstance(item, LiteralType) else "Iterable"


def conversion(type_: Type) -> Optional[str]:
    """The format that an input is converted to on the way out, if it is."""
    inner = type_.inner if isinstance(type_, OptionalOf) else type_
    members = inner.members if isinstance(inner, UnionOf) else ()
    if Scalar("Base64FileInput") in members:
        return "base64"
    return "iso8601" if Scalar("datetime") in members else None


def is_file(type_: Type) -> bool:
    """Whether it is a file to upload, or a list of them."""
    return type_ == Scalar("FileTypes") or (isinstance(type_, ArrayOf) and is_file(type_.item))
