# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_bundle_attachment_not_supported_error_details import BetaBundleAttachmentNotSupportedErrorDetails

__all__ = ["BetaBundleAttachmentNotSupportedError"]


class BetaBundleAttachmentNotSupportedError(BadRequestError):
    """`bundle_attachment_not_supported`: This bundle cannot be attached in the way that was asked for."""

    error_code: Literal["bundle_attachment_not_supported"]
    details: BetaBundleAttachmentNotSupportedErrorDetails
