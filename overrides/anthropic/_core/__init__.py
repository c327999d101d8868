"""Decisions without I/O: what a request is, what a response means, what to do next.

Nothing here opens a socket or a file, sleeps, or awaits; the drivers in `_async` and `_sync` do that.
"""
