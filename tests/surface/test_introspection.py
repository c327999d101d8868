"""What frameworks read at run time works on every public type and method: hints, signatures, copies."""

from __future__ import annotations

import copy
import importlib
import inspect
import pickle
import pkgutil
from operator import attrgetter
from typing import Any, Dict, Iterator, List, Tuple

import attrs
import pytest
from typing_extensions import Annotated, get_annotations, get_args, get_origin, get_type_hints, is_typeddict

import anthropic.resources
from anthropic import Anthropic, BaseModel, lib, types
from anthropic._core.models import decode
from tests.operations.answers import examples_of, media_types, pieces_of
from tests.operations.declared_types import answer_type, mismatches
from tests.operations.description import OPERATIONS


def modules_below(package: Any) -> Iterator[Any]:
    """Every public module of a package and of those within it."""
    for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if not found.name.rpartition(".")[2].startswith("_"):
            yield importlib.import_module(found.name)


def public_classes(package: Any) -> Dict[str, Any]:
    """Every class that a module of the package defines and names in its `__all__`."""
    return {
        f"{module.__name__}.{name}": getattr(module, name)
        for module in modules_below(package)
        for name in module.__all__
        if getattr(getattr(module, name), "__module__", None) == module.__name__
        and isinstance(getattr(module, name), type)
    }


# The hints of errors name what only type checkers see, as those of the official package do.
TYPES = {name: each for name, each in public_classes(types).items() if not issubclass(each, Exception)}
MODELS = {name: each for name, each in TYPES.items() if issubclass(each, BaseModel)}
PARAMS = {name: each for name, each in TYPES.items() if is_typeddict(each)}
METHODS = {
    f"{path}.{name}": method
    for path, resource in public_classes(anthropic.resources).items()
    for name, method in inspect.getmembers(resource, inspect.isfunction)
    if not name.startswith("_")
}

PORTIONS = 20  # a test for each of thousands would take longer to report than to run
each_portion = pytest.mark.parametrize("start", range(PORTIONS))


def portion(items: Dict[str, Any], start: int) -> List[Tuple[str, Any]]:
    """One of the portions of what is to be tested."""
    return list(items.items())[start::PORTIONS]


def unevaluated(annotation: Any) -> Iterator[str]:
    """Names in an annotation that are still strings."""
    if isinstance(annotation, str) or type(annotation).__name__ == "ForwardRef":
        yield str(annotation)
    elif get_origin(annotation) is Annotated:
        yield from unevaluated(get_args(annotation)[0])
    elif "Literal" not in str(get_origin(annotation)):
        for argument in get_args(annotation):
            yield from unevaluated(argument)


def test_the_types_were_found() -> None:
    assert len(MODELS) > 90
    assert len(PARAMS) > 150
    assert len(TYPES) == len(MODELS) + len(PARAMS)
    assert len(METHODS) >= 48


@each_portion
def test_hints_of_types_can_be_evaluated(start: int) -> None:
    for name, each in portion(TYPES, start):
        hints = get_type_hints(each, include_extras=True)
        assert not [problem for hint in hints.values() for problem in unevaluated(hint)], name
        assert set(get_annotations(each)) <= set(hints), name


@each_portion
def test_signatures_and_hints_of_methods_can_be_evaluated(start: int) -> None:
    for name, method in portion(METHODS, start):
        hints = get_type_hints(method, include_extras=True)
        signature = inspect.signature(method)
        assert set(hints) == set(signature.parameters) - {"self"} | {"return"}, name
        assert not [problem for hint in hints.values() for problem in unevaluated(hint)], name


def test_hints_of_errors_models_and_functions_can_be_evaluated() -> None:
    errors: List[Any] = [anthropic.APIConnectionError, anthropic.APITimeoutError, anthropic.RateLimitError]
    models = [BaseModel.to_dict, BaseModel.to_json, BaseModel.model_dump, BaseModel.model_dump_json]
    functions = [anthropic.file_from_path, lib.files_from_dir, lib.async_files_from_dir]
    for function in [*(each.__init__ for each in errors), *models, *functions]:
        hints = get_type_hints(function, include_extras=True)
        assert set(hints) == set(inspect.signature(function).parameters) - {"self"} | {"return"}


def test_methods_say_what_they_do() -> None:
    assert [name for name, method in METHODS.items() if not inspect.getdoc(method)] == []


@each_portion
def test_models_are_attrs_classes(start: int) -> None:
    for name, model in portion(MODELS, start):
        assert attrs.has(model)
        fields: Any = attrs.fields(model)
        assert [field.name for field in fields] == list(MODELS[name].model_fields)
        bases = [base for base in model.__mro__ if issubclass(base, BaseModel) and base is not BaseModel]
        written = {each for base in bases for each in vars(base).get("__annotations__", ())}
        assert {field.name for field in fields} == {each for each in written if not each.startswith("_")}


@each_portion
def test_an_empty_answer_reads_none_everywhere(start: int) -> None:
    for _, model in portion(MODELS, start):
        value = decode(model, {})
        assert type(value) is model
        assert {name: getattr(value, name) for name in model.model_fields} == dict.fromkeys(
            model.model_fields
        )
        assert value.to_dict() == {}
        assert value.model_fields_set == set()
        assert repr(value) == f"{model.__name__}()"


def models_within(value: Any) -> Iterator[BaseModel]:
    """A decoded value and all models inside it."""
    if isinstance(value, BaseModel):
        yield value
        for name in sorted(value.model_fields_set):
            yield from models_within(getattr(value, name))
    elif isinstance(value, list):
        for each in pieces_of(value):
            yield from models_within(each)


def decoded_examples() -> List[BaseModel]:
    """Models of as many classes as the examples of all answers hold, one for each."""
    client = Anthropic(api_key="test-key")
    roots = [
        (answer_type(attrgetter(operation.method)(client), media_type), data)
        for operation in OPERATIONS
        for media_type in media_types(operation)
        if media_type != "application/octet-stream"
        for example in examples_of(operation, media_type)
        for data in pieces_of(example)
    ]
    found: Dict[type, BaseModel] = {}
    for root, data in roots:
        for model in models_within(decode(root, data)):
            known = found.setdefault(type(model), model)
            if len(model.model_fields_set) > len(known.model_fields_set):
                found[type(model)] = model
    return list(found.values())


EXAMPLES = decoded_examples()


def test_examples_of_most_models_were_found() -> None:
    assert len(EXAMPLES) > 60


@pytest.mark.parametrize("value", EXAMPLES, ids=lambda value: type(value).__name__)
def test_decoded_values_can_be_copied_pickled_compared_and_shown(value: BaseModel) -> None:
    assert not list(mismatches(value, type(value)))
    copies = [
        copy.copy(value),
        copy.deepcopy(value),
        pickle.loads(pickle.dumps(value)),
        value.model_copy(),
        value.model_copy(deep=True),
    ]
    if not getattr(type(value), "__parameters__", ()):
        copies.append(type(value).model_validate(value.to_dict(mode="json")))
    for each in copies:
        assert each is not value
        assert type(each) is type(value)
        assert each == value
        assert each.to_dict() == value.to_dict()
        assert each.model_fields_set == value.model_fields_set
        assert repr(each) == repr(value)
    shown = repr(value)
    assert shown.startswith(f"{type(value).__name__}(")
    assert all(f"{name}=" in shown for name in value.model_fields_set)
    field = next(iter(sorted(value.model_fields_set)))
    assert value.model_copy(update={field: object()}) != value
