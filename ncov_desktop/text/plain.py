"""Words that stand everywhere, and text that came from elsewhere made safe to print."""

from datetime import datetime

RESEARCH_USE = "Research use only – not for diagnosis"


def day(moment: datetime | None) -> str:
    """The day as people write it, '' where none is stated."""
    return f"{moment.day} {moment:%b %Y}" if moment else ""


def printable(words: str) -> str:
    """The words with whatever would steer a terminal shown as a mark."""
    return "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in words
    )
