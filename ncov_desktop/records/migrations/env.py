"""Run by Alembic: brings the database of the connection it is given up to date.

The caller holds the transaction, so that all migrations together are done or none is.
"""

from alembic import context

from ncov_desktop.records.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
