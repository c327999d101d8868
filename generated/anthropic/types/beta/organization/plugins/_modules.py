# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "BetaDeletedPluginInstallationSetting": "beta_deleted_plugin_installation_setting",
    "BetaPluginInstallationSetting": "beta_plugin_installation_setting",
    "BetaPluginShare": "beta_plugin_share",
    "BetaPluginVersion": "beta_plugin_version",
    "InstallationSettingListParams": "installation_setting_list_params",
    "InstallationSettingSetParams": "installation_setting_set_params",
    "ShareListParams": "share_list_params",
    "VersionCreateParams": "version_create_params",
    "VersionDownloadParams": "version_download_params",
    "VersionListParams": "version_list_params",
    "VersionRetrieveParams": "version_retrieve_params",
}
