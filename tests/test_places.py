"""Places: found in every case of three Slavic languages and in five scripts, told from words."""

import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tallygram.extractors import toponyms
from tallygram.extractors.gazetteer.archive import Archive
from tallygram.extractors.places import Gazetteer, Match, resolve
from tallygram.extractors.text import fold_letters, prepare

GAZETTEER = Gazetteer()


def matches(text: str) -> list[Match]:
    """All names of a text, each word tried from left to right."""
    prepared = prepare(text)
    found: list[Match] = []
    for word in re.finditer(r"[\u4e00-\u9fff]|[^\W\d_\u4e00-\u9fff]+", prepared.folded):
        if found and word.start() < found[-1].end:
            continue
        if match := GAZETTEER.find(prepared.folded, word.start(), prepared.seen):
            found.append(match)
    return found


def names(text: str) -> list[str]:
    return [match.candidates[0].name for match in matches(text)]


def only(text: str) -> Match:
    (match,) = matches(text)
    return match


# Cases


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("митинг в Москве", "Moscow"),
        ("поезд из Москвы", "Moscow"),
        ("бой под Киевом", "Kyiv"),
        ("дорога к Ростову-на-Дону", "Rostov-on-Don"),
        ("в Нижнем Новгороде", "Nizhny Novgorod"),
        ("жители Набережных Челнов", "Naberezhnye Chelny"),
        ("над Ельцом", "Yelets"),
        ("в Великих Луках", "Velikiye Luki"),
        ("в Чебоксарах", "Cheboksary"),
        ("за Сергиевым Посадом", "Sergiyev Posad"),
        ("у Мінску", "Minsk"),
        ("з Магілёва", "Mahilyow"),
        ("у Брэсце", "Brest"),
        ("ў Менску", "Minsk"),
        ("ва Украіне", "Ukraine"),
        ("у Києві", "Kyiv"),
        ("з Миколаєва", "Mykolaiv"),
        ("у Кривому Розі", "Kryvyi Rih"),
        ("під Слов'янськом", "Sloviansk"),
        ("біля Білої Церкви", "Bila Tserkva"),
        ("у Єкатеринбурзі", "Yekaterinburg"),
        ("на Одещині", "Odesa Oblast"),
        ("в Подмосковье", "Moscow Oblast"),
        ("в Соединённых Штатах", "United States"),
        ("Südlich Russlands", "Russia"),
    ],
)
def test_a_name_is_found_in_whatever_case_it_stands(phrase: str, name: str) -> None:
    assert names(phrase)[-1:] == [name]


def test_a_nominative_is_exact_and_another_case_is_not() -> None:
    assert only("Тверь").exact
    assert not only("в Твери").exact


def test_the_forms_of_a_word_contain_the_word_and_no_scrap() -> None:
    assert {"казань", "казани", "казанью"} <= toponyms.forms("казань")
    assert min(map(len, toponyms.forms("сумы"))) >= 3


def test_one_noun_may_serve_several_adjectives_of_regions() -> None:
    text = "по три над Брянской, Калужской и Курской областями"
    assert names(text) == ["Bryansk Oblast", "Kaluga Oblast", "Kursk Oblast"]
    assert names("в Белгородской — 5, в Воронежской — 2") == ["Belgorod Oblast", "Voronezh Oblast"]


def test_an_adjective_before_another_noun_is_no_region() -> None:
    assert names("студенты Тамбовской консерватории") == []
    assert names("шторм в Карском море") == []
    assert names("сход в Пригородном районе") == []


# Scripts


def test_an_ending_after_an_apostrophe_is_left_out() -> None:
    text = "Ankara'da 30, İstanbul'da 40 kişi"
    assert names(text) == ["Ankara", "Istanbul"]
    assert [text[m.start : m.end] for m in matches(text)] == ["Ankara", "İstanbul"]
    assert names("Kyiv’s mayor") == ["Kyiv"]


def test_an_article_before_an_apostrophe_is_left_out() -> None:
    match = only("la guerre de l'Ukraine")
    assert (match.candidates[0].name, match.start) == ("Ukraine", 15)


def test_letters_joined_to_a_name_in_arabic_and_hebrew_are_parted_from_it() -> None:
    assert names("احتجاجات بالسودان وغزة") == ["Sudan", "Gaza"]
    assert names("16 בירושלים ובחיפה") == ["Jerusalem", "Haifa"]


def test_the_longest_name_wins() -> None:
    assert names("74 في رام الله والبيرة") == ["Ramallah and al-Bireh"]
    assert names("33 במחוז תל אביב") == ["Tel Aviv District"]
    assert names("in New York City") == ["New York"]
    assert names("in Kursk region") == ["Kursk Oblast"]


def test_chinese_names_need_no_spaces() -> None:
    assert names("俄罗斯警方在圣彼得堡拘捕多人") == ["Russia", "Saint Petersburg"]


def test_chinese_names_are_found_in_both_scripts() -> None:
    assert names("在烏克蘭和乌克兰") == ["Ukraine", "Ukraine"]
    for bucket in Archive().section("han").buckets():
        for entry in bucket.split("|"):
            name = entry.partition("=")[0]
            assert fold_letters(name) == name, "built with other variants of letters: build the file again"


def test_abbreviations_and_nicknames_are_names() -> None:
    assert names("Мск — 7, СПб — 8, Екб — 9, Н. Новгород — 1, Питер") == [
        "Moscow",
        "Saint Petersburg",
        "Yekaterinburg",
        "Nizhny Novgorod",
        "Saint Petersburg",
    ]
    assert [m.abbreviation for m in matches("Мск и Питер")] == [True, False]
    assert names("St. Petersburg, NYC, L.A. and Washington, D.C.") == [
        "Saint Petersburg",
        "New York",
        "Los Angeles",
        "Washington",
    ]


# What is no place


def test_a_small_letter_is_no_name_but_an_adjective_may_have_one() -> None:
    assert names("газа и мира нет, give us time") == []
    assert [m.candidates[0].kind for m in matches("в 9 российских городах, en 9 ciudades rusas")] == [
        "adjective",
        "adjective",
    ]
    assert only("in 9 Russian cities").candidates[0].country == "RU"


def test_a_word_that_is_a_name_too_is_risky() -> None:
    for word in ("Ровно", "Орёл", "Мирный", "Пушкин", "Шахты", "Nice", "Reading", "Владимир", "Washington"):
        assert only(word).risky, word
    for word in ("Москва", "Тверь", "Харків", "Гомель", "Paris", "Tehran", "Beirut"):
        assert not only(word).risky, word


def test_the_commonest_words_are_never_names() -> None:
    assert names("The Police Of March; Это Все Мы; Que Para Von Des") == []


def test_a_name_within_a_hyphenated_word_or_before_a_digit_is_none() -> None:
    assert names("a Moscow-based group; канал Москва24") == []
    assert names("Москва—12, Киев-") == ["Moscow", "Kyiv"]


def test_a_name_does_not_run_over_the_end_of_a_line() -> None:
    assert names("Нижний\nНовгород")[-1:] != ["Nizhny Novgorod"]


# Which place


def test_a_town_s_own_name_goes_before_another_s_older_one() -> None:
    assert resolve(only("в Калининграде")).admin1 == "23"
    assert resolve(only("в Ленинграде")).name == "Saint Petersburg"
    match = only("в Ленинграде")
    assert match.own < len(match.candidates)


def test_among_namesakes_the_places_around_decide_and_then_size() -> None:
    assert resolve(only("in Moscow")).country == "RU"
    moscow, idaho = matches("police in Moscow, Idaho")
    assert resolve(moscow, [idaho]).admin1 == "ID"
    georgia, atlanta = matches("Georgia: clashes in Atlanta")
    assert (resolve(georgia).kind, resolve(georgia, [atlanta]).kind) == ("country", "region")
    iron, region = matches("Железногорск, Красноярский край")
    assert resolve(iron, [region]).admin1 == "91"


def test_the_language_s_home_is_a_hint() -> None:
    assert resolve(only("Brest"), home=("FR",)).country == "FR"
    assert resolve(only("Брест"), home=("RU", "UA", "BY")).country == "BY"


def test_a_street_stands_for_its_city() -> None:
    match = only("на Болотной площади")
    assert (match.candidates[0].kind, match.candidates[0].name) == ("district", "Moscow")


def test_a_place_has_its_id_zone_and_position() -> None:
    place = only("в Екатеринбурге").candidates[0]
    assert (place.id, place.country, place.tz) == (1486209, "RU", "Asia/Yekaterinburg")
    assert place.lat == pytest.approx(56.85, abs=0.1)


# Regions of the world, in their own languages and in others'


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("en Occitanie", "Occitanie"),
        ("dans l'Isère", "Isère"),
        ("nella Toscana", "Tuscany"),
        ("в Тоскане", "Tuscany"),
        ("у Каталонії", "Catalonia"),
        ("в Кунаре", "Kunar"),
        ("в Подмосковье", "Moscow Oblast"),
        ("на Маскоўшчыне", "Moscow Oblast"),
        ("на Житомирщині", "Zhytomyr Oblast"),
        ("на Нікопольщині", "Nikopol"),
        ("u Homieli", "Gomel"),
        ("u Hrodnie", "Hrodna"),
        ("en el Catatumbo", "Catatumbo"),
        ("no Rio Grande do Sul", "Rio Grande do Sul"),
        ("in Kerr County", "Kerr County"),
        ("花蓮縣", "Hualien"),
        ("في نورستان", "Nuristan"),
        ("בטוסקנה", "Tuscany"),
    ],
)
def test_a_region_is_found_by_its_name_in_many_languages(phrase: str, name: str) -> None:
    assert names(phrase) == [name]


def test_a_region_that_bears_its_town_s_name_is_the_town_unless_a_noun_says_more() -> None:
    assert only("in Fukuoka").candidates[0].kind == "city"
    assert only("in Fukuoka Prefecture").candidates[0].kind == "region"


@pytest.mark.parametrize("text", ["По данным Анатолия", "Sabah saatlerinde", "grâce à Lorraine", "in Somme"])
def test_a_region_that_is_a_word_or_a_person_s_name_is_risky_or_none(text: str) -> None:
    assert all(match.risky for match in matches(text))


# At its edges


@given(st.text(max_size=80), st.integers(-2, 90))
def test_no_text_raises(text: str, start: int) -> None:
    prepared = prepare(text)
    GAZETTEER.find(prepared.folded, start, prepared.seen)
    GAZETTEER.find(text, start, text)


def test_the_file_is_small_and_says_where_it_is_from() -> None:
    folder = Path(__file__).parent.parent / "extractors" / "gazetteer"
    assert (folder / "places.zip").stat().st_size < 4_000_000
    assert "CC BY 4.0" in (folder / "ATTRIBUTION.txt").read_text(encoding="utf-8")


def test_a_long_run_of_adjectives_is_read_in_bounded_time() -> None:
    text = "в Курской" + ", Курской" * 20_000
    start = time.process_time()
    GAZETTEER.find(text.lower(), 2, text)
    assert time.process_time() - start < 5
