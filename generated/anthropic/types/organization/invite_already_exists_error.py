# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .invite_already_exists_error_details import InviteAlreadyExistsErrorDetails

__all__ = ["InviteAlreadyExistsError"]


class InviteAlreadyExistsError(BadRequestError):
    """`invite_already_exists`: An invite for the address exists already."""

    error_code: Literal["invite_already_exists"]
    details: InviteAlreadyExistsErrorDetails
