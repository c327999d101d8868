# Generated from openapi.yaml. Do not edit.
"""Which class each tag of a union stands for: by union, the property that holds the tag, and tag to class."""

from typing import Dict, Tuple

__all__ = ["UNIONS"]

UNIONS: Dict[str, Tuple[str, Dict[str, str]]] = {
    "beta_workspace_rate_limit:Group": (
        "type",
        {
            "model_group": "anthropic.types.beta.organization:BetaOrganizationRateLimitModelGroup",
            "batch": "anthropic.types.beta.organization:BetaOrganizationRateLimitBatchGroup",
            "token_count": "anthropic.types.beta.organization:BetaOrganizationRateLimitTokenCountGroup",
            "files": "anthropic.types.beta.organization:BetaOrganizationRateLimitFilesGroup",
            "skills": "anthropic.types.beta.organization:BetaOrganizationRateLimitSkillsGroup",
            "web_search": "anthropic.types.beta.organization:BetaOrganizationRateLimitWebSearchGroup",
        },
    ),
    "beta_workspace_rate_limit_value:Source": (
        "type",
        {
            "workspace": "BetaWorkspaceRateLimitWorkspaceSource",
            "organization": "BetaWorkspaceRateLimitOrganizationSource",
        },
    ),
}
