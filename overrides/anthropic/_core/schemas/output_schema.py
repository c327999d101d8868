"""The `output_config` of a request that names the type of its answer."""

from __future__ import annotations

from typing import Any, Dict

from ..models.type_guards import is_mapping
from ..sentinels import is_given
from .output_format import fold_output_format


def is_output_type(output_format: object) -> bool:
    """Return whether this is a type to decode answers to: not a schema, and not left out."""
    return is_given(output_format) and output_format is not None and not is_mapping(output_format)


def with_output_format(output_config: Any, output_format: Any) -> Any:
    """Return the `output_config` to send: the one given, with the format for `output_format` in it.

    Raises:
        TypeError, ValueError: structured outputs cannot express the type; see `transform_schema`.
    """
    if not is_given(output_format) or output_format is None:
        return output_config
    output_format = _as_schema(output_format)
    config: Dict[str, Any] = dict(output_config) if is_mapping(output_config) else {}
    return {**config, "format": output_format}


def fold_output_type(output_config: Any, output_format: Any) -> Any:
    """Return `fold_output_format(...)`, which takes types here: the parameter is deprecated in the beta.

    Raises:
        TypeError, ValueError: as for `with_output_format`.
        AnthropicError: both say a format.
    """
    return fold_output_format(output_config, _as_schema(output_format))


def fold_parsed_type(output_config: Any, output_format: Any) -> Any:
    """Return `fold_output_type(...)`, where `None` asks for no type instead of being sent as the format.

    Raises:
        TypeError, ValueError, AnthropicError: as for `fold_output_type`.
    """
    return output_config if output_format is None else fold_output_type(output_config, output_format)


def _as_schema(output_format: Any) -> Any:
    if not is_output_type(output_format):
        return output_format
    from .output_types import output_schema

    return {"type": "json_schema", "schema": output_schema(output_format)}
