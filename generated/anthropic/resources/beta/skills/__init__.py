# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import skills as skills
    from . import versions as versions
    from .skills import (
        AsyncSkills,
        AsyncSkillsWithRawResponse,
        AsyncSkillsWithStreamingResponse,
        Skills,
        SkillsWithRawResponse,
        SkillsWithStreamingResponse,
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
    show_names(__name__)

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
