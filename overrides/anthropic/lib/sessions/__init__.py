"""Reading the events of a session of managed agents."""

from ._accumulate import AccumulatedEvent, accumulate_managed_agents_event

__all__ = ["AccumulatedEvent", "accumulate_managed_agents_event"]
