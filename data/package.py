"""The data package: all tables as files beside a descriptor that says what they mean (datapackage.org, version 2).

The same state of the database gives the same bytes, so that the history of a folder shows real changes only.
"""

import hashlib
import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .columns import Column
from .discreet import Hidden
from .export import BETWEEN, write_csv
from .notes import GUARDED, NOTES, UNLINKED
from .parquet import write_parquet
from .resources import TABLES, Link, Table, Tables

DESCRIPTOR = "datapackage.json"
PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
SCHEMA_PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json"
MEDIA_TYPES = {"csv": "text/csv", "parquet": "application/vnd.apache.parquet"}
MOMENT = r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}Z)?"
ITEMS = {"words": "string", "names": "string", "integers": "integer"}
GEONAMES = {
    "title": "GeoNames (CC BY 4.0), for the names and ids of places",
    "path": "https://www.geonames.org",
}


@dataclass(frozen=True, slots=True)
class About:
    """What its maker says of the package."""

    name: str = "tallygram-counts"
    title: str = "Counts announced on Telegram"
    description: str | None = None
    version: str | None = None
    license: str | None = None
    contributors: Sequence[Mapping[str, str]] = ()


@dataclass(slots=True)
class Written:
    """What became of a package: its rows by table, the files that changed, files of it in another format."""

    rows: dict[str, int] = field(default_factory=dict)
    changed: list[str] = field(default_factory=list)
    left_over: list[str] = field(default_factory=list)


def write_package(
    folder: Path,
    tables: Tables,
    about: About,
    *,
    form: str = "csv",
    guard: bool = True,
) -> Written:
    """Writes all tables and the descriptor into a folder; a file is replaced only if its content changes, and not
    before all are written."""
    done = Written()
    folder.mkdir(parents=True, exist_ok=True)
    parts: dict[str, Path] = {}
    tables.connection.execute("begin")  # all tables are of one moment, whatever is written meanwhile
    try:
        resources = []
        for table in TABLES:
            name = f"{table.name}.{form}"
            parts[name] = folder / f".{name}.part"
            rows = tables.rows(table.name)
            if form == "parquet":
                done.rows[table.name] = write_parquet(rows, table.columns, parts[name])
            else:
                with parts[name].open("w", encoding="utf-8", newline="") as out:
                    names = [column.name for column in table.columns]
                    done.rows[table.name] = write_csv(rows, names, out, guard=guard)
            resources.append(_resource(table, name, form, parts[name]))
        parts[DESCRIPTOR] = folder / f".{DESCRIPTOR}.part"
        described = descriptor(tables, about, resources, guarded=guard and form == "csv")
        parts[DESCRIPTOR].write_text(
            json.dumps(described, ensure_ascii=False, indent=2) + "\n", encoding="utf-8"
        )
        for name, part in parts.items():
            if not (folder / name).is_file() or _digest(part) != _digest(folder / name):
                part.replace(folder / name)
                done.changed.append(name)
    finally:
        tables.connection.execute("rollback")
        for part in parts.values():
            part.unlink(missing_ok=True)
    others = [f"{table.name}.{other}" for table in TABLES for other in MEDIA_TYPES if other != form]
    done.left_over = [name for name in others if (folder / name).is_file()]
    return done


def descriptor(
    tables: Tables, about: About, resources: list[dict[str, Any]], *, guarded: bool
) -> dict[str, Any]:
    """What `datapackage.json` says. The version, unless given, is the day of the latest that is known."""
    notes = NOTES + (GUARDED if guarded else "")
    hidden = tables.hidden
    if hidden:
        notes += UNLINKED.format(which="all channels" if hidden.every else "some channels")
    told: dict[str, Any] = {
        "$schema": PROFILE,
        "name": about.name,
        "title": about.title,
        "description": f"{about.description}\n\n{notes}" if about.description else notes,
        "version": about.version or _version(tables.connection),
    }
    if about.license:
        told["licenses"] = [{"name": about.license}]
    if about.contributors:
        told["contributors"] = [dict(each) for each in about.contributors]
    return {**told, "sources": [*_channels(tables.connection, hidden), GEONAMES], "resources": resources}


def _version(connection: sqlite3.Connection) -> str:
    (latest,) = connection.execute(
        "select max(known) from (select max(first_seen_at) as known from post_versions"
        " union all select max(coalesce(deleted_at, missing_at)) from posts)"
    ).fetchone()
    return ".".join(str(int(part)) for part in latest[:10].split("-")) if latest else "0.0.0"


def _channels(connection: sqlite3.Connection, hidden: Hidden) -> list[dict[str, str]]:
    rows = connection.execute(
        "select channel_id, username, title from channels ch"
        " where exists (select 1 from posts p where p.channel_id = ch.channel_id) order by channel_id"
    )
    told = []
    for channel_id, username, title in rows:
        secret = hidden.every or channel_id in hidden.ids
        source = {"title": title or (username if username and not secret else f"channel {channel_id}")}
        if username and not secret:
            source["path"] = f"https://t.me/{username}"
        told.append(source)
    return told


def _resource(table: Table, path: str, form: str, part: Path) -> dict[str, Any]:
    return {
        "name": table.name,
        "title": table.title,
        "description": table.says,
        "type": "table",
        "path": path,
        "format": form,
        "mediatype": MEDIA_TYPES[form],
        **({"encoding": "utf-8"} if form == "csv" else {}),
        "bytes": part.stat().st_size,
        "hash": f"sha256:{_digest(part)}",
        "schema": schema(table),
    }


def schema(table: Table) -> dict[str, Any]:
    """The Table Schema of a table."""
    told: dict[str, Any] = {
        "$schema": SCHEMA_PROFILE,
        "fields": [_field(column) for column in table.columns],
        "missingValues": [""],
    }
    if table.key:
        told["primaryKey"] = list(table.key)
    if table.links:
        told["foreignKeys"] = [_foreign_key(link) for link in table.links]
    return told


def _field(column: Column) -> dict[str, Any]:
    told: dict[str, Any] = {"name": column.name, "type": column.type, "description": column.says}
    constraints: dict[str, Any] = {"required": True} if column.required else {}
    if column.values:
        constraints["enum"] = list(column.values)
    if column.type == "moment":
        told["type"], constraints["pattern"] = "string", MOMENT
    elif column.type in ITEMS:
        told |= {"type": "list", "itemType": ITEMS[column.type], "delimiter": BETWEEN.get(column.name, " ")}
    return {**told, "constraints": constraints} if constraints else told


def _foreign_key(link: Link) -> dict[str, Any]:
    return {"fields": list(link.names), "reference": {"resource": link.table, "fields": list(link.names)}}


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
