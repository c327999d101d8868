# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "apps": "apps:",
    "ArtifactListParams": "artifact_list_params",
    "ConnectorListParams": "connector_list_params",
    "PluginListParams": "plugin_list_params",
    "SkillListParams": "skill_list_params",
    "SummaryListParams": "summary_list_params",
    "UserListParams": "user_list_params",
}
