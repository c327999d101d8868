"""Methods and paths, with names for segments that may be anything."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Dict, Optional
from urllib.parse import unquote

from ._request import RecordedRequest


class Route:
    """A method and a path such as `/v1/files/{file_id}`; a name in braces stands for one segment."""

    def __init__(self, method: str, path: str) -> None:
        if not path.startswith("/"):
            raise ValueError(f"A path begins with a slash: {path!r}")
        self.method = method.upper()
        self.path = path
        self.names = re.findall(r"\{(\w+)\}", path)
        """Of the segments that may be anything. The fewer they are, the more specific is the route."""
        self.depth = path.count("/")

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(self.path)))

    def path_values(self, request: RecordedRequest) -> Optional[Dict[str, str]]:
        """Return the values of the named segments if the path is this route's, whatever the method; else
        None."""
        # Matched before unescaping: an escaped slash stays inside its segment.
        path = request.target.partition("?")[0]
        found = self._pattern.fullmatch(path) if path.count("/") == self.depth else None
        return {name: unquote(value) for name, value in found.groupdict().items()} if found else None

    def matches(self, request: RecordedRequest) -> bool:
        """Return whether a request is for this route."""
        return request.method == self.method and self.path_values(request) is not None
