# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_scan_failed_error_details import BetaScanFailedErrorDetails

__all__ = ["BetaScanFailedError"]


class BetaScanFailedError(BadRequestError):
    """`scan_failed`: The plugin version did not pass its scan, or the scan could not be completed."""

    error_code: Literal["scan_failed"]
    details: BetaScanFailedErrorDetails
