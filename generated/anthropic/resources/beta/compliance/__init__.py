# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import compliance as compliance
    from . import review as review
    from .compliance import (
        AsyncCompliance,
        AsyncComplianceWithRawResponse,
        AsyncComplianceWithStreamingResponse,
        Compliance,
        ComplianceWithRawResponse,
        ComplianceWithStreamingResponse,
    )
    from .review.review import (
        AsyncReview,
        AsyncReviewWithRawResponse,
        AsyncReviewWithStreamingResponse,
        Review,
        ReviewWithRawResponse,
        ReviewWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "compliance": "compliance:",
            "review": "review:",
            "AsyncCompliance": "compliance",
            "AsyncComplianceWithRawResponse": "compliance",
            "AsyncComplianceWithStreamingResponse": "compliance",
            "AsyncReview": "review.review",
            "AsyncReviewWithRawResponse": "review.review",
            "AsyncReviewWithStreamingResponse": "review.review",
            "Compliance": "compliance",
            "ComplianceWithRawResponse": "compliance",
            "ComplianceWithStreamingResponse": "compliance",
            "Review": "review.review",
            "ReviewWithRawResponse": "review.review",
            "ReviewWithStreamingResponse": "review.review",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncCompliance",
    "AsyncComplianceWithRawResponse",
    "AsyncComplianceWithStreamingResponse",
    "AsyncReview",
    "AsyncReviewWithRawResponse",
    "AsyncReviewWithStreamingResponse",
    "Compliance",
    "ComplianceWithRawResponse",
    "ComplianceWithStreamingResponse",
    "Review",
    "ReviewWithRawResponse",
    "ReviewWithStreamingResponse",
]
