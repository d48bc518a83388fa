"""Tables as Parquet files: whole numbers, truths, days and times (UTC) as such."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import Any

from .columns import Column
from .errors import MissingExtra
from .times import moment_of

BATCH = 20_000  # rows in memory


def write_parquet(rows: Iterable[dict[str, Any]], columns: Sequence[Column], path: Path) -> int:
    """Writes the rows to a file; returns how many. A moment, which may be a day or a time, is a text.

    Raises `MissingExtra` where pyarrow is not installed.
    """
    try:
        import pyarrow as pa
        from pyarrow.parquet import ParquetWriter
    except ImportError:
        raise MissingExtra("Parquet needs pyarrow: pip install pyarrow") from None
    types = {
        "string": pa.string(),
        "moment": pa.string(),
        "integer": pa.int64(),
        "number": pa.float64(),
        "boolean": pa.bool_(),
        "date": pa.date32(),
        "datetime": pa.timestamp("ms", "UTC"),
        "words": pa.list_(pa.string()),
        "names": pa.list_(pa.string()),
        "integers": pa.list_(pa.int64()),
    }
    told = [
        (column.name, types[column.type], _READ.get(column.type, lambda value: value)) for column in columns
    ]
    schema = pa.schema([(column.name, types[column.type], not column.required) for column in columns])
    written = 0
    with ParquetWriter(path, schema, compression="zstd") as writer:
        for batch in _batches(rows):
            arrays = [pa.array([read(row[name]) for row in batch], kind) for name, kind, read in told]
            writer.write_table(pa.Table.from_arrays(arrays, schema=schema))
            written += len(batch)
    return written


def _batches(rows: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    rows = iter(rows)
    while batch := list(islice(rows, BATCH)):
        yield batch


def _day(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)


def _moment(value: str | None) -> datetime | None:
    return None if value is None else moment_of(value)


_READ: dict[str, Callable[[Any], Any]] = {"date": _day, "datetime": _moment}  # what is not as it is
