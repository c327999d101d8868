"""The `output_config` of a request that names the type of its answer."""

from __future__ import annotations

from typing import Any, Dict

from .models.kinds import is_mapping
from .sentinels import is_given

__all__ = ["is_output_type", "with_output_format"]


def is_output_type(output_format: object) -> bool:
    """Whether this is a type to read answers as: not a schema, and not left out."""
    return is_given(output_format) and output_format is not None and not is_mapping(output_format)


def with_output_format(output_config: Any, output_format: Any) -> Any:
    """The `output_config` to send: the one given, with the format in it that `output_format` asks for.

    Raises:
        TypeError, ValueError: structured outputs cannot express the type; see `transform_schema`.
    """
    if not is_given(output_format) or output_format is None:
        return output_config
    if is_output_type(output_format):
        from .output_types import output_schema

        output_format = {"type": "json_schema", "schema": output_schema(output_format)}
    config: Dict[str, Any] = dict(output_config) if is_mapping(output_config) else {}
    return {**config, "format": output_format}
