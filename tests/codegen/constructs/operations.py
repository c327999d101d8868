"""Tiny descriptions of operations: streams, pages, files, headers, and where they are; see `constructs`."""

from __future__ import annotations

from tests.codegen.constructs import Construct

OPERATION_CONSTRUCTS: dict[str, Construct] = {
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
components: {schemas: {BetaName: {anyOf: [{type: string}, {enum: [a-2025, b-2025]}]}}}
""",
        ("_api/things.py", "resources/things.py"),
        """
headers:
  anthropic-beta: {parameter: betas, type: 'types.beta_name:BetaName'}
  x-profile: {parameter: profile}
client_headers: [x-api-key]
standalone: [BetaName]
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
components: {schemas: {BetaName: {anyOf: [{type: string}, {enum: [a-2025, b-2025]}]}}}
""",
        (
            "_api/things.py",
            "_api/things_parts.py",
            "resources/things/hooks.py",
            "resources/things/__init__.py",
        ),
        """
headers: {anthropic-beta: {parameter: betas, type: 'types.beta_name:BetaName'}}
standalone: [BetaName]
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
    "body_of_several_forms": Construct(
        """
paths:
  /v1/things/{thing_id}/parts:
    post:
      operationId: make_part
      parameters: [{name: thing_id, in: path, required: true, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/NewPart'}}}}
      responses: {'204': {description: Done.}}
components:
  schemas:
    NewPart: {oneOf: [{$ref: '#/components/schemas/Wheel'}, {$ref: '#/components/schemas/Door'}]}
    Wheel: {type: object, required: [kind], properties: {kind: {const: wheel}}}
    Door: {type: object, required: [kind], properties: {kind: {const: door}}}
""",
        (
            "_api/api_keys_parts.py",
            "resources/api_keys/api_keys.py",
            "types/api_keys/part_create_params.py",
            "types/new_part_param.py",
        ),
        """
acronyms: {Api: API}
resources: {api_keys: {methods: {}, children: {parts: {methods: {create: make_part}}}}}
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
components: {schemas: {PartName: {enum: [wheel]}}}
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
standalone: [PartName]
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
