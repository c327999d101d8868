"""Waiting and running side by side, under the same names for threads and for async code."""
