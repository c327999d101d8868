"""The changes of the API as Markdown for people and as JSON for tools.

Texts from a description are untrusted: they only appear inside code spans, with controls escaped.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path

from attrs import asdict

from codegen.diff.compare import Change, compare
from codegen.diff.compatibility import CALLERS, READERS
from codegen.diff.revision import OldApi, read_current, read_old
from codegen.input.literals import printable
from codegen.input.problems import Problem

# More new types than that are listed together.
_MANY = 20
_PHRASES = {
    "required": "is required now",
    "optional": "may be absent now",
    "nullable": "may be null now",
    "not nullable": "is never null now",
    "deprecated": "is deprecated now",
    "not deprecated": "is no longer deprecated",
}
_NOUNS = {
    "default": "default",
    "request": "request",
    "betas": "betas that are sent",
    "place": "place",
    "wire name": "name on the wire",
    "positional": "form",
}


def report(root: Path, revision: str, spec: Path, config: Path, *, as_json: bool) -> str:
    """Return what changes from a revision to the working tree.

    Raises:
        RevisionError: If the revision is not there.
        GenerationError: If inputs cannot be built from.
    """
    old = read_old(root, revision, config)
    new, missing = read_current(spec, config)
    changes = compare(old.api, new)
    return to_json(old, changes, missing) if as_json else to_markdown(old, changes, missing)


def to_json(old: OldApi, changes: Sequence[Change], missing: Sequence[Problem] = ()) -> str:
    """Return the changes as one JSON object. `missing` is what `sdk.yaml` names and the description lacks."""
    return json.dumps(
        {
            "revision": old.revision,
            "commit": old.commit,
            "breaking": _counts(changes),
            "rules": {"callers": CALLERS, "readers": READERS},
            "notes": [f"{item.file}#{item.pointer}: {item.reason}" for item in (*old.problems, *missing)],
            "changes": [asdict(change) for change in changes],
        },
        indent=2,
    )


def to_markdown(old: OldApi, changes: Sequence[Change], missing: Sequence[Problem] = ()) -> str:
    """Return the changes as a section, to be pasted into a summary or a changelog."""
    lines = [f"## API changes since {code(old.revision)}", "", _summary(changes)]
    for title, is_here in (("Operations", True), ("Types", False)):
        part = [change for change in changes if change.owner.startswith("client.") is is_here]
        if part:
            many = [change for change in part if _is_new_type(change)]
            if len(many) > _MANY:
                part = [change for change in part if not _is_new_type(change)]
            else:
                many = []
            lines += ["", f"### {title}", "", *_listed(part), *_gathered(many)]
    if any(change.breaks_callers or change.breaks_readers for change in changes):
        lines += ["", CALLERS, READERS]
    if old.problems:
        lines += ["", f"What {code(old.revision)} says and today's generator does not understand,"]
        lines += ["so that what concerns it may be listed wrongly or not at all:", "", *_notes(old.problems)]
    if missing:
        lines += ["", "What is named now and is not there, to be corrected or removed:", "", *_notes(missing)]
    return "\n".join(lines)


def _notes(problems: Iterable[Problem]) -> list[str]:
    return [f"- {code(f'{item.file}#{item.pointer}')}: {code(item.reason)}" for item in problems]


def code(text: str) -> str:
    """Return a code span, whatever the text holds."""
    text = printable(text)
    runs = [len(run) for run in re.findall("`+", text)]
    fence = "`" * (max(runs, default=0) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def _counts(changes: Iterable[Change]) -> dict[str, int]:
    marks = [(change.breaks_callers, change.breaks_readers) for change in changes]
    return {"callers": sum(mark[0] for mark in marks), "readers": sum(mark[1] for mark in marks)}


def _summary(changes: Sequence[Change]) -> str:
    if not changes:
        return "No change of the API."
    counts = _counts(changes)
    plural = "s" * (len(changes) != 1)
    return (
        f"{len(changes)} change{plural}; breaking for callers: {counts['callers']}, "
        f"for readers: {counts['readers']}."
    )


def _listed(changes: Iterable[Change]) -> list[str]:
    """Return one item for each method or type; several changes of one are below it."""
    lines: list[str] = []
    for owner, group in groupby(changes, key=lambda change: change.owner):
        first, *others = list(group)
        items = [_phrase(change) + _marks(change) for change in (first, *others)]
        if others:
            lines += [f"- {code(owner)}", *(f"  - {item}" for item in items)]
        else:
            is_sentence = _is_whole(first) and first.action in ("added", "removed", *_PHRASES)
            lines.append(f"- {code(owner)}{'' if is_sentence else ':'} {items[0]}")
    return lines


def _is_new_type(change: Change) -> bool:
    return change.subject == "type" and change.action == "added"


def _gathered(changes: Iterable[Change]) -> list[str]:
    """Return one item for all new types of a package: of hundreds, a line for each would hide the rest."""
    packages: dict[str, list[str]] = {}
    for change in changes:
        first, second, *_ = change.owner.split(".")
        package = f"{first}.{second}" if second.islower() and "_" not in second else first
        packages.setdefault(package, []).append(change.owner.removeprefix(package + "."))
    return [
        f"- {code(package)}: {len(names)} types added: {', '.join(map(code, names))}"
        for package, names in sorted(packages.items())
    ]


def _marks(change: Change) -> str:
    marks = {"callers": change.breaks_callers, "readers": change.breaks_readers}
    broken = " and ".join(name for name, is_broken in marks.items() if is_broken)
    return f" (**breaks {broken}**)" if broken else ""


def _phrase(change: Change) -> str:
    name = f"{code(change.name)} " if change.name else ""
    subject = "" if _is_whole(change) else f"{change.subject} {name}"
    action = change.action
    if action in _PHRASES:
        return subject + _received(change, _PHRASES[action])
    if action in ("added", "removed"):
        return subject + action + _existence(change)
    what, _, verb = action.partition(" ")
    if verb in ("added", "removed"):
        return f"{subject}{what} {code(change.after or change.before)} {verb}"
    noun = f"{subject}{_NOUNS.get(action, '')}".strip()
    return f"{noun or 'meaning'}: {_side(change.before)} → {_side(change.after)}"


def _received(change: Change, phrase: str) -> str:
    """Reword a phrase for a field that is received, where null and absent are one."""
    if change.action == "optional" and change.breaks_readers:
        return "may be absent or null now"
    if change.action == "required" and not change.breaks_callers:
        return "is always there now"
    return phrase


def _is_whole(change: Change) -> bool:
    """Return whether it is about a method or a type as such."""
    return change.subject in ("operation", "type")


def _existence(change: Change) -> str:
    text = change.after or change.before
    if change.subject == "type" or not text:
        return ""
    needed = "" if change.required is None else ", required" if change.required else ", optional"
    return f": {code(text)}{needed}"


def _side(text: str) -> str:
    return code(text) if text else "nothing"
