"""From a description and the facts of `sdk.yaml` to the API: names, types, methods. Writes no source."""
