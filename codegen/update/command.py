"""`python -m codegen --update FILE`: the new `openapi.yaml`, and what there is to do about it."""

from __future__ import annotations

from pathlib import Path

from codegen.console.progress import Progress
from codegen.console.summary import list_lines
from codegen.input.document import load, loads
from codegen.input.problems import GenerationError, Problem, display_path
from codegen.update.carry import Carrier
from codegen.update.splice import Splicer


def update(spec: Path, vendor: Path, progress: Progress) -> int:
    """Write the vendor's structure with our words and corrections over the description; the exit code.

    Raises:
        GenerationError: If one of the two cannot be read, or what would be written would not read as meant.
    """
    progress.step("Reading")
    own, new = load(spec, display_path(spec)), load(vendor, display_path(vendor))
    carrier = Carrier()
    root = carrier.document(own.root, new.root)
    progress.step("Writing")
    before = spec.read_text(encoding="utf-8")
    text = Splicer.of(own, before).text(root)
    if loads(text, own.file).root != root:
        reason, remedy = "It cannot be taken apart by lines.", "Write mappings and lists in blocks."
        raise GenerationError([Problem(own.file, "", reason, remedy)])
    if text != before:
        spec.write_text(text, encoding="utf-8")
    progress.line("words", f"{carrier.kept} texts are kept, {len(carrier.lost)} belong to what has gone")
    list_lines("gone", carrier.lost, progress)
    kept = carrier.corrections - len(carrier.obsolete)
    progress.line("corrected", f"{kept} corrections are kept, {len(carrier.obsolete)} no longer apply")
    list_lines("obsolete", [f"{pointer}: {reason}" for pointer, reason in carrier.obsolete], progress)
    list_lines("no words", carrier.bare, progress)
    changed = "has changed" if text != before else "is as it was"
    progress.end(
        f"{display_path(spec)} {changed}: write what is missing, then `make generate` and `make diff`"
    )
    return 0
