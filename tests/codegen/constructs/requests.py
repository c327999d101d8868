"""Tiny descriptions of request bodies and the types in them; see `constructs`."""

from __future__ import annotations

from tests.codegen.constructs import Construct, request

REQUEST_CONSTRUCTS: dict[str, Construct] = {
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
}
