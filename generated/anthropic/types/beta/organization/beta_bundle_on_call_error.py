# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_bundle_on_call_error_details import BetaBundleOnCallErrorDetails

__all__ = ["BetaBundleOnCallError"]


class BetaBundleOnCallError(BadRequestError):
    """`bundle_on_call`: The bundle is on call, which rules the operation out."""

    error_code: Literal["bundle_on_call"]
    details: BetaBundleOnCallErrorDetails
