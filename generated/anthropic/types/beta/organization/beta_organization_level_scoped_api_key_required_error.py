# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import PermissionDeniedError

from .beta_organization_level_scoped_api_key_required_error_details import (
    BetaOrganizationLevelScopedAPIKeyRequiredErrorDetails,
)

__all__ = ["BetaOrganizationLevelScopedAPIKeyRequiredError"]


class BetaOrganizationLevelScopedAPIKeyRequiredError(PermissionDeniedError):
    """`organization_level_scoped_api_key_required`: The operation needs an API key with scopes that belongs
    to the organization as a whole.
    """

    error_code: Literal["organization_level_scoped_api_key_required"]
    details: BetaOrganizationLevelScopedAPIKeyRequiredErrorDetails
