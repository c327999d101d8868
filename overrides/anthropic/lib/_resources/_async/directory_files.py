"""Read a directory for an upload, off the event loop."""

from __future__ import annotations

import os
from typing import List, Union

from anthropic._concurrency import aio
from anthropic._core.typing_names import FileTypes
from anthropic.lib._resources.directory import files_from_dir


async def async_files_from_dir(directory: Union[str, os.PathLike[str]]) -> List[FileTypes]:
    """Read every file below a directory, as `files_from_dir` does.

    Raises:
        PermissionError: a link leads out of the directory; the error names the link.
        OSError: the path is no directory, or something in it cannot be read.
    """
    return await aio.to_thread(files_from_dir, directory)
