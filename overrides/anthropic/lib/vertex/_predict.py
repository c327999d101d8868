"""Rewrite requests of the Messages API for Vertex AI's `rawPredict`. No I/O.

The model moves from the body to the path, the version into the body. Betas stay in their header.
"""

from __future__ import annotations

from typing import Any, Dict, Optional, cast

from anthropic._core.errors import AnthropicError
from anthropic._core.request.json_merge import merged_json
from anthropic._core.request.options import FinalRequestOptions
from anthropic._core.request.paths import build_path

VERSION = "vertex-2023-10-16"

_MESSAGES = "/v1/messages"
_COUNT_TOKENS = "/v1/messages/count_tokens"
_TEMPLATE = "/projects/{project_id}/locations/{region}/publishers/anthropic/models/{model}"


class MissingProjectError(AnthropicError, RuntimeError):
    """An error for requests without a project, which neither an argument nor the Google credentials name;
    nothing was sent."""


def predict_options(
    options: FinalRequestOptions, *, project: Optional[str], region: str
) -> FinalRequestOptions:
    """Return the options in the form that Vertex AI accepts; those for a path of its own keep their path.

    Raises:
        MissingProjectError: the project is not known.
        ValueError: the request names no model.
    """
    path = "/" + options.url.partition("?")[0].strip("/")
    if options.method.lower() != "post" or "://" in options.url:
        return options
    data = merged_json(options)
    if not isinstance(data, dict):
        return options
    body: Dict[str, Any] = {**cast("Dict[str, Any]", data)}
    body.setdefault("anthropic_version", VERSION)
    rewritten = options.model_copy(update={"extra_json": None, "json_data": body})
    if path not in (_MESSAGES, _COUNT_TOKENS):
        return rewritten
    if project is None:
        raise MissingProjectError(
            "No project found: give `project_id`, or set ANTHROPIC_VERTEX_PROJECT_ID"
            " (the Google credentials name none)"
        )
    if path == _COUNT_TOKENS:
        # One endpoint counts for all models; the model stays in the body.
        model, action = "count-tokens", "rawPredict"
    else:
        model = body.pop("model", None)
        action = "streamRawPredict" if body.get("stream") is True else "rawPredict"
    rewritten.url = build_path(f"{_TEMPLATE}:{action}", project_id=project, region=region, model=model)
    return rewritten
