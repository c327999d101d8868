# Written by make generate from overrides/anthropic/_async/__init__.py. Do not edit.
"""Everything that does I/O, written once as async code; the sync twin is generated from these files.

Decisions belong in `_core`: a file here may not hold what an I/O-free test could check instead.
"""
