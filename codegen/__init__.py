"""The generator: from `openapi.yaml` and `sdk.yaml` to the package under `generated/`."""
