"""Models with a field that is still arriving, and events whose snapshot is built when it is read.

Both get their value from an `Accumulator`. Which model gets one, and what is added to it, is decided in
`_fold.py`. No I/O.
"""

from functools import cache
from typing import Any, ClassVar, Dict, Optional, cast

from anthropic._core.models.deferred_fields import DeferredField, DeferredFields, storage_of

from ._accumulators import Accumulator


class SnapshotEvent(DeferredFields):
    """An event with a `snapshot` of the value that it extended, as it was after this event."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cast("Any", cls).snapshot = DeferredField("snapshot")

    @classmethod
    def _fill_deferred(cls, storage: Dict[str, Any], due: Any) -> None:
        accumulator, count = due
        storage["snapshot"] = accumulator.value_after(count)
        storage.pop("_due", None)


class _PartialField(DeferredField):
    """The field that is still arriving. The stored value may be outdated, so reads always come here."""

    __slots__ = ()

    def __set__(self, instance: Any, value: Any) -> None:
        storage: Dict[str, Any] = storage_of(instance)
        storage.pop("_due", None)
        storage[self._name] = value


class _PartialModel(DeferredFields):
    """The class that a model has while one of its fields is still arriving."""

    _field: ClassVar[str]
    _complete_class: ClassVar[Any]

    @classmethod
    def _fill_deferred(cls, storage: Dict[str, Any], due: Any) -> None:
        if not due.is_read:
            due.is_read = True
            storage[cls._field] = due.value_after(len(due.parts))

    def _without_accumulator(self) -> Any:
        """Return an ordinary model with the value so far."""
        twin = object.__new__(self._complete_class)
        twin.__dict__.update({name: value for name, value in self.__dict__.items() if name != "_due"})
        return twin

    def __eq__(self, other: object) -> bool:
        return bool(
            self._without_accumulator()
            == (other._without_accumulator() if isinstance(other, _PartialModel) else other)
        )

    def __copy__(self) -> Any:
        return self._without_accumulator()

    def __deepcopy__(self, memo: Optional[Dict[int, Any]] = None) -> Any:
        return self._without_accumulator().__deepcopy__(memo)

    def __reduce__(self) -> Any:
        return _identity, (self._without_accumulator(),)


def _identity(model: Any) -> Any:
    return model


def attach_accumulator(model: Any, field: str, accumulator: Accumulator) -> None:
    """Make the value of `accumulator` that of a field, until `complete_model` is called."""
    accumulator.is_read = False
    storage_of(model)["_due"] = accumulator
    model.__class__ = _partial_class(model.__class__, field)


def accumulator_of(model: Any) -> Any:
    """Return the accumulator of a model, or None if it has none."""
    return storage_of(model).get("_due")


def complete_model(model: Any) -> None:
    """Turn a partial model into an ordinary one, with the final value of its field.

    Raises:
        ValueError: the parts are no valid value; the field then holds what could be parsed of them.
    """
    storage: Dict[str, Any] = storage_of(model)
    accumulator = storage.get("_due")
    if accumulator is None:
        return
    partial_class = cast("Any", type(model))
    storage.pop("_due", None)
    model.__class__ = partial_class._complete_class
    try:
        storage[partial_class._field] = accumulator.final_value()
        if accumulator.is_cut_off:
            storage["_is_cut_off"] = True  # tool runners look at it
    except ValueError:
        storage[partial_class._field] = accumulator.value_after(len(accumulator.parts))
        raise


@cache
def _partial_class(cls: Any, field: str) -> Any:
    names = {
        "__module__": cls.__module__,
        "__qualname__": cls.__qualname__,
        "__doc__": cls.__doc__,
        "_field": field,
        "_complete_class": cls,
        field: _PartialField(field),
    }
    return type(cls.__name__, (_PartialModel, cls), names)
