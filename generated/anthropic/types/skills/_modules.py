# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "DeletedSkillVersion": "deleted_skill_version",
    "SkillVersion": "skill_version",
    "VersionCreateParams": "version_create_params",
    "VersionListParams": "version_list_params",
}
