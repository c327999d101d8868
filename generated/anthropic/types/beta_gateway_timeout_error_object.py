# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_gateway_timeout_error import BetaGatewayTimeoutError

__all__ = ["BetaGatewayTimeoutErrorObject"]

BetaGatewayTimeoutErrorObject: TypeAlias = BetaGatewayTimeoutError
