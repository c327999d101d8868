# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import rules as rules
    from . import workspaces as workspaces
    from .rules import (
        AsyncRules,
        AsyncRulesWithRawResponse,
        AsyncRulesWithStreamingResponse,
        Rules,
        RulesWithRawResponse,
        RulesWithStreamingResponse,
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
            "rules": "rules:",
            "workspaces": "workspaces:",
            "AsyncRules": "rules",
            "AsyncRulesWithRawResponse": "rules",
            "AsyncRulesWithStreamingResponse": "rules",
            "AsyncWorkspaces": "workspaces",
            "AsyncWorkspacesWithRawResponse": "workspaces",
            "AsyncWorkspacesWithStreamingResponse": "workspaces",
            "Rules": "rules",
            "RulesWithRawResponse": "rules",
            "RulesWithStreamingResponse": "rules",
            "Workspaces": "workspaces",
            "WorkspacesWithRawResponse": "workspaces",
            "WorkspacesWithStreamingResponse": "workspaces",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncRules",
    "AsyncRulesWithRawResponse",
    "AsyncRulesWithStreamingResponse",
    "AsyncWorkspaces",
    "AsyncWorkspacesWithRawResponse",
    "AsyncWorkspacesWithStreamingResponse",
    "Rules",
    "RulesWithRawResponse",
    "RulesWithStreamingResponse",
    "Workspaces",
    "WorkspacesWithRawResponse",
    "WorkspacesWithStreamingResponse",
]
