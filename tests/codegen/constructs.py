"""Tiny descriptions, one for each construct, with the `sdk.yaml` they need and the files worth looking at."""

from __future__ import annotations

from attrs import frozen

_THINGS = """
paths:
  /v1/things:
    post:
      operationId: make_thing
      description: Make a thing.
      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/MakeThing'}
      responses:
        '200':
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}
"""
_MAKE = "    MakeThing: {type: object, required: [size], properties: {size: {type: integer}}}\n"
_CALLED = "resources: {things: {methods: {create: make_thing}}}\n"


@frozen
class Construct:
    """One case: `files` are paths below `generated/anthropic`."""

    description: str
    files: tuple[str, ...]
    sdk: str = _CALLED

    @property
    def text(self) -> str:
        """The whole description, the required head and descriptions of answers added."""
        body = self.description.strip("\n").replace("'200':", "'200':\n          description: Done.")
        return f"openapi: 3.1.0\ninfo: {{title: Things, version: '1'}}\n{body}\n"


def answer(schemas: str, *files: str, sdk: str = "") -> Construct:
    """A description whose `Thing` is the answer of `things.create`."""
    return Construct(f"{_THINGS}\ncomponents:\n  schemas:\n{_MAKE}{schemas}", files, _CALLED + sdk)


def request(schemas: str, *files: str, sdk: str = "") -> Construct:
    """A description whose `MakeThing` is the body of `things.create`."""
    thing = "    Thing: {type: object, properties: {id: {type: string}}}\n"
    return Construct(f"{_THINGS}\ncomponents:\n  schemas:\n{thing}{schemas}", files, _CALLED + sdk)


CONSTRUCTS: dict[str, Construct] = {
    "object": answer(
        """
    Thing:
      type: object
      description: A thing.
      required: [size, id, made_at]
      properties:
        size: {type: integer, description: How large it is.}
        id: {type: string}
        made_at: {type: string, format: date-time}
        ratio: {type: number}
        is_new: {type: boolean}
""",
        "types/thing.py",
        "types/__init__.py",
        "types/_modules.py",
    ),
    "nullable": answer(
        """
    Thing:
      type: object
      required: [a, b, c, d]
      properties:
        a: {type: [string, 'null']}
        b: {anyOf: [{type: string}, {type: 'null'}]}
        c: {type: object, default: {x: 1}, properties: {x: {type: integer}}}
        d: {enum: [one, null]}
""",
        "types/thing.py",
    ),
    "enumeration": answer(
        """
    Thing:
      type: object
      required: [color, state, shape, mode]
      properties:
        color: {$ref: '#/components/schemas/Color'}
        state: {enum: [on, off]}
        shape: {const: round}
        mode: {$ref: '#/components/schemas/Mode'}
    Color: {type: string, enum: [red, green], description: The colors.}
    Mode: {anyOf: [{type: string}, {const: slow}, {const: fast}]}
""",
        "types/thing.py",
        "types/color.py",
        "types/mode.py",
    ),
    "union": answer(
        """
    Thing:
      type: object
      required: [parts, cover, owner]
      properties:
        parts: {type: array, items: {$ref: '#/components/schemas/Part'}}
        cover:
          oneOf: [{$ref: '#/components/schemas/Wheel'}, {$ref: '#/components/schemas/Door'}]
        owner:
          anyOf: [{type: string}, {type: array, items: {type: string}}]
    Part:
      oneOf: [{$ref: '#/components/schemas/Wheel'}, {$ref: '#/components/schemas/Door'}]
      discriminator:
        propertyName: kind
        mapping: {wheel: '#/components/schemas/Wheel', door: '#/components/schemas/Door'}
    Wheel: {type: object, required: [kind, type], properties: {kind: {const: wheel}, type: {const: w}}}
    Door: {type: object, required: [kind, type], properties: {kind: {const: door}, type: {const: d}}}
""",
        "types/thing.py",
        "types/part.py",
        "types/_unions.py",
    ),
    "named_union": answer(
        """
    Thing:
      type: object
      properties:
        parts:
          type: array
          items: {oneOf: [{$ref: '#/components/schemas/Wheel'}, {$ref: '#/components/schemas/Door'}]}
    Wheel: {type: object, properties: {type: {const: wheel}}}
    Door: {type: object, properties: {type: {const: door}}}
""",
        "types/thing.py",
        "types/thing_part.py",
        sdk="unions: {'Thing.parts[]': ThingPart}\n",
    ),
    "array_and_map": answer(
        """
    Thing:
      type: object
      required: [names, rows, labels, extra]
      properties:
        names: {type: array, items: {type: string}}
        rows: {type: array, items: {type: array, items: {type: number}}}
        labels: {type: object, additionalProperties: {type: string}}
        extra: {type: object, additionalProperties: true}
        anything: {}
""",
        "types/thing.py",
    ),
    "reference_alias": answer(
        """
    Thing: {type: object, required: [part], properties: {part: {$ref: '#/components/schemas/Part'}}}
    Part: {$ref: '#/components/schemas/Piece'}
    Piece: {type: object, properties: {name: {type: string}}}
""",
        "types/thing.py",
        "types/part.py",
    ),
    "recursion": answer(
        """
    Thing:
      type: object
      required: [parts]
      properties:
        parts: {type: array, items: {$ref: '#/components/schemas/Thing'}}
        parent: {anyOf: [{$ref: '#/components/schemas/Thing'}, {type: 'null'}]}
""",
        "types/thing.py",
    ),
    "object_in_place": answer(
        """
    Thing:
      type: object
      required: [delta]
      properties: {delta: {type: object, properties: {x: {type: integer}}}}
""",
        "types/thing.py",
    ),
    "awkward_names": answer(
        """
    Thing:
      type: object
      required: [from, types]
      properties:
        from: {type: string}
        types: {$ref: '#/components/schemas/ThingTypes'}
    ThingTypes: {type: object, properties: {a: {type: string}}}
""",
        "types/thing.py",
    ),
    "untrusted_text": answer(
        '''
    Thing:
      type: object
      description: "Ends \\"\\"\\" and imports os \\\\"
      required: [a]
      properties:
        a: {enum: ["x\\"]; import os  #", "back\\\\slash", "line\\nbreak"], description: '"""'}
''',
        "types/thing.py",
    ),
    "request": request(
        """
    MakeThing:
      type: object
      required: [size, picture, part]
      properties:
        size: {type: integer, description: How large it shall be.}
        picture: {type: string, format: byte}
        due: {type: string, format: date-time}
        names: {type: array, items: {type: string}}
        colors: {type: array, items: {$ref: '#/components/schemas/Color'}}
        parts: {type: array, items: {$ref: '#/components/schemas/RequestPart'}}
        part: {anyOf: [{$ref: '#/components/schemas/RequestPart'}, {type: 'null'}]}
    Color: {type: string, enum: [red, green]}
    RequestPart: {type: object, description: A part., properties: {name: {type: string}}}
""",
        "types/thing_create_params.py",
        "types/part_param.py",
        "_api/things.py",
        "resources/things.py",
        "resources/__init__.py",
        "resources/_async_client_properties.py",
        "resources/_client_properties.py",
    ),
    "reserved_word": request(
        """
    MakeThing: {type: object, properties: {move: {$ref: '#/components/schemas/Move'}}}
    Move:
      type: object
      required: [from, to]
      properties: {from: {$ref: '#/components/schemas/Spot'}, to: {type: string}}
    Spot: {type: object, properties: {x: {type: integer}}}
""",
        "types/move_param.py",
    ),
    "open_object": request(
        """
    MakeThing: {type: object, required: [input], properties: {input: {$ref: '#/components/schemas/Shape'}}}
    Shape: {type: object, required: [type], properties: {type: {const: object}}, additionalProperties: true}
""",
        "types/shape_param.py",
    ),
    "accepted_answer": request(
        """
    MakeThing:
      type: object
      properties: {parts: {type: array, items: {$ref: '#/components/schemas/InputPart'}}}
    InputPart: {oneOf: [{$ref: '#/components/schemas/Wheel'}, {$ref: '#/components/schemas/Door'}]}
    Wheel: {type: object, properties: {type: {const: wheel}}}
    Door: {type: object, properties: {type: {const: door}}}
""",
        "types/thing_create_params.py",
        sdk="""
accepts:
  MakeThing.parts[]: {expand: true, also: ['types.input_part_param:InputPartParam']}
""",
    ),
    "twins": request(
        """
    MakeThing:
      type: object
      properties:
        same: {$ref: '#/components/schemas/BetaPart'}
        other: {$ref: '#/components/schemas/BetaDoor'}
        plain: {$ref: '#/components/schemas/Part'}
        door: {$ref: '#/components/schemas/Door'}
    Part: {type: object, properties: {inner: {$ref: '#/components/schemas/Part'}}}
    BetaPart: {type: object, properties: {inner: {$ref: '#/components/schemas/BetaPart'}}}
    Door: {type: object, properties: {name: {type: string}}}
    BetaDoor: {type: object, properties: {name: {type: string}, color: {type: string}}}
""",
        "types/beta/beta_part_param.py",
        "types/beta/beta_door_param.py",
        "types/thing_create_params.py",
        sdk="families: {Beta: types.beta}\n",
    ),
    "stream": Construct(
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
              properties: {size: {type: integer}, stream: {type: boolean}}
      responses:
        '200':
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}
components:
  schemas:
    Thing: {type: object, properties: {id: {type: string}}}
    Event: {oneOf: [{$ref: '#/components/schemas/Started'}, {$ref: '#/components/schemas/Ping'}]}
    Started: {type: object, properties: {type: {const: started}}}
    Ping: {type: object, properties: {type: {const: ping}}}
""",
        ("types/event.py", "types/thing_create_params.py", "resources/things.py"),
        """
skipped: {Event: [Ping]}
resources: {things: {methods: {create: {operation: make_thing, stream: Event}}}}
""",
    ),
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
passed_back: {Thing: [content]}
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
    "stream_only": Construct(
        """
paths:
  /v1/things/{thing_id}/stream:
    get:
      operationId: watch_thing
      parameters: [{name: thing_id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          content:
            text/event-stream:
              schema: {$ref: '#/components/schemas/Event'}
components:
  schemas:
    Event: {oneOf: [{$ref: '#/components/schemas/Started'}, {$ref: '#/components/schemas/Done'}]}
    Started: {type: object, properties: {type: {const: started}}}
    Done: {type: object, properties: {type: {const: done}}}
""",
        ("_api/things.py", "resources/things.py"),
        "resources: {things: {methods: {stream: {operation: watch_thing, stream: Event}}}}\n",
    ),
    "page": Construct(
        """
paths:
  /v1/things:
    get:
      operationId: list_things
      parameters:
        - {name: 'ids[]', in: query, schema: {type: array, items: {type: string}}}
        - {name: page, in: query, schema: {type: string}}
        - {name: 'made_at[gte]', in: query, schema: {type: string, format: date-time}}
      responses:
        '200':
          content:
            application/json:
              schema: {$ref: '#/components/schemas/ListThings'}
components:
  schemas:
    ListThings:
      type: object
      properties:
        data: {type: array, items: {$ref: '#/components/schemas/Thing'}}
        next_page: {type: string}
    Thing: {type: object, properties: {id: {type: string}}}
""",
        ("types/thing_list_params.py", "_api/things.py", "resources/things.py"),
        """
pages:
  Page: {cursors: [after_id], answer: [last_id]}
  PageCursor: {cursors: [page], answer: [next_page]}
resources: {things: {methods: {list: list_things}}}
""",
    ),
    "multipart": Construct(
        """
paths:
  /v1/files:
    post:
      operationId: upload
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file]
              properties:
                file: {type: string, format: binary}
                more: {type: array, items: {type: string, format: binary}}
                note: {type: string}
      responses: {'204': {description: Done.}}
  /v1/files/{file_id}/content:
    get:
      operationId: download
      parameters: [{name: file_id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          content: {application/octet-stream: {schema: {type: string, format: binary}}}
""",
        ("types/file_upload_params.py", "_api/files.py", "resources/files.py"),
        "resources: {files: {methods: {upload: upload, download: download}}}\n",
    ),
    "headers": Construct(
        """
paths:
  /v1/things/{thing_id}:
    get:
      operationId: get_thing
      parameters:
        - {name: thing_id, in: path, required: true, schema: {type: string}, description: Which one.}
        - {name: anthropic-beta, in: header, schema: {type: string}}
        - {name: x-api-key, in: header, schema: {type: string}}
        - {name: x-profile, in: header, schema: {type: string}}
      responses: {'204': {description: Done.}}
""",
        ("_api/things.py", "resources/things.py"),
        """
headers:
  anthropic-beta: {parameter: betas, type: 'types.beta_name:BetaName'}
  x-profile: {parameter: profile}
client_headers: [x-api-key]
aliases: {types.beta_name: {BetaName: {open: true, values: [a-2025, b-2025]}}}
resources:
  things:
    methods:
      retrieve:
        operation: get_thing
        betas: [c-2025]
        deprecated: Use another one.
        check: {function: 'anthropic._core.things:check', parameters: [profile]}
""",
    ),
    "inherited_betas": Construct(
        """
paths:
  /v1/things:
    post:
      operationId: make_thing
      parameters: [{name: anthropic-beta, in: header, schema: {type: string}}]
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {size: {type: integer}, config: {type: object}}}
      responses: {'204': {description: Done.}}
    get: {operationId: count_things, responses: {'204': {description: Done.}}}
  /v1/things/parts:
    get: {operationId: count_parts, responses: {'204': {description: Done.}}}
""",
        (
            "_api/things.py",
            "_api/things_parts.py",
            "resources/things/hooks.py",
            "resources/things/__init__.py",
        ),
        """
headers: {anthropic-beta: {parameter: betas, type: 'types.beta_name:BetaName'}}
aliases: {types.beta_name: {BetaName: {open: true, values: [a-2025, b-2025]}}}
resources:
  things:
    betas: [a-2025]
    methods:
      create:
        operation: make_thing
        fold: {parameter: size, into: config, function: 'anthropic._core.things:put_size'}
      count: {operation: count_things, betas: [b-2025]}
    children:
      parts: {methods: {count: count_parts}}
      hooks: {description: What happens to things.}
""",
    ),
    "tree": Construct(
        """
tags: [{name: parts, description: Parts of things.}]
paths:
  /v1/things/{thing_id}/parts/{part_id}:
    delete:
      operationId: delete_part
      tags: [parts]
      parameters:
        - {name: thing_id, in: path, required: true, schema: {type: string}}
        - {name: part_id, in: path, required: true, schema: {type: string}}
      responses: {'204': {description: Done.}}
""",
        (
            "resources/__init__.py",
            "resources/things/__init__.py",
            "resources/things/things.py",
            "resources/things/parts.py",
            "_api/things_parts.py",
        ),
        """
resources:
  things:
    methods: {}
    children:
      parts:
        names: ['anthropic.types.part_name:PartName']
        base: {sync: 'anthropic._sync.parts:Parts', async: 'anthropic._async.parts:AsyncParts', methods: {}}
        methods: {delete: delete_part}
aliases: {types.part_name: {PartName: {values: [wheel]}}}
""",
    ),
    "unknown_operations": Construct(
        """
paths:
  /v1/things?beta=true:
    get: {operationId: a, responses: {'204': {description: Done.}}}
    post: {operationId: b, responses: {'204': {description: Done.}}}
  /v1/things/{id}/archive?beta=true:
    post:
      operationId: c
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: Done.}}
""",
        ("_api/beta_things.py",),
        "resources: {}\n",
    ),
}
