# Generated from codegen/sdk.yaml. Do not edit.
"""The clients of cloud platforms, made from one table: constructor, `copy` and resources.

What a platform does with its settings, and how it sends, is in `anthropic.lib`.
"""
