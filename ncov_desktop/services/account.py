"""Whose account the program runs in."""

import getpass


def account() -> str:
    """The account's name, cut to 255 letters; '' where the system knows none."""
    try:
        return getpass.getuser()[:255]
    except (OSError, KeyError, ImportError):  # an account without a name
        return ""
