# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from . import apps as apps
    from .artifact_list_params import ArtifactListParams
    from .connector_list_params import ConnectorListParams
    from .plugin_list_params import PluginListParams
    from .skill_list_params import SkillListParams
    from .summary_list_params import SummaryListParams
    from .user_list_params import UserListParams
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "ArtifactListParams",
    "ConnectorListParams",
    "PluginListParams",
    "SkillListParams",
    "SummaryListParams",
    "UserListParams",
]
