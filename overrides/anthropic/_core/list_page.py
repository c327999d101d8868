"""What a page is told when it arrives, so that it can ask for the next one."""

from __future__ import annotations

from typing import Any, Callable

__all__ = ["remembering"]


def remembering(client: Any, options: Any, model: Any) -> Callable[[Any], Any]:
    """A `post_parser` that tells a page which client and options it came from, and the class of its items."""

    def remember(page: Any) -> Any:
        page._set_private_attributes(model=model, options=options, client=client)
        return page

    return remember
