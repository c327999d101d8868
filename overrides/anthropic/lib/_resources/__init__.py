"""Methods of resource classes that no API description holds, such as `messages.stream` and `batches.results`.

`codegen/sdk.yaml` names the classes as bases of the generated resources.
"""
