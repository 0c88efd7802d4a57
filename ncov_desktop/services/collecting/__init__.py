"""Brings films together for a training: from folders, tables and reviewed items of the worklist.

Every import is a generator of `core.training.imported.ImportEvent`; its last event is `Imported`.
Nothing is written. What is left out is listed with its reason.

Stable names: `tables.import_table`, `folders.import_folders`, `reviews.import_reviews`.
"""
