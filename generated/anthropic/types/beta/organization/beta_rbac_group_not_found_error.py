# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import NotFoundError

from .beta_rbac_group_not_found_error_details import BetaRBACGroupNotFoundErrorDetails

__all__ = ["BetaRBACGroupNotFoundError"]


class BetaRBACGroupNotFoundError(NotFoundError):
    """`rbac_group_not_found`: The group does not exist, or is not visible to the caller."""

    error_code: Literal["rbac_group_not_found"]
    details: BetaRBACGroupNotFoundErrorDetails
