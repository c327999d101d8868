# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .email_domain_not_allowed_error_details import EmailDomainNotAllowedErrorDetails

__all__ = ["EmailDomainNotAllowedError"]


class EmailDomainNotAllowedError(BadRequestError):
    """`email_domain_not_allowed`: The domain of the email address is not allowed."""

    error_code: Literal["email_domain_not_allowed"]
    details: EmailDomainNotAllowedErrorDetails
