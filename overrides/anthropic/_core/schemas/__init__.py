"""Adapters of annotations as people write them: the JSON Schema of one, and values of it from parsed JSON.

For the types that users bring: results of structured outputs, arguments of tools. The types of the API itself
are decoded by `models`. Nothing here knows an endpoint. A type of pydantic is left to pydantic.
"""

from .adapters import Adapter
from .definitions import AnnotationError
from .reading import adapter_of, decode_value, read_leniently, schema_of

__all__ = ["AnnotationError", "Adapter", "decode_value", "adapter_of", "read_leniently", "schema_of"]
