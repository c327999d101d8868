"""The JSON body of one request, encoded. Which values make it up is decided in `json_merge`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from .body import encode_json
from .json_merge import merged_json

if TYPE_CHECKING:
    from .options import FinalRequestOptions

__all__ = ["json_bytes"]


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
