"""Tools that the model can call: the decorators, the tool runners, the memory tool, tools of MCP servers, and
the shell and file tools of agents."""

from anthropic._core.lazy import show

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from anthropic.lib.tools._public import *  # pyright: ignore[reportWildcardImportFromLibrary]  # its own
else:
    __all__, __getattr__, __dir__ = show(__name__)
