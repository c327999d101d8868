# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import members as members
    from . import rbac_groups as rbac_groups
    from .members import (
        AsyncMembers,
        AsyncMembersWithRawResponse,
        AsyncMembersWithStreamingResponse,
        Members,
        MembersWithRawResponse,
        MembersWithStreamingResponse,
    )
    from .rbac_groups import (
        AsyncRBACGroups,
        AsyncRBACGroupsWithRawResponse,
        AsyncRBACGroupsWithStreamingResponse,
        RBACGroups,
        RBACGroupsWithRawResponse,
        RBACGroupsWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "members": "members:",
            "rbac_groups": "rbac_groups:",
            "AsyncMembers": "members",
            "AsyncMembersWithRawResponse": "members",
            "AsyncMembersWithStreamingResponse": "members",
            "AsyncRBACGroups": "rbac_groups",
            "AsyncRBACGroupsWithRawResponse": "rbac_groups",
            "AsyncRBACGroupsWithStreamingResponse": "rbac_groups",
            "Members": "members",
            "MembersWithRawResponse": "members",
            "MembersWithStreamingResponse": "members",
            "RBACGroups": "rbac_groups",
            "RBACGroupsWithRawResponse": "rbac_groups",
            "RBACGroupsWithStreamingResponse": "rbac_groups",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncMembers",
    "AsyncMembersWithRawResponse",
    "AsyncMembersWithStreamingResponse",
    "AsyncRBACGroups",
    "AsyncRBACGroupsWithRawResponse",
    "AsyncRBACGroupsWithStreamingResponse",
    "Members",
    "MembersWithRawResponse",
    "MembersWithStreamingResponse",
    "RBACGroups",
    "RBACGroupsWithRawResponse",
    "RBACGroupsWithStreamingResponse",
]
