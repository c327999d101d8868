"""What happens to a description: eleven typical changes, and a webhook."""

from __future__ import annotations

import json
from typing import Any

_REF = "#/components/schemas/"
_TEXT = {"type": "string"}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": _REF + name}


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(properties), "properties": properties}


def _answer(schema: Any) -> dict[str, Any]:
    return {"200": {"description": "Done.", "content": {"application/json": {"schema": schema}}}}


def _extend(union: dict[str, Any], tag: str, name: str) -> None:
    union["oneOf"].append(_ref(name))
    union["discriminator"]["mapping"][tag] = _REF + name


def optional_field(root: Any) -> None:
    root["components"]["schemas"]["ModelInfo"]["properties"]["mood"] = {
        **_TEXT,
        "description": "How it feels.",
    }


def enumeration_value(root: Any) -> None:
    root["components"]["schemas"]["StopReason"]["enum"].append("tired")


def nullable_list(root: Any) -> None:
    root["components"]["schemas"]["BetaCreateMessageParams"]["properties"]["tools"]["type"] = [
        "array",
        "null",
    ]


def content_block(root: Any) -> None:
    schemas = root["components"]["schemas"]
    schemas["ResponseSparkBlock"] = _object(
        type={"const": "spark", "type": "string"}, glow={"type": "integer"}
    )
    _extend(schemas["ContentBlock"], "spark", "ResponseSparkBlock")


def endpoint(root: Any) -> None:
    schemas = root["components"]["schemas"]
    schemas["Spark"] = _object(id=_TEXT)
    body = {"content": {"application/json": {"schema": _object(glow={"type": "integer"})}}}
    operation = {"operationId": "make_spark", "requestBody": body, "responses": _answer(_ref("Spark"))}
    root["paths"]["/v1/sparks"] = {"post": operation}


def action(root: Any) -> None:
    name = {"name": "agent_id", "in": "path", "required": True, "schema": _TEXT}
    operation = {
        "operationId": "wake",
        "parameters": [name],
        "responses": _answer(_ref("BetaManagedAgentsAgent")),
    }
    root["paths"]["/v1/agents/{agent_id}/wake?beta=true"] = {"post": operation}


def paginated_list(root: Any) -> None:
    root["components"]["schemas"]["Spark"] = _object(id=_TEXT)
    page = _object(data={"type": "array", "items": _ref("Spark")}, next_page={"type": ["string", "null"]})
    cursor = {"name": "page", "in": "query", "schema": _TEXT}
    operation = {"operationId": "list_sparks", "parameters": [cursor], "responses": _answer(page)}
    root["paths"]["/v1/sparks"] = {"get": operation}


def renamed_schema(root: Any) -> None:
    text = json.dumps(root).replace(f'{_REF}SkillVersion"', f'{_REF}SkillEdition"')
    root.update(json.loads(text))
    schemas = root["components"]["schemas"]
    schemas["SkillEdition"] = schemas.pop("SkillVersion")


def removed_endpoint(root: Any) -> None:
    del root["paths"]["/v1/files/{file_id}"]["delete"]


def beta_value(root: Any) -> None:
    root["components"]["schemas"]["AnthropicBeta"]["anyOf"][1]["enum"].append("spark-2026-12-01")


def stream_event(root: Any) -> None:
    schemas = root["components"]["schemas"]
    schemas["SparkEvent"] = _object(type={"const": "spark", "type": "string"}, glow={"type": "integer"})
    _extend(schemas["MessageStreamEvent"], "spark", "SparkEvent")


def webhook(root: Any) -> None:
    schemas = root["components"]["schemas"]
    schemas["BetaWebhookSparkLitEventData"] = _object(type={"const": "spark.lit", "type": "string"}, id=_TEXT)
    _extend(schemas["BetaWebhookEventData"], "spark.lit", "BetaWebhookSparkLitEventData")
