# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .rbac_group_grants_owner_access_error_details import RBACGroupGrantsOwnerAccessErrorDetails

__all__ = ["RBACGroupGrantsOwnerAccessError"]


class RBACGroupGrantsOwnerAccessError(BadRequestError):
    """`rbac_group_grants_owner_access`: The group grants the access of an owner, so the operation is
    refused.
    """

    error_code: Literal["rbac_group_grants_owner_access"]
    details: RBACGroupGrantsOwnerAccessErrorDetails
