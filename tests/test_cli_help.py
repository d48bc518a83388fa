"""Every command has help, and stands in the documentation."""

import doctest
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from tallygram.cli import cli

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("name", cli.commands)
def test_a_command_has_a_line_of_help_that_fits_a_list(name: str) -> None:
    command = cli.commands[name]
    assert command.help
    assert command.help.endswith(".")
    assert "\n\n" not in command.help


@pytest.mark.parametrize("name", cli.commands)
def test_every_option_of_a_command_is_explained(name: str) -> None:
    for parameter in cli.commands[name].params:
        if isinstance(parameter, click.Option) and not parameter.hidden:
            assert parameter.help, f"{name} {parameter.opts}"


@pytest.mark.parametrize("name", cli.commands)
def test_help_is_printed(name: str) -> None:
    done = CliRunner().invoke(cli, [name, "--help"])
    assert done.exit_code == 0
    assert done.stdout.startswith(f"Usage: cli {name} ")
    assert "--quiet" in done.stdout


@pytest.mark.parametrize("name", cli.commands)
def test_a_command_stands_in_the_documentation(name: str) -> None:
    assert f"tallygram {name}" in (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", cli.commands)
def test_a_command_is_mentioned_in_the_readme(name: str) -> None:
    assert f"tallygram {name}" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_examples_of_the_readme_hold() -> None:
    failed, tried = doctest.testfile(str(ROOT / "README.md"), module_relative=False)
    assert (failed, tried > 0) == (0, True)


@pytest.mark.parametrize("name", cli.commands)
def test_a_command_that_takes_a_database_takes_it_first(name: str) -> None:
    arguments = [each.name for each in cli.commands[name].params if isinstance(each, click.Argument)]
    assert "db" not in arguments[1:]


def test_the_version_is_that_of_the_project() -> None:
    done = CliRunner().invoke(cli, ["--version"])
    assert done.stdout == "tallygram 0.1.0\n"
