# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "BetaDeletedRBACGroupMember": "beta_deleted_rbac_group_member",
    "BetaRBACGroupMember": "beta_rbac_group_member",
    "MemberAddParams": "member_add_params",
    "MemberListParams": "member_list_params",
}
