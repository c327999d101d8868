"""Encode the items of a body's lists once, however often they are sent.

A conversation is sent again with every turn, and only its end is new. A cached encoding is used as long as
the item is unchanged; items that may change unnoticed, such as files and iterators, are not cached.
"""

import json
from typing import Any, Dict, Iterable, List, NamedTuple, Optional

from ..models.fields import HasFields, metadata_of
from ..models.type_guards import is_dict
from .body import BodyEncoder

_IMMUTABLE = frozenset([str, int, float, bool, type(None)])


class _CachedItem(NamedTuple):
    """The JSON of an item, the containers in it, and a copy of their contents at that time.

    Comparing the two lists is one step of the interpreter: a child that is still the same object is not
    looked into, as it has an entry of its own.
    """

    item: Any
    encoded: bytes
    containers: List[Any]
    contents: List[Any]


class CachedEncodingList(List[Any]):
    """A list that caches the JSON of its items, and notices when an item or anything inside it changes."""

    _cache: Optional[List[Optional[_CachedItem]]] = None

    def encoded(self, encoder: BodyEncoder, *, may_read: bool = True) -> bytes:
        """Encode the list as JSON.

        Raises:
            FilesNeededError: an item holds a file, and the encoder may not read it.
            TypeError, ValueError: an item has no form in JSON; its path is not known here.
        """
        cache: List[Optional[_CachedItem]] = (self._cache or [])[: len(self)]
        cache.extend([None] * (len(self) - len(cache)))
        self._cache = cache
        parts: List[bytes] = []
        for index, (item, cached) in enumerate(zip(self, cache)):
            if cached is not None and cached.item is item and cached.containers == cached.contents:
                parts.append(cached.encoded)
                continue
            encoded = encoder.encode(item, may_read=may_read)
            cache[index] = _cache_item(item, encoded)
            parts.append(encoded)
        return b"[" + b",".join(parts) + b"]"

    def __deepcopy__(self, memo: Dict[int, Any]) -> "CachedEncodingList":
        from copy import deepcopy

        return CachedEncodingList(deepcopy(list(self), memo))


def encode_body(body: object, encoder: Optional[BodyEncoder] = None, *, may_read: bool = True) -> bytes:
    """Encode `body` as JSON, as the encoder does, but use the cached encodings of its lists.

    Raises:
        FilesNeededError: it holds a file, and the encoder may not read it.
        TypeError, ValueError: something has no form in JSON; the message names its path.
    """
    encoder = encoder or BodyEncoder()
    if not is_dict(body) or not any(value.__class__ is CachedEncodingList for value in body.values()):
        return encoder.encode(body, may_read=may_read)
    try:
        members = [
            json.dumps(name).encode() + b":" + value.encoded(encoder, may_read=may_read)
            if value.__class__ is CachedEncodingList
            else encoder.encode({name: value}, may_read=may_read)[1:-1]
            for name, value in body.items()
        ]
    except (TypeError, ValueError):
        return encoder.encode(body, may_read=may_read)  # whose message names the path
    return b"{" + b",".join(filter(None, members)) + b"}"


def _cache_item(item: Any, encoded: bytes) -> Optional[_CachedItem]:
    containers: List[Any] = []
    return (
        _CachedItem(item, encoded, containers, [_copy(held) for held in containers])
        if _collect(item, containers)
        else None
    )


def _copy(container: Any) -> Any:
    return {**container} if container.__class__ is dict else [*container]


def _has_extra(model: HasFields) -> bool:
    metadata = metadata_of(model)
    return metadata is not None and bool(metadata.extra)


def _collect(value: Any, found: List[Any]) -> bool:
    """Add the containers in `value` to `found`; False if it holds anything else that may change."""
    cls = value.__class__
    children: Iterable[Any]
    if cls in _IMMUTABLE:
        return True
    if cls is list:
        found.append(value)
        children = value
    elif cls is dict:
        found.append(value)
        children = value.values()
    elif isinstance(value, HasFields) and not _has_extra(value):
        found.append(value.__dict__)
        unsent = cls.__client_only__
        children = [child for name, child in value.__dict__.items() if name not in unsent]
    else:
        return False
    for child in children:  # noqa: SIM110  # a generator costs twice as much, and every new message pays it
        if child.__class__ not in _IMMUTABLE and not _collect(child, found):
            return False
    return True
