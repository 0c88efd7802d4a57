"""Words that stand everywhere, and text that came from elsewhere made safe to print."""

from ncov_desktop.text.language import mark

RESEARCH_USE = mark("Research use only – not for diagnosis")


def printable(words: str) -> str:
    """The words with whatever would steer a terminal shown as a mark."""
    return "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in words
    )
