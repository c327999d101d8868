# Generated from openapi.yaml. Do not edit.
"""Arguments to requests: one module for each resource, one builder for each operation. No I/O."""
