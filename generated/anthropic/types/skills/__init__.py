# Written by make generate from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from .deleted_skill_version import DeletedSkillVersion as DeletedSkillVersion
    from .skill_version import SkillVersion as SkillVersion
    from .version_create_params import VersionCreateParams as VersionCreateParams
    from .version_list_params import VersionListParams as VersionListParams
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "DeletedSkillVersion": "deleted_skill_version",
            "SkillVersion": "skill_version",
            "VersionCreateParams": "version_create_params",
            "VersionListParams": "version_list_params",
        },
    )

__all__ = [
    "DeletedSkillVersion",
    "SkillVersion",
    "VersionCreateParams",
    "VersionListParams",
]
