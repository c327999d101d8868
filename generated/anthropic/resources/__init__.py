# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import beta as beta
    from . import completions as completions
    from . import files as files
    from . import messages as messages
    from . import models as models
    from . import organization as organization
    from . import skills as skills
    from . import user_profiles as user_profiles
    from .beta.beta import (
        AsyncBeta,
        AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse,
        Beta,
        BetaWithRawResponse,
        BetaWithStreamingResponse,
    )
    from .completions import (
        AsyncCompletions,
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
        Completions,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )
    from .files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from .messages.messages import (
        AsyncMessages,
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
        Messages,
        MessagesWithRawResponse,
        MessagesWithStreamingResponse,
    )
    from .models import (
        AsyncModels,
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
        Models,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )
    from .organization.organization import (
        AsyncOrganization,
        AsyncOrganizationWithRawResponse,
        AsyncOrganizationWithStreamingResponse,
        Organization,
        OrganizationWithRawResponse,
        OrganizationWithStreamingResponse,
    )
    from .skills.skills import (
        AsyncSkills,
        AsyncSkillsWithRawResponse,
        AsyncSkillsWithStreamingResponse,
        Skills,
        SkillsWithRawResponse,
        SkillsWithStreamingResponse,
    )
    from .user_profiles.user_profiles import (
        AsyncUserProfiles,
        AsyncUserProfilesWithRawResponse,
        AsyncUserProfilesWithStreamingResponse,
        UserProfiles,
        UserProfilesWithRawResponse,
        UserProfilesWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "beta": "beta:",
            "completions": "completions:",
            "files": "files:",
            "messages": "messages:",
            "models": "models:",
            "organization": "organization:",
            "skills": "skills:",
            "user_profiles": "user_profiles:",
            "AsyncBeta": "beta.beta",
            "AsyncBetaWithRawResponse": "beta.beta",
            "AsyncBetaWithStreamingResponse": "beta.beta",
            "AsyncCompletions": "completions",
            "AsyncCompletionsWithRawResponse": "completions",
            "AsyncCompletionsWithStreamingResponse": "completions",
            "AsyncFiles": "files",
            "AsyncFilesWithRawResponse": "files",
            "AsyncFilesWithStreamingResponse": "files",
            "AsyncMessages": "messages.messages",
            "AsyncMessagesWithRawResponse": "messages.messages",
            "AsyncMessagesWithStreamingResponse": "messages.messages",
            "AsyncModels": "models",
            "AsyncModelsWithRawResponse": "models",
            "AsyncModelsWithStreamingResponse": "models",
            "AsyncOrganization": "organization.organization",
            "AsyncOrganizationWithRawResponse": "organization.organization",
            "AsyncOrganizationWithStreamingResponse": "organization.organization",
            "AsyncSkills": "skills.skills",
            "AsyncSkillsWithRawResponse": "skills.skills",
            "AsyncSkillsWithStreamingResponse": "skills.skills",
            "AsyncUserProfiles": "user_profiles.user_profiles",
            "AsyncUserProfilesWithRawResponse": "user_profiles.user_profiles",
            "AsyncUserProfilesWithStreamingResponse": "user_profiles.user_profiles",
            "Beta": "beta.beta",
            "BetaWithRawResponse": "beta.beta",
            "BetaWithStreamingResponse": "beta.beta",
            "Completions": "completions",
            "CompletionsWithRawResponse": "completions",
            "CompletionsWithStreamingResponse": "completions",
            "Files": "files",
            "FilesWithRawResponse": "files",
            "FilesWithStreamingResponse": "files",
            "Messages": "messages.messages",
            "MessagesWithRawResponse": "messages.messages",
            "MessagesWithStreamingResponse": "messages.messages",
            "Models": "models",
            "ModelsWithRawResponse": "models",
            "ModelsWithStreamingResponse": "models",
            "Organization": "organization.organization",
            "OrganizationWithRawResponse": "organization.organization",
            "OrganizationWithStreamingResponse": "organization.organization",
            "Skills": "skills.skills",
            "SkillsWithRawResponse": "skills.skills",
            "SkillsWithStreamingResponse": "skills.skills",
            "UserProfiles": "user_profiles.user_profiles",
            "UserProfilesWithRawResponse": "user_profiles.user_profiles",
            "UserProfilesWithStreamingResponse": "user_profiles.user_profiles",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncBeta",
    "AsyncBetaWithRawResponse",
    "AsyncBetaWithStreamingResponse",
    "AsyncCompletions",
    "AsyncCompletionsWithRawResponse",
    "AsyncCompletionsWithStreamingResponse",
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "AsyncMessages",
    "AsyncMessagesWithRawResponse",
    "AsyncMessagesWithStreamingResponse",
    "AsyncModels",
    "AsyncModelsWithRawResponse",
    "AsyncModelsWithStreamingResponse",
    "AsyncOrganization",
    "AsyncOrganizationWithRawResponse",
    "AsyncOrganizationWithStreamingResponse",
    "AsyncSkills",
    "AsyncSkillsWithRawResponse",
    "AsyncSkillsWithStreamingResponse",
    "AsyncUserProfiles",
    "AsyncUserProfilesWithRawResponse",
    "AsyncUserProfilesWithStreamingResponse",
    "Beta",
    "BetaWithRawResponse",
    "BetaWithStreamingResponse",
    "Completions",
    "CompletionsWithRawResponse",
    "CompletionsWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
    "Messages",
    "MessagesWithRawResponse",
    "MessagesWithStreamingResponse",
    "Models",
    "ModelsWithRawResponse",
    "ModelsWithStreamingResponse",
    "Organization",
    "OrganizationWithRawResponse",
    "OrganizationWithStreamingResponse",
    "Skills",
    "SkillsWithRawResponse",
    "SkillsWithStreamingResponse",
    "UserProfiles",
    "UserProfilesWithRawResponse",
    "UserProfilesWithStreamingResponse",
]
