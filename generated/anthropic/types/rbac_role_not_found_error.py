# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import NotFoundError

from .rbac_role_not_found_error_details import RBACRoleNotFoundErrorDetails

__all__ = ["RBACRoleNotFoundError"]


class RBACRoleNotFoundError(NotFoundError):
    """`rbac_role_not_found`: The role does not exist, or is not visible to the caller."""

    error_code: Literal["rbac_role_not_found"]
    details: RBACRoleNotFoundErrorDetails
