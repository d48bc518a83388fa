"""Chinese names: China's divisions by way of cpca and pypinyin, and those of chinese.tsv for the whole world."""

import csv
import math
import re
from collections import defaultdict
from importlib.util import find_spec
from pathlib import Path

import names as naming
from pypinyin import Style, lazy_pinyin
from sources import HEADS, TOWN, call, load

PROVINCES = {  # the first two digits of a division's code → GeoNames's code
    "11": "22", "12": "28", "13": "10", "14": "24", "15": "20", "21": "19", "22": "05", "23": "08", "31": "23",
    "32": "04", "33": "02", "34": "01", "35": "07", "36": "03", "37": "25", "41": "09", "42": "12", "43": "11",
    "44": "30", "45": "16", "46": "31", "50": "33", "51": "32", "52": "18", "53": "29", "54": "14", "61": "26",
    "62": "15", "63": "06", "64": "21", "65": "13",
}  # fmt: skip
NO_NAME = re.compile(r"市辖区|县|.*直辖县级行政区划|.*海域")
HEAD = re.compile(r"(?:自治县|自治州|自治旗|地区|林区|特区|新区|矿区|县|市|区|旗|州|盟|乡|镇)$")
# regions rather than towns, where a name of chinese.tsv ends so
REGION = re.compile(r"(?:[省州邦府道县郡区岛]|边疆区|共和国|大区|地区|半岛|群岛)$")
IN_TAIWAN = {
    "淡水": "Tamsui",
    "鹿港": "Lukang",
    "三重": "Sanchong",
    "绿岛": "Green Island",
    "兰屿": "Orchid Island",
}
NEAR_BY = frozenset(("CN", "TW", "HK", "KR", "JP", "VN", "KP"))
IN_REGION = re.compile(r"..[省州邦府道县郡]$")
HAN = re.compile(r"[\u4e00-\u9fff]{2,8}$")
LARGE = 200_000
NEAR = 0.7  # degrees between a division's seat and the town that GeoNames has of its name
SPELLINGS = re.compile("[’'-]| xian$| shi$| qu$", re.I)


def _package(name):
    return Path(find_spec(name).origin).parent


def _peoples():
    with (_package("cpca") / "resources" / "56_nations.csv").open(encoding="utf-8") as table:
        listed = {word for row in csv.reader(table) for word in row if word.endswith("族")}
    listed |= {word[:-1] for word in listed if len(word) > 3} | {"维吾尔", "蒙古", "各族"}
    either = "|".join(sorted(listed, key=len, reverse=True))
    return re.compile(rf"(?<=..)(?:{either})+(?=自治|区$)")


def english(name):
    """A name in pinyin: 镇雄 → Zhenxiong, 西安 → Xi'an."""
    syllables = [s.replace("v", "ü") for s in lazy_pinyin(name, style=Style.NORMAL)]
    if name[0] == "长" and name != "长子":
        syllables[0] = "chang"
    return "".join(f"'{s}" if i and s[0] in "aeo" else s for i, s in enumerate(syllables)).capitalize()


def _divisions():
    """Below the provinces: code, full name, name without its noun, longitude, latitude."""
    peoples = _peoples()
    with (_package("cpca") / "resources" / "adcodes.csv").open(encoding="utf-8") as table:
        rows = sorted((row["adcode"][:6], row) for row in csv.DictReader(table))
    for code, row in rows:
        name = row["name"]
        if code[:2] not in PROVINCES or code.endswith("0000") or NO_NAME.fullmatch(name):
            continue
        if row["longitude"]:
            short = HEAD.sub("", peoples.sub("", name)) or name
            yield code, name, short, float(row["longitude"]), float(row["latitude"])


def divisions(Entry, cities):
    """China's prefectures, counties and districts; one that GeoNames has a town of is that town."""
    written = {short: (names[0], names[1:]) for short, *names in _written()}
    known = defaultdict(list)
    for city in cities:
        if city.country == "CN":
            for key in city.names:
                if HAN.match(key):
                    known[key].append(city)
    unwritten = defaultdict(list)  # towns that GeoNames has no Chinese name of
    for city in cities:
        if city.country == "CN" and not any(map(HAN.match, city.names)):
            unwritten[city.admin1, _plain(city.name)].append(city)
    others = defaultdict(list)
    listed = {city.id for city in cities}
    for city in load("cities500.json").values():
        if city["countrycode"] == "CN" and city["geonameid"] not in listed:
            for name in city["alternatenames"]:
                if HAN.match(name):
                    others[naming.keys(name)[0]].append(city)
    every = list(_divisions())
    large = {short for code, name, short, *_ in every if code.endswith("00") and name.endswith("市")}
    found, fresh = [], {}
    for code, name, short, lon, lat in every:
        admin1 = PROVINCES[code[:2]]
        called = written.get(short, (english(short), ()))[0]
        county = not code.endswith("00")
        wide = not county and not name.endswith("市")
        if len(short) == 1 or (county and short in large and not name.endswith("区")):
            called += " County"
        names = [name] + [short + end for end in ("县", "州", "旗") if name.endswith("自治" + end)]
        if county and short in large:
            pass
        elif len(short) > 1 and not (wide and short in large):
            names.append(short)
        names += written.get(short, ("", ()))[1]
        town = None
        if not wide and not (county and short in large) and not called.endswith(" County"):
            near = _near(known, name, short, lat, lon)
            town = next((c for c in near if _spelt(c.name, called)), None) or next(
                (
                    city
                    for city in unwritten[admin1, _plain(called)]
                    if math.dist((city.lat, city.lon), (lat, lon)) < NEAR
                ),
                None,
            )
            if town is None and not county and short not in written and near and near[0].population > LARGE:
                town = near[0]  # a city that GeoNames calls otherwise
            for other in () if town else near:
                for key in (*naming.keys(name), *naming.keys(short)):
                    other.names.pop(key, None)  # the county's seat has a name of its own
        if town is None and not wide:
            raw = [
                c
                for key in (name, short)
                for c in others[naming.keys(key)[0]]
                if math.dist((c["latitude"], c["longitude"]), (lat, lon)) < NEAR and _spelt(c["name"], called)
            ]
            town = fresh.get((admin1, called))
            if town is None:
                chosen = max(raw, key=lambda c: c["population"], default=None)
                people = max(chosen["population"], TOWN) if chosen else TOWN
                town = Entry(
                    chosen["geonameid"] if chosen else None,
                    called,
                    "CN",
                    admin1,
                    lat,
                    lon,
                    people,
                    "Asia/Shanghai",
                    "city",
                )
                fresh[admin1, called] = town
                found.append(town)
                _latin(town, called)
        if wide:
            town = Entry(None, called, "CN", admin1, lat, lon, 0, "Asia/Shanghai", "region")
            found.append(town)
            _latin(town, called)
        for other in names:
            town.call(other)
    return found


def _of_geonames(Entry, city, called):
    place = Entry(
        city["geonameid"],
        called,
        city["countrycode"],
        city["admin1code"],
        city["latitude"],
        city["longitude"],
        city["population"],
        city["timezone"],
        "city",
    )
    _latin(place, called)
    return place


def _townships(Entry, by_name, names):
    """Taiwan's towns and rural townships; one that GeoNames has is that town."""
    fresh = []
    for full in map(naming.fold_letters, names):
        short = HEAD.sub("", full)
        called = IN_TAIWAN.get(short) or english(short)
        town = next(iter(by_name.get(("TW", naming.plain(naming.keys(called)[0])), ())), None)
        if town is None or (full[-1] in "乡镇" and town.population > 200_000) or town.kind != "city":
            town = Entry(None, called, "TW", "", None, None, TOWN, "Asia/Taipei", "city")
            _latin(town, called)
            fresh.append(town)
        town.call(full)
        if len(short) > 1:
            town.call(short)
    return fresh


def _latin(place, name):
    if len(name) > 4:
        place.call(name, "r")


def _near(known, name, short, lat, lon):
    """The towns of a name there, the largest first."""
    seen = {}
    for key in (name, short):
        for city in known.get(naming.keys(key)[0], ()):
            if math.dist((city.lat, city.lon), (lat, lon)) < NEAR:
                seen[city.id] = city
    return sorted(seen.values(), key=lambda city: -city.population)


def _spelt(name, called):
    return _plain(name) == _plain(called)


def _plain(name):
    return naming.plain(SPELLINGS.sub("", name).lower())


def _written():
    """China's names that are not written in pinyin: short name, English name, further names."""
    for country, row in _rows():
        if country == "CN/":
            yield row


def _rows():
    for country, cell in naming.rows("chinese.tsv"):
        for item in cell.split(";"):
            name, _, others = item.strip().partition("=")
            if others and country == "CN/":
                first, *more = others.split(",")
                yield country, [first, name.strip(), *more]
            elif others:
                yield country, [name.strip(), *others.split(",")]


def name(Entry, places):
    """Gives the places of the world the names of chinese.tsv; returns those that are not among them."""
    by_name, by_key = defaultdict(list), defaultdict(list)
    for place in places:
        if place.kind in ("city", "region", "country", "continent"):
            by_name[place.country, naming.plain(naming.keys(place.name)[0])].append(place)
            for key, flags in place.names.items():
                if "l" not in flags:
                    by_key[place.country, key].append(place)
    by_id = {place.id: place for place in places if place.id and place.kind == "city"}
    unlisted = {}
    for city in sorted(load("cities500.json").values(), key=lambda city: city["population"]):
        for written in (*city["alternatenames"], city["name"]):
            for key in naming.keys(written)[:1]:
                unlisted[city["countrycode"], re.sub("^(?:al|el|ad|ash|az|an) ", "", naming.plain(key))] = (
                    city
                )
    fresh = []
    for country, (english_name, *others) in _rows():
        if country == "CN/":
            continue
        if country == "TW/":
            fresh += _townships(Entry, by_name, others)
            continue
        new = english_name.startswith("+")
        english_name = english_name.lstrip("+")
        where = country.strip("-")
        key = naming.plain(naming.keys(english_name)[0])
        headed = (f"{key} {head.lower()}" for head in ("", *HEADS))
        those = next((found for name in headed for found in [by_key.get((where, name.strip()))] if found), [])
        those = by_name.get((where, key)) or those
        if not those and not IN_REGION.search(others[0]) and (raw := unlisted.get((where, key))):
            town = by_id.get(raw["geonameid"]) or _of_geonames(Entry, raw, english_name)
            if raw["geonameid"] not in by_id:
                by_id[raw["geonameid"]] = town
                fresh.append(town)
            those = [town]
        for other in others:
            regions = [place for place in those if place.kind != "city"]
            towns = [place for place in those if place.kind == "city"]
            if not those:
                if not new:
                    print(f"chinese.tsv: no place {country} {english_name}")
                kind = "region" if REGION.search(other) else "city"
                place = Entry(None, english_name, where, "", None, None, TOWN * (kind == "city"), "", kind)
                _latin(place, english_name)
                fresh.append(place)
                those = [place]
                by_name[where, key] = those
                regions, towns = ([place], []) if kind == "region" else ([], [place])
            wide = REGION.search(other.strip())
            chosen = (regions or towns) if wide else (towns or regions)
            place = max(chosen, key=lambda place: place.population)
            short = len(other.strip()) == 2 and not place.names.keys() & set(naming.keys(other))
            if short and place.kind == "city" and place.country not in NEAR_BY:
                other = f"?{other.strip()}"  # a part of other names too: 尼斯 in 丹尼斯
            call(place, other)
            for key in () if "?" in other else naming.keys(other):
                for rival in by_key.get((where, key), ()):
                    if rival.kind == "city" and rival.name != place.name and key not in rival.by_hand:
                        rival.names.pop(key, None)  # a quarter or suburb of it
    return fresh
