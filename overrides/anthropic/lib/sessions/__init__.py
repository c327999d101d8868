"""Sessions of managed agents: read their events, run the tools they call, keep their memories in files."""

from ._accumulate import AccumulatedEvent, accumulate_managed_agents_event

__all__ = ["AccumulatedEvent", "accumulate_managed_agents_event"]
