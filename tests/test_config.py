"""tallygram.toml: what it may say, and how a wrong one is told."""

from pathlib import Path

import pytest
from tallygram.commands.config import Channel, WrongConfig, find_config, read_config


def written(folder: Path, text: str) -> Path:
    path = folder / "tallygram.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_nothing_is_configured() -> None:
    assert read_config(None).channel("ovdinfo") == Channel()


def test_a_channel_is_found_by_its_name_in_any_case_with_or_without_at(tmp_path: Path) -> None:
    path = written(tmp_path, '[channels."@OvdInfo"]\ntimezone = "Europe/Moscow"\nplace = "Russia"\n')
    config = read_config(path)
    assert config.channel("ovdinfo") == config.channel("@OVDInfo") == Channel("Europe/Moscow", "Russia")
    assert config.channel("another") == config.channel(None) == Channel()


def test_a_channel_without_a_name_is_found_by_its_id(tmp_path: Path) -> None:
    config = read_config(written(tmp_path, '[channels.1900000001]\nplace = "Russia"\n'))
    assert config.channel(1900000001).place == "Russia"


@pytest.mark.parametrize(
    ("text", "key", "expected"),
    [
        ('[channels.a]\ntimezone = "Moscow"\n', "channels.a.timezone", "a time zone such as Europe/Moscow"),
        ("[channels.a]\ntimezone = 3\n", "channels.a.timezone", "a time zone such as Europe/Moscow"),
        ('[channels.a]\ntimezone = "../etc/passwd"\n', "channels.a.timezone", "a time zone"),
        ('[channels.a]\nplace = ""\n', "channels.a.place", "the name of a place"),
        ('[channels.a]\nzone = "UTC"\n', "channels.a.zone", "place or timezone"),
        ("channels = 3\n", "channels", "a table"),
        ('[channel.a]\nplace = "Russia"\n', "channel", "channels"),
    ],
)
def test_a_wrong_one_is_told_by_file_key_and_what_was_expected(
    tmp_path: Path, text: str, key: str, expected: str
) -> None:
    path = written(tmp_path, text)
    with pytest.raises(WrongConfig) as told:
        read_config(path)
    message = str(told.value)
    assert message.startswith(f"{path}: {key} ")
    assert expected in message


def test_what_is_no_toml_is_told_with_its_line(tmp_path: Path) -> None:
    path = written(tmp_path, "[channels\n")
    with pytest.raises(WrongConfig, match=r"is not TOML.*line 1"):
        read_config(path)


def test_what_is_not_utf8_is_told(tmp_path: Path) -> None:
    path = tmp_path / "tallygram.toml"
    path.write_bytes(b'place = "\xff"\n')
    with pytest.raises(WrongConfig, match="not UTF-8"):
        read_config(path)


def test_the_file_of_this_directory_comes_before_the_one_beside_the_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside, here = tmp_path / "beside", tmp_path / "here"
    beside.mkdir()
    here.mkdir()
    monkeypatch.chdir(here)
    database = beside / "counts.db"
    assert find_config(None, database) is None
    there = written(beside, "")
    assert find_config(None, database) == there
    written(here, "")
    assert find_config(None, database) == Path("tallygram.toml")
    assert find_config(there) == there
