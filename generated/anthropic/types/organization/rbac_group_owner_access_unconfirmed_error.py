# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .rbac_group_owner_access_unconfirmed_error_details import RBACGroupOwnerAccessUnconfirmedErrorDetails

__all__ = ["RBACGroupOwnerAccessUnconfirmedError"]


class RBACGroupOwnerAccessUnconfirmedError(BadRequestError):
    """`rbac_group_owner_access_unconfirmed`: It could not be confirmed whether the group grants the access of
    an owner.
    """

    error_code: Literal["rbac_group_owner_access_unconfirmed"]
    details: RBACGroupOwnerAccessUnconfirmedErrorDetails
