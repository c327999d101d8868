# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import RateLimitError

from .contract_spend_limit_reached_error_details import ContractSpendLimitReachedErrorDetails

__all__ = ["ContractSpendLimitReachedError"]


class ContractSpendLimitReachedError(RateLimitError):
    """`contract_spend_limit_reached`: The spend limit set by the contract is reached."""

    error_code: Literal["contract_spend_limit_reached"]
    details: ContractSpendLimitReachedErrorDetails
