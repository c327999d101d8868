"""Validation where a user asks for it: `model_validate` and strict response validation."""

from typing import Any

from .decode import decode

__all__ = ["ValidationError", "parse_json", "validate"]


class ValidationError(ValueError):
    """Data that is not of the type it was read as."""


def validate(type_: Any, data: Any) -> Any:
    return decode(type_, data)


def parse_json(type_: Any, text: Any) -> Any:
    import json

    return json.loads(text)
