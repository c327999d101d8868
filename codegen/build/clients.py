"""Clients: which settings each takes, in which order, what is said of them, and which resources it has."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Optional

from attrs import frozen

from codegen.config.clients import CallFacts, ClientFacts, ClientsFacts, SettingFacts
from codegen.input.pointers import join
from codegen.input.problems import Problems, did_you_mean
from codegen.ir.clients import Call, Client, OwnResource, Setting
from codegen.ir.operations import Resource

_CORRECT = "Correct or remove it."
_NOTHING = SettingFacts()
_CHANGES = "changes"


@frozen
class ClientBuilder:
    """Builds the clients of a table.

    Attributes:
        resources: The tree, by name.
        problems: Receives settings that the table itself does not have.
        missing: Receives resources that the description does not have.
    """

    table: ClientsFacts
    resources: Mapping[str, Resource]
    file: str
    problems: Problems
    missing: Problems

    def build(self) -> Iterator[Client]:
        """Yield the clients in their order; the first one describes what the others do not."""
        first: Optional[Client] = None
        for key, facts in self.table.classes.items():
            client = self._client(facts, key, first)
            first = first or client
            yield client

    def _client(self, facts: ClientFacts, key: str, first: Optional[Client]) -> Client:
        at = join("/clients/classes", key)
        names = tuple(self.resources) if facts.resources is None else facts.resources
        self._check(facts.lacks, self.resources, "There is no resource", join(at, "lacks"), self.missing)
        self._check(names, self.resources, "There is no resource", join(at, "resources"), self.missing)
        constructed = _expanded(facts.constructor.parameters, self.table)
        copied = _expanded(_copied(facts, self.table), self.table)
        described = {item.name for item in first.constructor.parameters} if first else set[str]()
        self._check_settings(facts, constructed, copied, at)
        return Client(
            key=key,
            class_=facts.class_,
            alias=facts.alias,
            bases=facts.bases,
            service=facts.service,
            offers=facts.offers,
            note=facts.note,
            constructor=_call(
                facts.constructor,
                [self._setting(facts, name, described) for name in constructed],
                {**self.table.raises, **facts.constructor.raises},
            ),
            copied=_call(facts.copied, [self._copied(facts, name) for name in copied], facts.copied.raises),
            shares=facts.copied.shares,
            resources=tuple(self.resources[name] for name in names if name in self.resources),
            is_whole=facts.resources is None,
            own=tuple(OwnResource(name, own.class_, own.description) for name, own in facts.own.items()),
            lacks=tuple(name for name in facts.lacks if name in self.resources),
            refers_to=first.class_.name if first else None,
            names=self.table.names,
        )

    def _setting(self, facts: ClientFacts, name: str, described: Collection[str]) -> Setting:
        """Return a parameter of the constructor, without a text if another client has given it."""
        own = facts.settings.get(name, _NOTHING)
        said = own.over(self.table.settings.get(name, _NOTHING))
        return Setting(name, said.signature, own.description if name in described else said.description)

    def _copied(self, facts: ClientFacts, name: str) -> Setting:
        general = self.table.settings.get(name, _NOTHING)
        return Setting(name, facts.settings.get(name, _NOTHING).over(general).copied)

    def _check_settings(
        self, facts: ClientFacts, constructed: Sequence[str], copied: Sequence[str], pointer: str
    ) -> None:
        """Note parameters that are no settings, and what is said of settings that are no parameters."""
        known, taken = {**self.table.settings, **facts.settings}, (*constructed, *copied)
        for names, call in ((constructed, "constructor"), (copied, "copy")):
            self._check(
                names, known, "No setting is called", join(pointer, call, "parameters"), self.problems
            )
        self._check(
            facts.settings, taken, "The client has no parameter", join(pointer, "settings"), self.problems
        )
        self._check(
            facts.copied.refuses,
            copied,
            "`copy` has no parameter",
            join(pointer, "copy", "refuses"),
            self.problems,
        )

    def _check(
        self, names: Collection[str], known: Collection[str], reason: str, pointer: str, problems: Problems
    ) -> None:
        for name in names:
            if name not in known:
                problems.add(self.file, pointer, f"{reason} {name!r}.{did_you_mean(name, known)}", _CORRECT)


def _call(facts: CallFacts, parameters: Sequence[Setting], raises: Mapping[str, str]) -> Call:
    return Call(tuple(parameters), facts.description, tuple(raises.items()), facts.positional, facts.refuses)


def _expanded(names: Sequence[str], table: ClientsFacts) -> list[str]:
    """Return the names of settings, with those of groups in their places."""
    return [item for name in names for item in table.groups.get(name, (name,))]


def _copied(facts: ClientFacts, table: ClientsFacts) -> tuple[str, ...]:
    """Return the parameters of `copy`: those that are listed, or those that follow from the constructor's."""
    if facts.copied.parameters:
        return facts.copied.parameters
    listed = facts.constructor.parameters
    ahead = next((number for number, name in enumerate(listed) if name in table.groups), len(listed))
    changes = (_CHANGES,) if _CHANGES in table.groups else ()
    return (*listed[:ahead], *facts.copied.refuses, *changes)
