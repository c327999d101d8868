"""Prints what the mock accepted at the end of a run, also where several processes share the tests.

`tests/conftest.py` names the hooks: this folder's own is not loaded in the process that prints.
"""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from .installation import NAME
from .judgement import Judgement

__all__ = [
    "OUTCOME",
    "Outcome",
    "pytest_configure",
    "pytest_sessionfinish",
    "pytest_terminal_summary",
    "pytest_testnodedown",
]


@attrs.define
class Outcome:
    """The result of the whole run."""

    total: Judgement = attrs.field(factory=Judgement)
    skipped_because: str = ""


OUTCOME = pytest.StashKey[Outcome]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[OUTCOME] = Outcome()


def pytest_sessionfinish(session: pytest.Session) -> None:
    outcome = session.config.stash[OUTCOME]
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        total = outcome.total
        output["mock"] = (outcome.skipped_because, total.sent, total.accepted, sorted(total.operations))


@pytest.hookimpl(optionalhook=True)  # of pytest-xdist
def pytest_testnodedown(node: Any) -> None:
    outcome = node.config.stash[OUTCOME]
    reported = getattr(node, "workeroutput", {}).get("mock")
    if reported is not None:  # not of a worker that crashed
        skipped_because, sent, accepted, operations = reported
        outcome.skipped_because = outcome.skipped_because or skipped_because
        outcome.total.sent += sent
        outcome.total.accepted += accepted
        outcome.total.operations.update(operations)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    outcome = config.stash[OUTCOME]
    total = outcome.total
    if outcome.skipped_because:
        terminalreporter.section("NOT CHECKED AGAINST THE MOCK", yellow=True, bold=True)
        terminalreporter.line(f"No request was held against the description: {outcome.skipped_because}.")
    elif total.sent:
        terminalreporter.section("mock of the API")
        requests = f"{total.accepted} requests accepted of {total.sent} sent"
        terminalreporter.line(f"{NAME}: {requests}, to {len(total.operations)} operations.")
