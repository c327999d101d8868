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
    from . import skills as skills
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
    from .skills.skills import (
        AsyncSkills,
        AsyncSkillsWithRawResponse,
        AsyncSkillsWithStreamingResponse,
        Skills,
        SkillsWithRawResponse,
        SkillsWithStreamingResponse,
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
            "skills": "skills:",
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
            "AsyncSkills": "skills.skills",
            "AsyncSkillsWithRawResponse": "skills.skills",
            "AsyncSkillsWithStreamingResponse": "skills.skills",
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
            "Skills": "skills.skills",
            "SkillsWithRawResponse": "skills.skills",
            "SkillsWithStreamingResponse": "skills.skills",
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
    "AsyncSkills",
    "AsyncSkillsWithRawResponse",
    "AsyncSkillsWithStreamingResponse",
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
    "Skills",
    "SkillsWithRawResponse",
    "SkillsWithStreamingResponse",
]
