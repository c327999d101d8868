# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from .api_error_object import APIErrorObject
    from .authentication_error import AuthenticationError
    from .authentication_error_object import AuthenticationErrorObject
    from .billing_error import BillingError
    from .billing_error_object import BillingErrorObject
    from .claude_code_key_creator_not_member_error import ClaudeCodeKeyCreatorNotMemberError
    from .claude_code_key_creator_not_member_error_details import ClaudeCodeKeyCreatorNotMemberErrorDetails
    from .claude_code_version_too_old_error import ClaudeCodeVersionTooOldError
    from .claude_code_version_too_old_error_details import ClaudeCodeVersionTooOldErrorDetails
    from .cmek_context_unavailable_error import CMEKContextUnavailableError
    from .cmek_context_unavailable_error_details import CMEKContextUnavailableErrorDetails
    from .cmek_key_disabled_error import CMEKKeyDisabledError
    from .cmek_key_disabled_error_details import CMEKKeyDisabledErrorDetails
    from .cmek_key_network_blocked_error import CMEKKeyNetworkBlockedError
    from .cmek_key_network_blocked_error_details import CMEKKeyNetworkBlockedErrorDetails
    from .cmek_key_unreachable_error import CMEKKeyUnreachableError
    from .cmek_key_unreachable_error_details import CMEKKeyUnreachableErrorDetails
    from .contract_spend_limit_reached_error import ContractSpendLimitReachedError
    from .contract_spend_limit_reached_error_details import ContractSpendLimitReachedErrorDetails
    from .enforced_spend_limit_reached_error import EnforcedSpendLimitReachedError
    from .enforced_spend_limit_reached_error_details import EnforcedSpendLimitReachedErrorDetails
    from .error_details import ErrorDetails
    from .error_object import ErrorObject
    from .error_response import ErrorResponse
    from .error_type import ErrorType
    from .gateway_timeout_error import GatewayTimeoutError
    from .gateway_timeout_error_object import GatewayTimeoutErrorObject
    from .invalid_request_error import InvalidRequestError
    from .invalid_request_error_object import InvalidRequestErrorObject
    from .linked_organization_billing_unavailable_error import LinkedOrganizationBillingUnavailableError
    from .linked_organization_billing_unavailable_error_details import (
        LinkedOrganizationBillingUnavailableErrorDetails,
    )
    from .linked_organization_spend_limit_reached_error import LinkedOrganizationSpendLimitReachedError
    from .linked_organization_spend_limit_reached_error_details import (
        LinkedOrganizationSpendLimitReachedErrorDetails,
    )
    from .not_found_error import NotFoundError
    from .not_found_error_object import NotFoundErrorObject
    from .organization_on_hold_error import OrganizationOnHoldError
    from .organization_on_hold_error_details import OrganizationOnHoldErrorDetails
    from .organization_type_not_supported_error import OrganizationTypeNotSupportedError
    from .organization_type_not_supported_error_details import OrganizationTypeNotSupportedErrorDetails
    from .overloaded_error import OverloadedError
    from .overloaded_error_object import OverloadedErrorObject
    from .parent_organization_required_error import ParentOrganizationRequiredError
    from .parent_organization_required_error_details import ParentOrganizationRequiredErrorDetails
    from .permission_error import PermissionError
    from .permission_error_object import PermissionErrorObject
    from .ramp_limit_exceeded_error import RampLimitExceededError
    from .ramp_limit_exceeded_error_details import RampLimitExceededErrorDetails
    from .rate_limit_error import RateLimitError
    from .rate_limit_error_object import RateLimitErrorObject
    from .request_body_encoding_invalid_error import RequestBodyEncodingInvalidError
    from .request_body_encoding_invalid_error_details import RequestBodyEncodingInvalidErrorDetails
    from .request_body_encoding_unsupported_error import RequestBodyEncodingUnsupportedError
    from .request_body_encoding_unsupported_error_details import RequestBodyEncodingUnsupportedErrorDetails
    from .request_body_too_large_after_decoding_error import RequestBodyTooLargeAfterDecodingError
    from .request_body_too_large_after_decoding_error_details import (
        RequestBodyTooLargeAfterDecodingErrorDetails,
    )
    from .sandbox_egress_restricted_error import SandboxEgressRestrictedError
    from .sandbox_egress_restricted_error_details import SandboxEgressRestrictedErrorDetails
    from .workspace_human_review_disabled_error import WorkspaceHumanReviewDisabledError
    from .workspace_human_review_disabled_error_details import WorkspaceHumanReviewDisabledErrorDetails
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "APIErrorObject",
    "AuthenticationError",
    "AuthenticationErrorObject",
    "BillingError",
    "BillingErrorObject",
    "CMEKContextUnavailableError",
    "CMEKContextUnavailableErrorDetails",
    "CMEKKeyDisabledError",
    "CMEKKeyDisabledErrorDetails",
    "CMEKKeyNetworkBlockedError",
    "CMEKKeyNetworkBlockedErrorDetails",
    "CMEKKeyUnreachableError",
    "CMEKKeyUnreachableErrorDetails",
    "ClaudeCodeKeyCreatorNotMemberError",
    "ClaudeCodeKeyCreatorNotMemberErrorDetails",
    "ClaudeCodeVersionTooOldError",
    "ClaudeCodeVersionTooOldErrorDetails",
    "ContractSpendLimitReachedError",
    "ContractSpendLimitReachedErrorDetails",
    "EnforcedSpendLimitReachedError",
    "EnforcedSpendLimitReachedErrorDetails",
    "ErrorDetails",
    "ErrorObject",
    "ErrorResponse",
    "ErrorType",
    "GatewayTimeoutError",
    "GatewayTimeoutErrorObject",
    "InvalidRequestError",
    "InvalidRequestErrorObject",
    "LinkedOrganizationBillingUnavailableError",
    "LinkedOrganizationBillingUnavailableErrorDetails",
    "LinkedOrganizationSpendLimitReachedError",
    "LinkedOrganizationSpendLimitReachedErrorDetails",
    "NotFoundError",
    "NotFoundErrorObject",
    "OrganizationOnHoldError",
    "OrganizationOnHoldErrorDetails",
    "OrganizationTypeNotSupportedError",
    "OrganizationTypeNotSupportedErrorDetails",
    "OverloadedError",
    "OverloadedErrorObject",
    "ParentOrganizationRequiredError",
    "ParentOrganizationRequiredErrorDetails",
    "PermissionError",
    "PermissionErrorObject",
    "RampLimitExceededError",
    "RampLimitExceededErrorDetails",
    "RateLimitError",
    "RateLimitErrorObject",
    "RequestBodyEncodingInvalidError",
    "RequestBodyEncodingInvalidErrorDetails",
    "RequestBodyEncodingUnsupportedError",
    "RequestBodyEncodingUnsupportedErrorDetails",
    "RequestBodyTooLargeAfterDecodingError",
    "RequestBodyTooLargeAfterDecodingErrorDetails",
    "SandboxEgressRestrictedError",
    "SandboxEgressRestrictedErrorDetails",
    "WorkspaceHumanReviewDisabledError",
    "WorkspaceHumanReviewDisabledErrorDetails",
]
