# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import service_accounts as service_accounts
    from . import workspaces as workspaces
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
            "service_accounts": "service_accounts:",
            "workspaces": "workspaces:",
            "AsyncServiceAccounts": "service_accounts",
            "AsyncServiceAccountsWithRawResponse": "service_accounts",
            "AsyncServiceAccountsWithStreamingResponse": "service_accounts",
            "AsyncWorkspaces": "workspaces",
            "AsyncWorkspacesWithRawResponse": "workspaces",
            "AsyncWorkspacesWithStreamingResponse": "workspaces",
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
    "AsyncServiceAccounts",
    "AsyncServiceAccountsWithRawResponse",
    "AsyncServiceAccountsWithStreamingResponse",
    "AsyncWorkspaces",
    "AsyncWorkspacesWithRawResponse",
    "AsyncWorkspacesWithStreamingResponse",
    "ServiceAccounts",
    "ServiceAccountsWithRawResponse",
    "ServiceAccountsWithStreamingResponse",
    "Workspaces",
    "WorkspacesWithRawResponse",
    "WorkspacesWithStreamingResponse",
]
