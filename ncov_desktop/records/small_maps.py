"""The small heat maps of the worklist: kept with the prediction they belong to.

They lie in a table of their own, so that no list reads them.
"""

import json
from dataclasses import astuple

from sqlalchemy import Connection, insert, select

from ncov_desktop.core.geometry import Geometry
from ncov_desktop.core.results import SmallMap
from ncov_desktop.records.database import Database
from ncov_desktop.records.schema import films, small_maps


def small_map_of(database: Database, film_id: int) -> SmallMap | None:
    """The map of a film's present prediction; None where none is kept.

    Raises: NcovError (worklist_busy, worklist_damaged, worklist_unwritable).
    """
    joined = small_maps.join(films, films.c.prediction_id == small_maps.c.prediction_id)
    found = select(small_maps).select_from(joined).where(films.c.id == film_id)
    with database.reading() as connection:
        row = connection.execute(found).one_or_none()
    if row is None:
        return None
    film_size, input_size, crop = (tuple(part) for part in json.loads(row.geometry))
    geometry = Geometry(film_size, input_size, crop)
    return SmallMap(bytes(row.cells), row.rows, row.method, row.class_name, row.layer, geometry)


def insert_map(connection: Connection, prediction_id: int, small_map: SmallMap) -> None:
    """Adds a map within the transaction of its prediction."""
    values = {
        "prediction_id": prediction_id,
        "method": small_map.method,
        "class_name": small_map.class_name,
        "layer": small_map.layer,
        "geometry": json.dumps(astuple(small_map.geometry)),
        "rows": small_map.rows,
        "cells": small_map.cells,
    }
    connection.execute(insert(small_maps).values(values))
