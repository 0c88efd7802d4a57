"""The store: what was screened, reviewed and read, kept in one SQLite database of the user.

Only this package speaks to the database. Its verbs are in `worklist` and `own_reads`; `database` opens
the file, `backup` copies it, and values that go in and out are those of `core`.
"""
