"""Finding posts by their words: the full-text index, and who brings it up to date.

Keeping a post does not index it, which would take a fifth of the time that keeping takes. Whoever reads
the texts tells the index of them, and whoever searches tells it of the rest. It knows by itself how far it is:
SQLite keeps a row of `posts_fts_docsize` for each post in it, and posts come in by the order of their ids, so that
those beyond the greatest there are the ones to come. No mark is kept beside it that could say something else.
"""

import sqlite3
import time
import unicodedata
from urllib.parse import quote

from .tables import FULL_TEXT

TOGETHER = 5000  # posts by one transaction: tens of milliseconds, for which a run beside waits
BREATH = 0.005  # seconds after each, so that the run gets its turn
PATIENCE = 2.0  # seconds to wait for a transaction of a run, before the index is made anew without writing
ATTEMPTS = 3  # more posts may come between the last transaction and the question

_BEHIND = """
select coalesce((select max(id) from posts), 0) > coalesce((select max(id) from posts_fts_docsize), 0)
"""
_NEXT = """
insert into posts_fts (rowid, text)
select id, text from posts_folded where id > (select coalesce(max(id), 0) from posts_fts_docsize)
order by id limit ?
"""
_TEMPORARY = (
    FULL_TEXT[0].replace("create view", "create temp view"),
    FULL_TEXT[1].replace("table posts_fts", "table temp.posts_fts"),
    "insert into temp.posts_fts (posts_fts) values ('rebuild')",
)

# What a migration makes of the first schema: an index that need not have all posts, and is told only of those
# it has. The first statement leaves no gap behind which it would look for nothing.
INDEX_LATER = (
    """
    insert into posts_fts (rowid, text)
    select id, text from posts_folded where id not in (select id from posts_fts_docsize)
    """,
    "drop trigger posts_fts_delete",
    """
    create trigger posts_fts_delete after delete on posts
    when exists (select 1 from posts_fts_docsize where id = old.id) begin
      insert into posts_fts (posts_fts, rowid, text)
      values ('delete', old.id, replace(replace(old.text, 'ё', 'е'), 'Ё', 'Е'));
    end
    """,
    "drop trigger posts_fts_update",
    """
    create trigger posts_fts_update after update of text on posts
    when old.text is not new.text and exists (select 1 from posts_fts_docsize where id = old.id) begin
      insert into posts_fts (posts_fts, rowid, text)
      values ('delete', old.id, replace(replace(old.text, 'ё', 'е'), 'Ё', 'Е'));
      insert into posts_fts (rowid, text)
      values (new.id, replace(replace(new.text, 'ё', 'е'), 'Ё', 'Е'));
    end
    """,
)


def search(connection: sqlite3.Connection, words: str, limit: int = 100) -> list[tuple[int, int]]:
    """The posts (channel id, post id) whose latest text has all these words, best first.

    Words are looked for whole; `word*` finds all that begin so. ё is е, case and accents do not matter.
    The connection may be one that cannot write; it must not be in a transaction.
    """
    try:
        begin_search(connection)
        found = connection.execute(
            "select p.channel_id, p.post_id from posts_fts f join posts p on p.id = f.rowid"
            " where posts_fts match ? order by f.rank, p.posted_at, p.id limit ?",
            (folded_query(words), limit),
        )
        return [(channel_id, post_id) for channel_id, post_id in found]
    finally:
        connection.rollback()


def folded_query(words: str) -> str:
    """The words as an FTS5 query for all of them: quoted, so that no sign means anything but a final `*`.

    >>> folded_query("Ёлкин задерж*")
    '"Елкин" "задерж"*'
    """
    terms = []
    for word in unicodedata.normalize("NFC", words.replace("\0", " ")).split():
        stem = word.rstrip("*").replace("ё", "е").replace("Ё", "Е").replace('"', '""')
        if any(letter.isalnum() for letter in stem):
            terms.append(f'"{stem}"' + ("*" if word.endswith("*") else ""))
    return " ".join(terms) or '""'


def index_posts(connection: sqlite3.Connection) -> None:
    """Tells the index of all posts that it does not have, the oldest first, in short transactions.

    Each is one statement, so that whatever kills it leaves the index whole, and two who do this at once share it.
    """
    while _is_behind(connection):
        connection.execute(_NEXT, (TOGETHER,))
        time.sleep(BREATH)


def begin_search(connection: sqlite3.Connection) -> bool:
    """Begins a transaction in which `posts_fts` has every post, on a connection that need not be able to write.

    The index in the file is brought up to date. Where that cannot be, since the file is read-only or another
    program does not let go of it, a temporary one of all posts takes its name, and the answer is True: the
    file's own, `main.posts_fts`, is not to be asked. A rollback ends both.
    """
    for _ in range(ATTEMPTS):
        connection.execute("begin")
        if not _is_behind(connection):
            return False
        connection.execute("rollback")
        if not _indexed_beside(connection):
            break
    connection.execute("begin")
    if not _is_behind(connection):
        return False
    for statement in _TEMPORARY:
        connection.execute(statement)
    return True


def _is_behind(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute(_BEHIND).fetchone()[0])


def _indexed_beside(connection: sqlite3.Connection) -> bool:
    """Whether the file that a connection reads could be written to, to bring its index up to date.

    No lock is taken that would send a run away: its transactions and these come one after the other.
    """
    (path,) = connection.execute("select file from pragma_database_list where name = 'main'").fetchone()
    try:
        writer = sqlite3.connect(
            f"file:{quote(path)}?mode=rw", uri=True, isolation_level=None, timeout=PATIENCE
        )
    except sqlite3.OperationalError:
        return False
    try:
        index_posts(writer)
    except sqlite3.OperationalError:  # read-only, in use, full
        return False
    finally:
        writer.close()
    return True
