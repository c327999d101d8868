# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_cmek_feature_unsupported_error_details import BetaCMEKFeatureUnsupportedErrorDetails

__all__ = ["BetaCMEKFeatureUnsupportedError"]


class BetaCMEKFeatureUnsupportedError(BadRequestError):
    """`cmek_feature_unsupported`: The feature cannot be used together with encryption keys of your own
    (CMEK).
    """

    error_code: Literal["cmek_feature_unsupported"]
    details: BetaCMEKFeatureUnsupportedErrorDetails
