# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import google as google
    from . import projects as projects
    from .google import (
        AsyncGoogle,
        AsyncGoogleWithRawResponse,
        AsyncGoogleWithStreamingResponse,
        Google,
        GoogleWithRawResponse,
        GoogleWithStreamingResponse,
    )
    from .projects.projects import (
        AsyncProjects,
        AsyncProjectsWithRawResponse,
        AsyncProjectsWithStreamingResponse,
        Projects,
        ProjectsWithRawResponse,
        ProjectsWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "google": "google:",
            "projects": "projects:",
            "AsyncGoogle": "google",
            "AsyncGoogleWithRawResponse": "google",
            "AsyncGoogleWithStreamingResponse": "google",
            "AsyncProjects": "projects.projects",
            "AsyncProjectsWithRawResponse": "projects.projects",
            "AsyncProjectsWithStreamingResponse": "projects.projects",
            "Google": "google",
            "GoogleWithRawResponse": "google",
            "GoogleWithStreamingResponse": "google",
            "Projects": "projects.projects",
            "ProjectsWithRawResponse": "projects.projects",
            "ProjectsWithStreamingResponse": "projects.projects",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncGoogle",
    "AsyncGoogleWithRawResponse",
    "AsyncGoogleWithStreamingResponse",
    "AsyncProjects",
    "AsyncProjectsWithRawResponse",
    "AsyncProjectsWithStreamingResponse",
    "Google",
    "GoogleWithRawResponse",
    "GoogleWithStreamingResponse",
    "Projects",
    "ProjectsWithRawResponse",
    "ProjectsWithStreamingResponse",
]
