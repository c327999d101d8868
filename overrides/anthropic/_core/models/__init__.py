"""Response models: declaring, decoding, dumping, validating them.

Nothing here knows an endpoint, a header or a transport.
"""

from typing import TYPE_CHECKING

from ..lazy import attach
from .base import BaseModel, GenericModel, UnknownVariant
from .decode import add_request_id, construct_type, decode, object_reader_of, reader_of
from .dump import to_plain
from .property_info import PropertyInfo

if TYPE_CHECKING:
    from .checks import ValidationError
    from .strict import validate
else:
    __getattr__, __dir__ = attach(__name__, {"ValidationError": "checks", "validate": "strict"})

__all__ = [
    "BaseModel",
    "GenericModel",
    "PropertyInfo",
    "UnknownVariant",
    "ValidationError",
    "add_request_id",
    "construct_type",
    "decode",
    "object_reader_of",
    "reader_of",
    "to_plain",
    "validate",
]
