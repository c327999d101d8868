"""Parse annotations to specs: strings as they stand in a module, and the typing objects they stand for.

Strings are parsed without evaluating them, so that a class's variants are not imported before a value of them
is met. What cannot be parsed (a name that does not exist, an unknown construct) passes values unchanged:
decoding never fails.
"""

import ast
import re
import sys
import types
import typing
from datetime import date, datetime
from importlib import import_module
from typing import Any, Dict, ForwardRef, List, Tuple, TypeVar, Union

from .fields import HasFields
from .foreign import is_pydantic_model
from .property_info import PropertyInfo
from .scope import Scope, union_table
from .spec import (
    PLAIN,
    ArrayOf,
    Constant,
    LazyName,
    MapOf,
    Model,
    OneOf,
    Plain,
    Scalar,
    Spec,
    TaggedUnion,
    Variable,
)
from .timestamps import read_date, read_datetime, read_float
from .type_guards import alias_value, is_literal, is_type_alias

_PLAIN_NAMES = frozenset(
    re.findall(
        r"\w+", "str int bool bytes object None Any Dict dict List list Optional Union Literal Mapping"
    )
)
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")
_IDENTIFIER = re.compile(r"[^\W\d]\w*")
_CONSTANT = re.compile(r"Literal\[(?:'([^'\\]*)'|\"([^\"\\]*)\")\]")

_LISTS = frozenset(["List", "list", "Sequence", "MutableSequence", "Iterable", "Collection"])
_DICTS = frozenset(["Dict", "dict", "Mapping", "MutableMapping"])
_WRAPPERS = frozenset(["Required", "NotRequired", "ReadOnly", "Final", "ClassVar"])
_UNION_TYPE: Any = getattr(types, "UnionType", None)  # newer than Python 3.9

_SCALARS: Dict[Any, Spec] = {
    float: Scalar(read_float),
    datetime: Scalar(read_datetime),
    date: Scalar(read_date),
}


def read_annotation(annotation: Any, scope: Scope) -> Spec:
    """Return the spec of `annotation`, a string or a typing object, as it appears in `scope`."""
    if isinstance(annotation, str):
        return _read_text(annotation, scope)
    return _read_type(annotation, scope)


def read_name(reference: LazyName) -> Spec:
    """Look up `reference` and return its spec; import the module it is in, unless a tag table knows it."""
    found = union_table(reference.package).get(reference.name)
    if found is not None:
        return TaggedUnion(reference.package, *found)
    target = getattr(import_module(reference.package), reference.name)
    module = getattr(target, "__module__", None)
    spec = _read_type(target, Scope(module if isinstance(module, str) else reference.package))
    if reference.arguments and isinstance(spec, Model):
        return Model(spec.cls, reference.arguments)
    return spec


# Strings


def _read_text(text: str, scope: Scope) -> Spec:
    constant = _CONSTANT.fullmatch(text)
    if constant is not None:
        return Constant((constant.group(1) or constant.group(2) or "",))
    if not text.startswith("Literal[") and _PLAIN_NAMES.issuperset(
        _IDENTIFIER.findall(_QUOTED.sub("", text))
    ):
        return PLAIN
    try:
        return _read_node(ast.parse(text, mode="eval").body, scope)
    except (SyntaxError, NameError, AttributeError, ImportError):
        return PLAIN


def _read_node(node: ast.expr, scope: Scope) -> Spec:
    if isinstance(node, ast.Constant):
        return _read_text(node.value, scope) if isinstance(node.value, str) else PLAIN
    if isinstance(node, ast.BinOp):
        return _union([_read_node(node.left, scope), _read_node(node.right, scope)])
    if isinstance(node, ast.Subscript):
        return _read_subscript(node, scope)
    if isinstance(node, ast.Name):
        tags = scope.tags(node.id)
        return _read_type(scope.find(node.id), scope) if tags is None else TaggedUnion(*tags)
    if isinstance(node, ast.Attribute):
        found = _find_attribute(node, scope)
        return found if isinstance(found, LazyName) else _read_type(found, scope)
    return PLAIN


def _read_subscript(node: ast.Subscript, scope: Scope) -> Spec:
    base = node.value
    name = base.attr if isinstance(base, ast.Attribute) else base.id if isinstance(base, ast.Name) else ""
    index: Any = node.slice
    parts: List[ast.expr] = index.elts if isinstance(index, ast.Tuple) else [index]
    if name == "Literal":
        return Constant(tuple(part.value for part in parts if isinstance(part, ast.Constant)))
    if name == "Annotated":
        return _annotated(_read_node(parts[0], scope), [_metadata(part, scope) for part in parts[1:]])
    if name in _LISTS:
        return _items(_read_node(parts[0], scope))
    if name in _DICTS:
        return _values(_read_node(parts[-1], scope))
    if name in ("Optional", "Union"):
        return _union([_read_node(part, scope) for part in parts])
    if name in _WRAPPERS:
        return _read_node(parts[0], scope)
    generic = _read_node(base, scope)
    arguments = tuple(_read_node(part, scope) for part in parts)
    if isinstance(generic, Model):
        return Model(generic.cls, arguments)
    return generic._replace(arguments=arguments) if isinstance(generic, LazyName) else PLAIN


def _find_attribute(node: ast.Attribute, scope: Scope) -> Any:
    base = (
        _find_attribute(node.value, scope)
        if isinstance(node.value, ast.Attribute)
        else scope.find(node.value.id)
        if isinstance(node.value, ast.Name)
        else None
    )
    if isinstance(base, LazyName):
        base = getattr(sys.modules[base.package], base.name)
    if isinstance(base, types.ModuleType) and hasattr(base, "__path__") and node.attr not in vars(base):
        return LazyName(base.__name__, node.attr)
    if isinstance(base, types.ModuleType) and node.attr in union_table(base.__name__):
        return LazyName(base.__name__, node.attr)
    return getattr(base, node.attr)


def _metadata(node: ast.expr, scope: Scope) -> Any:
    """Return an item of an annotation's metadata if it is one of ours, otherwise None."""
    if not (isinstance(node, ast.Call) and all(isinstance(k.value, ast.Constant) for k in node.keywords)):
        return None
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name != "PropertyInfo":
        return None
    known = {k.arg: typing.cast(ast.Constant, k.value).value for k in node.keywords if k.arg}
    return PropertyInfo(**typing.cast("Dict[str, Any]", known))


# Typing objects


def _read_type(tp: Any, scope: Scope) -> Spec:
    if isinstance(tp, str):
        return _read_text(tp, scope)
    if isinstance(tp, ForwardRef):
        return _read_text(tp.__forward_arg__, scope)
    if isinstance(tp, TypeVar):
        return Variable(tp)
    if isinstance(tp, type) and not typing.get_args(tp):
        return _read_class(tp)
    supertype: Any = getattr(tp, "__supertype__", None)  # of a NewType
    if supertype is not None:
        return _read_type(supertype, scope)
    if is_type_alias(tp):
        return _read_type(alias_value(tp), scope)
    origin: Any = typing.get_origin(tp)
    arguments: Tuple[Any, ...] = typing.get_args(tp)
    if origin is typing.Annotated:
        return _annotated(_read_type(arguments[0], scope), arguments[1:])
    if is_literal(origin):
        return Constant(arguments)
    if origin is Union or (_UNION_TYPE is not None and origin is _UNION_TYPE):
        return _union([_read_type(part, scope) for part in arguments])
    return _read_generic(origin, arguments, scope)


def _read_generic(origin: Any, arguments: Tuple[Any, ...], scope: Scope) -> Spec:
    if not isinstance(origin, type):
        return _read_type(arguments[0], scope) if arguments and origin is not None else PLAIN
    if origin.__name__ in _LISTS and arguments:
        return _items(_read_type(arguments[0], scope))
    if origin.__name__ in _DICTS and len(arguments) == 2:
        return _values(_read_type(arguments[1], scope))
    spec = _read_class(origin)
    if isinstance(spec, Model):
        return Model(spec.cls, tuple(_read_type(part, scope) for part in arguments))
    return spec


def _read_class(cls: Any) -> Spec:
    known = _SCALARS.get(cls)
    if known is not None:
        return known
    if issubclass(cls, HasFields) or is_pydantic_model(cls):
        return Model(cls)
    return PLAIN


# Parts


def _annotated(spec: Spec, metadata: Any) -> Spec:
    if isinstance(spec, OneOf):
        for item in metadata:
            if isinstance(item, PropertyInfo) and item.discriminator:
                return spec._replace(discriminator=item.discriminator)
    return spec


def _items(item: Spec) -> Spec:
    return PLAIN if isinstance(item, (Plain, Constant)) else ArrayOf(item)


def _values(value: Spec) -> Spec:
    return PLAIN if isinstance(value, (Plain, Constant)) else MapOf(value)


def _union(members: List[Spec]) -> Spec:
    flat: List[Spec] = []
    for member in members:
        if isinstance(member, OneOf) and member.discriminator is None:
            flat.extend(member.members)
        elif not isinstance(member, (Plain, Constant)):
            flat.append(member)
    if not flat:
        return PLAIN
    return flat[0] if len(flat) == 1 else OneOf(tuple(flat))
