"""Re-export default values under the module path of the official package."""

from ._core.client.settings import AI_PROMPT, HUMAN_PROMPT
from ._core.exchange.retry import DEFAULT_MAX_RETRIES, INITIAL_RETRY_DELAY, MAX_RETRY_DELAY
from ._core.request.options import OVERRIDE_CAST_TO_HEADER, RAW_RESPONSE_HEADER
from ._core.request.timeouts import MODEL_NONSTREAMING_TOKENS, default_timeout
from ._core.transport.http_defaults import connection_limits

DEFAULT_TIMEOUT = default_timeout()
DEFAULT_CONNECTION_LIMITS = connection_limits()

__all__ = [
    "AI_PROMPT",
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "HUMAN_PROMPT",
    "INITIAL_RETRY_DELAY",
    "MAX_RETRY_DELAY",
    "MODEL_NONSTREAMING_TOKENS",
    "OVERRIDE_CAST_TO_HEADER",
    "RAW_RESPONSE_HEADER",
]
