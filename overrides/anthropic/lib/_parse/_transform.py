"""The schema transform, under the module path that people import."""

from anthropic._core.schemas.schema_transform import transform_schema as transform_schema

__all__ = ["transform_schema"]
