"""Tiny descriptions for what `sdk.yaml` can say of types: names, places, forms; see `constructs`."""

from __future__ import annotations

from tests.codegen.constructs import Construct, answer, request

NAME_CONSTRUCTS: dict[str, Construct] = {
    "family": answer(
        """
    Thing:
      type: object
      properties: {parts: {type: array, items: {$ref: '#/components/schemas/BetaInputPart'}}}
    InputPart: {oneOf: [{$ref: '#/components/schemas/Wheel'}, {$ref: '#/components/schemas/Hub'}]}
    Wheel: {type: object, properties: {type: {const: wheel}}}
    Hub: {type: object, properties: {type: {const: hub}}}
    Bell: {type: object, properties: {type: {const: bell}}}
    BetaInputPart:
      oneOf:
        - {$ref: '#/components/schemas/BetaWheel'}
        - {$ref: '#/components/schemas/BetaHub'}
        - {$ref: '#/components/schemas/BetaBell'}
    BetaWheel:
      type: object
      required: [type]
      properties:
        type: {const: wheel}
        tone: {$ref: '#/components/schemas/BetaColor'}
        size: {$ref: '#/components/schemas/BetaSize'}
    BetaHub: {type: object, required: [type], properties: {type: {const: hub}}}
    BetaBell: {type: object, required: [type], properties: {type: {const: bell}}}
    Color: {type: string, enum: [red]}
    BetaColor: {type: string, enum: [red, blue]}
    BetaSize: {type: object, properties: {inches: {type: integer}}}
    Size: {type: object, properties: {inches: {type: integer}}}
""",
        "types/thing.py",
        "types/beta/beta_part.py",
        "types/beta/things/beta_thing_wheel.py",
        "types/beta/_modules.py",
        "types/beta/things/_modules.py",
        sdk="""
families: {Beta: types.beta}
packages:
  types.things: [Wheel]
  types.beta.things: [Beta*b]
  types.bells: [BetaB*]
schemas:
  - {reason: Names that people know., names: {InputPart: Part, Wheel: ThingWheel}}
  - {reason: The twin is older, names: {Bell: Ring, BetaBell: BetaBell}}
inline: [Color]
homes: {Size: {module: types.wheel, name: Size}}
""",
    ),
    "all_of": answer(
        """
    Thing:
      description: A thing with wheels.
      allOf:
        - {$ref: '#/components/schemas/Base'}
        - {$ref: '#/components/schemas/Wheeled'}
        - {required: [id]}
      properties:
        kind: {const: cart}
        part:
          allOf: [{$ref: '#/components/schemas/Base'}, {properties: {depth: {type: integer}}}]
    Base:
      type: object
      required: [kind]
      properties: {id: {type: string}, kind: {type: string}}
      discriminator: {propertyName: kind}
    Wheeled:
      allOf: [{properties: {wheels: {type: integer}}}, {properties: {size: {type: [integer, string]}}}]
""",
        "types/thing.py",
    ),
    "named_in_place": answer(
        """
    Thing:
      type: object
      properties:
        1st: {type: string}
        copy: {type: boolean}
        front: {type: object, properties: {door: {type: object, properties: {left: {type: boolean}}}}}
        back: {type: object, properties: {door: {type: object, properties: {wide: {type: boolean}}}}}
""",
        "types/thing.py",
        "types/back_door.py",
        sdk="unions: {Thing.back.door: BackDoor}\nfields: {Thing.1st: first, Thing.copy: is_copy}\n",
    ),
    "one_alternative": answer(
        """
    Thing:
      type: object
      properties:
        plain: {$ref: '#/components/schemas/Plain'}
        own: {$ref: '#/components/schemas/Own'}
        usage: {$ref: '#/components/schemas/Usage'}
    Plain: {oneOf: [{$ref: '#/components/schemas/Text'}]}
    Own: {description: One of a kind, oneOf: [{$ref: '#/components/schemas/Text'}]}
    Text: {type: object, properties: {text: {type: string}}}
    Usage:
      anyOf:
        - type: array
          items: {oneOf: [{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/Thing'}]}
        - {type: 'null'}
""",
        "types/thing.py",
        "types/own.py",
        "types/usage.py",
        sdk="named: [Own, Usage]\n",
    ),
    "answer_after_method": answer(
        """
    Thing: {type: object, properties: {id: {type: string}}}
""",
        "types/thing_create_response.py",
        "types/_modules.py",
        sdk="answers: [Thing]\n",
    ),
    "null_beside_class": answer(
        """
    Thing:
      type: object
      properties:
        part: {anyOf: [{$ref: '#/components/schemas/Part'}, {type: 'null'}]}
        spare: {$ref: '#/components/schemas/Part'}
    Part: {oneOf: [{$ref: '#/components/schemas/Wheel'}, {$ref: '#/components/schemas/Door'}]}
    Wheel: {type: object, required: [type], properties: {type: {const: wheel}}}
    Door: {type: object, required: [type], properties: {type: {const: door}}}
""",
        "types/thing.py",
        sdk="inline: [Part]\n",
    ),
    "alternatives_in_requests": request(
        """
    MakeThing:
      type: object
      properties:
        class_or_text: {anyOf: [{type: string}, {oneOf: [{$ref: '#/components/schemas/Wheel'}]}]}
        class_or_list: {anyOf: [{type: array, items: {type: string}}, {$ref: '#/components/schemas/Wheel'}]}
        class_or_value: {anyOf: [{$ref: '#/components/schemas/Wheel'}, {const: all}, {type: 'null'}]}
        level: {anyOf: [{$ref: '#/components/schemas/Level'}, {$ref: '#/components/schemas/Part'}]}
        roster: {type: array, items: {$ref: '#/components/schemas/Entry'}}
        when: {anyOf: [{type: string, format: date-time}, {type: 'null'}]}
    Part: {oneOf: [{$ref: '#/components/schemas/Wheel'}, {$ref: '#/components/schemas/Door'}]}
    Entry: {oneOf: [{type: string}, {$ref: '#/components/schemas/Wheel'}]}
    Level: {type: string, enum: [low, high]}
    Wheel: {type: object, required: [type], properties: {type: {const: wheel}}}
    Door: {type: object, required: [type], properties: {type: {const: door}}}
""",
        "types/thing_create_params.py",
        sdk="inline: [Part, Level]\n",
    ),
    "circle_of_requests": request(
        """
    MakeThing:
      type: object
      required: [part]
      properties:
        part: {anyOf: [{type: string}, {$ref: '#/components/schemas/Wheel'}]}
    Wheel:
      type: object
      properties:
        hub: {anyOf: [{type: string}, {$ref: '#/components/schemas/Door'}]}
        size: {anyOf: [{type: object, properties: {inches: {type: integer}}}, {type: string}]}
    Door:
      type: object
      properties:
        handle: {anyOf: [{type: string}, {$ref: '#/components/schemas/Wheel'}]}
""",
        "types/thing_create_params.py",
        "types/wheel_param.py",
        "types/door_param.py",
    ),
    "extended_request": request(
        """
    MakeThing:
      type: object
      required: [size]
      properties: {size: {type: integer}, output_format: {type: string}}
""",
        "types/thing_create_params.py",
        sdk="""
aliases:
  types.thing_create_params:
    ReadThing: {extends: ThingCreateParams, description: A thing that is read.}
""",
    ),
    "closed_and_first": request(
        """
    MakeThing:
      type: object
      properties: {shape: {$ref: '#/components/schemas/Shape'}}
    Shape:
      type: object
      required: [kind, token]
      properties: {kind: {const: cube}, size: {type: integer}, token: {type: string}}
      additionalProperties: true
""",
        "types/shape_param.py",
        sdk="closed: [Shape]\nfirst: {Shape: [token]}\n",
    ),
    "standalone": answer(
        """
    Thing: {type: object, properties: {id: {type: string}}}
    Command: {type: object, properties: {path: {type: string}}}
    Occurrence: {type: object, properties: {type: {const: thing.made}}}
webhooks:
  thing.made:
    post:
      operationId: thing_made
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Occurrence'}}}}
      responses: {'204': {description: Taken.}}
""",
        "types/_modules.py",
        "types/command.py",
        "types/occurrence.py",
        sdk="standalone: [Command]\n",
    ),
    "errors_with_codes": answer(
        """
    Thing: {type: object, properties: {id: {type: string}}}
    KeyTakenErrorDetails:
      type: object
      description: Another thing has the key.
      required: [error_code]
      properties:
        error_code: {type: string, const: key_taken}
        owner_id: {type: string}
    VagueErrorDetails: {type: object, properties: {error_code: {type: string}}}
""",
        "types/__init__.py",
        "types/_errors.py",
        "types/shared/key_taken_error.py",
        "types/shared/key_taken_error_details.py",
        sdk="packages: {types.shared: [KeyTakenErrorDetails]}\n"
        "exports: {types: [types.shared]}\n"
        "errors: {ConflictError: [KeyTakenErrorDetails, VagueErrorDetails]}\n",
    ),
    "circles_without_class": answer(
        """
    Thing:
      type: object
      properties:
        list: {$ref: '#/components/schemas/Nested'}
        map: {$ref: '#/components/schemas/Map'}
        value: {$ref: '#/components/schemas/Value'}
        silly: {$ref: '#/components/schemas/Silly'}
    Nested: {type: array, items: {$ref: '#/components/schemas/Nested'}}
    Map: {type: object, additionalProperties: {$ref: '#/components/schemas/Map'}}
    Value: {anyOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Value'}}]}
    Silly: {oneOf: [{$ref: '#/components/schemas/Silly'}, {$ref: '#/components/schemas/Thing'}]}
""",
        "types/thing.py",
        "types/value.py",
        "types/silly.py",
    ),
    "words_kept": answer(
        """
    Thing: {type: object, properties: {kit: {$ref: '#/components/schemas/BigKit20260401Part'}}}
    BigKit20260401Part: {type: object, properties: {id: {type: string}}}
""",
        "types/_modules.py",
        sdk="words: {Kit20260401: kit20260401}\n",
    ),
    "facades": answer(
        """
    Thing: {type: object, properties: {id: {type: string}}}
""",
        "_things.py",
        "_tools/__init__.py",
        "_tools/saw.py",
        "_tools/_lazy.py",
        "_public.py",
        sdk="""
facades:
  _things:
    description: Re-export things, "old" and new.
    _core.things: [Part, Thing as _OldThing, Thing, read]
    _core.bells: [Bell]
  _tools: {description: Re-export nothing.}
  _tools.saw: {description: Re-export the saw., lib.saws: [Saw]}
  _tools._lazy:
    {description: Loads what is used., lazy: true, lib.saws: [Saw as Tool], =typing: [Text], types: []}
  _public: {description: For the package., lazy: true, lib.saws: [Saw], _things: ["*"]}
""",
    ),
}
