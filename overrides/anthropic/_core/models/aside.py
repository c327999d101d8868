"""What an instance holds besides its data: kept apart so that it is never dumped nor compared by accident."""

from typing import Any, Dict, Optional, Set

__all__ = ["Aside"]


class Aside:
    """Made for an instance only when it has something to hold.

    `extra` are unknown fields whose names would hide attributes of the class; `fields_set` is what a caller
    of `model_construct` said was set; the two ids come from the response's headers.
    """

    __slots__ = ("extra", "fields_set", "request_id", "workspace_id")

    def __init__(self) -> None:
        self.extra: Dict[Any, Any] = {}
        self.fields_set: Optional[Set[str]] = None
        self.request_id: Optional[str] = None
        self.workspace_id: Optional[str] = None

    def copy(self) -> "Aside":
        twin = Aside()
        twin.extra = dict(self.extra)
        twin.fields_set = None if self.fields_set is None else set(self.fields_set)
        twin.request_id = self.request_id
        twin.workspace_id = self.workspace_id
        return twin
