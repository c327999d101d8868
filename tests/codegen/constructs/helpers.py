"""Constructs of helpers: methods with the parameters of an operation, which end in hand-written code."""

from __future__ import annotations

from tests.codegen.constructs import Construct

HELPER_CONSTRUCTS: dict[str, Construct] = {
    "helper": Construct(
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
                colour: {type: string}
                config: {type: object, properties: {a: {type: string}}}
                size: {type: integer}
                stream: {type: boolean}
      responses:
        '200':
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}
components:
  schemas:
    Thing:
      type: object
      required: [content]
      properties: {content: {type: array, items: {$ref: '#/components/schemas/Block'}}}
    Block: {oneOf: [{$ref: '#/components/schemas/TextBlock'}, {$ref: '#/components/schemas/Image'}]}
    TextBlock: {type: object, required: [type, text], properties: {type: {const: text}, text: {type: string}}}
    Image: {type: object, required: [type], properties: {type: {const: image}, colour: {type: string}}}
""",
        (
            "_api/things.py",
            "resources/things.py",
            "types/image.py",
            "types/thing.py",
            "types/parsed_thing.py",
            "types/_parsed_thing_content.py",
            "types/_unions.py",
        ),
        """
sendable_fields: {Thing: [content]}
answered_only: {Image: [colour]}
parsed:
  types.parsed_thing: {message: Thing, text: TextBlock, content: Block}
resources:
  things:
    base: {sync: anthropic._sync.made:Helpers, async: anthropic._async.made:AsyncHelpers}
    methods:
      create:
        operation: make_thing
        fold:
          parameter: output_format
          into: config
          function: anthropic._core.made:fold
          added: What the text has to be.
    helpers:
      parse:
        method: create
        gives:
          sync: anthropic.types.parsed_thing:ParsedThing
          async: anthropic.types.parsed_thing:ParsedThing
        finish: _finish
        awaited: true
        raw: true
        parameters: [output_format, size]
        without: [colour]
        sets: {stream: false}
        output_format:
          into: config
          function: anthropic._core.made:fold
          also: types.image:Image
          description: What the text has to be.
        description: Make a thing and read it.
""",
    ),
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
        ("_api/things.py", "resources/_things_helpers.py"),
        """
resources:
  things:
    base: {sync: anthropic._sync.made:Helpers, async: anthropic._async.made:AsyncHelpers}
    methods:
      create:
        operation: make_thing
        converts:
          tools: {items: anthropic._core.made:Described, function: anthropic._core.made:definitions}
    helpers:
      make:
        method: create
        gives: {sync: anthropic._sync:Made, async: anthropic._async:AsyncMade}
        finish: _make
        parameters: [tools]
        output_format:
          into: config
          function: anthropic._core.made:fold
          description: What the text has to be.
        description: Make a thing.
      watch:
        method: create
        # The package loads these names when they are used.
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
