"""The beta messages resource of Amazon Bedrock, a class of its own that tracers patch separately."""

from __future__ import annotations

from inspect import unwrap
from typing import TYPE_CHECKING

import anthropic.resources as resources

__all__ = ["AsyncMessages", "Messages"]


class Messages(resources.beta.messages.Messages):
    """Converse with a model, with features that are still in beta."""

    if not TYPE_CHECKING:
        # Without the wrappers of tracers, which wrap this method, too.
        create = unwrap(resources.beta.messages.Messages.create)


class AsyncMessages(resources.beta.messages.AsyncMessages):
    """Converse with a model, with features that are still in beta."""

    if not TYPE_CHECKING:
        create = unwrap(resources.beta.messages.AsyncMessages.create)
