# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "BetaDeletedSkillVersion": "beta_deleted_skill_version",
    "BetaSkillVersion": "beta_skill_version",
    "VersionCreateParams": "version_create_params",
    "VersionCreateResponse": "version_create_response",
    "VersionDeleteResponse": "version_delete_response",
    "VersionListParams": "version_list_params",
    "VersionListResponse": "version_list_response",
    "VersionRetrieveResponse": "version_retrieve_response",
}
