"""Response models: declaring, decoding, dumping, validating them.

Nothing here knows an endpoint, a header or a transport.
"""

from .base import BaseModel, GenericModel
from .decode import add_request_id, construct_type, decode, object_reader_of, reader_of
from .dump import to_plain
from .property_info import PropertyInfo
from .strict import ValidationError, validate
from .unknown import UnknownVariant

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
