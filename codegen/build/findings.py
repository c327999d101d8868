"""What building an API brings to light besides the API: what a person should know of, or decide on."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from codegen.input.problems import Problem
from codegen.ir.types import Named, Use


@frozen
class Guess:
    """An operation that was placed by its path, because `sdk.yaml` does not name it."""

    identifier: str
    verb: str
    url: str
    resource: tuple[str, ...]
    method: str

    def __str__(self) -> str:
        name = ".".join((*self.resource, self.method))
        return f"{self.verb.upper()} {self.url} is {name} until sdk.yaml names it"


@frozen
class Origin:
    """The exported type that stands for a schema in one use."""

    schema: str
    use: Use
    named: Named


@frozen
class Findings:
    """What nothing is rendered from.

    Attributes:
        undecided: Operations that were placed by their path, for people to decide on.
        unused: Schemas that no operation comes to, so that nothing is generated from them.
        missing: What `sdk.yaml` names and the description does not have; the rest is generated without it.
        origins: The exported types with the schemas that they stand for.
        pointers: Where in the description a declaration comes from, by package, module and name.
    """

    undecided: tuple[Guess, ...] = ()
    unused: tuple[str, ...] = ()
    missing: tuple[Problem, ...] = ()
    origins: tuple[Origin, ...] = ()
    pointers: Mapping[tuple[str, str, str], str] = field(factory=dict[tuple[str, str, str], str], repr=False)
