# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .parent_organization_required_error_details import ParentOrganizationRequiredErrorDetails

__all__ = ["ParentOrganizationRequiredError"]


class ParentOrganizationRequiredError(BadRequestError):
    """`parent_organization_required`: The operation is for a parent organization only."""

    error_code: Literal["parent_organization_required"]
    details: ParentOrganizationRequiredErrorDetails
