"""Eleven typical changes of the API, and a webhook: what is generated and reported, the diff of the API."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.codegen.conftest import REPOSITORY
from tests.codegen.evolutions import edits
from tests.codegen.evolutions.evolved import CONFIG, Evolved, evolve

TABLE = "types/_operations.py"
PACKAGE = ["types/__init__.py", "types/_modules.py"]
NEW_RESOURCE = [
    "_api/sparks.py",
    "_async_client.py",
    "_client.py",
    "resources/__init__.py",
    "resources/sparks.py",
]


def test_an_optional_field(tmp_path: Path) -> None:
    evolved = evolve(edits.optional_field, tmp_path)
    assert evolved.files == ["types/model_info.py"]
    assert '    mood: Optional[str] = None\n    """How it feels."""\n' in evolved.source(
        "types/model_info.py"
    )
    assert evolved.diff == ["field added types.ModelInfo.mood"]


def test_a_value_of_an_enumeration(tmp_path: Path) -> None:
    evolved = evolve(edits.enumeration_value, tmp_path)
    assert evolved.files == ["types/stop_reason.py"]
    assert '    "tired",\n' in evolved.source("types/stop_reason.py")
    assert evolved.diff == ["type value added types.StopReason: breaks readers"]


def test_a_list_that_helpers_extend_may_be_null(tmp_path: Path) -> None:
    evolved = evolve(edits.nullable_list, tmp_path)
    assert "resources/beta/messages/_messages_helpers.py" in evolved.files
    helpers = evolved.source("resources/beta/messages/_messages_helpers.py")
    for annotation in (
        "Union[Iterable[Union[SupportsToDict, beta_types.BetaToolUnionParam]], None, Omit] = omit",
        "Optional[Iterable[Union[_tool_types.BetaRunnableTool, beta_types.BetaToolUnionParam]]],",
    ):
        assert f"        tools: {annotation}" in helpers


def test_a_content_block_arrives_as_itself(tmp_path: Path) -> None:
    evolved = evolve(edits.content_block, tmp_path)
    assert evolved.files == [
        *PACKAGE,
        "types/_parsed_message_content.py",
        "types/_unions.py",
        "types/content_block.py",
        "types/spark_block.py",
    ]
    assert evolved.diff == [
        "type variant added types.ContentBlock: breaks readers",
        "type added types.SparkBlock",
    ]
    assert "new type  types.SparkBlock is the schema 'ResponseSparkBlock'\n" in evolved.report
    assert "#       ResponseSparkBlock: {response: SparkBlock}\n" in evolved.report
    assert _run(evolved, tmp_path, "new_block.py").split("\n") == [
        "content_block_start SparkBlock 3",
        "content_block_stop SparkBlock 3",
        "stream SparkBlock",
        "create SparkBlock",
        "parse SparkBlock",
        "",
    ]


def test_an_endpoint(tmp_path: Path) -> None:
    evolved = evolve(edits.endpoint, tmp_path)
    assert evolved.files == sorted(
        [*NEW_RESOURCE, *PACKAGE, TABLE, "types/spark.py", "types/spark_create_params.py"]
    )
    assert "    glow: Required[int]\n" in evolved.source("types/spark_create_params.py")
    assert evolved.diff == ["operation added client.sparks.create", "type added types.Spark"]
    assert "undecided POST /v1/sparks is sparks.create until sdk.yaml names it\n" in evolved.report
    assert "  sparks:\n    methods:\n      create: make_spark\n" in evolved.report


def test_an_action(tmp_path: Path) -> None:
    evolved = evolve(edits.action, tmp_path)
    assert evolved.files == ["_api/beta_agents.py", "resources/beta/agents/agents.py", TABLE]
    assert "async def wake(" in evolved.source("resources/beta/agents/agents.py")
    assert evolved.diff == ["operation added client.beta.agents.wake"]
    assert ", into /resources/beta/children/agents/methods:\n          wake: wake\n" in evolved.report


def test_a_list_with_pages(tmp_path: Path) -> None:
    evolved = evolve(edits.paginated_list, tmp_path)
    assert evolved.files == sorted(
        [*NEW_RESOURCE, *PACKAGE, TABLE, "types/spark.py", "types/spark_list_params.py"]
    )
    assert "SyncPageCursor[types.Spark]" in evolved.source("resources/sparks.py")
    assert evolved.diff == ["operation added client.sparks.list", "type added types.Spark"]
    assert "undecided GET /v1/sparks is sparks.list until sdk.yaml names it\n" in evolved.report


def test_a_renamed_schema_keeps_its_name_by_the_lines_proposed(tmp_path: Path) -> None:
    config = tmp_path / "sdk.yaml"
    # Whatever else is said of the schema has to be said of the new one, and of its twin, which stays.
    said = CONFIG.read_text("utf-8").replace(
        "    - SkillVersion\n", "    - SkillEdition\n  types.beta.skills: [BetaSkillVersion]\n"
    )
    config.write_text(said, "utf-8")
    evolved = evolve(edits.renamed_schema, tmp_path, config)
    assert "types/skills/skill_edition.py" in evolved.files
    assert "type removed types.skills.SkillVersion: breaks readers" in evolved.diff
    lines = "  - reason: The schema was renamed.\n    names:\n      SkillEdition: {response: SkillVersion}\n"
    assert f"under `schemas`:\n{lines}" in evolved.report
    config.write_text(said.replace("\nschemas:\n", f"\nschemas:\n{lines}"), "utf-8")
    kept = evolve(edits.renamed_schema, tmp_path, config)
    assert (kept.files, kept.diff) == ([], [])


def test_an_endpoint_that_has_gone(tmp_path: Path) -> None:
    evolved = evolve(edits.removed_endpoint, tmp_path)
    assert evolved.files == ["_api/files.py", "resources/files.py", *PACKAGE, TABLE, "types/deleted_file.py"]
    assert evolved.diff == [
        "operation removed client.files.delete: breaks callers and readers",
        "type removed types.DeletedFile: breaks readers",
    ]
    assert "#/resources/files/methods/delete: The description has no operation " in evolved.report


def test_the_name_of_a_beta(tmp_path: Path) -> None:
    evolved = evolve(edits.beta_value, tmp_path)
    assert evolved.files == ["types/anthropic_beta_param.py"]
    assert '        "spark-2026-12-01",\n' in evolved.source("types/anthropic_beta_param.py")
    assert evolved.diff == ["type value added types.AnthropicBetaParam"]


def test_an_event_of_a_stream(tmp_path: Path) -> None:
    evolved = evolve(edits.stream_event, tmp_path)
    assert evolved.files == [
        "lib/streaming/_types.py",
        *PACKAGE,
        "types/_unions.py",
        "types/raw_message_stream_event.py",
        "types/spark_event.py",
    ]
    assert "SparkEvent" in evolved.source("lib/streaming/_types.py")
    assert evolved.diff == [
        "type variant added types.RawMessageStreamEvent: breaks readers",
        "type added types.SparkEvent",
    ]


def test_a_webhook(tmp_path: Path) -> None:
    evolved = evolve(edits.webhook, tmp_path)
    assert evolved.files == [
        "types/beta/__init__.py",
        "types/beta/_modules.py",
        "types/beta/_unions.py",
        "types/beta/beta_webhook_event_data.py",
        "types/beta/beta_webhook_spark_lit_event_data.py",
    ]
    assert '"spark.lit": "BetaWebhookSparkLitEventData"' in evolved.source("types/beta/_unions.py")
    assert evolved.diff == [
        "type variant added types.beta.BetaWebhookEventData: breaks readers",
        "type added types.beta.BetaWebhookSparkLitEventData",
    ]


def _run(evolved: Evolved, root: Path, script: str) -> str:
    """Return what a script prints that runs against the package as it would be."""
    (root / "openapi.yaml").touch()  # by which the package knows that it is in a checkout
    os.symlink(REPOSITORY / "overrides", root / "overrides")
    shutil.copytree(REPOSITORY / "generated", root / "generated")
    for path, content in evolved.changes.content.items():
        (root / "generated" / path).write_bytes(content)
    command = [sys.executable, str(Path(__file__).with_name(script))]
    environment = {**os.environ, "PYTHONPATH": str(root / "overrides")}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout
