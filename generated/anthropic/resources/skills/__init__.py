# Written by make generate from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import skills as skills
    from . import versions as versions
    from .skills import AsyncSkills as AsyncSkills
    from .skills import AsyncSkillsWithRawResponse as AsyncSkillsWithRawResponse
    from .skills import AsyncSkillsWithStreamingResponse as AsyncSkillsWithStreamingResponse
    from .skills import Skills as Skills
    from .skills import SkillsWithRawResponse as SkillsWithRawResponse
    from .skills import SkillsWithStreamingResponse as SkillsWithStreamingResponse
    from .versions import AsyncVersions as AsyncVersions
    from .versions import AsyncVersionsWithRawResponse as AsyncVersionsWithRawResponse
    from .versions import AsyncVersionsWithStreamingResponse as AsyncVersionsWithStreamingResponse
    from .versions import Versions as Versions
    from .versions import VersionsWithRawResponse as VersionsWithRawResponse
    from .versions import VersionsWithStreamingResponse as VersionsWithStreamingResponse
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "skills": "skills:",
            "versions": "versions:",
            "AsyncSkills": "skills",
            "AsyncSkillsWithRawResponse": "skills",
            "AsyncSkillsWithStreamingResponse": "skills",
            "AsyncVersions": "versions",
            "AsyncVersionsWithRawResponse": "versions",
            "AsyncVersionsWithStreamingResponse": "versions",
            "Skills": "skills",
            "SkillsWithRawResponse": "skills",
            "SkillsWithStreamingResponse": "skills",
            "Versions": "versions",
            "VersionsWithRawResponse": "versions",
            "VersionsWithStreamingResponse": "versions",
        },
    )

__all__ = [
    "AsyncSkills",
    "AsyncSkillsWithRawResponse",
    "AsyncSkillsWithStreamingResponse",
    "AsyncVersions",
    "AsyncVersionsWithRawResponse",
    "AsyncVersionsWithStreamingResponse",
    "Skills",
    "SkillsWithRawResponse",
    "SkillsWithStreamingResponse",
    "Versions",
    "VersionsWithRawResponse",
    "VersionsWithStreamingResponse",
]
