"""What the reader finds in a text: number, limit, kind, place, source, time, and what it leaves out."""

import json
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from tallygram.extractors.count import FIELDS, Count
from tallygram.extractors.reader import Reader

MOSCOW = timezone(timedelta(hours=3))
NIGHT = datetime(2022, 9, 21, 22, 45, tzinfo=MOSCOW)
READER = Reader()


def counts(text: str, posted_at: datetime | None = NIGHT) -> list[Count]:
    return READER.read(text, posted_at).counts


def said(text: str) -> list[str]:
    """The counts of a text as `measure notation @place`, parts with a `+` (gain) or `-` (part) before them."""
    marks = {"total": "", "subtotal": "-", "increment": "+"}
    return [
        f"{marks[c.kind]}{c.measure} {c}" + (f" @{c.place_name}" if c.place_name else "")
        for c in counts(text)
    ]


def reasons(text: str) -> dict[str, str]:
    return {one.text: one.reason for one in READER.read(text, NIGHT).left_out}


# numbers and limits


@pytest.mark.parametrize(
    ("words", "notation"),
    [
        ("1386", "1386"),
        ("1 386", "1386"),
        ("1\N{NO-BREAK SPACE}386", "1386"),
        ("1.386", "1386"),
        ("1,386", "1386"),
        ("13​86", "1386"),
        ("1️⃣3️⃣8️⃣6️⃣", "1386"),
        ("١٣٨٦", "1386"),
        ("1,5 тысячи", "1500"),
        ("полторы тысячи", "1500"),
        ("1 тысяча 592", "1592"),
        ("двадцать пять", "25"),
        ("пятеро", "5"),
        ("около 250", "~250"),
        ("не менее 1386", ">=1386"),
        ("по меньшей мере 54", ">=54"),
        ("не более 12", "<=12"),
        ("менее 30", "<30"),
        ("более тысячи", ">1000"),
        ("почти 1 500", "<~1500"),
        ("до 600", "<=600"),
        ("541+", ">=541"),
        ("~15", "~15"),
        ("20–30", "20..30"),
        ("от 2 до 7 тысяч", "2000..7000"),
        ("несколько десятков", "?"),
    ],
)
def test_a_number_is_read_with_its_limit(words: str, notation: str) -> None:
    assert [str(count) for count in counts(f"На акциях задержаны {words} человек.")] == [notation]


def test_the_limits_that_follow_from_the_words_are_kept_and_none_is_invented() -> None:
    (floor,) = counts("At least 60 people were detained.")
    (about,) = counts("About 60 people were detained.")
    (vague,) = counts("Dozens of people were detained.")
    assert (floor.value, floor.value_low, floor.value_high) == (60, 60, None)
    assert (about.value, about.value_low, about.value_high) == (60, None, None)
    assert (vague.value, vague.value_low, vague.value_text) == (None, 12, "Dozens of")


def test_a_line_break_or_a_tab_joins_no_digits() -> None:
    assert said("21 сентября 2022\n183 задержанных") == ["detained 183"]
    assert "detained 38386" not in said("38\t386 detained")


# words that say what is counted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Задержано 1026 человек.", ["detained 1026"]),
        ("1386 задержанных.", ["detained 1386"]),
        ("Число задержанных превысило 800 человек.", ["detained >800"]),
        ("Задержанные: более 300 человек", ["detained >300"]),
        ("The death toll rose to 164.", ["killed 164"]),
        ("1 dead, two injured.", ["killed 1", "injured 2"]),
        ("9 people, including six officers, were hurt.", ["injured 9", "-injured 6"]),
        ("Two children among 12 dead.", ["-killed 2", "killed 12"]),
        ("Gunmen shot dead two people and injured several.", ["killed 2", "injured ?"]),
        ("Один ребенок и трое взрослых погибли.", ["killed 1", "killed 3"]),
        ("سه‌نفر جان‌باختند و ۵نفر زخمی شدند.", ["killed 3", "injured 5"]),
        ("۳ سرباز کشته و ۸ نفر دیگر زخمی شدند.", ["killed 3", "injured 8"]),
        ("شمار مفقودان به ۱۲ نفر رسید و متهمان آزاد شدند.", ["missing 12"]),
        ("استشهد مواطنان في غارة", ["killed 2"]),
        ("دوهزار و ۱۶۸ زندانی از محابس رها شدند", ["released 2168"]),
        (
            "دست‌کم ۴۵ نفر از جمله ۸ کودک کشته شده‌اند و شمار بازداشت‌شدگان به بیش از ۲ هزار نفر می‌رسد.",
            ["killed >=45", "-killed 8", "detained >2000"],
        ),
        (
            "火山噴發，二十一名居民遇難，十二人音訊全無，失聯人數為29人，而非39人",
            ["killed 21", "missing 12", "missing 29"],
        ),
        (
            "加薩連續兩晚停電，9名律師仍被羈押，法院判處4名被告死刑。",
            ["in_custody 9 @Gaza", "sentenced_death 4 @Gaza"],
        ),
        ("מתוך 46 נוסעים נהרגו 22 ונפצעו 17.", ["killed 22", "injured 17"]),
        ("פינו לבתי החולים חמישה פצועים, מהם אחד במצב קשה.", ["hospitalized 5", "-hospitalized 1"]),
        ("الأمن يوقف 19 شخصاً أُخلي سبيل سبعة منهم لاحقاً", ["detained 19", "-released 7"]),
        (
            "شارك نحو مئة ألف شخص في التظاهرة، فيما قدرت الشرطة العدد بـ30 ألفاً",
            ["protesters ~100000", "protesters 30000"],
        ),
        ("Суд арестовал 12 человек.", ["arrested 12"]),
        ("Пострадавших нет.", ["injured 0"]),
        ("Никто не пострадал.", ["injured 0"]),
        ("Not a single person detained at the rally.", ["detained 0"]),
        ("BREAKING: at least one is reported dead", ["killed >=1"]),
        ("9 Israelis arrested on suspicion of fraud", ["detained 9"]),
        ("7 ракет были сбиты, одна достигла цели.", ["+shot_down 7", "+hits 1"]),
        ("Enemy losses: 1,580 troops and 9 tanks.", ["losses_personnel 1580", "losses_tanks 9"]),
        ("Un juez envió a prisión a 9 policías por la muerte de un joven.", ["arrested 9"]),
        ("126 presos políticos fueron excarcelados.", ["released 126"]),
        ("Tres adolescentes, de 15, 16 y 17 años, siguen desaparecidos.", ["missing 3"]),
        ("La tasa de homicidios es de 4,6 por cada 100.000 habitantes.", []),
        (
            "Ukraine: 28 muertos.\nOdesa: 16\nKherson: uno",
            ["killed 28 @Ukraine", "-killed 16 @Odesa", "-killed 1 @Kherson"],
        ),
        ("Foram detidas 23 pessoas e identificadas 25.", ["detained 23"]),
        ("A Ucrânia abateu 57 de 65 drones lançados.", ["+shot_down 57 @Ukraine"]),
        (
            "Dos 300 detidos, 120 foram libertados e 30 continuam presos.",
            ["detained 300", "-released 120", "-in_custody 30"],
        ),
        ("Doze pessoas ficaram feridas, duas com gravidade.", ["injured 12", "-injured 2"]),
        ("31 detidos: 19 por condução sob o efeito do álcool.", ["detained 31", "-detained 19"]),
        ("Resgatados com vida, 192.", ["rescued 192"]),
        ("Condenaram à morte 37 pessoas; outras 14 foram absolvidas.", ["sentenced_death 37"]),
        ("1.082 interpellations dont 900 gardes à vue.", ["detained 1082", "-in_custody 900"]),
        ("137 drones ont visé Kiev ; 63 ont été abattus.", ["+launched 137 @Kyiv", "+shot_down 63 @Kyiv"]),
        ("Sur les 21 prévenus, douze ont été condamnés.", ["sentenced 12"]),
        (
            "Trois morts, deux habitants et sept pompiers sont blessés.",
            ["killed 3", "injured 2", "injured 7"],
        ),
        ("Non, il n’y a pas eu 12 morts.", []),
        ("800 Beamte nahmen elf fest.", ["detained 11"]),
        ("Une marche blanche a réuni 2 500 personnes.", ["protesters 2500"]),
        ("Los muertos pasan de 12 a 17.", ["killed 12", "killed 17"]),
        ("Mit 800 Beamten durchsuchte die Polizei 20 Objekte.", ["searched 20"]),
        ("Three activists were fined 500 rubles.", ["fined 3"]),
        ("Vier Tote. 52 Fahrgäste waren an Bord.", ["killed 4"]),
        (
            "511 Verletzte; bis Montag war man von knapp über 300 ausgegangen.",
            ["injured 511", "injured >300"],
        ),
        ("Savcılık, TCK’nın 82. maddesi uyarınca tutuklandı dedi.", []),
        ("Ölenlerin sayısı 5 değil 4’tür.", ["killed 4"]),
        ("Dos detenidos. El gobierno había desplegado a 1.500 agentes.", ["detained 2"]),
        ("Derribaron 22 drones ucranianos: 13 sobre Kursk.", ["+shot_down 22", "-shot_down 13 @Kursk"]),
        ("دیوان عالی کشور حکم اعدام سه زندانی را نقض کرد", []),
        (
            "هفت زندانی در زندان به دار آویخته شدند و ۱۲ مسافر راهی شفاخانه شدند",
            ["killed 7", "hospitalized 12"],
        ),
        ("Kavgada 1 ölü, 2'si ağır 5 yaralı var.", ["killed 1", "-injured 2", "injured 5"]),
        ("Mahkeme 12 sanığı 6 yıl 3'er ay hapis cezasına çarptırdı.", ["sentenced 12"]),
        ("4 sanık hakkında ağırlaştırılmış müebbet istendi.", []),
        ("Savcılık 17 şüphelinin tutuklanmasını talep etti.", []),
        ("İdam edilenlerin sayısı 900'ü geçti.", ["killed >900"]),
        ("7 motokuryenin alıkonulduğu bildirildi.", ["detained 7"]),
        ("اوکراین می‌گوید ۶۲ پهپاد از ۷۵ پهپاد پرتاب‌شده را سرنگون کرده است.", ["+shot_down 62"]),
        ("حدود ۵۰۰ نفر از بازنشستگان مقابل مجلس تجمع کردند.", ["protesters ~500"]),
        ("۲۱ فلسطینی از جمله ۹ کودک شهید شدند.", ["killed 21", "-killed 9"]),
        ("柞水桥梁垮塌致38人遇难24人失联", ["killed 38", "missing 24"]),
        ("救援人员成功救出7名被困矿工。", ["rescued 7"]),
        ("至少有1400人在去年的抗议中丧生。", ["killed >=1400"]),
        ("هیچ‌کس در این حادثه آسیب ندید.", ["injured 0"]),
        ("۳ سرنشین خودرو آسیب ندیدند.", []),
        ("Kazada kimse yaralanmadı.", ["injured 0"]),
        ("لم يصب أحد بأذى.", ["injured 0"]),
        ("أفرجوا عن 153 أسيراً من طرف واحد.", ["released 153"]),
        ("مقتل شرطيين اثنين وإصابة ثلاثة.", ["killed 2", "injured 3"]),
        ("مقتل 9 من عائلة واحدة.", ["killed 9"]),
        ("Gösteriye en fazla 300 kişi, yürüyüşe 50 kişi katıldı.", ["protesters <=300", "protesters 50"]),
        ("۲ کودک، ۳ زن و یک مرد جان باختند.", ["killed 2", "killed 3", "killed 1"]),
        (
            "۱۴ شهروند بازداشت شدند. سه تن از آنان ساعاتی بعد آزاد شدند.",
            ["detained 14", "-released 3"],
        ),
        ("یک میلیون و دویست هزار نفر آواره شدند.", ["displaced 1200000"]),
        ("بالاترین رقم اعدام در ۱۰ سال گذشته؛ نه به اعدام", []),
        ("غرق شدن قایق حامل ۱۲۰ مهاجر؛ ۱۷ نفر نجات یافتند", ["rescued 17"]),
        ("هشت نفر از جمله سه زن و دو کودک جان باختند.", ["killed 8", "-killed 3", "-killed 2"]),
        ("۴۳ نفر بازداشت و روانه زندان شدند.", ["detained 43"]),
        ("נהרגו שלושה בני משפחה אחת.", ["killed 3"]),
        ('חיל האוויר יירט 3 טילים ו-7 כטב"מים ששוגרו מתימן.', ["+shot_down 3 @Yemen", "+shot_down 7 @Yemen"]),
        ("12 yeni yoğun bakım ünitesi açıldı; ölen sürücü 2 çocuk babasıydı.", []),
        ("Mahsur kalan 14 kişi AFAD ekiplerince kurtarıldı.", ["rescued 14"]),
        ("تعرض 3 صحفيين للضرب، وحررت قوات الأمن 11 مختطفاً.", ["beaten 3", "rescued 11"]),
        ("警方带走至少十几名示威者，出动600名特警。", ["detained ?"]),
        ("چهار نفر به پرداخت جزای نقدی محکوم شدند.", ["fined 4"]),
        ("ولم يُعتقل أحد، ولم تُسجَّل إصابات.", ["detained 0", "injured 0"]),
        ("16 פצועים פונו לבתי החולים, וארבעה כבר שוחררו לבתיהם.", ["hospitalized 16"]),
        ("По одному загиблому в Херсоні та Бериславі.", ["killed 1 @Kherson", "killed 1 @Beryslav"]),
        (
            "死亡人数升至436人，其中儿童183人、妇女94人，另有678人受伤。",
            ["killed 436", "-killed 183", "-killed 94", "injured 678"],
        ),
        ("474 kişi gözaltında, bunların 285'inin suç kaydı bulunuyor.", ["detained 474", "-detained 285"]),
        ("۵۰ نفر کشته و زخمی شدند.", ["casualties 50"]),
        ("۱۰ هزار نفر از سیل آسیب دیدند.", ["affected 10000"]),
        ("أطلقت السلطات سراح 33 موقوفا.", ["released 33"]),
        ("9 kişi göçük altında can verdi, 8 şüpheli aranıyor.", ["killed 9", "wanted 8"]),
        ("3名记者被判5年监禁，12人被公开鞭打。", ["sentenced 3", "beaten 12"]),
        ("7 פעילים הובאו לדין, 8 חשודים נמלטו מהזירה.", ["charged 7", "wanted 8"]),
        ("إنقاذ 13 شخصاً علقوا وسط السيول، ووفاة طفلين شقيقين.", ["rescued 13", "killed 2"]),
    ],
)
def test_a_number_takes_the_measure_that_governs_it(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the predicate before a number, not the participle behind it; who speaks is not counted; differences
        ("Gunmen freed 28 of the schoolchildren seized in Kuriga.", ["released 28 @Kuriga"]),
        ("A boat sank. Survivors say as many as 750 were on board.", []),
        ("Trois des 12 blessés sont décédés.", ["-killed 3", "injured 12"]),
        ("Three of the 12 wounded have died.", ["-killed 3", "injured 12"]),
        ("La policía detuvo a 12 personas e identificó a otras 40.", ["detained 12"]),
        ("Обійшлося без жертв і постраждалих.", ["killed 0", "injured 0"]),
        ("Die Polizei nahm 12 Menschen fest und kontrollierte 40 weitere.", ["detained 12"]),
        ("La police a interpellé 12 personnes et contrôlé 40 autres.", ["detained 12"]),
        ("Мать 5 детей задержана.", []),
        ("Police shot a father of three.", []),
        ("Суд арестовал около 100 миллионов на счетах компании.", []),
        ("Водитель сбил 4 пешеходов, двоих — насмерть.", ["killed 2"]),
        ("За добу ліквідовано 38 пожеж, у 6 з них загинули люди.", []),
        ("Двоє врятованих з-під завалів померли.", ["killed 2"]),
        ("Восьмерых забрали в больницу.", ["hospitalized 8"]),
        ("Спасатели вывели 11 человек, ещё 40 вышли сами.", ["evacuated 11"]),
        ("Профсоюзы насчитали 240 тысяч участников марша.", ["protesters 240000"]),
        (
            "Ранены 32 полицейских и 100 студентов, 58 задержаны.",
            ["injured 32", "injured 100", "detained 58"],
        ),
        ("Боевики повесили 5 человек.", ["killed 5"]),
        ("Число убитых и раненых достигло 1200.", ["casualties 1200"]),
        ("Погибли 5 человек без учёта пропавших без вести.", ["killed 5"]),
        ("До 20 человек возросло число отравившихся.", ["injured 20"]),
        ("Тысячи активистов потребовали сделки по освобождению заложников.", []),
        ("В'їхали 21,3 тис. громадян, виїхали 24 тис.", ["border_crossings 21300"]),
        ("З прифронтових громад виїхали 5 тисяч людей.", ["displaced 5000"]),
        ("Он находился в машине, но не пострадал.", []),
        ("Погиб человек, ещё трое пострадали.", ["injured 3"]),
        ("Жертвами ударов по поселениям стали девять человек.", ["killed 9"]),
        (
            "Один из работников погиб на месте, трое его коллег, в том числе мастер, получили ожоги.",
            ["injured 3"],
        ),
        ("Три человека погибли и больше 10 пострадали.", ["killed 3", "injured >10"]),
        ("В результате ДТП один человек погиб.", ["killed 1"]),
        ("Ворог завдав 3 ракетних і 56 авіаційних ударів.", ["+attacks 56"]),
        ("Из церкви удалось вывести 19 гражданских.", ["evacuated 19"]),
        ("Затрымалі больш за 900 чалавек. У МУС казалі пра 800.", ["detained >900", "detained 800"]),
        ("Зафіксавалі 104 спробы незаконна перайсці мяжу.", ["border_crossings 104"]),
        ("Суд пакараў трох чалавек калоніяй.", ["sentenced 3"]),
        ("Обвинувачення загалом висунуто дев'ятьом особам.", ["charged 9"]),
        ("A organização fala em dez mil participantes.", ["protesters 10000"]),
        ("Demos gegen rechts am Samstag:\n• Kassel: 12.000", ["protesters 12000 @Kassel"]),
        ("A Turma condenou oito réus.", ["sentenced 8"]),
        ("Aldeia evacuada (42 pessoas).", ["evacuated 42"]),
        ("Duas em cada três pessoas que morreram viviam sozinhas.", []),
        ("They will mobilise 160,000 men, 10,000 more than last year.", ["mobilized 160000"]),
        ("26 killed in two Israeli air strikes.", ["killed 26", "+attacks 2"]),
        # what became of them
        ("All 41 workers trapped in a tunnel for 17 days rescued: minister", ["rescued 41"]),
        (
            "Thirty-one of the 37 miners trapped underground were brought to the surface.",
            ["rescued 31"],
        ),
        ("41 trapped in a tunnel as rescue teams work.", ["missing 41"]),
        # not what is said of others
        ("12 wounded in a shooting that killed three.", ["injured 12", "killed 3"]),
        ("170 wounded in bombings near a slain general's grave.", ["injured 170"]),
        ("Three of the injured later died in hospital.", ["-killed 3"]),
        ("Talks are underway for the release of a dozen hostages.", []),
        ("The prison holds 2,300 inmates, twice its capacity of 1,150.", ["in_custody 2300"]),
        ("Russia launched 539 drones and 11 missiles.", ["+launched 539", "+launched 11"]),
        # a place and its number, an item of a list
        (
            "Refugees, UNHCR data: Germany 1.2 million, Czechia 365,000.",
            ["refugees 1200000 @Germany", "refugees 365000 @Czechia"],
        ),
        # one of a people; what is said of them, not of their number; a number and the reason behind it
        ("One Palestinian was killed.", ["killed 1"]),
        ("One Russian drone was shot down.", ["+shot_down 1"]),
        ("Two New York residents have been arrested.", ["detained 2 @New York"]),
        ("Rescuers are looking for 22 people who may be under the rubble.", ["missing 22"]),
        ("A court fined seven people and jailed three for 15 days.", ["fined 7", "arrested 3"]),
        ("After two mass shootings a gunman was being hunted.", []),
        ("22 people suspected of being behind deadly wildfires were arrested.", ["detained 22"]),
        ("Police issued 126 fines to 83 people.", ["fined 83"]),
        ("Pakistan trying 102 in military courts over arrest violence.", ["charged 102 @Pakistan"]),
    ],
)
def test_what_a_number_belongs_to(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # parts that add up
        ("All 28 people were killed: 22 passengers and six crew.", ["killed 28", "-killed 22", "-killed 6"]),
        (
            "59 dead in Kerr County, 38 adults and 21 children.",
            ["killed 59 @Kerr County", "-killed 38 @Kerr County", "-killed 21 @Kerr County"],
        ),
        ("Погибли 7 человек: водитель и 6 пассажиров.", ["killed 7", "-killed 6"]),
        # how bad it is
        ("Взрыв в кафе: 32 раненых, десять — тяжёлые.", ["injured 32", "-injured 10"]),
        ("18 feridos, cinco em estado grave.", ["injured 18", "-injured 5"]),
        # a window that the text begins with
        (
            "Kharkiv region, past 24 hours. Lyptsi: two women wounded. Kupiansk: one man killed.",
            ["+injured 2 @Lyptsi", "+killed 1 @Kupiansk"],
        ),
        (
            "Turkey's toll: 31,974. Syria's: 3,688. Together, more than 35,600 people have lost their lives.",
            ["-killed 31974 @Turkey", "-killed 3688 @Syria", "killed >35600"],
        ),
        (
            "📌 948 presos políticos en Venezuela\n🔹 853 hombres, 95 mujeres",
            [
                "political_prisoners 948 @Venezuela",
                "-political_prisoners 853 @Venezuela",
                "-political_prisoners 95 @Venezuela",
            ],
        ),
        (
            "Херсон за добу: 38 обстрілів. Одна людина загинула. Евакуйовано 17 осіб.",
            ["+attacks 38 @Kherson", "+killed 1 @Kherson", "+evacuated 17 @Kherson"],
        ),
        (
            "Eleven died on Saturday. Two more died on Sunday, bringing the toll to 13.",
            ["-killed 11", "+killed 2", "killed 13"],
        ),
    ],
)
def test_parts_and_gains_are_told_from_totals(text: str, expected: list[str]) -> None:
    assert said(text) == expected


def test_parts_before_their_whole_are_told_by_their_places() -> None:
    parts = said("Ankara’da 48, Bursa’da 9 ve İzmir’de 1 olmak üzere 58 kişi öldü.")[:3]
    assert parts == ["-killed 48 @Ankara", "-killed 9 @Bursa", "-killed 1 @Izmir"]


def test_a_word_that_takes_in_the_killed_counts_casualties_where_they_are_a_part() -> None:
    assert said("Пострадали 285 человек, из них 133 погибли.") == ["casualties 285", "-killed 133"]
    assert said("Пострадали 285 человек.") == ["injured 285"]


# places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "509 people were detained in Moscow and at least 541 in St. Petersburg.",
            ["detained 509 @Moscow", "detained >=541 @Saint Petersburg"],
        ),
        (
            "В Москве и Петербурге задержаны 16 и 19 человек соответственно.",
            ["detained 16 @Moscow", "detained 19 @Saint Petersburg"],
        ),
        ("Мск — 509, СПб — 541 задержанных", ["detained 509 @Moscow", "detained 541 @Saint Petersburg"]),
        (
            "Задержания по городам:\n🔹 Москва 409\n🔹 Уфа ~15",
            ["detained 409 @Moscow", "detained ~15 @Ufa"],
        ),
        # a surname is no place; a name of several places is the one at home in the language
        ("Ecuador: hallan muerto a Fernando Villavicencio; dos heridos.", ["injured 2 @Ecuador"]),
        ("در آبادان ۴۳ نفر کشته شدند.", ["killed 43 @Abadan"]),
        (
            "Сбиты 5 БПЛА: 3 – над Крымом и 2 – над Ростовской областью.",
            ["+shot_down 5", "-shot_down 3 @Crimea", "-shot_down 2 @Rostov Oblast"],
        ),
        # adjectives of towns
        ("Стрельба в пермском университете: шестеро убитых.", ["killed 6 @Perm"]),
        ("У харківській школі поранено двох людей.", ["injured 2 @Kharkiv"]),
        ("На курском направлении уничтожено 7 танков.", ["losses_tanks 7"]),
        # places that no gazetteer has
        ("Gunmen killed nine in the village of Quorrow in Kaduna State.", ["killed 9 @Quorrow"]),
        ("A mudslide near Quorrow buried 55. By noon eight bodies were found.", ["killed 8 @Quorrow"]),
        ("19 people died in Kathmandu and two in Quorrow.", ["killed 19 @Kathmandu", "killed 2 @Quorrow"]),
        ("Bei einem Brand in der Gemeinde Quorrow starben drei Menschen.", ["killed 3 @Quorrow"]),
        ("Quorrow köyünde 3 kişi öldü.", ["killed 3 @Quorrow"]),
        ("Secte de Quorrow (Kenya) : 73 corps exhumés", ["killed 73 @Quorrow"]),
        ("Протягом ночі РФ застосувала 476 дронів.", ["+launched 476"]),
        ("Explosão em Quorrow, na Bahia: dois mortos", ["killed 2 @Quorrow"]),
        ("A quake shook Quorrow County, killing two people.", ["killed 2 @Quorrow County"]),
        ("Around 1,300 people were missing in the Quorrow district.", ["missing ~1300 @Quorrow"]),
        ("Рівне. Вибух у квартирі. Поранено трьох.", ["injured 3 @Rivne"]),
        ("۵ تن در لوگر و ۳ تن در خوست بازداشت شدند.", ["detained 5 @Logar", "detained 3 @Khost"]),
        ("بازداشت ۷ زن معترض در کابل", ["detained 7 @Kabul"]),
        ("نزوح 3000 شخص من شمال كردفان", ["displaced 3000 @North Kordofan"]),
        ("אחד-עשר בני אדם נהרגו בחאן יונס", ["killed 11 @Khan Yunis"]),
        ("美国加州山火致10人死亡", ["killed 10 @California"]),
        ("۱۴ نفر در شهرهای سنندج، سقز و بانه بازداشت شدند.", ["detained 14"]),
        ("اعتقال 14 شخصا في نابلس وجنين والخليل", ["detained 14"]),
        ("İzmir ve Bursa'da 14 kişi gözaltına alındı.", ["detained 14"]),
        ("انفجار معدن زغال‌سنگ طبس ۵۲ کشته برجا گذاشت.", ["killed 52 @Tabas"]),
        ("加沙卫生部门说，66人死亡。", ["killed 66 @Gaza"]),
        ("لقي 12 شخصا مصرعهم وأصيب 20 في حادث سير", ["killed 12", "injured 20"]),
        ("花蓮強震已釀16死、逾1100傷", ["killed 16 @Hualien", "injured >1100 @Hualien"]),
        ("تصادف در محور قزوین - رشت ۶ کشته بر جای گذاشت.", ["killed 6"]),
        ("فيضانات صعدة: إنقاذ 13 شخصاً", ["rescued 13 @Saada"]),
        ("Three people were killed in Congress.", ["killed 3"]),
        ("🇲🇿 Plataforma Decide\n▪️ 252 mortos", ["killed 252 @Mozambique"]),  # a lone flag that opens a line
        ("🇹🇬 Lomé : 7 morts", ["killed 7 @Lomé"]),
        ("🇺🇦🇷🇺 Exchange: 12 people were wounded.", ["injured 12"]),
        ("🇬🇧 Twelve people were detained.", ["detained 12"]),  # the flag of the language
        (
            "La Fiscalía salvadoreña presentó cargos contra 492 pandilleros.",
            ["charged 492 @El Salvador"],
        ),
        (
            "En la segunda noche de protestas contra la movilización, la policía rusa detuvo a 798 personas.",
            ["detained 798 @Russia"],
        ),
        ("Bangladesh: 1,200 people were arrested in Dhaka.", ["detained 1200 @Dhaka"]),
        ("Bangladesh: curfew. At least 174 people have died nationwide.", ["killed >=174 @Bangladesh"]),
        (
            "Some 7.6 million refugees from Ukraine are registered across Europe.",
            ["refugees ~7600000 @Europe"],
        ),
        ("Five were killed in Khoms in Libya.", ["killed 5 @Khoms"]),  # not Homs
        ("Twelve people aboard the Japan Airlines jet were killed.", ["killed 12"]),
        ("Lluvias en Veracruz, Hidalgo y Puebla: 64 muertos", ["killed 64"]),  # no single one of them
        ("GENEVA (AP) - At least 300 people were killed in El Fasher.", ["killed >=300 @El Fasher"]),
        ("Суд Андижана осудил двенадцать человек за вербовку в Сирию.", ["sentenced 12 @Andijon"]),
        ("At least 12 were killed near Jane Doe's house.", ["killed >=12"]),
        ("Seven Troops Killed In Accident Near Disputed Border", ["killed 7"]),
        ("5 killed, 18 wounded in Colorado.", ["killed 5 @Colorado", "injured 18 @Colorado"]),
        ("Взрыв в Махачкале. 12 погибших.", ["killed 12 @Makhachkala"]),
        ("В Твери — ровно 38 задержанных.", ["detained 38 @Tver"]),
        ("Russia says 300 were evacuated from Belgorod.", ["evacuated 300 @Belgorod"]),
        (
            "Arkansas tornado kills 3, Illinois storm leaves 1 dead",
            ["killed 3 @Arkansas", "killed 1 @Illinois"],
        ),
        (
            "▪️В Москве задержаны 3 человека;\n▪️Армия потеряла до 300 военнослужащих.",
            ["detained 3 @Moscow", "losses_personnel <=300"],
        ),
        ("Im Gebiet Charkiw wurden 12 Menschen verletzt.", ["injured 12 @Kharkiv Oblast"]),
        ("Im Kanton Wallis starben 12 Menschen.", ["killed 12 @Valais"]),
        ("Gümülcine'de 12 kişi yaralandı.", ["injured 12 @Komotini"]),
    ],
)
def test_a_count_holds_for_the_place_that_governs_it(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a scene lasts until the text says otherwise
        (
            "The militia killed 120 soldiers near Goma; the army admits to nine dead and 15 wounded.",
            ["killed 120 @Goma", "killed 9 @Goma", "injured 15 @Goma"],
        ),
        (
            "Over 8,000 people marched in Bratislava, police say; organisers spoke of 60,000.",
            ["protesters >8000 @Bratislava", "protesters 60000 @Bratislava"],
        ),
        (
            "Evacuated 318 people around Almaty. Since the start of the floods, 47,000 have been evacuated.",
            ["-evacuated 318 @Almaty", "evacuated 47000"],
        ),
        # a part's place is left again
        (
            "371 interpellations en France, dont 89 à Paris. Quatorze personnes ont été blessées.",
            ["detained 371 @France", "-detained 89 @Paris", "injured 14 @France"],
        ),
        # items of a digest have places of their own, those of a bulletin that of its title
        (
            "1) Recife – O temporal deixou seis mortos.\n2) Belém – Naufrágio: quatro mortos.",
            ["killed 6 @Recife", "killed 4 @Belém"],
        ),
        (
            "Паводок в Оренбуржье\n▪️ эвакуированы 7 876 человек\n▪️ пострадали 11",
            ["evacuated 7876 @Orenburg Oblast", "injured 11 @Orenburg Oblast"],
        ),
        (
            "🔸 Рівне: двоє поранених\n🔸 Суми: 3 загиблих\nУсього госпіталізовано 9 людей.",
            ["injured 2 @Rivne", "killed 3 @Sumy", "hospitalized 9"],
        ),
        # back to the whole behind a part; the country of what is counted everywhere; "there"
        (
            "France counted 136,000 demonstrators nationwide, among them 10,000 in Paris. Police made 1,385 arrests.",
            ["protesters 136000 @France", "-protesters 10000 @Paris", "detained 1385 @France"],
        ),
        (
            "В Бресте — тысячи. О задержаниях сообщают только из Гомеля: там забрали троих.",
            ["detained 3 @Gomel"],
        ),
        # a country's authorities act at home; others count others in the same place
        ("Las autoridades turcas contabilizan 18.342 víctimas mortales.", ["killed 18342 @Turkey"]),
        ("Турецкая полиция задержала 40 человек.", ["detained 40 @Turkey"]),
        (
            "In Tiflis nahm die Polizei 107 fest. Zehn Beamte und mindestens 25 Journalisten wurden verletzt.",
            ["detained 107 @Tbilisi", "injured 10 @Tbilisi", "injured >=25 @Tbilisi"],
        ),
        ("宁夏银川燃气爆炸致31人死亡。", ["killed 31 @Yinchuan"]),
        ("另有2名捷克登山客失联。", ["missing 2"]),
        # a country before what it did elsewhere
        ("At least 60 killed in overnight Israel strikes on Gaza", ["+killed >=60 @Gaza"]),
        # who says so is not where
        (
            "Han muerto 80 personas, según la Gobernación de Norte de Santander, y 3 en Cúcuta.",
            ["killed 80", "-killed 3 @Cúcuta"],
        ),
        # two places are neither of them; a road leads to neither
        ("Dozens were arrested in Gelsenkirchen and Essen.", ["detained ?"]),
        ("На трассе Минск — Гомель возле Бобруйска погибли четверо.", ["killed 4 @Bobruysk"]),
        # authorities, adjectives, hashtags, regions by their noun
        ("Myanmar's junta freed 628 inmates.", ["released 628 @Myanmar"]),
        ("Auto rast in Mannheimer Innenstadt: zwei Tote", ["killed 2 @Mannheim"]),
        ("#Kharkiv\nOne person killed, 12 injured.", ["killed 1 @Kharkiv", "injured 12 @Kharkiv"]),
        ("9 drones were shot down over the region of Kursk.", ["+shot_down 9 @Kursk Oblast"]),
        ("Victims of a mass shooting: Jackson, Mississippi. 4 killed.", ["killed 4 @Jackson"]),
        ("广东梅州高速公路塌方已致48人死亡。", ["killed 48 @Meizhou"]),
    ],
)
def test_a_text_goes_from_scene_to_scene(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Air defences shot down 5 drones: one each over Kursk and Bryansk regions, and three over Crimea.",
            [
                "+shot_down 5",
                "-shot_down 1 @Kursk Oblast",
                "-shot_down 1 @Bryansk Oblast",
                "-shot_down 3 @Crimea",
            ],
        ),
        ("In Kyiv and Odesa, three people each were injured.", ["injured 3 @Kyiv", "injured 3 @Odesa"]),
        ("По одному человеку погибли в Херсоне и Харькове.", ["killed 1 @Kherson", "killed 1 @Kharkiv"]),
        ("Protesters were fined 200 euros each in Minsk and Brest.", []),
    ],
)
def test_a_count_of_each_of_several_places_is_one_for_each(text: str, expected: list[str]) -> None:
    assert said(text) == expected


def test_a_line_of_a_ticker_holds_for_the_time_that_opens_it() -> None:
    text = "20.10 Taksim kapalı.\n20.55 polis müdahale etti, en az 12 kişi gözaltına alındı.\n21.40 gözaltı sayısı 34."
    times = [count.as_of.strftime("%H:%M") for count in counts(text) if isinstance(count.as_of, datetime)]
    assert times == ["20:55", "21:40"]
    assert not counts("20.55 lira ceza kesildi.\nGözaltı sayısı 34.")[0].as_of  # one line alone is no ticker


def test_the_number_of_places_is_no_count_but_a_property_of_one() -> None:
    (count,) = counts("At least 1,386 people have been detained in at least 38 cities.")
    assert (count.n_places, count.n_places_bound, count.n_places_type) == (38, "at_least", "city")


# kinds and standing


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Задержан 5021 человек, из них более 1,6 тыс. в Москве.",
            ["detained 5021", "-detained >1600 @Moscow"],
        ),
        ("На Арбате задержали ещё пятерых.", ["+detained 5 @Moscow"]),
        ("За сутки погибли 12 человек.", ["+killed 12"]),
        ("23 погибли, ещё 17 спасены.", ["killed 23", "rescued 17"]),
        ("مقتل 8 أشخاص بينهم نساء وأطفال", ["killed 8"]),
        (
            "ارتفعت الحصيلة إلى 45338 شهيدا، بينهم 21 شهيدا و51 مصابا خلال الـ24 ساعة الماضية",
            ["killed 45338", "+killed 21", "+injured 51"],
        ),
        ("من بين 300 معتقل أُفرج عن 120.", ["detained 300", "-released 120"]),
        ("استشهاد 4 مواطنين من عائلة واحدة و3 آخرين", ["killed 4", "killed 3"]),
        ("شهید شدن ۴۲ نفر و زخمی شدن ۱۰۰ نفر در ۲۴ ساعت گذشته", ["+killed 42", "+injured 100"]),
        ("昨日再有8人被捕，總數增至156人。", ["+detained 8", "detained 156"]),
        ("俄军昨夜共发射161架无人机。", ["+launched 161"]),
        ("78 متظاهرا لقوا حتفهم، و116 شخصا إجمالا", ["-killed 78", "killed 116"]),
        ("۱۷ تن از زخمی‌ها به شفاخانه انتقال یافتند", ["-hospitalized 17"]),
        ("Knife attack at a university, 4 injured More: example", ["injured 4"]),
        (
            "За ночь сбито 13 дронов: 10 — над Брянской областью, три — над Курской.",
            ["+shot_down 13", "-shot_down 10 @Bryansk Oblast", "-shot_down 3 @Kursk Oblast"],
        ),
    ],
)
def test_totals_parts_and_gains_are_told_apart(text: str, expected: list[str]) -> None:
    assert said(text) == expected


def test_a_part_knows_its_total() -> None:
    total, part = counts("1386 задержанных, среди них 12 несовершеннолетних.")
    assert (part.kind, part.part_of, part.unit) == ("subtotal", total.span_start, "minors")


def test_earlier_values_of_the_same_text_are_marked_so() -> None:
    now, before = counts("Число задержанных составило 3893 человека, хотя накануне сообщалось о 3711.")
    assert (now.value, now.status) == (3893, "revised")
    assert (before.value, before.status) == (3711, "superseded")


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("At least 1,386 people were detained in 38 cities, the NGO OVD-Info reported.", ["OVD-Info"]),
        ("Mais de 1.311 pessoas foram detidas em 38 cidades, informou a ONG OVD-Info.", ["OVD-Info"]),
        ("По уточнённым данным ОВД-Инфо, 21 сентября в России задержали 1369 человек.", ["OVD-Info"]),
        ("За уточненими даними ОВД-Инфо, 21 вересня в Росії затримали 1369 людей.", ["OVD-Info"]),
        (
            "At least 1,386 people were detained in Russia, OVD-Info said. In Moscow 509 people were detained.",
            ["OVD-Info", "OVD-Info"],
        ),
    ],
)
def test_the_source_is_who_is_named_and_that_of_the_whole_for_its_parts(
    text: str, sources: list[str]
) -> None:
    assert [count.source_name for count in counts(text)] == sources


def test_not_the_figure_that_it_replaces() -> None:
    text = "ОВД-Инфо уточнил: 21 сентября в России задержали 1369 человек в 39 городах, а не 1400."
    found = [(count.value, count.status) for count in counts(text)]
    assert found == [(1369, "revised"), (1400, "superseded")]


@pytest.mark.parametrize(
    "text",
    [
        "OHCHR: 9,983 (9,931) civilian casualties in Ukraine: 4,452 (4,432) killed and 5,531 (5,499) injured.",
        "OHCHR: 9,983 civilian casualties (9,931) in Ukraine: 4,452 killed (4,432), 5,531 injured (5,499).",
    ],
)
def test_a_bare_number_in_brackets_is_the_value_before(text: str) -> None:
    assert [(c.measure, c.value, c.status, c.place_name) for c in counts(text)] == [
        ("casualties", 9983, "revised", "Ukraine"),
        ("casualties", 9931, "superseded", "Ukraine"),
        ("killed", 4452, "revised", "Ukraine"),
        ("killed", 4432, "superseded", "Ukraine"),
        ("injured", 5531, "revised", "Ukraine"),
        ("injured", 5499, "superseded", "Ukraine"),
    ]


def test_a_count_in_brackets_keeps_its_noun() -> None:
    assert said("Since the coup (3,509) people have been killed.") == ["killed 3509"]


def test_an_update_under_a_post_replaces_its_figure() -> None:
    before, now = counts("Число погибших в Ульяновске возросло до 2.\n\nUPD: Число погибших возросло до 3.")
    assert (before.value, before.status, now.value, now.status) == (2, "superseded", 3, "revised")


def test_what_is_planned_is_marked_and_what_is_only_possible_is_left_out() -> None:
    (planned,) = counts("300,000 reservists will be mobilized.")
    assert planned.modality == "planned"
    assert counts("If more than 1,000 people are arrested on Saturday, the court will sit all night.") == []
    assert counts("Protesters face up to 15 years in prison.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hamas to free 6 hostages on Saturday", "released 6 planned"),
        ("The UN urged Iran to release 34 detainees.", "released 34 planned"),
        ("The court ordered police to release 15 protesters.", "released 15 planned"),
        ("The storm forced Japan to evacuate 3,000 people.", "evacuated 3000 occurred"),
        ("Firefighters managed to rescue 12 people.", "rescued 12 occurred"),
        ("Turkey detains 32 suspects who planned attacks.", "detained 32 occurred"),
    ],
)
def test_a_verb_that_is_only_announced_is_planned(text: str, expected: str) -> None:
    assert [f"{count.measure} {count} {count.modality}" for count in counts(text)] == [expected]


def test_somebody_unknown_who_speaks_takes_no_source_from_others() -> None:
    text = "Police say 30 people died, while Bishop Kalala put the toll at 60."
    assert [(count.value, count.source_name) for count in counts(text)] == [(30, "police"), (60, None)]


def test_from_one_month_to_another_is_a_window() -> None:
    (count,) = counts("Between March and May 2022 some 120 people were detained.")
    assert (str(count.window_start), str(count.window_end)) == ("2022-03-01", "2022-05-31")


def test_noon_is_a_clock_time() -> None:
    (count,) = counts("By noon on Wednesday, 23 people had been detained.")
    assert count.as_of is not None
    assert (count.as_of.hour, count.as_of_precision) == (12, "minute")


def test_a_count_of_another_year_is_history() -> None:
    then, today = counts("В 2012 году на Болотной задержали более 400 человек. Сегодня на Арбате — уже 100.")
    assert (then.status, today.status) == ("historical", "current")


def test_a_denominator_is_kept() -> None:
    whole, part = counts("Из 60 задержанных 47 отпустили без протоколов.")
    assert (whole.value, part.measure, part.value, part.denominator) == (60, "released", 47, 60)


# sources and times


def test_who_counted_is_kept_apart_from_who_relays() -> None:
    (count,) = counts("“At least 1,386 people have been detained,” OVD-Info said on Telegram.")
    assert count.source_name == "OVD-Info"
    police, organisers = counts("Police put the turnout at about 150,000; organisers claimed 3 million.")
    assert (police.source_name, organisers.source_name) == ("police", "organisers")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Nine dead in Derna: emergency services READ: https://t.co/x", "State Emergency Service"),
        ("Nine dead in Derna - CNN Follow us for more", "CNN"),
        ("Five workers killed in blast: Pakistan police", "police"),
        ("4 dead, boat found off Malta: rescuers, NGO", "rescuers"),
        ("20 dead in clash at university: students against police", None),
        ("Three men were killed. Among them: police officer Smith.", None),
    ],
)
def test_a_headline_may_end_with_who_says_so(text: str, source: str | None) -> None:
    assert {count.source_name for count in counts(text)} == {source}


def test_sources_of_one_predicate_keep_their_own_figures() -> None:
    text = "El Gobierno cifra los muertos en Nicaragua en 195, la ANPDH en 448 y el CENIDH en 302."
    assert [(count.source_name, count.value, count.status) for count in counts(text)] == [
        ("government", 195, "current"),
        ("ANPDH", 448, "current"),
        ("CENIDH", 302, "current"),
    ]


def test_a_clock_time_is_when_the_figure_held() -> None:
    (count,) = counts("По данным ОВД-Инфо, на 22:40 задержаны не менее 1386 человек.")
    assert count.as_of == datetime(2022, 9, 21, 22, 40, tzinfo=MOSCOW)
    assert count.as_of_precision == "minute"


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("Stand 15 Uhr: 20 Festnahmen in Berlin.", "15:00"),
        ("Bis 13.30 Uhr wurden 20 Menschen festgenommen.", "13:30"),
        ("Lyon, 17 heures : 20 interpellations.", "17:00"),
        ("Les 20 interpellés ont passé 18 heures en garde à vue.", None),
        ("Brumadinho às 20h: 20 mortos.", "20:00"),
        ("Hasta las 8 de la noche, 20 detenidos.", "20:00"),
        ("14.00 itibarıyla 20 kişi gözaltına alındı.", "14:00"),
    ],
)
def test_an_hour_is_a_clock_time_where_it_is_no_length(text: str, clock: str | None) -> None:
    count = counts(text)[0]
    assert (count.value, f"{count.as_of:%H:%M}" if count.as_of else None) == (20, clock)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Quatro milhões de pessoas fugiram do país.", 4_000_000),
        ("La marcha reunió a 1,2 millones de personas.", 1_200_000),
        ("Foram detidas 2 mil e quinhentas pessoas.", 2_500),
    ],
)
def test_a_number_goes_on_over_its_magnitude(text: str, value: int) -> None:
    assert [count.value for count in counts(text)] == [value]


def test_the_first_value_of_a_change_is_superseded_wherever_the_verb_stands() -> None:
    for text in ("The death toll rose from 12 to 17.", "Ölü sayısı 12’den 17’ye çıktı."):
        assert [(c.value, c.status) for c in counts(text)] == [(12, "superseded"), (17, "revised")]


def test_a_day_behind_what_happened_is_of_it_whoever_says_so() -> None:
    (count,) = counts("223 villageois ont été exécutés le 25 février, affirme HRW.")
    assert count.event_start == date(2022, 2, 25)
    (dead, hurt) = counts("95 morts et 172 blessés mercredi.")
    assert dead.event_start == hurt.event_start == date(2022, 9, 21)


def test_a_clock_time_later_than_the_post_is_of_the_day_before() -> None:
    (count,) = counts("На 23:50 задержаны 12 человек.")
    assert count.as_of == datetime(2022, 9, 20, 23, 50, tzinfo=MOSCOW)


def test_days_and_periods_are_resolved_against_the_post() -> None:
    (day,) = counts("28 января задержаны 350 человек.")
    assert (day.event_start, day.event_precision) == (date(2022, 1, 28), "day")
    (since,) = counts("С 24 февраля задержаны 16 500 человек.")
    assert (since.window_start, since.kind) == (date(2022, 2, 24), "total")
    killed, injured = counts("19 people were killed and 24 wounded near Bor on 20 September, the army said.")
    assert killed.event_start == injured.event_start == date(2022, 9, 20)
    (said,) = counts("Police told reporters on Tuesday that 12 people were arrested.")
    assert (said.event_start, said.as_of) == (None, date(2022, 9, 20))
    (hit,) = counts("At 03:40 a drone hit a house in Sumy: 4 killed.")
    assert hit.as_of is None
    (report,) = counts("KYIV, Sept 20 (Reuters) - At least 12 people were killed.")
    assert (report.event_start, report.as_of) == (None, date(2022, 9, 20))
    (worst,) = counts("At least 975 people were executed, the highest since 2015.")
    assert worst.window_start is None
    (month,) = counts("41 bodies were found since January.")
    assert (month.window_start, month.window_end) == (date(2022, 1, 1), None)
    (law,) = counts("The law, which came into force in 2020, has led to 120 arrests.")
    assert (law.event_start, law.status) == (None, "current")
    (none,) = counts("As of 14:00, no one was injured.")
    assert none.as_of == datetime(2022, 9, 21, 14, 0, tzinfo=MOSCOW)
    (ago,) = counts("Три дня назад задержали 12 человек.")
    assert ago.event_start == date(2022, 9, 18)


# what is no count


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        ("16-летний житель задержан.", "16", "an age"),
        ("Ein Radfahrer (19) und seine Begleiterin (21) wurden schwer verletzt.", "(19)", "an age"),
        ("Ein Radfahrer (19) und seine Begleiterin (21) wurden schwer verletzt.", "(21)", "an age"),
        ("Einer der vier Insassen starb.", "vier", "the whole that one is of"),
        ("Un des quatre membres d’équipage est mort.", "quatre", "the whole that one is of"),
        ("Uno de los cuatro tripulantes murió.", "cuatro", "the whole that one is of"),
        ("Uma das seis vítimas morreu no hospital.", "seis", "the whole that one is of"),
        ("Un incendie mortel. Numéro pour les familles : 0848 112 117.", "0848 112 117", "a phone number"),
        ("Ему грозит до 15 лет, он задержан.", "15", "a length of time"),
        ("Задержан по статье 20.2.", "20.2", ""),
        ("В Шереметьеве задержаны 38 рейсов.", "38", "things, not people"),
        ("Сбит дрон, выпущенный С-300.", "300", "part of a name"),
        ("50 % задержанных отпустили.", "50", "a share"),
        ("Если вас задержали, звоните: 8 800 707-05-28", "8 800 707-05-28", "a phone number"),
        ("Задержания: https://example.org/1386", "https://example.org/1386", "part of a link"),
        ("Один из пострадавших жив.", "Один", "one of several"),
        ("За проголосовали 386 депутатов.", "386", ""),
        ("1 — Стоять.\n2 — Не забирать убитых.\n3 — Ждать.", "3", "the numbering of a list"),
        ("Два приказа. 1 — Стоять. 2 — Не забирать убитых.", "2", "the numbering of a list"),
        ("¿Heridos? Reporta al 0424-555 01 28.", "0424-555 01 28", "a phone number"),
        ("Festnahmen? EA-Nummer: 030 692 22 22", "030 692 22 22", "a phone number"),
        ("В больницах не хватает 300 врачей.", "300", "who is lacking"),
        ("The hospital is short of 40 nurses.", "40", "who is lacking"),
        ("Украина потеряла семь ТЭС.", "семь", "things, not people"),
        ("Он получил 2 ножевых ранения.", "2", "things, not people"),
        ("Из-за тумана задержаны 12 рейсов.", "12", "things, not people"),
        ("СБУ розшукує 24 ухилянтів.", "24", ""),
        ("В Перми простились с пятью погибшими пожарными.", "пятью", ""),
        ("Самолёт Cessna 172 разбился.", "172", "part of a name or code"),
        ("Водитель поймал 33 камеры.", "33", "things, not people"),
        ("Двоих отпустили лечиться дома.", "Двоих", ""),
        ("На митинге против стройки двое мужчин вышли из подъезда.", "двое", ""),
    ],
)
def test_a_number_that_counts_nothing_is_left_out_and_says_why(text: str, number: str, reason: str) -> None:
    assert counts(text) == []
    assert reason in reasons(text).get(number, "")


# evidence


def test_the_span_quotes_the_text_as_given() -> None:
    text = "⚡️ **Уже 1 386 задержанных в 38 городах**"
    (count,) = counts(text)
    assert text[count.span_start : count.span_end] == count.span_text == "1 386 задержанных"


def test_each_field_names_the_words_that_made_it() -> None:
    text = "По данным ОВД-Инфо, в Москве задержаны не менее 509 человек."
    reading = READER.read(text, NIGHT)
    words = {field: text[start:end] for field, (start, end) in reading.evidence[0].items()}
    assert words == {
        "value": "509",
        "measure": "задержаны",
        "bound": "не менее",
        "unit": "человек",
        "place_name": "Москве",
        "source_name": "ОВД-Инфо",
    }


def test_a_count_is_written_as_json_with_all_its_fields() -> None:
    (count,) = counts("На 22:40 задержаны 12 человек.")
    row = count.as_json()
    assert tuple(row) == FIELDS
    assert row["as_of"] == "2022-09-21T22:40:00+03:00"
    assert json.loads(json.dumps(row)) == row


def test_a_text_of_any_length_is_read_in_passages_and_its_spans_still_quote_it() -> None:
    text = "Вечером в Уфе задержаны 12 человек. " * 400
    found = counts(text)
    assert len(found) == 400
    assert {text[count.span_start : count.span_end] for count in found} == {"12 человек"}
    assert counts("9" * 100_000) == []


def test_the_name_of_the_rules_changes_with_a_measure_of_ones_own(tmp_path: Path) -> None:
    (tmp_path / "strikers.toml").write_text(
        'name = "strikers"\ntitle = "People on strike"\nunit = "people"\ncounts = ["person"]\n'
        'nature = "stock"\n[en]\ndone = "walked out"\n',
        encoding="utf-8",
    )
    own = Reader(tmp_path)
    assert own.ruleset != READER.ruleset == Reader().ruleset
    assert [(c.measure, c.value) for c in own.read("300 workers walked out.").counts] == [("strikers", 300)]


# Bare numbers: a figure needs more than a predicate somewhere in its sentence


@pytest.mark.parametrize(
    "text",
    [
        "Anna Lund, 37, is under arrest in Bergen.",
        "Boys aged 11, 12 and 16 were detained in Ohio.",
        "A guard was detained at the border, says Radio 18.",
        "Чиновник задержан за взятки на 15 миллионов.",
        "Погибли трое рабочих.\nПонтон был рассчитан на 12 человек.",
        "99% of about 300 drones were intercepted.",
    ],
)
def test_ages_names_money_and_capacities_are_no_counts(text: str) -> None:
    assert {str(count) for count in counts(text)} <= {"3"}


def test_a_bare_number_counts_with_a_toll_a_label_a_place_or_a_limit() -> None:
    assert [str(c) for c in counts("The death toll of the flood in Perm rises to 21.")] == ["21"]
    assert [str(c) for c in counts("Detained today: Perm (27), Ufa (19).")] == ["27", "19"]
    assert [str(c) for c in counts("Задержаны 60 человек. Уфа — 12.")] == ["60", "12"]


def test_a_year_before_a_predicate_with_its_own_number_is_a_year() -> None:
    assert [str(count) for count in counts("2023 starben 2839 Menschen auf den Straßen.")] == ["2839"]


def test_the_words_of_a_part_do_not_make_the_next_count_one() -> None:
    found = counts("429 detained, 74 of them in Moscow, and 11 killed in Perm.")
    assert [(str(c), c.kind) for c in found] == [("429", "total"), ("74", "subtotal"), ("11", "total")]


def test_what_leans_on_a_plan_is_planned() -> None:
    found = counts("It would leave 25,000 to 50,000 civilians dead and 3,000 to 10,000 soldiers.")
    assert [(str(c), c.modality) for c in found] == [("25000..50000", "planned"), ("3000..10000", "planned")]


def test_an_article_is_no_source_and_a_victim_may_be_one() -> None:
    dead, hurt = counts("Un mort et trois blessés dans une fusillade à Marseille, annonce le parquet.")
    assert (str(dead), str(hurt), dead.source_name) == ("1", "3", "prosecutors")


def test_a_family_is_not_seven() -> None:
    assert counts("Сосед расстрелял семью из-за парковки.") == []


# Predicates that do not stand beside their number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Погибли 4 человека, 33 — пострадали.", ["killed 4", "injured 33"]),
        ("Один погиб, шесть, в том числе ребёнок, пострадали.", ["killed 1", "injured 6"]),
        ("Количество людей, госпитализированных в Перми, увеличилось до 49.", ["hospitalized 49 @Perm"]),
        ("Количество пожаров, в которых погибли люди, увеличилось до 49.", []),
        ("Тела четырёх человек извлекли из-под завалов.", ["killed 4"]),
        ("Фанатов скрутили в Уфе. МВД говорит о двадцати, составлено 29 протоколов.", ["charged 29 @Ufa"]),
        ("До 10 человек увеличилось количество погибших.", ["killed 10"]),
        ("Пострадали 12 человек, трое — в тяжёлом состоянии.", ["injured 12", "-injured 3"]),
        ("Около тысячи двухсот человек задержаны.", ["detained ~1200"]),
        ("Осуждены 11 человек, каждому дали от 6 до 8,5 лет.", ["sentenced 11"]),
        ("Задержаны двое по ст. 207.3, 280 и 318 УК.", ["detained 2"]),
        ("Протестующих на площади почти нет.", []),
        ("Водителя, сбившего 9 пешеходов, отправили в колонию на 14 лет.", []),
        ("Возбуждено уголовное дело по 318 статье.", []),
        ("Ещё двое умерли в больнице.", ["+killed 2"]),
        ("Підтверджено збиття 78-ми дронів, а 31 – не досяг цілей.", ["+shot_down 78", "+lost_location 31"]),
        (
            "Врятовано 3 особи, з них дитина, евакуйовано 30. Лінія евакуації: 0 800 33 92 91.",
            ["rescued 3", "evacuated 30"],
        ),
        ("A man was killed and three others, including a girl, were wounded.", ["injured 3"]),
        ("All 132 trapped students were rescued.", ["rescued 132"]),
        ("Rescuers are trying to reach 11 trapped miners.", ["missing 11"]),
        ("17 burnt, 5 of them critical.", ["injured 17", "-injured 5"]),
        (
            "12 killed in separate attacks: 7 in Zamfara and 5 in Sokoto.",
            ["killed 12", "-killed 7 @Zamfara", "-killed 5 @Sokoto"],
        ),
        ("Drones killed one in Odesa and two in Kharkiv.", ["killed 1 @Odesa", "killed 2 @Kharkiv"]),
        ("Rescuers saved 187 of the ferry's 212 passengers.", ["rescued 187"]),
        (
            "Enemy losses: personnel - 889970 (+1250), tanks - 10303 (+6), APV - 21435 (+13).",
            ["losses_personnel 889970", "+losses_personnel 1250", "losses_tanks 10303", "+losses_tanks 6"],
        ),
        ("16 dead. Two sisters aged one and five remain missing.", ["killed 16", "missing 2"]),
        ("Not one of the 176 passengers survived.", []),
        ("Two-thirds of the 600 passengers were evacuated.", []),
        ("Of the 81 people aboard, 33 had died, including two babies.", ["killed 33", "-killed 2"]),
        ("Protesters were outnumbered four to one.", []),
        (
            "Rioters overturned 3 police vehicles. 12 demonstrators and 4 officers were hurt.",
            ["injured 12", "injured 4"],
        ),
        ("Gunmen attacked a village, killing 6 and abducting 4 others.", ["killed 6"]),
        ("9 people lost their lives. 86 people were on the boat.", ["killed 9"]),
        ("Homicides 12, kidnappings 7, vehicles stolen 30.", ["killed 12"]),
        (
            "Thailand says 12 of its citizens, 11 of them civilians, were killed.",
            ["killed 12 @Thailand", "-killed 11 @Thailand"],
        ),
        ("The number of victims now stands at 224, with three people missing.", ["killed 224", "missing 3"]),
        ("Belarus frees 52 prisoners.", ["released 52 @Belarus"]),
        ("The two countries swap 205 prisoners.", ["returned_captives 205"]),
        ("Two teens, 15 and 16, were shot; one died.", ["injured 2", "killed 1"]),
        ("At least 31 miners who were trapped in a tunnel are safe.", ["rescued >=31"]),
        ("Typhoon leaves 8 dead as 142,000 flee homes", ["killed 8", "displaced 142000"]),
        ("14:05: 36 arrested. 13:20: Up to 5,000 people on the square.", ["detained 36"]),
    ],
)
def test_a_number_finds_its_predicate_behind_a_dash_or_an_insertion(text: str, expected: list[str]) -> None:
    assert said(text) == expected


def test_a_toll_that_is_interrupted_keeps_its_number() -> None:
    assert (
        said("Число госпитализированных, у которых погибли 3 близких, выросло до 26.")[-1]
        == "hospitalized 26"
    )


def test_a_none_is_said_once_in_its_longest_wording() -> None:
    assert said("Никто из участников не пострадал.") == ["injured 0"]


def test_a_name_in_quotes_and_a_ministry_are_no_places_where_something_happened() -> None:
    assert said("Дерево упало в парке «Дубки», пострадали 14 человек.") == ["injured 14"]
    assert said("Сбиты 3 беспилотника, сообщили в Минобороны России.") == ["+shot_down 3"]


def test_a_year_of_birth_is_no_time() -> None:
    (count,) = counts("Пострадал Иван П., 1961 г. р.: 10 раненых.")
    assert count.event_start is None


def test_what_somebody_has_with_them_or_must_serve_is_no_count_of_people() -> None:
    assert said("Police arrested a man with two Molotov cocktails.") == []
    assert said("Светлана осуждена до 10 суток, Надежда — до 13.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Четверо госпитализированы, остальные 23 пассажира не пострадали.", ["hospitalized 4"]),
        ("Загинули двоє, решта 23 пасажири не постраждали.", ["killed 2"]),
        ("Силовики пришли с обысками к 9 активистам в Перми.", ["searched 9 @Perm"]),
        (
            "Автобус съехал в кювет. 11 доставлены в ЦРБ, у троих тяжёлые травмы.",
            ["hospitalized 11", "injured 3"],
        ),
        ("Ранены 50 человек, 23 из них — в реанимации.", ["injured 50", "-hospitalized 23"]),
        ("После взрыва погиб один, ранены двое.", ["killed 1", "injured 2"]),
        ("Ещё 11 человек оштрафовали на 15 тысяч каждого.", ["+fined 11"]),
        ("Девять человек получили штрафы по 10 тысяч.", ["fined 9"]),
        ("Задержаны семеро, младшему — 13.", ["detained 7"]),
        ("Состоялся обмен телами: Киеву передали 909 погибших.", []),
        ("Сілавікі прыйшлі з ператрусамі да 15 сваякоў палітвязняў.", ["searched 15"]),
        ("Траіх даставілі ў рэанімацыю, двое трапілі ў шпіталь.", ["hospitalized 3", "hospitalized 2"]),
    ],
)
def test_a_number_counts_what_its_own_words_say_happened(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("На площади собрались, по данным полиции, 25 тысяч.", ["protesters 25000"]),
        ("По уточнённым данным, погибших не 5, а 4.", ["killed 4"]),
        ("Украине передали тела 1212 погибших военных.", []),
        ("Штраф отримали 16 учасників, четверо — по 10 діб арешту.", ["fined 16", "arrested 4"]),
        (
            "1) в Омске взрыв, 3 погибших; 2) в Чите эвакуированы 50.",
            ["killed 3 @Omsk", "evacuated 50 @Chita"],
        ),
    ],
)
def test_a_number_is_found_behind_a_source_a_denied_one_and_a_list_mark(
    text: str, expected: list[str]
) -> None:
    assert said(text) == expected
