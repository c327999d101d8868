# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_human_review_on_with_external_storage_error_details import (
    BetaHumanReviewOnWithExternalStorageErrorDetails,
)

__all__ = ["BetaHumanReviewOnWithExternalStorageError"]


class BetaHumanReviewOnWithExternalStorageError(BadRequestError):
    """`human_review_on_with_external_storage`: Human review cannot be on while external storage is used."""

    error_code: Literal["human_review_on_with_external_storage"]
    details: BetaHumanReviewOnWithExternalStorageErrorDetails
