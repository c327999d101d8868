"""Sentinels: the values that stand for no value."""

import copy

from anthropic._core.sentinels import NOT_GIVEN, NotGiven, Omit, is_given, not_given, omit


def test_they_are_false_and_shown_by_name() -> None:
    assert not not_given
    assert not omit
    assert repr(not_given) == "NOT_GIVEN"
    assert repr(omit) == "omit"
    assert NOT_GIVEN is not_given


def test_copies_are_the_same_object() -> None:
    assert copy.deepcopy([omit, not_given]) == [omit, not_given]
    assert copy.copy(omit) is omit


def test_given_is_everything_else() -> None:
    assert not is_given(NotGiven())
    assert not is_given(Omit())
    assert is_given(None)
    assert is_given(0)
