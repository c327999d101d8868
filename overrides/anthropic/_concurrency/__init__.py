"""Waiting, locking and running side by side: the same names for threads (`threads`) and for tasks (`aio`).

Code that does I/O imports one of the two; whatever else differs between sync and async code belongs here, and
nothing that knows a request.
"""
