# Generated from openapi.yaml. Do not edit.
"""Which class each tag of a union stands for: by union, the property that holds the tag, and tag to class."""

from typing import Dict, Tuple

__all__ = ["UNIONS"]

UNIONS: Dict[str, Tuple[str, Dict[str, str]]] = {
    "workspace_rate_limit:Group": (
        "type",
        {
            "model_group": "anthropic.types.organization:OrganizationRateLimitModelGroup",
            "batch": "anthropic.types.organization:OrganizationRateLimitBatchGroup",
            "token_count": "anthropic.types.organization:OrganizationRateLimitTokenCountGroup",
            "files": "anthropic.types.organization:OrganizationRateLimitFilesGroup",
            "skills": "anthropic.types.organization:OrganizationRateLimitSkillsGroup",
            "web_search": "anthropic.types.organization:OrganizationRateLimitWebSearchGroup",
        },
    ),
    "workspace_rate_limit_value:Source": (
        "type",
        {
            "workspace": "WorkspaceRateLimitWorkspaceSource",
            "organization": "WorkspaceRateLimitOrganizationSource",
        },
    ),
}
