"""The body of one request: what is sent, from the options. Encoding JSON and forms is done elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, cast

from .body import encode_json
from .sentinels import is_given

if TYPE_CHECKING:
    from .options import FinalRequestOptions

__all__ = ["check_body", "json_bytes", "merged_json"]


def check_body(body: object, content: object, files: object) -> None:
    """Refuse a call by hand that gives more than one body.

    Raises:
        TypeError: `content` is given together with `body` or `files`.
    """
    if content is not None and body is not None:
        raise TypeError("Passing both `body` and `content` is not supported")
    if content is not None and files is not None:
        raise TypeError("Passing both `files` and `content` is not supported")


def merged_json(options: FinalRequestOptions) -> Any:
    """The JSON body with the caller's `extra_body` merged into it; top-level values that are `omit` are left out.

    Raises:
        TypeError: there is an `extra_body` and one of the two is not an object.
    """
    data: Any = options.json_data
    extra: Any = options.extra_json
    if extra is None:
        return data
    if not isinstance(extra, Mapping) or not (data is None or isinstance(data, Mapping)):
        raise TypeError(
            f"Cannot merge `extra_body` into a JSON body of {type(data).__name__}: both must be objects"
        )
    merged = {**cast("Mapping[str, Any]", data or {}), **cast("Mapping[str, Any]", extra)}
    return {name: value for name, value in merged.items() if is_given(value)}


def json_bytes(options: FinalRequestOptions) -> Optional[bytes]:
    """The JSON body, encoded once for all attempts of a call; `None` where there is no body."""
    data, extra = options.json_data, options.extra_json
    if data is None and extra is None:
        return None
    encoded = options.encoded_body()
    if encoded.content is None or encoded.source is not data or encoded.extra is not extra:
        encoded.content = encode_json(merged_json(options))
        encoded.source, encoded.extra = data, extra
    return encoded.content
