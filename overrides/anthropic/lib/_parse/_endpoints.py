"""The two endpoints that answer with messages. Their classes have the same names, but for `Beta`."""

from __future__ import annotations

from functools import cache
from typing import Any

from typing_extensions import Literal

Endpoint = Literal["messages", "beta.messages"]


@cache
def class_of(endpoint: Endpoint, name: str) -> Any:
    """Return a class of an endpoint: that of "Parsed{}Message" is `ParsedMessage` or `ParsedBetaMessage`."""
    if endpoint == "messages":
        from anthropic import types

        return getattr(types, name.format(""))
    from anthropic.types import beta as beta_types

    return getattr(beta_types, name.format("Beta"))
