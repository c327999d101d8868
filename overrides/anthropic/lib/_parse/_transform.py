"""Re-export `transform_schema` under the module path of the official package."""

from anthropic._core.schemas.schema_transform import transform_schema as transform_schema

__all__ = ["transform_schema"]
