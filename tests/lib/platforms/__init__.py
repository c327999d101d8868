"""Clients of cloud platforms, against local imitations of their servers."""
