"""Download the skills of a managed agent to where its tools work."""

from __future__ import annotations

import logging
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, List, Optional, Union

from anthropic._concurrency import aio
from anthropic._core.errors import AnthropicError
from anthropic.lib.tools._agent.skill_archive import ArchiveError, unpack_skill
from anthropic.lib.tools._errors import MissingArgumentError

if TYPE_CHECKING:
    from anthropic._client import AsyncAnthropic
    from anthropic.types.beta import BetaManagedAgentsSession

logger = logging.getLogger("anthropic.lib.tools")


async def download_session_skills(
    client: AsyncAnthropic,
    *,
    workdir: Union[str, os.PathLike[str]],
    session: Optional[BetaManagedAgentsSession] = None,
    session_id: Optional[str] = None,
) -> List[Path]:
    """Download the files of each skill of a session's agent to `workdir/skills/<name of the skill>`; what was
    there is replaced. A skill that cannot be downloaded is logged and left out.

    Args:
        client: Downloads the skills.
        workdir: Where the tools of the agent work.
        session: The session, as it was retrieved.
        session_id: Its id, if it is still to be retrieved.

    Returns:
        The directories that were created.
    """
    if session is None:
        if session_id is None:
            raise MissingArgumentError("Either `session` or `session_id` is needed")
        session = await client.beta.sessions.retrieve(session_id)
    folders: List[Path] = []
    for skill in session.agent.skills or ():
        try:
            folder = await _download_skill(client, skill, os.fspath(workdir), {path.name for path in folders})
        except (AnthropicError, ArchiveError, OSError) as error:
            reason = f": {error}" if isinstance(error, ArchiveError) else ""
            logger.warning(
                "The skill %s could not be downloaded: %s%s", skill.skill_id, type(error).__name__, reason
            )
        else:
            logger.info("Downloaded the skill %s to %s", skill.skill_id, folder)
            folders.append(folder)
    return folders


async def _download_skill(client: AsyncAnthropic, skill: Any, workdir: str, used_names: Any) -> Path:
    versions = client.beta.skills.versions
    version: str = skill.version
    if version == "latest":
        # The newest comes first.
        newest = (await versions.list(skill.skill_id, limit=1)).data
        if not newest:
            raise ArchiveError("it has no version")
        version = newest[0].version
    details = await versions.retrieve(version, skill_id=skill.skill_id)
    name = os.path.basename((details.name or "").replace("\\", "/"))
    if name in ("", ".", ".."):
        name = skill.skill_id
    if name in used_names:
        name = f"{name}-{skill.skill_id}"
    descriptor, archive = tempfile.mkstemp(prefix="skill-")
    os.close(descriptor)
    try:
        download = versions.with_streaming_response.download(version, skill_id=skill.skill_id)
        async with download as response:
            await response.stream_to_file(archive)
        return Path(await aio.to_thread(unpack_skill, archive, workdir, name))
    finally:
        os.unlink(archive)
