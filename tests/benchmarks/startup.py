"""Rows about a process from its start: importing, the first client, the first answer, the end.

Each sample is a process of its own, so one process serves all of these rows.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Dict

from tests.benchmarks import payloads
from tests.benchmarks.environments import clean_environment

__all__ = ["STARTUP_ROWS", "startup_sample"]

STARTUP_ROWS = {
    "import": ("ms", 0.2),
    "import + construct a client": ("ms", 0.25),
    "import + construct + first answer": ("ms", 1.1),
    "whole process of one call, to its exit": ("ms", 1.1),
    "resident memory after the first answer": ("MB", 1.2),
}
"""Unit and target of each row, in the order of the values of a sample."""

_SCRIPT = """
import sys, time
def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096 / 1e6
url, memory, start = sys.argv[1], resident(), time.process_time()
{imports}
imported = time.process_time()
{construct}
constructed = time.process_time()
{call}
answered = time.process_time()
print([(at - start) * 1e3 for at in (imported, constructed, answered)], resident() - memory, text, sep="|")
"""
_FLOOR = _SCRIPT.format(
    imports="import httpx, json",
    construct="client = httpx.Client(timeout=600)",
    call=f"""
headers = {{"x-api-key": "benchmark-key", "anthropic-version": "2023-06-01"}}
answer = client.post(url + "/small/v1/messages", json={payloads.QUESTION!r}, headers=headers)
text = json.loads(answer.content)["content"][0]["text"]
""",
)
_SDK = _SCRIPT.format(
    imports="import anthropic",
    construct='client = anthropic.Anthropic(api_key="benchmark-key", base_url=url + "/small")',
    call=f"text = client.messages.create(**{payloads.QUESTION!r}).content[0].text",
)


def startup_sample(variant: str, python: Path, url: str) -> Dict[str, float]:
    """The value of each row, from one process."""
    script = _FLOOR if variant == "floor" else _SDK
    process = subprocess.Popen(
        [str(python), "-c", script, url], env=clean_environment(), stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    output = process.stdout.read()
    process.stdout.close()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"The process of {variant} ended with {process.returncode}.")
    times, memory, text = output.strip().split("|")
    assert text == payloads.SMALL_MESSAGE["content"][0]["text"].strip(), f"{variant} read something else"
    whole = (usage.ru_utime + usage.ru_stime) * 1e3
    return dict(zip(STARTUP_ROWS, [*json.loads(times), whole, float(memory)]))
