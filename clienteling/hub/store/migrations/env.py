"""Alembic's entrance: runs the migrations over the connection it was handed by :mod:`clienteling.hub.store.migrate`."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transaction_per_migration=True)
with context.begin_transaction():
    context.run_migrations()
