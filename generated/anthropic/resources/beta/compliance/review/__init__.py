# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import cases as cases
    from . import items as items
    from . import notices as notices
    from . import review as review
    from .cases import (
        AsyncCases,
        AsyncCasesWithRawResponse,
        AsyncCasesWithStreamingResponse,
        Cases,
        CasesWithRawResponse,
        CasesWithStreamingResponse,
    )
    from .items import (
        AsyncItems,
        AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse,
        Items,
        ItemsWithRawResponse,
        ItemsWithStreamingResponse,
    )
    from .notices import (
        AsyncNotices,
        AsyncNoticesWithRawResponse,
        AsyncNoticesWithStreamingResponse,
        Notices,
        NoticesWithRawResponse,
        NoticesWithStreamingResponse,
    )
    from .review import (
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
            "cases": "cases:",
            "items": "items:",
            "notices": "notices:",
            "review": "review:",
            "AsyncCases": "cases",
            "AsyncCasesWithRawResponse": "cases",
            "AsyncCasesWithStreamingResponse": "cases",
            "AsyncItems": "items",
            "AsyncItemsWithRawResponse": "items",
            "AsyncItemsWithStreamingResponse": "items",
            "AsyncNotices": "notices",
            "AsyncNoticesWithRawResponse": "notices",
            "AsyncNoticesWithStreamingResponse": "notices",
            "AsyncReview": "review",
            "AsyncReviewWithRawResponse": "review",
            "AsyncReviewWithStreamingResponse": "review",
            "Cases": "cases",
            "CasesWithRawResponse": "cases",
            "CasesWithStreamingResponse": "cases",
            "Items": "items",
            "ItemsWithRawResponse": "items",
            "ItemsWithStreamingResponse": "items",
            "Notices": "notices",
            "NoticesWithRawResponse": "notices",
            "NoticesWithStreamingResponse": "notices",
            "Review": "review",
            "ReviewWithRawResponse": "review",
            "ReviewWithStreamingResponse": "review",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncCases",
    "AsyncCasesWithRawResponse",
    "AsyncCasesWithStreamingResponse",
    "AsyncItems",
    "AsyncItemsWithRawResponse",
    "AsyncItemsWithStreamingResponse",
    "AsyncNotices",
    "AsyncNoticesWithRawResponse",
    "AsyncNoticesWithStreamingResponse",
    "AsyncReview",
    "AsyncReviewWithRawResponse",
    "AsyncReviewWithStreamingResponse",
    "Cases",
    "CasesWithRawResponse",
    "CasesWithStreamingResponse",
    "Items",
    "ItemsWithRawResponse",
    "ItemsWithStreamingResponse",
    "Notices",
    "NoticesWithRawResponse",
    "NoticesWithStreamingResponse",
    "Review",
    "ReviewWithRawResponse",
    "ReviewWithStreamingResponse",
]
