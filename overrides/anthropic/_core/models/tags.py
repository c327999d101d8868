"""Tell which members of a union a value can be, by the tags of their classes."""

import typing
from typing import Any, Optional, Tuple, Union

import typing_extensions

from .fields import HasFields, fields_of
from .introspection import hints_of
from .type_guards import alias_value, is_class, is_dict, is_type_alias

Members = Tuple[Any, ...]


def candidates_of(members: Members, tag_field: str, data: Any) -> Members:
    """Return the members that the tag of `data` leaves; none where it is a variant that no member knows."""
    members = _flat(members)
    tags = {index: tags_of(member, tag_field) for index, member in enumerate(members)}
    is_open = any(_takes_objects(member) and tags[index] is None for index, member in enumerate(members))
    all_are_tagged = any(tags.values()) and not is_open
    if isinstance(data, HasFields.__unknown_variant__):
        return () if all_are_tagged else members
    tag: Any = data.get(tag_field) if is_dict(data) else None
    if not isinstance(tag, str):
        return members
    known = tuple(member for index, member in enumerate(members) if tag in (tags[index] or ()))
    if known or all_are_tagged:
        return known
    return tuple(member for index, member in enumerate(members) if tags[index] is None)


def _flat(members: Members) -> Members:
    found: typing.List[Any] = []
    for member in members:
        inner = alias_value(member) if is_type_alias(member) else member
        if typing_extensions.get_origin(inner) is typing_extensions.Annotated:
            inner = typing_extensions.get_args(inner)[0]
        is_union = typing_extensions.get_origin(inner) is Union
        found.extend(_flat(typing_extensions.get_args(inner)) if is_union else [member])
    return tuple(found)


def _takes_objects(member: Any) -> bool:
    cls = typing_extensions.get_origin(member) or member
    return member is Any or cls is object or is_class(cls, HasFields) or is_class(cls, typing.Mapping)


def tags_of(member: Any, tag_field: str) -> Optional[Members]:
    """Return the values of the literal field that tells a class apart; None for what has none."""
    cls = typing_extensions.get_origin(member) or member
    if not is_class(cls, HasFields):
        return None
    for name, field in fields_of(cls).items():
        if field.wire == tag_field:
            hint = hints_of(cls)[name]
            if typing_extensions.get_origin(hint) in (typing.Literal, typing_extensions.Literal):
                return typing_extensions.get_args(hint)
    return None
