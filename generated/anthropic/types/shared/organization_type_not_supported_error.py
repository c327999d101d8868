# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .organization_type_not_supported_error_details import OrganizationTypeNotSupportedErrorDetails

__all__ = ["OrganizationTypeNotSupportedError"]


class OrganizationTypeNotSupportedError(BadRequestError):
    """`organization_type_not_supported`: The operation is not supported for this type of organization."""

    error_code: Literal["organization_type_not_supported"]
    details: OrganizationTypeNotSupportedErrorDetails
