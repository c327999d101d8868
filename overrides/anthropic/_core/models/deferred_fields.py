"""Fields whose value is computed when it is first read, and is an ordinary value from then on.

The data they are computed from is kept in the instance under `_due`. Whoever asks for the instance's
`__dict__`, as dumping, comparing and copying do, finds every field in it.
"""

from typing import Any, Dict

from .base import BaseModel
from .fields import HasFields

storage_of: Any = vars(HasFields)["__dict__"].__get__
"""The `__dict__` of an instance as it is, deferred fields left out."""


class DeferredField:
    """The class attribute of such a field, read while the instance does not have its value yet."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        return None if instance is None else instance.__dict__.get(self._name)


class DeferredFields(BaseModel):
    """The base of classes with deferred fields, which `_fill_deferred` computes."""

    @property
    def __dict__(self) -> Dict[str, Any]:  # type: ignore[override]  # of instances, not of the class
        storage: Dict[str, Any] = storage_of(self)
        due = storage.get("_due")
        if due is not None:
            self._fill_deferred(storage, due)
        return storage

    def __getstate__(self) -> Dict[str, Any]:
        return self.__dict__

    @classmethod
    def _fill_deferred(cls, storage: Dict[str, Any], due: Any) -> None:
        """Put the values of the deferred fields into `storage`."""
        raise NotImplementedError
