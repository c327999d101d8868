"""Realistic answers of the API, as parsed JSON; every call gives fresh data."""

import copy
from typing import Any, Dict

_MESSAGE: Dict[str, Any] = {
    "id": "msg_01",
    "type": "message",
    "role": "assistant",
    "model": "claude-sonnet-4-5",
    "content": [
        {
            "type": "text",
            "text": "Paris, as the guide says.\n",
            "citations": [
                {
                    "type": "char_location",
                    "cited_text": "Paris",
                    "document_index": 0,
                    "document_title": None,
                    "file_id": None,
                    "start_char_index": 1,
                    "end_char_index": 6,
                }
            ],
        },
        {"type": "thinking", "thinking": "é?", "signature": "sig"},
        {"type": "tool_use", "id": "toolu_01", "name": "weather", "input": {"days": [1, {"unit": None}]}},
        {
            "type": "web_search_tool_result",
            "tool_use_id": "srvtoolu_01",
            "content": [
                {
                    "type": "web_search_result",
                    "url": "u",
                    "title": "t",
                    "encrypted_content": "e",
                    "page_age": None,
                }
            ],
        },
        {
            "type": "web_search_tool_result",
            "tool_use_id": "srvtoolu_02",
            "content": {"type": "web_search_tool_result_error", "error_code": "unavailable"},
        },
    ],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": {
        "input_tokens": 25,
        "output_tokens": 13,
        "cache_creation": {"ephemeral_1h_input_tokens": 0, "ephemeral_5m_input_tokens": 7},
        "service_tier": "standard",
    },
}

_BATCH: Dict[str, Any] = {
    "id": "msgbatch_01",
    "type": "message_batch",
    "processing_status": "ended",
    "request_counts": {"processing": 0, "succeeded": 1, "errored": 0, "canceled": 0, "expired": 0},
    "archived_at": None,
    "cancel_initiated_at": None,
    "created_at": "2024-08-20T18:37:24.100435Z",
    "ended_at": "2024-08-20T18:37:24Z",
    "expires_at": "2024-08-21T20:37:24+02:00",
    "results_url": None,
}


def message_data() -> Dict[str, Any]:
    """A message with blocks of several types."""
    return copy.deepcopy(_MESSAGE)


def batch_data() -> Dict[str, Any]:
    """A batch, which has timestamps."""
    return copy.deepcopy(_BATCH)
