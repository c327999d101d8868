"""What an error response says of its cause: the code with its details, and the class that stands for it."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Dict, Optional, Tuple, Type

__all__ = ["class_by_code", "read_details"]


def read_details(details: Dict[str, Any]) -> Tuple[Optional[str], Any]:
    """Return the code, and the details as the class that stands for it, or as `UnknownVariant`."""
    from .models import UnknownVariant, decode

    code = details.get("error_code")
    known = _class_of(code)
    return code if isinstance(code, str) else None, decode(
        UnknownVariant if known is None else known.__annotations__["details"], details
    )


def class_by_code(by_status: Type[Any], body: Any) -> Type[Any]:
    """Return the class for what the API says is the cause, if it is one of those that its status has."""
    try:
        known = _class_of(body["error"]["details"]["error_code"])
    except (KeyError, TypeError, IndexError):
        return by_status
    return known if known is not None and issubclass(known, by_status) else by_status


def _class_of(code: object) -> Optional[Type[Any]]:
    # Named, not imported: what is generated stands above.
    errors: Dict[object, str] = import_module("anthropic.types._errors").ERRORS
    if not isinstance(code, str) or code not in errors:
        return None
    module, _, name = errors[code].partition(":")
    found: Type[Any] = getattr(import_module(module), name)
    return found
