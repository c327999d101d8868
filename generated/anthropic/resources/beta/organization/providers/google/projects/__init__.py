# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import data_controls as data_controls
    from . import projects as projects
    from .data_controls import (
        AsyncDataControls,
        AsyncDataControlsWithRawResponse,
        AsyncDataControlsWithStreamingResponse,
        DataControls,
        DataControlsWithRawResponse,
        DataControlsWithStreamingResponse,
    )
    from .projects import (
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
            "data_controls": "data_controls:",
            "projects": "projects:",
            "AsyncDataControls": "data_controls",
            "AsyncDataControlsWithRawResponse": "data_controls",
            "AsyncDataControlsWithStreamingResponse": "data_controls",
            "AsyncProjects": "projects",
            "AsyncProjectsWithRawResponse": "projects",
            "AsyncProjectsWithStreamingResponse": "projects",
            "DataControls": "data_controls",
            "DataControlsWithRawResponse": "data_controls",
            "DataControlsWithStreamingResponse": "data_controls",
            "Projects": "projects",
            "ProjectsWithRawResponse": "projects",
            "ProjectsWithStreamingResponse": "projects",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncDataControls",
    "AsyncDataControlsWithRawResponse",
    "AsyncDataControlsWithStreamingResponse",
    "AsyncProjects",
    "AsyncProjectsWithRawResponse",
    "AsyncProjectsWithStreamingResponse",
    "DataControls",
    "DataControlsWithRawResponse",
    "DataControlsWithStreamingResponse",
    "Projects",
    "ProjectsWithRawResponse",
    "ProjectsWithStreamingResponse",
]
