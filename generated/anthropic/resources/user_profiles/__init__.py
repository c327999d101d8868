# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import action_urls as action_urls
    from . import user_profiles as user_profiles
    from .action_urls import (
        ActionURLs,
        ActionURLsWithRawResponse,
        ActionURLsWithStreamingResponse,
        AsyncActionURLs,
        AsyncActionURLsWithRawResponse,
        AsyncActionURLsWithStreamingResponse,
    )
    from .user_profiles import (
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
            "action_urls": "action_urls:",
            "user_profiles": "user_profiles:",
            "ActionURLs": "action_urls",
            "ActionURLsWithRawResponse": "action_urls",
            "ActionURLsWithStreamingResponse": "action_urls",
            "AsyncActionURLs": "action_urls",
            "AsyncActionURLsWithRawResponse": "action_urls",
            "AsyncActionURLsWithStreamingResponse": "action_urls",
            "AsyncUserProfiles": "user_profiles",
            "AsyncUserProfilesWithRawResponse": "user_profiles",
            "AsyncUserProfilesWithStreamingResponse": "user_profiles",
            "UserProfiles": "user_profiles",
            "UserProfilesWithRawResponse": "user_profiles",
            "UserProfilesWithStreamingResponse": "user_profiles",
        },
    )
    show_names(__name__)

__all__ = [
    "ActionURLs",
    "ActionURLsWithRawResponse",
    "ActionURLsWithStreamingResponse",
    "AsyncActionURLs",
    "AsyncActionURLsWithRawResponse",
    "AsyncActionURLsWithStreamingResponse",
    "AsyncUserProfiles",
    "AsyncUserProfilesWithRawResponse",
    "AsyncUserProfilesWithStreamingResponse",
    "UserProfiles",
    "UserProfilesWithRawResponse",
    "UserProfilesWithStreamingResponse",
]
