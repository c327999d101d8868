"""Access tokens instead of keys: where they come from, how long they last, when they are refreshed.

Decisions only. Reading files, calling the user's providers and talking to the token endpoint are steps that
these modules yield; nothing here performs one.
"""
