"""Readers of answers that are neither one JSON document nor an event stream."""
