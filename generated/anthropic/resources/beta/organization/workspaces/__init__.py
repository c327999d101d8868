# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import members as members
    from . import rate_limits as rate_limits
    from . import service_accounts as service_accounts
    from . import workspaces as workspaces
    from .members import (
        AsyncMembers,
        AsyncMembersWithRawResponse,
        AsyncMembersWithStreamingResponse,
        Members,
        MembersWithRawResponse,
        MembersWithStreamingResponse,
    )
    from .rate_limits import (
        AsyncRateLimits,
        AsyncRateLimitsWithRawResponse,
        AsyncRateLimitsWithStreamingResponse,
        RateLimits,
        RateLimitsWithRawResponse,
        RateLimitsWithStreamingResponse,
    )
    from .service_accounts import (
        AsyncServiceAccounts,
        AsyncServiceAccountsWithRawResponse,
        AsyncServiceAccountsWithStreamingResponse,
        ServiceAccounts,
        ServiceAccountsWithRawResponse,
        ServiceAccountsWithStreamingResponse,
    )
    from .workspaces import (
        AsyncWorkspaces,
        AsyncWorkspacesWithRawResponse,
        AsyncWorkspacesWithStreamingResponse,
        Workspaces,
        WorkspacesWithRawResponse,
        WorkspacesWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "members": "members:",
            "rate_limits": "rate_limits:",
            "service_accounts": "service_accounts:",
            "workspaces": "workspaces:",
            "AsyncMembers": "members",
            "AsyncMembersWithRawResponse": "members",
            "AsyncMembersWithStreamingResponse": "members",
            "AsyncRateLimits": "rate_limits",
            "AsyncRateLimitsWithRawResponse": "rate_limits",
            "AsyncRateLimitsWithStreamingResponse": "rate_limits",
            "AsyncServiceAccounts": "service_accounts",
            "AsyncServiceAccountsWithRawResponse": "service_accounts",
            "AsyncServiceAccountsWithStreamingResponse": "service_accounts",
            "AsyncWorkspaces": "workspaces",
            "AsyncWorkspacesWithRawResponse": "workspaces",
            "AsyncWorkspacesWithStreamingResponse": "workspaces",
            "Members": "members",
            "MembersWithRawResponse": "members",
            "MembersWithStreamingResponse": "members",
            "RateLimits": "rate_limits",
            "RateLimitsWithRawResponse": "rate_limits",
            "RateLimitsWithStreamingResponse": "rate_limits",
            "ServiceAccounts": "service_accounts",
            "ServiceAccountsWithRawResponse": "service_accounts",
            "ServiceAccountsWithStreamingResponse": "service_accounts",
            "Workspaces": "workspaces",
            "WorkspacesWithRawResponse": "workspaces",
            "WorkspacesWithStreamingResponse": "workspaces",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncMembers",
    "AsyncMembersWithRawResponse",
    "AsyncMembersWithStreamingResponse",
    "AsyncRateLimits",
    "AsyncRateLimitsWithRawResponse",
    "AsyncRateLimitsWithStreamingResponse",
    "AsyncServiceAccounts",
    "AsyncServiceAccountsWithRawResponse",
    "AsyncServiceAccountsWithStreamingResponse",
    "AsyncWorkspaces",
    "AsyncWorkspacesWithRawResponse",
    "AsyncWorkspacesWithStreamingResponse",
    "Members",
    "MembersWithRawResponse",
    "MembersWithStreamingResponse",
    "RateLimits",
    "RateLimitsWithRawResponse",
    "RateLimitsWithStreamingResponse",
    "ServiceAccounts",
    "ServiceAccountsWithRawResponse",
    "ServiceAccountsWithStreamingResponse",
    "Workspaces",
    "WorkspacesWithRawResponse",
    "WorkspacesWithStreamingResponse",
]
