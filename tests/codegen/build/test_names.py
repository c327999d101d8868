"""What classes that are called after a method are called."""

from __future__ import annotations

from tests.codegen.constructs import Construct
from tests.codegen.render.test_golden import generate

KEYS = Construct(
    """
paths:
  /v1/api_keys:
    post:
      operationId: make_key
      requestBody:
        content:
          application/json: {schema: {type: object, properties: {name: {type: string}}}}
      responses:
        '200':
          content:
            application/json: {schema: {type: object, properties: {key: {type: string}}}}
""",
    (),
    sdk="acronyms: {Api: API}\nresources: {api_keys: {methods: {create: make_key}}}\n",
)


def test_acronyms_are_respelled_in_classes_of_parameters_and_answers_but_not_in_modules() -> None:
    sources = generate(KEYS)
    params = sources["anthropic/types/api_key_create_params.py"]
    answer = sources["anthropic/types/api_key_create_response.py"]
    assert "class APIKeyCreateParams(" in params
    assert "class APIKeyCreateResponse(" in answer
