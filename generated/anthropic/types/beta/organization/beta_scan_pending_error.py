# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import ConflictError

from .beta_scan_pending_error_details import BetaScanPendingErrorDetails

__all__ = ["BetaScanPendingError"]


class BetaScanPendingError(ConflictError):
    """`scan_pending`: The scan of the plugin version has not been completed yet."""

    error_code: Literal["scan_pending"]
    details: BetaScanPendingErrorDetails
