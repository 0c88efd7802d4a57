"""The forms in which tables leave the program."""

TABLES = (".csv", ".xlsx", ".json", ".jsonl")
"""The endings of the names of files that a table can be written to."""
