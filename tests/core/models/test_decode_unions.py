"""Values of unions: which member a value becomes."""

import sys
from typing import Any, Dict, List, Optional, Union

import pytest
from typing_extensions import Annotated, Literal

from anthropic import types
from anthropic._core.models import BaseModel, PropertyInfo, UnknownVariant, decode, validate

from .model_samples import message_data


class Cat(BaseModel):
    type: Literal["cat"]
    lives: Optional[int] = None


class Dog(BaseModel):
    type: Literal["dog", "hound"]
    tricks: Optional[List[str]] = None


class Fish(BaseModel):
    fins: int
    depth: Optional[int] = None


class Bird(BaseModel):
    wings: int
    depth: Optional[int] = None


class Numbered(BaseModel):
    id: int
    name: str
    place: Optional[int] = None


class Named(BaseModel):
    id: str
    name: str


class Holder(BaseModel):
    one: "Union[Numbered, Named]"
    many: "List[Union[Numbered, Named]]"
    by_key: "Dict[str, Union[Numbered, Named]]"
    lists: "Union[List[Numbered], List[Named]]"
    maps: "Union[Dict[str, Numbered], Dict[str, Named]]"


class SameTag(BaseModel):
    type: Literal["cat"]
    lives: str


class AnyAnimal(BaseModel):
    type: str
    lives: str


Tagged = Annotated[Union[Cat, Dog], PropertyInfo(discriminator="type")]
Untold = Union[Cat, Dog]
Untagged = Union[Fish, Bird]


def test_the_tag_decides() -> None:
    for union in (Tagged, Untold):
        assert isinstance(decode(union, {"type": "cat"}), Cat)
        assert isinstance(decode(union, {"type": "hound"}), Dog)


def test_a_tag_of_no_member_gives_an_unknown_variant() -> None:
    for union in (Tagged, Untold):
        assert isinstance(decode(union, {"type": "newt", "lives": 9}), UnknownVariant)


def test_a_missing_tag_is_unknown_where_a_discriminator_is_declared() -> None:
    assert isinstance(decode(Tagged, {"lives": 9}), UnknownVariant)
    assert isinstance(decode(Untold, {"lives": 9}), Cat)


def test_members_without_tags_are_told_apart_by_their_keys() -> None:
    assert isinstance(decode(Untagged, {"wings": 2, "depth": 1}), Bird)
    assert isinstance(decode(Untagged, {"fins": 2, "depth": 1}), Fish)
    assert isinstance(decode(Untagged, {"fins": 2, "other": 1}), Fish)


@pytest.mark.parametrize("read", [decode, validate])
@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"id": "a", "name": "n"}, Named),
        ({"id": 1, "name": "n"}, Numbered),
        ({"id": "a", "name": "n", "place": 1}, Named),
    ],
)
def test_members_with_the_same_keys_are_told_apart_by_their_types(
    read: Any, data: Dict[str, Any], expected: Any
) -> None:
    for union in (Union[Numbered, Named], Union[Named, Numbered], Optional[Union[Numbered, Named]]):
        assert type(read(union, data)) is expected
    held = read(
        Holder, {"one": data, "many": [data], "by_key": {"k": data}, "lists": [data], "maps": {"k": data}}
    )
    for found in (held.one, held.many[0], held.by_key["k"], held.lists[0], held.maps["k"]):
        assert type(found) is expected
        assert found.to_dict() == data


@pytest.mark.parametrize("read", [decode, validate])
def test_members_with_the_same_tag_are_told_apart_by_their_types(read: Any) -> None:
    told = Annotated[Union[Cat, SameTag], PropertyInfo(discriminator="type")]
    for union in (Union[Cat, SameTag], Union[SameTag, Cat, Dog], told):
        assert type(read(union, {"type": "cat", "lives": "nine"})) is SameTag
        assert type(read(union, {"type": "cat", "lives": 9})) is Cat
    assert type(read(Union[Cat, AnyAnimal], {"type": "cat", "lives": "nine"})) is AnyAnimal
    assert type(read(Union[Cat, AnyAnimal], {"type": "cat", "lives": 9})) is Cat


class Sorted(BaseModel):
    id: str
    order: Literal["up", "down"]


class Counted(BaseModel):
    id: int
    order: Literal["up", "down"]


def test_values_of_enumerations_that_are_new_do_not_hide_the_types() -> None:
    for union in (Union[Counted, Sorted], Union[Sorted, Counted, None]):
        assert isinstance(decode(union, {"id": "a", "order": "sideways"}), Sorted)
        assert isinstance(decode(union, {"id": 1, "order": "sideways"}), Counted)


def test_where_no_member_fits_the_most_similar_is_taken() -> None:
    assert decode(Union[Numbered, Named], {"id": [], "name": "n", "place": 1}) == Numbered.construct(
        id=[], name="n", place=1
    )
    assert isinstance(decode(Union[Cat, AnyAnimal], {"type": "cat", "lives": []}), Cat)
    mapping = Union[Numbered, Dict[str, Named]]
    assert decode(mapping, {"id": {"id": "a", "name": "n"}}) == {"id": Named(id="a", name="n")}
    assert isinstance(decode(mapping, {"id": "a"}), Numbered)


def test_the_kind_of_json_value_decides_first() -> None:
    union = Union[str, List[Cat], Fish, Dict[str, Dog]]
    assert decode(union, "s") == "s"
    assert decode(union, [{"type": "cat"}]) == [Cat(type="cat")]
    assert decode(union, {"fins": 1}) == Fish(fins=1)
    assert decode(union, {"rex": {"type": "dog"}}) == {"rex": Dog(type="dog")}
    assert decode(union, 3) == 3


def test_lists_of_different_items_are_merged() -> None:
    assert decode(Union[List[Cat], List[Dog]], [{"type": "dog"}, {"type": "cat"}]) == [
        Dog(type="dog"),
        Cat(type="cat"),
    ]


def test_unions_inside_unions() -> None:
    assert isinstance(decode(Union[Tagged, Fish, None], {"type": "dog"}), Dog)
    assert isinstance(decode(Union[Tagged, Fish, None], {"fins": 1}), Fish)
    assert decode(Union[Tagged, Fish, None], None) is None


def test_unhashable_and_odd_tags_do_no_harm() -> None:
    odd: List[Any] = [[], {}, None, 3, True, 1.5]
    for tag in odd:
        assert decode(Tagged, {"type": tag}).to_dict() == {"type": tag}


def test_only_variants_that_are_met_are_imported() -> None:
    code = "anthropic.types.container_upload_block"
    known = sys.modules.pop(code, None)
    try:
        decode(types.Message, message_data())
        assert code not in sys.modules
    finally:
        if known is not None:
            sys.modules[code] = known
