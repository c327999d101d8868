# Generated from openapi.yaml. Do not edit.
"""Where the class of an error is, by the code that the API gives of its cause."""

from typing import Dict

__all__ = ["ERRORS"]

ERRORS: Dict[str, str] = {}
