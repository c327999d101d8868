"""Whatever the API answers with, a caller may send back: every block, and the message it is in.

The examples come from the description, which also judges what is sent.
"""

from __future__ import annotations

import json
from typing import Any, Dict, List

import pytest

from anthropic._core.models import decode
from anthropic._core.request.body import encode_json
from anthropic.types import Message
from anthropic.types.beta import BetaMessage

from .description import DOCUMENT, EXAMPLES, conforms

ENDPOINTS = {
    "messages": (Message, "Message", "InputMessage"),
    "beta.messages": (BetaMessage, "BetaMessage", "BetaInputMessage"),
}


def answers(schema: str) -> List[Dict[str, Any]]:
    """Messages as the description allows them, between them with every variant of every union."""
    return list(EXAMPLES.covering({"$ref": f"#/components/schemas/{schema}"}))


@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_every_message_may_be_sent_back(endpoint: str) -> None:
    model, answer, turn = ENDPOINTS[endpoint]
    kinds: set[str] = set()
    for data in answers(answer):
        message: Any = decode(model, data)
        for sent in (message, {"role": message.role, "content": message.content}):
            conforms(json.loads(encode_json(sent)), {"$ref": f"#/components/schemas/{turn}"})
        kinds.update(block["type"] for block in data["content"])
    blocks = DOCUMENT["components"]["schemas"][answer.replace("Message", "ContentBlock")]
    assert kinds == set(blocks["discriminator"]["mapping"])
