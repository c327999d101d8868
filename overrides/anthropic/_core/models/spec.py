"""The specs of annotations: what decoding needs to know, reduced to a few cases.

Pure data. `annotations.py` makes these from annotations, `compile.py` makes functions from them.
"""

from typing import Any, Callable, Dict, NamedTuple, Optional, Tuple, Union


class Plain(NamedTuple):
    """A type whose values pass unchanged."""


class Constant(NamedTuple):
    """A literal: one of `values`. They pass unchanged, and tell the members of a union apart."""

    values: Tuple[Any, ...]


class Scalar(NamedTuple):
    """A JSON string or number with a Python type of its own, such as a timestamp."""

    convert: Callable[[Any], Any]


class Model(NamedTuple):
    """A class whose instances are made from JSON objects; `arguments` bind its type variables."""

    cls: Any
    arguments: Tuple[Any, ...] = ()


class LazyName(NamedTuple):
    """A name in a package that loads its contents on first use; looked up when an object or array is met."""

    package: str
    name: str
    arguments: Tuple[Any, ...] = ()


class ArrayOf(NamedTuple):
    """An array of `item`."""

    item: Any


class MapOf(NamedTuple):
    """An object whose values are all `value`."""

    value: Any


class OneOf(NamedTuple):
    """A union; `discriminator` names the field that selects the member, where the annotation says so."""

    members: Tuple[Any, ...]
    discriminator: Optional[str] = None


class TaggedUnion(NamedTuple):
    """A union of classes of which only the tags are known until a value with that tag arrives.

    `names` maps the discriminator's value to a name in `package`, or to `"other.package:Name"`.
    """

    package: str
    discriminator: str
    names: Dict[str, str]


class Variable(NamedTuple):
    """A type variable; what it stands for comes with the type being decoded."""

    variable: Any


PLAIN = Plain()

Spec = Union[Plain, Constant, Scalar, Model, LazyName, ArrayOf, MapOf, OneOf, TaggedUnion, Variable]
