"""The stable and the beta form of an operation: under `?beta=true` the same items have other fields."""

from __future__ import annotations

from typing import Any, Dict, Mapping

from ._request import RecordedRequest


def is_beta(request: RecordedRequest) -> bool:
    """Return whether the beta form of an operation was asked for."""
    return request.query.get("beta") == "true"


def render(request: RecordedRequest, item: Mapping[str, Any]) -> Dict[str, Any]:
    """Return an item with the fields of the form that was requested."""
    if not is_beta(request):
        return dict(item)
    kind = item["type"]
    if kind == "message":
        usage = {"fallback_credit": None, "iterations": None, "speed": None, **item["usage"]}
        return {"context_management": None, "diagnostics": None, **item, "usage": usage}
    if kind == "model":
        return {"allowed_fallback_models": None, **item}
    if kind == "skill":
        renamed = {"display_name": "display_title", "latest_version_id": "latest_version"}
        skill = {renamed.get(name, name): value for name, value in item.items()}
        return {**skill, "source": item["source"]["type"]}
    if kind == "skill_version":
        return {**item, "directory": item["name"], "version": item["id"]}
    return dict(item)
