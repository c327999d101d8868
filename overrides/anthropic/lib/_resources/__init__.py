"""Helpers of resource classes that no API description holds; `codegen/sdk.yaml` names them as bases."""
