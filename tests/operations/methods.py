"""Names the method of the client that calls an operation: by rule from its path, exceptions by name.

Written by hand from the published methods; it does not ask the generator, nor `sdk.yaml`.
"""

from __future__ import annotations

from typing import Tuple

__all__ = ["betas_of", "method_of", "parameter_name"]

ACTIONS = {
    "ack",
    "archive",
    "cancel",
    "count_tokens",
    "heartbeat",
    "mcp_oauth_validate",
    "pause",
    "poll",
    "redact",
    "results",
    "reveal_token",
    "rotate_token",
    "run",
    "stats",
    "stop",
    "stream",
    "unpause",
}
"""Last words of paths that say what is done; any other is a list of things."""

VERBS = {
    ("GET", False): "list",
    ("POST", False): "create",
    ("GET", True): "retrieve",
    ("POST", True): "update",
    ("DELETE", True): "delete",
}
"""What a verb does with a list, and with one thing."""

EXCEPTIONS = {
    "complete.create": "completions.create",
    "files.create": "files.upload",
    "files.retrieve": "files.retrieve_metadata",
    "files.content.list": "files.download",
    "skills.versions.content.list": "skills.versions.download",
    "sessions.events.create": "sessions.events.send",
    "sessions.resources.create": "sessions.resources.add",
    "sessions.threads.stream": "sessions.threads.events.stream",
    "user_profiles.enrollment_url.create": "user_profiles.create_enrollment_url",
}
"""What the rule makes of a path → what the method is called."""

BETAS = {
    "beta.agents": "managed-agents-2026-04-01",
    "beta.deployment_runs": "managed-agents-2026-04-01",
    "beta.deployments": "managed-agents-2026-04-01",
    "beta.dreams": "dreaming-2026-04-21",
    "beta.environments": "managed-agents-2026-04-01",
    "beta.files": "files-api-2025-04-14",
    "beta.memory_stores": "agent-memory-2026-07-22",
    "beta.messages.batches": "message-batches-2024-09-24",
    "beta.messages.count_tokens": "token-counting-2024-11-01",
    "beta.sessions": "managed-agents-2026-04-01",
    "beta.skills": "skills-2025-10-02",
    "beta.tunnels": "mcp-tunnels-2026-06-22",
    "beta.user_profiles": "user-profiles-2026-08-18",
    "beta.vaults": "managed-agents-2026-04-01",
}
"""What the methods below a path send in `anthropic-beta`, after what the caller names."""


def method_of(verb: str, path: str) -> str:
    """The dotted path of the method, from the client."""
    path, _, query = path.partition("?")
    segments = path.split("/")[2:]
    words = [segment for segment in segments if not segment.startswith("{")]
    is_one = segments[-1].startswith("{")
    if is_one or words[-1] not in ACTIONS:
        words.append(VERBS[verb, is_one])
    method = EXCEPTIONS.get(".".join(words), ".".join(words))
    return f"beta.{method}" if query else method


def betas_of(method: str) -> Tuple[str, ...]:
    """Return what a method always sends in `anthropic-beta`."""
    return tuple(beta for path, beta in BETAS.items() if f"{method}.".startswith(f"{path}."))


def parameter_name(wire_name: str) -> str:
    """The parameter of the methods that carries a value of this wire name."""
    special = {"anthropic-beta": "betas", "anthropic-user-profile-id": "user_profile_id"}
    plain = wire_name.lower().replace("[]", "").replace("[", "_").replace("]", "").replace("-", "_")
    return special.get(wire_name, plain)
