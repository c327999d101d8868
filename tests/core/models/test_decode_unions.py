"""Values of unions: which member a value becomes."""

import sys
from typing import Any, Dict, List, Optional, Union

from typing_extensions import Annotated, Literal

from anthropic import types
from anthropic._core.models import BaseModel, PropertyInfo, UnknownVariant, decode

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
