# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import bundles as bundles
    from . import targets as targets
    from .bundles import (
        AsyncBundles,
        AsyncBundlesWithRawResponse,
        AsyncBundlesWithStreamingResponse,
        Bundles,
        BundlesWithRawResponse,
        BundlesWithStreamingResponse,
    )
    from .targets import (
        AsyncTargets,
        AsyncTargetsWithRawResponse,
        AsyncTargetsWithStreamingResponse,
        Targets,
        TargetsWithRawResponse,
        TargetsWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "bundles": "bundles:",
            "targets": "targets:",
            "AsyncBundles": "bundles",
            "AsyncBundlesWithRawResponse": "bundles",
            "AsyncBundlesWithStreamingResponse": "bundles",
            "AsyncTargets": "targets",
            "AsyncTargetsWithRawResponse": "targets",
            "AsyncTargetsWithStreamingResponse": "targets",
            "Bundles": "bundles",
            "BundlesWithRawResponse": "bundles",
            "BundlesWithStreamingResponse": "bundles",
            "Targets": "targets",
            "TargetsWithRawResponse": "targets",
            "TargetsWithStreamingResponse": "targets",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncBundles",
    "AsyncBundlesWithRawResponse",
    "AsyncBundlesWithStreamingResponse",
    "AsyncTargets",
    "AsyncTargetsWithRawResponse",
    "AsyncTargetsWithStreamingResponse",
    "Bundles",
    "BundlesWithRawResponse",
    "BundlesWithStreamingResponse",
    "Targets",
    "TargetsWithRawResponse",
    "TargetsWithStreamingResponse",
]
