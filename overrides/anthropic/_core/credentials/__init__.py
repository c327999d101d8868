"""Access tokens instead of keys: where they come from, how long they last, who may get one.

Decisions only. Reading files, asking people's own providers and talking to the token endpoint are steps that
these modules yield; nothing here performs one.
"""
