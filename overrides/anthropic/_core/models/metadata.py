"""What an instance holds besides its data: kept apart so that it is never dumped or compared by accident."""

from typing import Any, Dict, Mapping, Optional, Set, Tuple, cast

_NOTHING: Dict[Any, Any] = {}


class ModelMetadata:
    """The metadata of an instance, created only where there is some.

    `extra` are unknown fields whose names would hide attributes of the class; `fields_set` is what a caller
    of `model_construct` gave as such; the two ids come from the response's headers.
    """

    __slots__ = ("extra", "fields_set", "request_id", "workspace_id")

    def __init__(self) -> None:
        self.extra: Mapping[Any, Any] = _NOTHING  # shared: one of its own would weigh on a kept message
        self.fields_set: Optional[Set[str]] = None
        self.request_id: Optional[str] = None
        self.workspace_id: Optional[str] = None

    def __getstate__(self) -> Tuple[None, Dict[str, Any]]:
        # As pickle does by itself, in all but its two oldest protocols.
        return None, {name: getattr(self, name) for name in self.__slots__}

    def keep(self, name: Any, value: Any) -> None:
        """Add an unknown field to `extra`."""
        if not self.extra:
            self.extra = {}
        cast("Dict[Any, Any]", self.extra)[name] = value

    def copy(self) -> "ModelMetadata":
        twin = ModelMetadata()
        twin.extra = dict(self.extra) if self.extra else _NOTHING
        twin.fields_set = None if self.fields_set is None else set(self.fields_set)
        twin.request_id = self.request_id
        twin.workspace_id = self.workspace_id
        return twin
