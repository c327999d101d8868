# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from .beta_deleted_skill_version import BetaDeletedSkillVersion
    from .beta_skill_version import BetaSkillVersion
    from .version_create_params import VersionCreateParams
    from .version_create_response import VersionCreateResponse
    from .version_delete_response import VersionDeleteResponse
    from .version_list_params import VersionListParams
    from .version_list_response import VersionListResponse
    from .version_retrieve_response import VersionRetrieveResponse
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "BetaDeletedSkillVersion",
    "BetaSkillVersion",
    "VersionCreateParams",
    "VersionCreateResponse",
    "VersionDeleteResponse",
    "VersionListParams",
    "VersionListResponse",
    "VersionRetrieveResponse",
]
