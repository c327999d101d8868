"""Tell pydantic what an open binary file is, for models of users that name the type of a parameter.

Loaded with the type aliases, so nothing here is imported before pydantic asks.
"""

from __future__ import annotations

from typing import Any

__all__ = ["OpenBinaryFile"]


class OpenBinaryFile:
    """An annotation of `IO[bytes]`, for which pydantic has no schema: no whole message would validate."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Accept what `open(..., "rb")` returns, and everything else that `io` has for bytes."""
        import io

        from pydantic_core import core_schema

        return core_schema.is_instance_schema(io.IOBase)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Any:
        """Leave this alternative out: no JSON holds an open file."""
        from pydantic_core import PydanticOmit

        raise PydanticOmit
