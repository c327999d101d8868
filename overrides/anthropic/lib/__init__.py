"""Features on top of the API, one package each: streaming, tools, sessions, environments, middleware,
credentials, and the cloud platforms (aws, bedrock, vertex, google_cloud, foundry).

A package holds what it decides and, in its `_async` folder, its I/O; the sync twins are generated into
`_sync`. What every call needs is not here but in `_core` and `_async`.
"""

from anthropic._core.lazy import attach as _attach

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    # Resource classes name the stream managers in annotations through this package, which loads them lazily.
    from anthropic.lib._files import async_files_from_dir, files_from_dir

    from . import streaming as streaming

__all__ = ["async_files_from_dir", "files_from_dir"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = _attach(__name__, dict.fromkeys(__all__, "_files"))
