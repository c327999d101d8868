# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.diagnostics_param import DiagnosticsParam

__all__ = ["BetaDiagnosticsParam"]

BetaDiagnosticsParam: TypeAlias = DiagnosticsParam
"""Asks why the prompt cache was missed.

The request is compared with an earlier one, and the answer names the first part in which
they differ.
"""
