"""Merging headers: which one wins."""

from __future__ import annotations

from anthropic._core.request.headers import find_header, join_betas, merge_headers
from anthropic._core.sentinels import not_given, omit


def test_the_last_layer_wins_whatever_the_case() -> None:
    merged = merge_headers({"Accept": "a", "X-One": "1"}, {"accept": "b"}, None, {"ACCEPT": "c"})
    assert merged == {"ACCEPT": "c", "X-One": "1"}


def test_omit_stays_visible_and_not_given_changes_nothing() -> None:
    assert merge_headers({"A": "1"}, {"a": omit}) == {"a": omit}
    assert merge_headers({"A": "1"}, {"a": not_given}) == {"A": "1"}


def test_helper_names_are_added_up() -> None:
    merged = merge_headers({"x-stainless-helper": "one"}, {"X-Stainless-Helper": "two, one"})
    assert merged == {"X-Stainless-Helper": "one, two"}


def test_a_header_is_found_whatever_its_case() -> None:
    assert find_header({"X-Api-Key": "k"}, "x-api-key") == "k"
    assert find_header({"X-Api-Key": omit}, "x-api-key") is omit
    assert find_header({}, "x-api-key") is None


def test_betas_are_sent_as_they_are_named_then_those_of_the_method() -> None:
    assert join_betas(["a", "b"], "c", "a") == "a,b,c,a"
    assert join_betas(omit, "c") == "c"
    assert join_betas(None) is not_given
    assert join_betas(omit) is not_given
    assert join_betas([]) is not_given
