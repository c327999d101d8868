"""The generator: from `openapi.yaml` and `sdk.yaml` to the package under `generated/`.

A folder for each step. `input` reads documents, `description` and `config` say what the two mean, `build`
makes the API of them (whose values are in `ir`), `render` spells it as source, `output` formats and writes.
Beside them `diff` compares two APIs, and `console` talks to people. `pipeline` runs the steps, and `unasync`
writes the sync twins.
"""
