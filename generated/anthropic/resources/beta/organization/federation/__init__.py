# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import federation as federation
    from . import issuers as issuers
    from . import rules as rules
    from .federation import (
        AsyncFederation,
        AsyncFederationWithRawResponse,
        AsyncFederationWithStreamingResponse,
        Federation,
        FederationWithRawResponse,
        FederationWithStreamingResponse,
    )
    from .issuers import (
        AsyncIssuers,
        AsyncIssuersWithRawResponse,
        AsyncIssuersWithStreamingResponse,
        Issuers,
        IssuersWithRawResponse,
        IssuersWithStreamingResponse,
    )
    from .rules.rules import (
        AsyncRules,
        AsyncRulesWithRawResponse,
        AsyncRulesWithStreamingResponse,
        Rules,
        RulesWithRawResponse,
        RulesWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "federation": "federation:",
            "issuers": "issuers:",
            "rules": "rules:",
            "AsyncFederation": "federation",
            "AsyncFederationWithRawResponse": "federation",
            "AsyncFederationWithStreamingResponse": "federation",
            "AsyncIssuers": "issuers",
            "AsyncIssuersWithRawResponse": "issuers",
            "AsyncIssuersWithStreamingResponse": "issuers",
            "AsyncRules": "rules.rules",
            "AsyncRulesWithRawResponse": "rules.rules",
            "AsyncRulesWithStreamingResponse": "rules.rules",
            "Federation": "federation",
            "FederationWithRawResponse": "federation",
            "FederationWithStreamingResponse": "federation",
            "Issuers": "issuers",
            "IssuersWithRawResponse": "issuers",
            "IssuersWithStreamingResponse": "issuers",
            "Rules": "rules.rules",
            "RulesWithRawResponse": "rules.rules",
            "RulesWithStreamingResponse": "rules.rules",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncFederation",
    "AsyncFederationWithRawResponse",
    "AsyncFederationWithStreamingResponse",
    "AsyncIssuers",
    "AsyncIssuersWithRawResponse",
    "AsyncIssuersWithStreamingResponse",
    "AsyncRules",
    "AsyncRulesWithRawResponse",
    "AsyncRulesWithStreamingResponse",
    "Federation",
    "FederationWithRawResponse",
    "FederationWithStreamingResponse",
    "Issuers",
    "IssuersWithRawResponse",
    "IssuersWithStreamingResponse",
    "Rules",
    "RulesWithRawResponse",
    "RulesWithStreamingResponse",
]
