"""Rewrite requests of the Messages API for InvokeModel. No I/O.

The model and whether to stream move from the body to the path, the version and the betas into the body.
"""

from __future__ import annotations

from base64 import b64encode
from typing import Any, Dict, List, Optional, cast

from anthropic._core.request.body import encode_json
from anthropic._core.request.headers import HeaderValue
from anthropic._core.request.json_merge import merged_json
from anthropic._core.request.options import FinalRequestOptions
from anthropic._core.request.paths import build_path

VERSION = "bedrock-2023-05-31"

_INVOKE_PATHS = frozenset({"/v1/complete", "/v1/messages"})
_COUNT_TOKENS_PATH = "/v1/messages/count_tokens"
_COUNT_FIELDS = {"inputTokens": "input_tokens"}
# Betas for paths of the public API that Bedrock serves in another way.
_PATH_BETAS = frozenset({"token-counting-2024-11-01"})


def invoke_options(options: FinalRequestOptions, betas: Optional[HeaderValue]) -> FinalRequestOptions:
    """Return the options in the form that InvokeModel accepts; those for a path of Bedrock's own keep their
    path.

    Raises:
        ValueError: the request names no model.
    """
    path = "/" + options.url.partition("?")[0].strip("/")
    is_count = path == _COUNT_TOKENS_PATH
    if options.method.lower() != "post" or not (is_count or path in _INVOKE_PATHS or _is_native_path(path)):
        return options
    data = merged_json(options)
    if not isinstance(data, dict):
        return options
    body: Dict[str, Any] = {**cast("Dict[str, Any]", data)}
    body.setdefault("anthropic_version", VERSION)
    names = _beta_names(betas)
    if names:
        body.setdefault("anthropic_beta", names)
    rewritten = options.model_copy(update={"extra_json": None})
    if _is_native_path(path):
        rewritten.json_data = body
        return rewritten
    model = body.pop("model", None)
    is_streamed = body.pop("stream", None) is True
    if is_count:
        # The service wants a body that could be sent to the model.
        body.setdefault("max_tokens", 1)
        encoded = b64encode(encode_json(body)).decode("ascii")
        body = {"input": {"invokeModel": {"body": encoded}}}
        action = "count-tokens"
        rewritten._renamed = _COUNT_FIELDS  # pyright: ignore[reportPrivateUsage]
    else:
        action = "invoke-with-response-stream" if is_streamed else "invoke"
    rewritten.url = build_path(f"/model/{{model}}/{action}", model=model)
    rewritten.params = {name: value for name, value in options.params.items() if name != "beta"}
    rewritten.json_data = body
    return rewritten


def _is_native_path(path: str) -> bool:
    return path.startswith("/model/") and path.endswith(("/invoke", "/invoke-with-response-stream"))


def _beta_names(betas: Optional[HeaderValue]) -> List[str]:
    if not isinstance(betas, str):
        return []
    names = (name.strip() for name in betas.split(","))
    return [name for name in names if name and name not in _PATH_BETAS]
