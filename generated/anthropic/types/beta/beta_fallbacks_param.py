# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal, Union

from typing_extensions import TypeAlias

from .beta_fallback_param import BetaFallbackParam

__all__ = ["BetaFallbacksParam"]

BetaFallbacksParam: TypeAlias = Union[Iterable[BetaFallbackParam], Literal["default"]]
"""Models to turn to when the model refuses, tried in the order given: one to three of
them, or `default` for those that the service has set for the requested model.

The switch happens within the same request and shows as a `fallback_message` entry in
`usage.iterations`. Which models may be named is in `allowed_fallback_models` of
`BetaModelInfo`.
"""
