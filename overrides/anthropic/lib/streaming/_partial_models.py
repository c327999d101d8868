"""Models whose content is still arriving, and events that show what there was of it when they came.

Both put a value together when somebody looks, out of the parts in a `Growth`. Which models grow, and by
what, is decided by whoever feeds them.
"""

from functools import cache
from typing import Any, ClassVar, Dict, Optional, cast

from anthropic._core.models.deferred_fields import DeferredField, DeferredFields, storage_of

from ._accumulators import Growth

__all__ = ["SnapshotEvent", "complete", "grow", "growth_of"]


class SnapshotEvent(DeferredFields):
    """An event with a `snapshot` of what it adds to, as that was when the event came."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cast("Any", cls).snapshot = DeferredField("snapshot")

    @classmethod
    def _fill_deferred(cls, storage: Dict[str, Any], due: Any) -> None:
        growth, count = due
        storage["snapshot"] = growth.upto(count)
        storage.pop("_due", None)


class _GrowingField(DeferredField):
    """The field that grows. What the instance holds of it may be outdated, so it is always asked here."""

    __slots__ = ()

    def __set__(self, instance: Any, value: Any) -> None:
        storage: Dict[str, Any] = storage_of(instance)
        storage.pop("_due", None)
        storage[self._name] = value


class _Growing(DeferredFields):
    """What a model's class becomes while one of its fields grows."""

    _field: ClassVar[str]
    _settled_class: ClassVar[Any]

    @classmethod
    def _fill_deferred(cls, storage: Dict[str, Any], due: Any) -> None:
        if not due.is_read:
            due.is_read = True
            storage[cls._field] = due.upto(len(due.parts))

    def _as_it_is(self) -> Any:
        """An ordinary model with what has come."""
        twin = object.__new__(self._settled_class)
        twin.__dict__.update({name: value for name, value in self.__dict__.items() if name != "_due"})
        return twin

    def __eq__(self, other: object) -> bool:
        return bool(self._as_it_is() == (other._as_it_is() if isinstance(other, _Growing) else other))

    def __copy__(self) -> Any:
        return self._as_it_is()

    def __deepcopy__(self, memo: Optional[Dict[int, Any]] = None) -> Any:
        return self._as_it_is().__deepcopy__(memo)

    def __reduce__(self) -> Any:
        return _itself, (self._as_it_is(),)


def _itself(model: Any) -> Any:
    return model


def grow(model: Any, field: str, growth: Growth) -> None:
    """Let a field of a model be what `growth` makes of its parts, from now until it is complete."""
    growth.is_read = False
    storage_of(model)["_due"] = growth
    model.__class__ = _growing_class(model.__class__, field)


def growth_of(model: Any) -> Any:
    """The growth of a model, None where nothing of it grows (any more)."""
    return storage_of(model).get("_due")


def complete(model: Any) -> None:
    """Make a growing model an ordinary one.

    Raises:
        ValueError: the parts make no value; the model then holds the best reading of them.
    """
    storage: Dict[str, Any] = storage_of(model)
    growth = storage.get("_due")
    if growth is None:
        return
    kind = cast("Any", type(model))
    storage.pop("_due", None)
    model.__class__ = kind._settled_class
    try:
        storage[kind._field] = growth.complete()
    except ValueError:
        storage[kind._field] = growth.upto(len(growth.parts))
        raise


@cache
def _growing_class(cls: Any, field: str) -> Any:
    names = {
        "__module__": cls.__module__,
        "__qualname__": cls.__qualname__,
        "__doc__": cls.__doc__,
        "_field": field,
        "_settled_class": cls,
        field: _GrowingField(field),
    }
    return type(cls.__name__, (_Growing, cls), names)
