"""Units: who or what is counted, and which of them are persons."""

CLASSES = {
    "people": "person",
    "protesters": "person",
    "journalists": "person",
    "activists": "person",
    "children": "person",
    "minors": "person",
    "women": "person",
    "men": "person",
    "students": "person",
    "police": "person",
    "security forces": "person",
    "soldiers": "person",
    "reservists": "person",
    "prisoners": "person",
    "civilians": "person",
    "firefighters": "person",
    "elderly": "person",
    "families": "family",
}


def unit_class(unit: str) -> str:
    """The class of a unit code: "person" for all who are persons, else the code itself."""
    return CLASSES.get(unit, unit)


def allowed(unit: str, counts: tuple[str, ...]) -> bool:
    """Whether a measure that counts these units and classes may count this unit; "-police" leaves one out."""
    if f"-{unit}" in counts:
        return False  # "durchsuchten 430 Beamte 17 Wohnungen"
    return unit in counts or unit_class(unit) in counts
