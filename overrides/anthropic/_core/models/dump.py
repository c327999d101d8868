"""Dump models to plain data and to JSON text.

`set_data` is the common case, what the API sent; `dump_model` knows every option. Neither changes a model,
and nothing mutable is shared with what they return.
"""

import math
from datetime import date, datetime, time
from enum import Enum
from typing import AbstractSet, Any, Callable, Dict, List, Mapping, Optional, Tuple, Union

from .fields import MISSING, HasFields, aliases_of, attributes_of, defaults_of, fields_of, metadata_of
from .foreign import record_data
from .json_text import json_text
from .type_guards import is_collection, is_mapping

IncEx = Union[AbstractSet[int], AbstractSet[str], Mapping[int, Any], Mapping[str, Any]]

_SCALARS = frozenset([str, int, bool, float, type(None), datetime])


def set_data(model: Any) -> Dict[str, Any]:
    """Return the fields received, by name on the wire, as plain Python data."""
    scalars = _SCALARS
    attributes = attributes_of(model)
    data = attributes.copy()
    for name, value in attributes.items():
        if value.__class__ not in scalars:
            data[name] = _plain(value, set_data)
    return data


def all_data(model: Any) -> Dict[str, Any]:
    """Return every field by its own name, absent ones with their default, as plain Python data."""
    cls = model.__class__
    attributes: Dict[str, Any] = model.__dict__
    if not attributes.keys() <= fields_of(cls).keys():
        attributes = {name: value for name, value in attributes.items() if name[:1] != "_"}
    metadata = metadata_of(model)
    if metadata is not None and metadata.extra:
        attributes = {**attributes, **metadata.extra}
    scalars = _SCALARS
    return {
        name: value if value.__class__ in scalars else _plain(value, all_data)
        for name, value in {**defaults_of(cls), **attributes}.items()
    }


def sent_attributes(model: Any) -> Dict[str, Any]:
    """Return `attributes_of` a model without the fields that are never sent.

    Those are known only to the client, such as `parsed_output`, or part of answers only.
    """
    attributes = attributes_of(model)
    taken = model.__sendable_fields__
    if taken is not None:
        return {name: value for name, value in attributes.items() if name in taken}
    hidden = model.__client_only__
    if hidden and not hidden.isdisjoint(attributes):
        return {name: value for name, value in attributes.items() if name not in hidden}
    return attributes


def _plain(value: Any, of: Callable[[Any], Dict[str, Any]]) -> Any:
    scalars = _SCALARS
    cls = value.__class__
    if cls is list:
        return [child if child.__class__ in scalars else _plain(child, of) for child in value]
    if cls is dict:
        twin: Dict[Any, Any] = value.copy()
        for key, child in value.items():
            if child.__class__ not in scalars:
                twin[key] = _plain(child, of)
        return twin
    if isinstance(value, HasFields):
        return of(value)
    if cls in scalars:
        return value
    if is_collection(value):
        children = [_plain(child, of) for child in value]
        same_kind: Any = cls if cls in (tuple, set, frozenset) else list
        return same_kind(children)
    if is_mapping(value):
        return {key: _plain(child, of) for key, child in value.items()}
    dump = getattr(value, "model_dump", None)
    return dump(by_alias=of is set_data, exclude_unset=of is set_data) if callable(dump) else value


class _Options:
    """The options of one dump."""

    __slots__ = ("by_alias", "exclude_defaults", "exclude_none", "exclude_unset", "fallback", "json_mode")

    def __init__(
        self,
        *,
        mode: str = "python",
        by_alias: bool = False,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        fallback: Optional[Callable[[Any], Any]] = None,
    ) -> None:
        self.json_mode = mode == "json"
        self.by_alias = by_alias
        self.exclude_unset = exclude_unset
        self.exclude_defaults = exclude_defaults
        self.exclude_none = exclude_none
        self.fallback = fallback

    @property
    def matter(self) -> bool:
        """Whether any of them differs from its default."""
        return (
            self.json_mode
            or self.by_alias
            or self.exclude_unset
            or self.exclude_defaults
            or self.exclude_none
        )


def dump_model(
    model: Any, *, include: Optional[IncEx] = None, exclude: Optional[IncEx] = None, **options: Any
) -> Dict[str, Any]:
    """Return the data of `model` as plain data; the options are those of pydantic's `model_dump`."""
    chosen = _Options(**options)
    if include is None and exclude is None and not chosen.matter:
        return all_data(model)
    return _dump(model, chosen, include, exclude)


def _dump(model: Any, options: _Options, include: Any, exclude: Any) -> Dict[str, Any]:
    data: Dict[str, Any] = {}
    aliases = aliases_of(type(model))
    for name, value, default in _entries(model, options):
        if options.exclude_none and value is None:
            continue
        if options.exclude_defaults and default is not MISSING and value == default:
            continue
        chosen, inner_include, inner_exclude = _choose(name, include, exclude)
        if chosen:
            key = aliases.get(name, name) if options.by_alias else name
            data[key] = _dump_value(value, options, inner_include, inner_exclude)
    return data


def _entries(model: Any, options: _Options) -> List[Tuple[str, Any, Any]]:
    """Return name, value and default of everything to dump: the fields in order, then undocumented ones."""
    attributes = model.__dict__
    metadata = metadata_of(model)
    shown = attributes if metadata is None or metadata.fields_set is None else metadata.fields_set
    found: List[Tuple[str, Any, Any]] = []
    fields, defaults = fields_of(type(model)), defaults_of(type(model))
    for name, field in fields.items():
        if name in shown and name in attributes:
            found.append((name, attributes[name], field.default))
        elif not options.exclude_unset:
            found.append((name, attributes.get(name, defaults[name]), field.default))
    found += [(name, v, MISSING) for name, v in attributes.items() if name not in fields and name[:1] != "_"]
    if metadata is not None:
        found += [(name, value, MISSING) for name, value in metadata.extra.items()]
    return found


def _dump_value(value: Any, options: _Options, include: Any = None, exclude: Any = None) -> Any:
    cls = value.__class__
    if cls is str or cls is int or cls is bool or value is None:
        return value
    if isinstance(value, HasFields):
        return _dump(value, options, include, exclude)
    if is_collection(value):
        return _dump_sequence(value, options, include, exclude)
    if is_mapping(value):
        return _dump_mapping(value, options, include, exclude)
    dump = getattr(value, "model_dump", None)
    if callable(dump):
        return dump(mode="json" if options.json_mode else "python", by_alias=options.by_alias)
    return json_scalar(value, options.fallback) if options.json_mode else value


def _dump_sequence(value: Any, options: _Options, include: Any, exclude: Any) -> Any:
    children: List[Any] = []
    size = len(value)
    for index, child in enumerate(value):
        chosen, inner_include, inner_exclude = _choose(index, include, exclude, size)
        if chosen:
            children.append(_dump_value(child, options, inner_include, inner_exclude))
    kept = type(value) in (tuple, set, frozenset) and not options.json_mode
    return type(value)(children) if kept else children


def _dump_mapping(value: Mapping[Any, Any], options: _Options, include: Any, exclude: Any) -> Dict[Any, Any]:
    data: Dict[Any, Any] = {}
    for key, child in value.items():
        chosen, inner_include, inner_exclude = _choose(key, include, exclude)
        if chosen:
            data[_json_key(key) if options.json_mode else key] = _dump_value(
                child, options, inner_include, inner_exclude
            )
    return data


def _choose(key: Any, include: Any, exclude: Any, size: Optional[int] = None) -> Tuple[bool, Any, Any]:
    """Return whether `key` is dumped, and what to include and exclude inside its value."""
    if include is None and exclude is None:
        return True, None, None
    inside = _part(include, key, size)
    outside = _part(exclude, key, size)
    if include is not None and inside is MISSING:
        return False, None, None
    if outside is True:
        return False, None, None
    return (
        True,
        None if inside is MISSING or inside is True else inside,
        None if outside is MISSING else outside,
    )


def dump_chosen(model: Any, include: Any, exclude: Any) -> List[str]:
    """Return the names of the fields that `include` and `exclude` leave."""
    return [name for name, _, _ in _entries(model, _Options()) if _choose(name, include, exclude)[0]]


def _part(choice: Any, key: Any, size: Optional[int]) -> Any:
    """Return what `choice` says about `key`: `True`, a choice for inside it, or `MISSING`."""
    if choice is None:
        return MISSING
    for name in (key, "__all__") if size is None else (key, key - size, "__all__"):
        if name in choice:
            part: Any = choice[name] if is_mapping(choice) else True
            return True if part is ... or part is True else MISSING if part is False else part
    return MISSING


# JSON


def to_plain(obj: Any, mode: str = "python") -> Any:
    """Return `obj` with every model in it as plain data, like `to_dict(mode=mode)`."""
    if mode == "python":
        return _plain(obj, set_data)
    return _dump_value(obj, _Options(mode=mode, by_alias=True, exclude_unset=True))


def timestamp_text(value: Any) -> str:
    """Return a timestamp as ISO 8601, with `Z` for UTC."""
    text: str = value.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") else text


def _json_key(key: Any) -> Any:
    if key is None or isinstance(key, (str, int, float)):
        return key
    return str(json_scalar(key))


def json_scalar(value: Any, fallback: Optional[Callable[[Any], Any]] = None) -> Any:
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, (str, int)):
        return value
    if isinstance(value, (datetime, time)):
        return timestamp_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return _dump_value(value.value, _Options(mode="json"))
    if isinstance(value, (bytes, bytearray)):
        return bytes(value).decode()
    if fallback is not None:
        return _dump_value(fallback(value), _Options(mode="json"))
    if type(value).__module__ in ("uuid", "decimal", "pathlib"):
        return str(value)
    record = record_data(value)
    if record is not None:
        return _dump_value(record, _Options(mode="json"))
    raise TypeError(f"{type(value).__name__} has no form in JSON")


def dump_json(model: Any, *, indent: Optional[int] = None, ensure_ascii: bool = False, **options: Any) -> str:
    """Return the data of `model` as JSON text; the options are those of pydantic's `model_dump_json`."""
    return json_text(dump_model(model, mode="json", **options), indent, ensure_ascii, json_scalar)


def _json_value(value: Any) -> Any:
    """Convert a value that is not JSON one step towards it."""
    if isinstance(value, HasFields):
        return attributes_of(value)
    if is_collection(value):
        return [*value]
    if is_mapping(value):
        return {**value}
    dump = getattr(value, "model_dump", None)
    return dump(mode="json", by_alias=True, exclude_unset=True) if callable(dump) else json_scalar(value)


def set_json(model: Any, indent: Optional[int]) -> str:
    """Return the fields received, by name on the wire, as JSON text."""
    return json_text(model, indent, False, _json_value)
