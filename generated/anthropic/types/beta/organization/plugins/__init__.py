# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from .beta_deleted_plugin_installation_setting import BetaDeletedPluginInstallationSetting
    from .beta_plugin_installation_setting import BetaPluginInstallationSetting
    from .beta_plugin_share import BetaPluginShare
    from .beta_plugin_version import BetaPluginVersion
    from .installation_setting_list_params import InstallationSettingListParams
    from .installation_setting_set_params import InstallationSettingSetParams
    from .share_list_params import ShareListParams
    from .version_create_params import VersionCreateParams
    from .version_download_params import VersionDownloadParams
    from .version_list_params import VersionListParams
    from .version_retrieve_params import VersionRetrieveParams
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "BetaDeletedPluginInstallationSetting",
    "BetaPluginInstallationSetting",
    "BetaPluginShare",
    "BetaPluginVersion",
    "InstallationSettingListParams",
    "InstallationSettingSetParams",
    "ShareListParams",
    "VersionCreateParams",
    "VersionDownloadParams",
    "VersionListParams",
    "VersionRetrieveParams",
]
