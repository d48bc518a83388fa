"""The place: what the gazetteer knows of one."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A place with its English name.

    `kind` is city, region, country, continent (and unions), district (a street or quarter; the rest is its
    city's), or adjective (the rest is its country's). `id` is GeoNames's; None for what it does not have.
    Coordinates of countries and regions are the middle of their townspeople, and a region's population is
    that of its towns.
    """

    id: int | None
    name: str
    country: str | None  # ISO 3166-1 alpha-2; None above countries
    admin1: str | None  # GeoNames's code within the country
    lat: float | None
    lon: float | None
    population: int
    tz: str | None  # IANA
    kind: str

    @classmethod
    def of_line(cls, line: str) -> "Place":
        """Reads a line of the file."""
        id_, name, country, admin1, lat, lon, population, tz, kind = line.split("\t")
        return cls(
            id=int(id_) if id_ else None,
            name=name,
            country=country or None,
            admin1=admin1 or None,
            lat=float(lat) if lat else None,
            lon=float(lon) if lon else None,
            population=int(population),
            tz=tz or None,
            kind=kind,
        )
