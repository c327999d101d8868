"""Workers of environments that you host: poll for work, hold its lease by heartbeats, run the tools of its
session."""

from anthropic._core.lazy import show

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from anthropic.lib.environments._public import *  # pyright: ignore[reportWildcardImportFromLibrary]  # its own
else:
    __all__, __getattr__, __dir__ = show(__name__)
