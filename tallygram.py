"""Lets a checkout be imported under the name its wheel installs: `tallygram.scraper`, `tallygram.cli`, ..."""

from pathlib import Path

__path__ = [str(Path(__file__).parent)]
