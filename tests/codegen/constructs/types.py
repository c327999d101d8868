"""Tiny descriptions of answers, one for each form of a type; see `constructs`."""

from __future__ import annotations

from tests.codegen.constructs import Construct, answer

TYPE_CONSTRUCTS: dict[str, Construct] = {
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
          description: What closes it.
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
}
