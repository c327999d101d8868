# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .gateway_timeout_error import GatewayTimeoutError

__all__ = ["GatewayTimeoutErrorObject"]

GatewayTimeoutErrorObject: TypeAlias = GatewayTimeoutError
