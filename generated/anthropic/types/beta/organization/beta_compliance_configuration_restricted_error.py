# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import PermissionDeniedError

from .beta_compliance_configuration_restricted_error_details import (
    BetaComplianceConfigurationRestrictedErrorDetails,
)

__all__ = ["BetaComplianceConfigurationRestrictedError"]


class BetaComplianceConfigurationRestrictedError(PermissionDeniedError):
    """`compliance_configuration_restricted`: The compliance configuration of the organization does not permit
    the operation.
    """

    error_code: Literal["compliance_configuration_restricted"]
    details: BetaComplianceConfigurationRestrictedErrorDetails
