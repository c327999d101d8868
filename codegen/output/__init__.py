"""Rendered text to files: formatting, comparing with what is on disk, writing, skipping a needless run."""
