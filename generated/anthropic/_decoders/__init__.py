# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export the decoders of responses that are neither one JSON document nor an event stream."""
