# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .cannot_invite_emails_with_unverified_domains_error_details import (
    CannotInviteEmailsWithUnverifiedDomainsErrorDetails,
)

__all__ = ["CannotInviteEmailsWithUnverifiedDomainsError"]


class CannotInviteEmailsWithUnverifiedDomainsError(BadRequestError):
    """`cannot_invite_emails_with_unverified_domains`: An address to invite is in a domain that is not
    verified.
    """

    error_code: Literal["cannot_invite_emails_with_unverified_domains"]
    details: CannotInviteEmailsWithUnverifiedDomainsErrorDetails
