"""The deprecated parameter `output_format`, now a member of `output_config`."""

from __future__ import annotations

from typing import Any, Mapping

from ..deprecation import warn_caller
from ..errors import AnthropicError
from ..sentinels import is_given

__all__ = ["fold_output_format"]


def fold_output_format(output_config: Any, output_format: object) -> Any:
    """Return the `output_config` to send: the one given, with `output_format` in it if that is given.

    Emits a `DeprecationWarning` for a format given the old way.

    Raises:
        AnthropicError: both say a format.
        TypeError: the format is a type.
    """
    if not is_given(output_format):
        return output_config
    if isinstance(output_format, type):
        raise TypeError(
            f"`create` takes schemas; to have the answer as a {output_format.__name__}, use"
            " `parse(output_format=...)` or `stream(output_format=...)`"
        )
    config: Mapping[str, object] = output_config or {}
    if output_format is not None:
        if config.get("format") is not None:
            raise AnthropicError(
                "Both `output_format` and `output_config['format']` are given:"
                " keep the latter, which replaces the former"
            )
        warn_caller("The 'output_format' parameter is deprecated; pass `output_config={'format': ...}`")
    return {**config, "format": output_format}
