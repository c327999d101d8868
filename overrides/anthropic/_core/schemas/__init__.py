"""Annotations as people write them: the JSON Schema of one, and values of it from parsed JSON.

For the types that users bring: results of structured outputs, arguments of tools. The types of the API itself
are decoded by `models`. Nothing here knows an endpoint. Where a type of pydantic appears, pydantic does it.
"""

from .definitions import AnnotationError
from .forms import Form
from .reading import decode_value, form_of, read_leniently, schema_of

__all__ = ["AnnotationError", "Form", "decode_value", "form_of", "read_leniently", "schema_of"]
