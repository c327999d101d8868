"""The class of a union member that this version of the library does not know."""

from typing import Optional

from .base import BaseModel

__all__ = ["UnknownVariant"]


class UnknownVariant(BaseModel):
    """A value whose `type` is of no known class, such as a content block newer than this library.

    All its data is there, as attributes and in `to_dict()`, as parsed from JSON; used as a
    parameter it is sent unchanged.
    """

    type: Optional[str] = None
