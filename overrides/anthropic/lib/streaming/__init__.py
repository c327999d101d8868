"""Message streams: the streams, their managers, their events, and the message they accumulate.

The incremental JSON parser is `_partial_json.py`; how an event changes the message is `_fold.py`; the events
made for the user are `_events.py`.
"""

from anthropic._core.lazy import show

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from anthropic.lib.streaming._public import *  # pyright: ignore[reportWildcardImportFromLibrary]  # its own
else:
    __all__, __getattr__, __dir__ = show(__name__)
