"""The wheel claims one name, and what the tool needs to run is inside it."""

import tarfile
import zipfile
from pathlib import Path

import pytest
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def inside(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names of the files in the wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    (wheel,) = WheelBuilder(str(ROOT)).build(directory=str(folder), versions=["standard"])
    return set(zipfile.ZipFile(wheel).namelist())


def test_tallygram_is_the_only_name_that_the_wheel_claims(inside: set[str]) -> None:
    names = {name.split("/")[0] for name in inside}
    assert {name for name in names if not name.endswith(".dist-info")} == {"tallygram"}


def test_every_module_of_every_part_is_in_the_wheel(inside: set[str]) -> None:
    for part in ("scraper", "extractors", "data", "reports"):
        for path in (ROOT / part).rglob("*.py"):
            assert f"tallygram/{path.relative_to(ROOT)}" in inside
    assert "tallygram/cli.py" in inside


@pytest.mark.parametrize("folder", ["extractors/measures", "extractors/gazetteer", "data/samples"])
def test_the_files_that_are_read_at_run_time_are_in_the_wheel(inside: set[str], folder: str) -> None:
    files = [
        path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts
    ]
    assert files
    for path in files:
        assert f"tallygram/{path.relative_to(ROOT)}" in inside


def test_no_tests_sessions_or_databases_are_in_the_wheel(inside: set[str]) -> None:
    assert not [name for name in inside if "/tests/" in name or name.endswith((".db", ".session", ".env"))]


def test_the_wheel_installs_a_command_named_tallygram(inside: set[str]) -> None:
    assert any(name.endswith(".dist-info/entry_points.txt") for name in inside)


def test_the_sdist_can_be_built_and_carries_the_tests(tmp_path: Path) -> None:
    (sdist,) = SdistBuilder(str(ROOT)).build(directory=str(tmp_path), versions=["standard"])
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"pyproject.toml", "tallygram.py", "tests/test_wheel.py"} <= names


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_the_locked_requirements_have_hashes_and_name_no_place_to_fetch_from(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index" not in text
    assert "--find-links" not in text
    for requirement in text.replace("\\\n", " ").splitlines():
        assert "==" in requirement
        assert "--hash=sha256:" in requirement


def test_what_runs_is_locked_to_the_same_versions_for_developers() -> None:
    def pins(name: str) -> set[str]:
        lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
        return {line.split()[0] for line in lines if "==" in line}

    assert pins("requirements.txt") <= pins("requirements-dev.txt")
