"""Say in the log that a key is used although other credentials are there, too; once for every kind of key."""

from __future__ import annotations

import logging
from functools import cache
from typing import Optional

__all__ = ["warn_if_shadowed", "warn_of_hidden"]

log = logging.getLogger("anthropic.credentials")


def warn_if_shadowed(**given: Optional[str]) -> None:
    """Name the arguments that win over the credentials of the same client."""
    for name, value in given.items():
        if value is not None:
            warn_once("`%s` was given as well as credentials; the credentials are not used", name)


def warn_of_hidden(**variables: Optional[str]) -> None:
    """Name the variables that win over the profile or the federation that is set up."""
    for name, value in variables.items():
        if value is not None:
            warn_once(
                "%s is set, and used instead of the profile or the federation that is set up; unset it to use"
                " that",
                name,
            )


@cache
def warn_once(message: str, name: str) -> None:
    """Log a warning, unless it was logged before."""
    log.warning(message, name)
