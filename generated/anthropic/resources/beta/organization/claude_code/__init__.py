# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import claude_code as claude_code
    from . import managed_settings as managed_settings
    from .claude_code import (
        AsyncClaudeCode,
        AsyncClaudeCodeWithRawResponse,
        AsyncClaudeCodeWithStreamingResponse,
        ClaudeCode,
        ClaudeCodeWithRawResponse,
        ClaudeCodeWithStreamingResponse,
    )
    from .managed_settings.managed_settings import (
        AsyncManagedSettings,
        AsyncManagedSettingsWithRawResponse,
        AsyncManagedSettingsWithStreamingResponse,
        ManagedSettings,
        ManagedSettingsWithRawResponse,
        ManagedSettingsWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "claude_code": "claude_code:",
            "managed_settings": "managed_settings:",
            "AsyncClaudeCode": "claude_code",
            "AsyncClaudeCodeWithRawResponse": "claude_code",
            "AsyncClaudeCodeWithStreamingResponse": "claude_code",
            "AsyncManagedSettings": "managed_settings.managed_settings",
            "AsyncManagedSettingsWithRawResponse": "managed_settings.managed_settings",
            "AsyncManagedSettingsWithStreamingResponse": "managed_settings.managed_settings",
            "ClaudeCode": "claude_code",
            "ClaudeCodeWithRawResponse": "claude_code",
            "ClaudeCodeWithStreamingResponse": "claude_code",
            "ManagedSettings": "managed_settings.managed_settings",
            "ManagedSettingsWithRawResponse": "managed_settings.managed_settings",
            "ManagedSettingsWithStreamingResponse": "managed_settings.managed_settings",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncClaudeCode",
    "AsyncClaudeCodeWithRawResponse",
    "AsyncClaudeCodeWithStreamingResponse",
    "AsyncManagedSettings",
    "AsyncManagedSettingsWithRawResponse",
    "AsyncManagedSettingsWithStreamingResponse",
    "ClaudeCode",
    "ClaudeCodeWithRawResponse",
    "ClaudeCodeWithStreamingResponse",
    "ManagedSettings",
    "ManagedSettingsWithRawResponse",
    "ManagedSettingsWithStreamingResponse",
]
