"""A small description with its names, and the API of it after edits."""

from __future__ import annotations

import json
from typing import Any

import yaml

from codegen.build.api import build_api
from codegen.config.sdk import read_sdk
from codegen.input.document import loads
from codegen.input.problems import Problems
from codegen.ir.api import Api

BASE = """
paths:
  /v1/things/{thing_id}:
    post:
      operationId: make_thing
      parameters:
        - {name: thing_id, in: path, required: true, schema: {type: string}}
        - {name: dry, in: query, schema: {type: boolean}}
      requestBody:
        content:
          application/json: {schema: {$ref: '#/components/schemas/MakeThing'}}
      responses:
        '200':
          description: Done.
          content:
            application/json: {schema: {$ref: '#/components/schemas/Thing'}}
components:
  schemas:
    MakeThing:
      type: object
      required: [size]
      properties:
        size: {type: integer}
        color: {$ref: '#/components/schemas/Color'}
        mode: {type: string, enum: [fast, slow]}
        part: {$ref: '#/components/schemas/Part'}
        note: {anyOf: [{type: string}, {type: 'null'}]}
        words: {type: array, items: {type: string, enum: [one]}}
        target: {anyOf: [{type: string}, {$ref: '#/components/schemas/Part'}]}
        mix: {anyOf: [{type: string}, {type: array, items: {anyOf: [{type: integer}, {type: boolean}]}}]}
    Color: {type: string, enum: [blue, red]}
    Part: {type: object, required: [kind], properties: {kind: {type: string}, length: {type: integer}}}
    Thing:
      type: object
      required: [id, state, size, tags, content]
      properties:
        id: {type: string}
        state: {type: string, enum: [new, old]}
        size: {type: integer}
        name: {type: string}
        tags: {type: object, additionalProperties: {type: integer}}
        content: {$ref: '#/components/schemas/Content'}
        model: {anyOf: [{type: string}, {type: string, enum: [small]}]}
    Content: {oneOf: [{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/Image'}]}
    Text: {type: object, required: [type], properties: {type: {const: text}}}
    Image: {type: object, required: [type], properties: {type: {const: image}}}
    Sound: {type: object, required: [type], properties: {type: {const: sound}}}
"""
THING = "components.schemas.Thing"
TREE = "resources: {things: {methods: {create: make_thing}}}"
GONE = object()


def api_of(description: Any, sdk: str = TREE) -> Api:
    problems = Problems()
    head = {"openapi": "3.1.0", "info": {"title": "Things", "version": "1"}}
    document = loads(json.dumps({**head, **description}), "openapi.json", is_json=True)
    api, _ = build_api(document, read_sdk(loads(sdk, "sdk.yaml"), problems), problems)
    problems.raise_if_any()
    return api


def edited(*edits: tuple[str, Any]) -> Any:
    """Return the description with values put at dotted places, or taken away."""
    root = yaml.safe_load(BASE)
    for place, value in edits:
        *steps, last = place.split(".")
        node = root
        for step in steps:
            node = node[int(step) if isinstance(node, list) else step]
        key: Any = int(last) if isinstance(node, list) else last
        if value is GONE:
            del node[key]
        else:
            node[key] = value
    return root
