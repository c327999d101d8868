# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .authentication_error import AuthenticationError

__all__ = ["AuthenticationErrorObject"]

AuthenticationErrorObject: TypeAlias = AuthenticationError
