"""Helpers on top of the API; each package says what it is for."""
