"""Classes of every kind that an annotation may name."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime
from decimal import Decimal
from enum import Enum, IntEnum
from typing import Generic, List, NamedTuple, Optional, TypeVar

import attrs
import pydantic
from typing_extensions import Literal, NotRequired, TypedDict

from anthropic._core.models import BaseModel

T = TypeVar("T")


class Colour(Enum):
    """What it looks like."""

    RED = "red"
    BLUE = "blue"


class Size(IntEnum):
    SMALL = 1
    LARGE = 2


@dataclasses.dataclass
class Point:
    x: int
    y: int = 0


@dataclasses.dataclass
class Tree:
    """A tree."""

    name: str
    children: List[Tree] = dataclasses.field(default_factory=lambda: list["Tree"]())
    above: Optional[Tree] = None


@attrs.define
class Money:
    amount: Decimal
    currency: Literal["EUR", "USD"] = attrs.field(default="EUR", metadata={"description": "ISO 4217"})
    _note: str = ""


class Movie(TypedDict, total=False):
    title: str
    year: NotRequired[int]


class Place(TypedDict):
    city: str
    zip: NotRequired[str]


class Pair(NamedTuple):
    left: str
    right: int = 1


class OurModel(BaseModel):
    id: str
    size: Optional[int] = None


class PydanticTree(pydantic.BaseModel):
    when: datetime
    inner: Optional[PydanticTree] = None


class PydanticFields(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(strict=True)
    n: int = pydantic.Field(ge=1, description="how many")
    when: date = date(2020, 1, 1)


@dataclasses.dataclass
class Box(Generic[T]):
    content: T
    rest: List[T]


@dataclasses.dataclass
class Cat:
    kind: Literal["cat"]
    lives: int


@dataclasses.dataclass
class Dog:
    kind: Literal["dog"]
    tricks: List[str]


@dataclasses.dataclass
class Checked:
    value: int

    def __post_init__(self) -> None:
        if self.value % 2:
            raise ValueError("value must be even")
