# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .cmek_key_disabled_error_details import CMEKKeyDisabledErrorDetails

__all__ = ["CMEKKeyDisabledError"]


class CMEKKeyDisabledError(BadRequestError):
    """`cmek_key_disabled`: Your encryption key (CMEK) is disabled."""

    error_code: Literal["cmek_key_disabled"]
    details: CMEKKeyDisabledErrorDetails
