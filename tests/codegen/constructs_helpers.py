"""Constructs of helpers: methods with the parameters of an operation, which end in hand-written code."""

from __future__ import annotations

from .constructs import Construct

HELPER_CONSTRUCTS: dict[str, Construct] = {
    "helper_forms": Construct(
        """
paths:
  /v1/things:
    post:
      operationId: make_thing
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [size]
              properties:
                config: {type: object, properties: {a: {type: string}}}
                size: {type: integer}
                stream: {type: boolean}
                tools: {type: array, items: {$ref: '#/components/schemas/Tool'}}
      responses:
        '200':
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}
components:
  schemas:
    Thing: {type: object, properties: {id: {type: string}}}
    Tool: {type: object, required: [name], properties: {name: {type: string}}}
""",
        ("resources/_things_helpers.py",),
        """
resources:
  things:
    base: {sync: anthropic._sync.made:Helpers, async: anthropic._async.made:AsyncHelpers}
    methods: {create: make_thing}
    helpers:
      watch:
        method: create
        # Names that a half of the package shows are reached through it.
        gives: {sync: anthropic._sync:Manager, async: anthropic._async:AsyncManager}
        finish: _watch
        parameters: []
        without: [tools]
        sets: {stream: true}
        output_format:
          into: config
          function: anthropic._core.made:fold
          description: What the text has to be.
        description: Make a thing and watch it.
      run:
        method: create
        gives: {sync: anthropic.lib:_made.Runner, async: anthropic.lib:_made.AsyncRunner}
        streams: {sync: anthropic.lib:_made.Streams, async: anthropic.lib:_made.AsyncStreams}
        finish: _run
        passes: arguments
        parameters: [size, tools, limit]
        own:
          tools:
            items: {sync: anthropic.lib:_made.Tool, async: anthropic.lib:_made.AsyncTool}
            description: Tools to run.
          limit:
            type: int
            description: How often to run them.
          control:
            type: anthropic.lib:_made.Control
            description: When to stop.
        output_format:
          description: What the texts have to be.
        description: Make a thing with tools.
""",
    ),
}
