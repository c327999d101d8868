# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import installation_settings as installation_settings
    from . import plugins as plugins
    from . import shares as shares
    from . import versions as versions
    from .installation_settings import (
        AsyncInstallationSettings,
        AsyncInstallationSettingsWithRawResponse,
        AsyncInstallationSettingsWithStreamingResponse,
        InstallationSettings,
        InstallationSettingsWithRawResponse,
        InstallationSettingsWithStreamingResponse,
    )
    from .plugins import (
        AsyncPlugins,
        AsyncPluginsWithRawResponse,
        AsyncPluginsWithStreamingResponse,
        Plugins,
        PluginsWithRawResponse,
        PluginsWithStreamingResponse,
    )
    from .shares import (
        AsyncShares,
        AsyncSharesWithRawResponse,
        AsyncSharesWithStreamingResponse,
        Shares,
        SharesWithRawResponse,
        SharesWithStreamingResponse,
    )
    from .versions import (
        AsyncVersions,
        AsyncVersionsWithRawResponse,
        AsyncVersionsWithStreamingResponse,
        Versions,
        VersionsWithRawResponse,
        VersionsWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "installation_settings": "installation_settings:",
            "plugins": "plugins:",
            "shares": "shares:",
            "versions": "versions:",
            "AsyncInstallationSettings": "installation_settings",
            "AsyncInstallationSettingsWithRawResponse": "installation_settings",
            "AsyncInstallationSettingsWithStreamingResponse": "installation_settings",
            "AsyncPlugins": "plugins",
            "AsyncPluginsWithRawResponse": "plugins",
            "AsyncPluginsWithStreamingResponse": "plugins",
            "AsyncShares": "shares",
            "AsyncSharesWithRawResponse": "shares",
            "AsyncSharesWithStreamingResponse": "shares",
            "AsyncVersions": "versions",
            "AsyncVersionsWithRawResponse": "versions",
            "AsyncVersionsWithStreamingResponse": "versions",
            "InstallationSettings": "installation_settings",
            "InstallationSettingsWithRawResponse": "installation_settings",
            "InstallationSettingsWithStreamingResponse": "installation_settings",
            "Plugins": "plugins",
            "PluginsWithRawResponse": "plugins",
            "PluginsWithStreamingResponse": "plugins",
            "Shares": "shares",
            "SharesWithRawResponse": "shares",
            "SharesWithStreamingResponse": "shares",
            "Versions": "versions",
            "VersionsWithRawResponse": "versions",
            "VersionsWithStreamingResponse": "versions",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncInstallationSettings",
    "AsyncInstallationSettingsWithRawResponse",
    "AsyncInstallationSettingsWithStreamingResponse",
    "AsyncPlugins",
    "AsyncPluginsWithRawResponse",
    "AsyncPluginsWithStreamingResponse",
    "AsyncShares",
    "AsyncSharesWithRawResponse",
    "AsyncSharesWithStreamingResponse",
    "AsyncVersions",
    "AsyncVersionsWithRawResponse",
    "AsyncVersionsWithStreamingResponse",
    "InstallationSettings",
    "InstallationSettingsWithRawResponse",
    "InstallationSettingsWithStreamingResponse",
    "Plugins",
    "PluginsWithRawResponse",
    "PluginsWithStreamingResponse",
    "Shares",
    "SharesWithRawResponse",
    "SharesWithStreamingResponse",
    "Versions",
    "VersionsWithRawResponse",
    "VersionsWithStreamingResponse",
]
