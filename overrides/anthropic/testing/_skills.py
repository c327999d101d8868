"""Skills and their versions, described by the `SKILL.md` among the uploaded files."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Any, Dict, Tuple

from ._answer import Answer
from ._forms import is_beta, render
from ._pages import page_by_token
from ._request import RecordedRequest
from ._state import Skill, State
from ._validation import RequestRejected


def create(state: State, request: RecordedRequest) -> Answer:
    """Answer `POST /v1/skills`."""
    name, description = _read_skill(request)
    title = request.form.get("display_title" if is_beta(request) else "display_name") or name
    skill = state.skills[state.add_skill(title, name, description)["id"]]
    skill.contents[skill.info["latest_version_id"]] = _zip_files(request)
    return Answer.from_json(render(request, skill.info))


def list_all(state: State, request: RecordedRequest) -> Answer:
    """Answer `GET /v1/skills`, newest first."""
    items = [skill.info for skill in state.skills.values()][::-1]
    source = request.query.get("source")
    if source:
        items = [info for info in items if info["source"]["type"] == source]
    return Answer.from_json(page_by_token(request, items))


def retrieve(state: State, request: RecordedRequest, skill_id: str) -> Answer:
    """Answer `GET /v1/skills/{id}`."""
    return Answer.from_json(render(request, _find(state, skill_id).info))


def delete(state: State, request: RecordedRequest, skill_id: str) -> Answer:
    """Answer `DELETE /v1/skills/{id}`, with its versions."""
    _find(state, skill_id)
    del state.skills[skill_id]
    return Answer.from_json({"id": skill_id, "type": "skill_deleted"})


def create_version(state: State, request: RecordedRequest, skill_id: str) -> Answer:
    """Answer `POST /v1/skills/{id}/versions`."""
    skill = _find(state, skill_id)
    info = state.add_skill_version(skill, *_read_skill(request))
    skill.contents[info["id"]] = _zip_files(request)
    return Answer.from_json(render(request, info))


def list_versions(state: State, request: RecordedRequest, skill_id: str) -> Answer:
    """Answer `GET /v1/skills/{id}/versions`, newest first."""
    return Answer.from_json(page_by_token(request, list(_find(state, skill_id).versions.values())[::-1]))


def retrieve_version(state: State, request: RecordedRequest, skill_id: str, version: str) -> Answer:
    """Answer `GET /v1/skills/{id}/versions/{version}`."""
    return Answer.from_json(render(request, _find_version(state, skill_id, version)))


def download_version(state: State, request: RecordedRequest, skill_id: str, version: str) -> Answer:
    """Answer `GET /v1/skills/{id}/versions/{version}/content`: the uploaded files as a zip archive."""
    _find_version(state, skill_id, version)
    return Answer.from_bytes(state.skills[skill_id].contents[version], "application/zip")


def delete_version(state: State, request: RecordedRequest, skill_id: str, version: str) -> Answer:
    """Answer `DELETE /v1/skills/{id}/versions/{version}`."""
    _find_version(state, skill_id, version)
    versions = state.skills[skill_id].versions
    del versions[version], state.skills[skill_id].contents[version]
    state.skills[skill_id].info["latest_version_id"] = next(reversed(versions), None)
    return Answer.from_json({"id": version, "type": "skill_version_deleted"})


def _find(state: State, skill_id: str) -> Skill:
    if skill_id not in state.skills:
        raise RequestRejected(404, f"Skill not found: {skill_id}")
    return state.skills[skill_id]


def _find_version(state: State, skill_id: str, version: str) -> Dict[str, Any]:
    versions = _find(state, skill_id).versions
    if version not in versions:
        raise RequestRejected(404, f"Skill version not found: {version}")
    return versions[version]


def _zip_files(request: RecordedRequest) -> bytes:
    """Return the uploaded files as an archive."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for file in request.files:
            archive.writestr(file.filename, file.content)
    return buffer.getvalue()


def _read_skill(request: RecordedRequest) -> Tuple[str, str]:
    """Return the name and description from the front matter of the uploaded `SKILL.md`."""
    sent = [file for file in request.files if file.field == "files[]"]
    if not sent:
        raise RequestRejected(400, "files: Field required")
    for file in sent:
        if file.filename.rpartition("/")[2] == "SKILL.md":
            text = file.content.decode("utf-8", "replace")
            return _front_matter(text, "name"), _front_matter(text, "description")
    raise RequestRejected(400, "SKILL.md file is required")


def _front_matter(text: str, key: str) -> str:
    found = re.search(rf"^{key}:[ \t]*(.*?)[ \t\r]*$", text, re.MULTILINE)
    return found.group(1) if found else ""
