"""The types that callers want answers as: the schema to send, and the value of an answer's text.

Loaded when the first such type is met. Which blocks of an answer are read, and what a failure means, is
decided in `lib/_parse`.
"""

from typing import Any, Dict, List, Tuple

from ..models.checks import Problem, ValidationError
from ..response.json_decoding import NOT_JSON, loads_text
from . import Adapter, adapter_of
from .definitions import Definitions
from .schema_transform import transform_schema

_MOST = 512  # types made on the fly must not fill the memory
_cache: Dict[Any, Tuple[Adapter, Dict[str, Any]]] = {}


def output_schema(output_type: Any) -> Dict[str, Any]:
    """Return the schema of a type as structured outputs take it.

    Raises:
        TypeError, ValueError: structured outputs cannot express the type; see `transform_schema`.
    """
    return _adapter_and_schema(output_type)[1]


def read_output(text: str, output_type: Any) -> Any:
    """Return the value of a text that is JSON.

    Raises:
        ValidationError: it is no JSON, or does not fit the type (a `ValueError`).
    """
    name = getattr(output_type, "__name__", None) or str(output_type)
    try:
        data = loads_text(text)
    except NOT_JSON as error:
        raise ValidationError(name, [Problem((), f"invalid JSON: {error}")]) from None
    problems: List[Problem] = []
    value = _adapter_and_schema(output_type)[0].decode(data, (), problems)
    if problems:
        raise ValidationError(name, problems)
    return value


def _adapter_and_schema(output_type: Any) -> Tuple[Adapter, Dict[str, Any]]:
    try:
        found = _cache.get(output_type)
    except TypeError:  # an unhashable annotation
        return _make(output_type)
    if found is None:
        found = _make(output_type)
        if len(_cache) >= _MOST:
            _cache.clear()
        _cache[output_type] = found
    return found


def _make(output_type: Any) -> Tuple[Adapter, Dict[str, Any]]:
    adapter, definitions = adapter_of(output_type), Definitions()
    schema = definitions.complete(adapter.schema(definitions))
    return adapter, transform_schema(schema)
