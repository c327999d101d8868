"""Helpers on top of the API; each package says what it is for."""

from anthropic._core.lazy import attach as _attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Resource classes name the managers of streams through this package, and load neither.
    from . import streaming as streaming
    from ._files import async_files_from_dir, files_from_dir

__all__ = ["async_files_from_dir", "files_from_dir"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = _attach(__name__, dict.fromkeys(__all__, "_files"))
