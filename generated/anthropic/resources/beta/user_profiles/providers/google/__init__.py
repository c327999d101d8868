# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import data_controls as data_controls
    from . import google as google
    from .data_controls import (
        AsyncDataControls,
        AsyncDataControlsWithRawResponse,
        AsyncDataControlsWithStreamingResponse,
        DataControls,
        DataControlsWithRawResponse,
        DataControlsWithStreamingResponse,
    )
    from .google import (
        AsyncGoogle,
        AsyncGoogleWithRawResponse,
        AsyncGoogleWithStreamingResponse,
        Google,
        GoogleWithRawResponse,
        GoogleWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "data_controls": "data_controls:",
            "google": "google:",
            "AsyncDataControls": "data_controls",
            "AsyncDataControlsWithRawResponse": "data_controls",
            "AsyncDataControlsWithStreamingResponse": "data_controls",
            "AsyncGoogle": "google",
            "AsyncGoogleWithRawResponse": "google",
            "AsyncGoogleWithStreamingResponse": "google",
            "DataControls": "data_controls",
            "DataControlsWithRawResponse": "data_controls",
            "DataControlsWithStreamingResponse": "data_controls",
            "Google": "google",
            "GoogleWithRawResponse": "google",
            "GoogleWithStreamingResponse": "google",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncDataControls",
    "AsyncDataControlsWithRawResponse",
    "AsyncDataControlsWithStreamingResponse",
    "AsyncGoogle",
    "AsyncGoogleWithRawResponse",
    "AsyncGoogleWithStreamingResponse",
    "DataControls",
    "DataControlsWithRawResponse",
    "DataControlsWithStreamingResponse",
    "Google",
    "GoogleWithRawResponse",
    "GoogleWithStreamingResponse",
]
