# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaManagedAgentsCredentialValidationStatus"]

BetaManagedAgentsCredentialValidationStatus: TypeAlias = Literal["valid", "invalid", "unknown"]
"""Whether a credential works.

- `valid`: the MCP server accepts it.
- `invalid`: refused, and could not be refreshed; the end user has to sign in again.
- `unknown`: no verdict, such as when the server was out of reach. Try again.
"""
