"""Inputs as plain values: the text of a document, places in it, what is wrong with it. Knows no OpenAPI."""
