# Written by make generate from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import completions as completions
    from . import files as files
    from . import messages as messages
    from . import models as models
    from . import skills as skills
    from .completions import AsyncCompletions as AsyncCompletions
    from .completions import AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse
    from .completions import AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse
    from .completions import Completions as Completions
    from .completions import CompletionsWithRawResponse as CompletionsWithRawResponse
    from .completions import CompletionsWithStreamingResponse as CompletionsWithStreamingResponse
    from .files import AsyncFiles as AsyncFiles
    from .files import AsyncFilesWithRawResponse as AsyncFilesWithRawResponse
    from .files import AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse
    from .files import Files as Files
    from .files import FilesWithRawResponse as FilesWithRawResponse
    from .files import FilesWithStreamingResponse as FilesWithStreamingResponse
    from .messages.messages import AsyncMessages as AsyncMessages
    from .messages.messages import AsyncMessagesWithRawResponse as AsyncMessagesWithRawResponse
    from .messages.messages import AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse
    from .messages.messages import Messages as Messages
    from .messages.messages import MessagesWithRawResponse as MessagesWithRawResponse
    from .messages.messages import MessagesWithStreamingResponse as MessagesWithStreamingResponse
    from .models import AsyncModels as AsyncModels
    from .models import AsyncModelsWithRawResponse as AsyncModelsWithRawResponse
    from .models import AsyncModelsWithStreamingResponse as AsyncModelsWithStreamingResponse
    from .models import Models as Models
    from .models import ModelsWithRawResponse as ModelsWithRawResponse
    from .models import ModelsWithStreamingResponse as ModelsWithStreamingResponse
    from .skills.skills import AsyncSkills as AsyncSkills
    from .skills.skills import AsyncSkillsWithRawResponse as AsyncSkillsWithRawResponse
    from .skills.skills import AsyncSkillsWithStreamingResponse as AsyncSkillsWithStreamingResponse
    from .skills.skills import Skills as Skills
    from .skills.skills import SkillsWithRawResponse as SkillsWithRawResponse
    from .skills.skills import SkillsWithStreamingResponse as SkillsWithStreamingResponse
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "completions": "completions:",
            "files": "files:",
            "messages": "messages:",
            "models": "models:",
            "skills": "skills:",
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

__all__ = [
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
