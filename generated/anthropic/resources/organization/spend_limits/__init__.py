# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import effective as effective
    from . import increase_requests as increase_requests
    from . import spend_limits as spend_limits
    from .effective import (
        AsyncEffective,
        AsyncEffectiveWithRawResponse,
        AsyncEffectiveWithStreamingResponse,
        Effective,
        EffectiveWithRawResponse,
        EffectiveWithStreamingResponse,
    )
    from .increase_requests import (
        AsyncIncreaseRequests,
        AsyncIncreaseRequestsWithRawResponse,
        AsyncIncreaseRequestsWithStreamingResponse,
        IncreaseRequests,
        IncreaseRequestsWithRawResponse,
        IncreaseRequestsWithStreamingResponse,
    )
    from .spend_limits import (
        AsyncSpendLimits,
        AsyncSpendLimitsWithRawResponse,
        AsyncSpendLimitsWithStreamingResponse,
        SpendLimits,
        SpendLimitsWithRawResponse,
        SpendLimitsWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "effective": "effective:",
            "increase_requests": "increase_requests:",
            "spend_limits": "spend_limits:",
            "AsyncEffective": "effective",
            "AsyncEffectiveWithRawResponse": "effective",
            "AsyncEffectiveWithStreamingResponse": "effective",
            "AsyncIncreaseRequests": "increase_requests",
            "AsyncIncreaseRequestsWithRawResponse": "increase_requests",
            "AsyncIncreaseRequestsWithStreamingResponse": "increase_requests",
            "AsyncSpendLimits": "spend_limits",
            "AsyncSpendLimitsWithRawResponse": "spend_limits",
            "AsyncSpendLimitsWithStreamingResponse": "spend_limits",
            "Effective": "effective",
            "EffectiveWithRawResponse": "effective",
            "EffectiveWithStreamingResponse": "effective",
            "IncreaseRequests": "increase_requests",
            "IncreaseRequestsWithRawResponse": "increase_requests",
            "IncreaseRequestsWithStreamingResponse": "increase_requests",
            "SpendLimits": "spend_limits",
            "SpendLimitsWithRawResponse": "spend_limits",
            "SpendLimitsWithStreamingResponse": "spend_limits",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncEffective",
    "AsyncEffectiveWithRawResponse",
    "AsyncEffectiveWithStreamingResponse",
    "AsyncIncreaseRequests",
    "AsyncIncreaseRequestsWithRawResponse",
    "AsyncIncreaseRequestsWithStreamingResponse",
    "AsyncSpendLimits",
    "AsyncSpendLimitsWithRawResponse",
    "AsyncSpendLimitsWithStreamingResponse",
    "Effective",
    "EffectiveWithRawResponse",
    "EffectiveWithStreamingResponse",
    "IncreaseRequests",
    "IncreaseRequestsWithRawResponse",
    "IncreaseRequestsWithStreamingResponse",
    "SpendLimits",
    "SpendLimitsWithRawResponse",
    "SpendLimitsWithStreamingResponse",
]
