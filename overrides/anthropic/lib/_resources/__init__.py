"""Helpers of resource classes that the API description does not hold; `codegen/sdk.yaml` names them as bases."""
