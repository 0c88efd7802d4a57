"""Words that came from elsewhere made fit to be shown, wherever they are shown."""

import unicodedata

MARK = "\N{REPLACEMENT CHARACTER}"
# these invisible characters join letters in Persian and Indic scripts, and the parts of some emoji
JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
# control, format, half of a pair, private, unassigned; line and paragraph separator
_STEERING = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))


def shown(words: str, keep: str = "") -> str:
    """The words with a mark in place of every character that is not seen but steers what is.

    So no control of the writing direction, line break, invisible space, escape or broken character
    from a file can move, hide or imitate the words beside it. A letter's own direction stays: a
    Hebrew name is read from right to left.

    keep: such characters that are wanted, for words that are partly the program's own.
    """
    if words.isprintable():
        return words
    kept = keep + JOINERS
    return "".join(
        MARK if unicodedata.category(c) in _STEERING and c not in kept else c for c in words
    )


def shortened(words: str, longest: int) -> str:
    """The words, or their beginning where they are longer than so many characters."""
    return words if len(words) <= longest else f"{words[: longest - 1]}…"
