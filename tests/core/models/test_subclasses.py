"""Classes that users derive, and what tools learn about a class."""

from __future__ import annotations

import dataclasses
import inspect
import typing
from typing import Any, ClassVar, Dict, List, Optional

import attrs
import pydantic
import pytest
import typing_extensions

from anthropic import types
from anthropic._core.models import BaseModel, decode


class Address(BaseModel):
    """Where someone lives."""

    city: str
    lines: List[str] = []  # noqa: RUF012  # a default that is copied


class Person(BaseModel):
    kind: ClassVar[str] = "person"
    _cache: int = 3
    name: str
    home: Optional[Address] = None
    others: Optional[Dict[str, List[Address]]] = None


class Employee(Person):
    name: str = "new"
    salary: float


def test_attrs_knows_the_fields_of_a_subclass_of_a_class_it_knows() -> None:
    class Base(BaseModel):
        first: str

    assert [field.name for field in attrs.fields(Base)] == ["first"]

    class Derived(Base):
        second: int

    assert [field.name for field in attrs.fields(Derived)] == ["first", "second"]
    assert [field.name for field in attrs.fields(Base)] == ["first"]


def test_plain_annotations_are_enough() -> None:
    person = decode(Person, {"name": "a", "home": {"city": "c"}, "others": {"x": [{"city": "d"}]}})
    assert person == Person(name="a", home=Address(city="c"), others={"x": [Address(city="d")]})
    assert list(Person.model_fields) == ["name", "home", "others"]
    assert person._cache == 3  # pyright: ignore[reportPrivateUsage]
    assert person.kind == "person"


def test_fields_are_inherited_and_overridden_in_place() -> None:
    assert list(Employee.model_fields) == ["name", "home", "others", "salary"]
    assert not Employee.model_fields["name"].is_required()
    assert type(decode(Employee, {"salary": 3}).salary) is float


def test_classes_made_inside_functions() -> None:
    class Inner(BaseModel):
        value: int

    class Outer(BaseModel):
        inner: Inner
        again: Optional[Outer] = None

    outer = decode(Outer, {"inner": {"value": 1}, "again": {"inner": {"value": 2}}})
    assert isinstance(outer.inner, Inner)
    assert isinstance(outer.again, Outer)
    assert Outer.model_fields["inner"].annotation is Inner


def test_annotations_that_name_nothing_pass_values() -> None:
    class Odd(BaseModel):
        value: DoesNotExist  # type: ignore[name-defined]  # noqa: F821  # pyright: ignore[reportUndefinedVariable]

    assert decode(Odd, {"value": {"a": 1}}).to_dict() == {"value": {"a": 1}}


def test_a_subclass_may_add_to_a_class_of_the_api() -> None:
    class Annotated(types.Message):
        note: Optional[str] = None

    message = decode(Annotated, {"content": [{"type": "text", "text": "a"}], "note": "n"})
    assert isinstance(message.content[0], types.TextBlock)
    assert message.note == "n"


def test_model_fields_describe() -> None:
    field = types.Message.model_fields["content"]
    assert field.is_required()
    assert typing.get_origin(field.annotation) is list
    assert field.default is None
    assert field.alias is None
    assert types.Message.model_fields["container"].annotation == Optional[types.Container]
    assert not types.Message.model_fields["container"].is_required()
    assert "annotation='str', required=True" in repr(types.Message.model_fields["id"])
    assert decode(types.Message, {}).model_fields is types.Message.model_fields


def test_signatures_show_the_fields() -> None:
    shown = inspect.signature(types.TextBlock)
    assert list(shown.parameters) == ["citations", "text", "type", "extra_data"]
    assert {each.kind for each in list(shown.parameters.values())[:-1]} == {inspect.Parameter.KEYWORD_ONLY}
    assert shown.parameters["text"].default is inspect.Parameter.empty
    assert shown.parameters["text"].annotation is str
    assert shown.parameters["citations"].default is None
    shown.bind(text="a", type="text", later=1)


def test_signatures_of_subclasses() -> None:
    class Odd(BaseModel):
        extra_data: DoesNotExist  # type: ignore[name-defined]  # noqa: F821  # pyright: ignore[reportUndefinedVariable]

    class Made(Person):
        def __init__(self, first: str) -> None:
            super().__init__(name=first)

    assert list(inspect.signature(Employee).parameters) == ["name", "home", "others", "salary", "extra_data"]
    assert str(inspect.signature(Odd)) == "(*, extra_data: 'DoesNotExist', **extra_data_: Any)"
    assert list(inspect.signature(Made).parameters) == ["first"]


def test_type_hints_of_every_model_can_be_evaluated() -> None:
    for cls in (types.Message, types.ToolUseBlock, types.messages.MessageBatch, Person):
        hints = typing_extensions.get_type_hints(cls, include_extras=True)
        assert set(cls.model_fields) <= set(hints)


def test_attrs_knows_the_classes() -> None:
    assert attrs.has(types.Message)
    assert [field.name for field in attrs.fields(types.Usage)] == list(types.Usage.model_fields)
    assert attrs.fields(types.Usage).input_tokens.default is attrs.NOTHING
    assert attrs.fields(types.Usage).service_tier.default is None
    assert [field.name for field in attrs.fields(Employee)] == list(Employee.model_fields)
    assert attrs.has(Address)


def test_attrs_turns_instances_into_dicts() -> None:
    person = decode(Person, {"name": "a", "home": {"city": "c"}})
    assert repr(person) == "Person(name='a', home=Address(city='c'))"
    assert attrs.asdict(person) == {"name": "a", "home": {"city": "c", "lines": []}, "others": None}
    assert decode(Person, {"name": "b"}).to_dict() == {"name": "b"}


def declare(**names: Any) -> None:
    """Execute a class statement with these names in its body."""
    annotations = {"x": int}
    type("Odd", (BaseModel,), {"__annotations__": annotations, "__module__": __name__, **names})


def check(value: int) -> int:
    return value


@pytest.mark.parametrize(
    ("names", "reported"),
    [
        ({"x": pydantic.Field(gt=1)}, r"Odd\.x: .* plain annotations and plain defaults, not FieldInfo"),
        ({"x": attrs.field(default=1)}, r"Odd\.x: .* plain annotations"),
        ({"x": dataclasses.field(default=1)}, r"Odd\.x: .* plain annotations"),
        ({"check": pydantic.field_validator("x")(check)}, r"Odd\.check: pydantic validators"),
    ],
)
def test_other_libraries_parts_are_refused(names: Dict[str, Any], reported: str) -> None:
    with pytest.raises(TypeError, match=reported):
        declare(**names)
