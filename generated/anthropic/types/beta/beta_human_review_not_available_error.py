# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_human_review_not_available_error_details import BetaHumanReviewNotAvailableErrorDetails

__all__ = ["BetaHumanReviewNotAvailableError"]


class BetaHumanReviewNotAvailableError(BadRequestError):
    """`human_review_not_available`: Human review is not available here."""

    error_code: Literal["human_review_not_available"]
    details: BetaHumanReviewNotAvailableErrorDetails
