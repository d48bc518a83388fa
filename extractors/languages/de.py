"""German."""

from .base import Language

_ONES = (
    "",
    "ein",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
    "vierzehn",
    "fünfzehn",
    "sechzehn",
    "siebzehn",
    "achtzehn",
    "neunzehn",
)
_TENS = (
    "zwanzig",
    "dreißig",
    "vierzig",
    "fünfzig",
    "sechzig",
    "siebzig",
    "achtzig",
    "neunzig",
)


def _below_hundred(value: int) -> str:
    """A number as it stands at the end or in front of "hundert" and "tausend": "ein", "einundzwanzig"."""
    if value < 20:
        return _ONES[value]
    tens, ones = _TENS[value // 10 - 2], _ONES[value % 10]
    return f"{ones}und{tens}" if ones else tens


def _below_thousand(value: int) -> list[str]:
    """The ways to write a number from 1 to 999 in one word: "hundertfünf", "einhundertundfünf"."""
    hundreds, rest = divmod(value, 100)
    if not hundreds:
        return [_below_hundred(rest)]
    led = [f"{_ONES[hundreds]}hundert"] + (["hundert"] if hundreds == 1 else [])
    said = "eins" if rest == 1 else _below_hundred(rest)
    return [word + link + said for word in led for link in (("", "und") if 0 < rest < 20 else ("",))]


def _written(value: int) -> list[str]:
    """The ways to write a whole number of thousands and hundreds, or one below a thousand, in one word."""
    thousands, rest = divmod(value, 1000)
    if not thousands:
        words = _below_thousand(value)
    else:
        led = _below_thousand(thousands)
        words = [f"{word}tausend{said}" for word in led for said in (_below_thousand(rest) if rest else [""])]
        if thousands == 1:
            words += [f"tausend{said}" for said in (_below_thousand(rest) if rest else [])]
            words += [f"{_below_hundred(value // 100)}hundert"] if rest and value % 100 == 0 else []
    return words + [word.replace("ß", "ss") for word in words if "ß" in word]


_INFLECTED = {
    # "a man" is no count, "a dead" in a headline is one
    1: "eins, ein ... schwerverletzter, eine ... schwerverletzte, ein ... leichtverletzter,"
    " eine ... leichtverletzte, ein ... verkehrstoter, ein ... todesfall, ein ... vermisster,"
    " eine ... vermisste, ein ... festgenommener, ein ... toter, eine ... tote, ein ... todesopfer,"
    " ein ... verletzter, eine ... verletzte, ein "
    "mensch, "
    "einen menschen, eine person, einer person, ein einziger, eine einzige, ein einziges, ein weiterer, "
    "eine weitere, "
    "ein weiteres, einen weiteren, einer weiteren, eine festnahme, mindestens ein, mindestens eine, "
    "mindestens einen",
    2: "zwei, zweien, zweier, zwo",
    3: "drei, dreien, dreier",
    4: "vier, vieren",
    5: "fünf, fünfen, fuenf",
    6: "sechs, sechsen",
    7: "sieben",
    12: "zwölf, zwoelf",
}
_ROUND = (
    *range(1100, 21_000, 100),
    *range(21_000, 100_000, 1000),
    *range(100_000, 1_000_000, 50_000),
)
_WORDS = {
    0: "null",
    1: _INFLECTED[1],
    **{
        value: ", ".join([*_INFLECTED.get(value, "").split(", "), *_written(value)]).removeprefix(", ")
        for value in (*range(2, 1000), *_ROUND)
    },
}

LANGUAGE = Language(
    code="de",
    script="Latin",
    flags="DE",
    homes="DE AT CH",
    own_letters="ßä",
    zone="Europe/Berlin",
    numbers=_WORDS,
    magnitudes={
        1000: "tausend, tsd",
        10**6: "million, millionen, mio",
        10**9: "milliarde, milliarden, mrd",
    },
    collectives={
        6: "ein halbes dutzend, halbes dutzend, einem halben dutzend, halben dutzend",
        12: "dutzend, ein dutzend, einem dutzend, eines dutzends",
    },
    halves={
        1000: "tausend, eintausend",
        1500: "anderthalbtausend, eineinhalbtausend",
        2500: "zweieinhalbtausend",
        500_000: "eine halbe million, halbe million, einer halben million, halben million",
        10**6: "eine million, einer million",
        1_500_000: "anderthalb millionen, eineinhalb millionen",
        2_500_000: "zweieinhalb millionen",
        3_500_000: "dreieinhalb millionen",
    },
    vague={
        2: (
            "mehrere, mehreren, mehrerer, einige, einigen, einiger, ein paar, wenige, eine handvoll, eine"
            " reihe von, "
            "eine reihe"
        ),
        12: "dutzende, dutzenden, dutzender",
        24: "mehrere dutzend, einige dutzend, mehreren dutzend, ein paar dutzend, mehrerer dutzend",
        100: "hunderte, hunderten, hunderter",
        200: (
            "mehrere hundert, mehreren hundert, einige hundert, einigen hundert, mehrere hunderte, ein "
            "paar hundert, "
            "mehrerer hundert"
        ),
        1000: "tausende, tausenden, tausender, abertausende",
        2000: (
            "mehrere tausend, mehreren tausend, einige tausend, einigen tausend, mehrere tausende, ein "
            "paar tausend, "
            "mehrerer tausend"
        ),
        10_000: "zehntausende, zehntausenden, zehntausender, mehrere zehntausend, einige zehntausend",
        100_000: "hunderttausende, hunderttausenden, hunderttausender, mehrere hunderttausend",
        1_000_000: "millionen",
    },
    ordinal_dot=True,
    capital_nouns=True,
    ordinal_endings="te ten ter tes ste sten ster",
    abbreviations="ca, bzw, inkl, nr, mio, mrd, tsd, str, usw, z.b, u.a, d.h, ggf, prof, geb",
    units={
        "people": (
            "zöllner*, waisen, witwen, witwer, maurer*, radler*, biker*, alpinisten, alpinistinnen, badende*,"
            " pastoren, rabbiner*, blauhelme, blauhelmen, dschihadisten, mieter*, hausbesetzer*, neffen,"
            " nichten, freunde, freunden, freundinnen, pendler*, azubis, auszubildende*, praktikant*,"
            " pädagogen, pädagoginnen, apotheker*, ingenieure*, techniker*, programmierer*, köche, köchen,"
            " kellner*, verkäufer*, kassierer*, jäger*, förster*, winzer*, handwerker*, schreiner*,"
            " dachdecker*, elektriker*, mechaniker*, schweißer*, metzger*, friseure*, gastwirte*, bergführer*,"
            " sherpas, psychologen, pfadfinder*, konfirmanden, abiturient*, trauergäste*, musikanten, tänzer*,"
            " chormitglieder*, veteranen, gleitschirmflieger*, mountainbiker*, e-scooter-fahrer*, kajakfahrer*,"
            " kanuten, ruderer*, reiter*, turner*, blockierer*, seglern, tauchern, richtern, staatsanwälten,"
            " generälen, kommandeuren,"
            " anführern, drahtziehern, mittätern, komplizinnen, dealern, schmugglern, schleusern, dieben,"
            " einbrechern, räubern, betrügern, hackern, entführern, clanmitgliedern, reichsbürgern, pflegern,"
            " spielern, trainern, mönchen, priestern, imamen, bischöfen, bürgermeistern, ministern,"
            " lkw-fahrer*, brüdern, geschwistern, söhnen, töchtern, kumpeln, rappern, briten, beifahrern,"
            " mitfahrern, ehrenamtlichen, deportierten, abgeschobenen, haftentlassenen, kapitänen, spionen,"
            " passantin, hochzeitsgäste*, hotelgäste*, badegäste*, bootsinsassen, manager, managern,"
            " managerinnen, schwangere*, geschleuste*, kritiker*, muslime, "
            "muslimen, christen, juden, jesiden, drusen, alawiten, kopten, nachbarn, kollegen, "
            "cousins, kameraden, funktionäre*, agenten, spione, saboteure, deserteure*, "
            "influencer*, rapper, musiker*, sänger*, schauspieler*, autoren, schriftsteller*, "
            "anwältinnen, diplomaten, diplomatinnen, geistliche*, bischöfe, hirten, nomaden, "
            "tagelöhner*, unternehmer*, händler*, gefährder*, straftäter*, verbrecher*, mörder*, "
            "raser, schwarzfahrer*, sprayer, vandalen, drogendealer*, bauern, bäuerinnen, "
            "skitourengeher*, tourengeher*, teenager, cholerakranke*, senegalesen, gambier*, "
            "guineer*, ivorer*, ghanaer*, tschader*, kenianer*, ugander*, ruander*, südafrikaner*, "
            "mosambikaner*, libyer*, saudis, kuwaiter*, omaner*, usbeken, tadschiken, kirgisen, "
            "turkmenen, aserbaidschaner*, mongolen, nepalesen, sri lanker*, singhalesen, tamilen, "
            "vietnamesen, thailänder*, kambodschaner*, birmanen, philippiner*, filipinos, "
            "indonesier*, malaysier*, argentinier*, chilenen, peruaner*, ecuadorianer*, "
            "bolivianer*, paraguayer*, haitianer*, honduraner*, guatemalteken, salvadorianer*, "
            "nicaraguaner*, kosovaren, albaner*, bosnier*, mazedonier*, montenegriner*, moldauer*, "
            "litauer*, letten, esten, iren, schotten, isländer*, luxemburger*, slowenen, zyprer*, "
            "zyprioten, belarusen, weißrussen, nordkoreaner*, südkoreaner*, taiwaner*, us-"
            "amerikaner*, us-bürger*, eu-bürger*, krimtataren, uiguren, tibeter*, mensch, menschen, "
            "person, personen, personenzahl, leute, leuten, bürger*, "
            "staatsbürger*, einwohner*, bewohner*, anwohner*, passagier*, fahrgäste*, fahrgast, "
            "insasse, insassen, tourist, touristen, touristinnen, urlauber*, reisende*, arbeiter*, "
            "mitarbeiter*, beschäftigte*, angestellte*, bergleute*, bergarbeiter*, kumpel, "
            "patient, patienten, patientinnen, geisel, geiseln, verdächtige*, tatverdächtige*, "
            "beschuldigte*, angeklagte*, migrant, migranten, migrantinnen, angehörige*, mitglied, "
            "mitglieder, mitgliedern, teilnehmer*, teilnehmende*, unterstützer*, anhänger*, "
            "gläubige*, pilger*, terrorist, terroristen, angreifer*, attentäter*, täter, tätern, "
            "extremisten, islamisten, rechtsextreme*, neonazi*, fußballfans, fans, zuschauer*, "
            "besucher*, gäste, gästen, kunden, autofahrer*, fahrer*, radfahrer*, fußgänger*, "
            "pilot, piloten, seeleute*, fischer, fischern, ärzte*, arzt, lehrer*, lehrkräfte*, "
            "anwälte*, erwachsene*, rentner*, ukrainer*, russen, palästinenser*, israelis, "
            "israeli, syrer, syrern, afghanen, iraner*, türken, deutsche, deutschen, deutscher, "
            "ausländer*, staatsangehörige*, kranke, kranken, obdachlose*, oppositionelle*, "
            "politiker*, aktive, rebellen, milizionäre*, hisbollah-kämpfer*, besatzungsmitglied*, "
            "crewmitglied*, junge menschen, jungen menschen, junge leute, jungen leute, junger "
            "menschen, männer und frauen, frauen und männer, opfer, opfern, bauarbeiter*, "
            "landwirte, bauern, kletterer*, bergsteiger*, wanderer*, schwimmer*, schutzsuchende*, "
            "asylbewerber*, vertreter*, gewerkschafter*, sanitäter*, pflegekräfte*, "
            "un-mitarbeiter*, streikende*, siedler*, kriminelle*, clan-mitglied*, gangmitglied*, "
            "bandenmitglied*, chinesen, inder, amerikaner*, briten, franzosen, polen, belarussen, "
            "kurden, tschetschenen, hooligans, ultras, dorfbewohner*, inselbewohner*, "
            "stadtbewohner*, kundinnen, gastarbeiter*, lkw-fahrer*, busfahrer*, lokführer*, "
            "matrosen, kapitäne, segler, taucher, surfer*, skifahrer*, snowboarder*, camper, "
            "ausflügler*, spaziergänger*, passanten, passant, passantinnen, schaulustige*, "
            "festivalbesucher*, gottesdienstbesucher*, moscheebesucher*, pilgerinnen, priester, "
            "nonnen, mönche, imame, richter, richterinnen, staatsanwälte, notare, beamtinnen, "
            "bürgermeister, abgeordnete des, minister, generäle, kommandeure, anführer, "
            "drahtzieher, mittäter, komplizen, dealer, schmuggler, schleuser, diebe, einbrecher, "
            "räuber, betrüger, hacker, piraten, entführer, clanmitglieder, mafiosi, ex-soldaten, "
            "ex-polizisten, rechtsextremisten, linksextremisten, reichsbürger, salafisten, "
            "taliban, huthi, huthis, hisbollah-mitglieder, hamas-mitglieder, hamas-terroristen, "
            "rohingya, iraker*, libanesen, jemeniten, äthiopier*, eritreer*, somalier*, "
            "nigerianer*, sudanesen, kongolesen, malier*, marokkaner*, tunesier*, algerier*, "
            "ägypter*, pakistaner*, inderinnen, bangladescher*, japaner*, koreaner*, australier*, "
            "kanadier*, mexikaner*, brasilianer*, kolumbianer*, venezolaner*, kubaner*, spanier*, "
            "italiener*, portugiesen, griechen, rumänen, bulgaren, ungarn, tschechen, slowaken, "
            "serben, kroaten, georgier*, armenier*, kasachen, österreicher*, schweizer*, "
            "niederländer*, belgier*, dänen, schweden, norweger*, finnen, gazaner*, "
            "krankenschwestern, ärztinnen, pfleger, pflegerinnen, lehrerinnen, erzieher*, "
            "forscher*, wissenschaftler*, künstler*, sportler*, fußballer*, spieler, trainer, "
            "überlebende*, verwandte*, familienangehörige*, eltern, geschwister, brüder, "
            "schwestern, söhne, töchter, großeltern, ehepaare, zwillinge, babys und kinder, "
            "helfende, ehrenamtliche, entwicklungshelfer*, mitreisende, mitfahrer, beifahrer, "
            "insassinnen, haftentlassene, deportierte, abgeschobene, geflüchtete*, flüchtlinge, "
            "asylsuchende*"
        ),
        "protesters": (
            "demonstrant, demonstranten, demonstrantin, demonstrantinnen, demonstrierende*, "
            "protestierende*, "
            "protestteilnehmer*, kundgebungsteilnehmer*, demo-teilnehmer*, demoteilnehmer*, "
            "demonstrationsteilnehmer*, "
            "gegendemonstrant*, gegendemonstrierende*, randalierer*, kriegsgegner*, regierungsgegner*, "
            "protestler*, "
            "regimegegner*, putin-gegner*, kremlgegner*"
        ),
        "journalists": (
            "journalist, journalisten, journalistin, journalistinnen, reporter, reportern, reporterinnen,"
            " fotograf, "
            "fotografen, fotografinnen, medienschaffende*, blogger*, kameraleute*, kameramann, "
            "korrespondent*, "
            "medienvertreter*, pressevertreter*"
        ),
        "activists": (
            "aktivist, aktivisten, aktivistin, aktivistinnen, klimaaktivist*, menschenrechtler*, "
            "menschenrechtsaktivist*, "
            "bürgerrechtler*, umweltaktivist*, dissident*, freiwillige*, tierschützer*, klimaschützer*, "
            "klimakleber*, "
            "menschenrechtsverteidiger*"
        ),
        "children": (
            "waisenkinder*, erstklässler*, vorschulkinder*, kita-kindern, kindergartenkindern, kind, kinder,"
            " kindern, kindes, kleinkind*, baby, babys, säugling*, mädchen, "
            "schulkind*, schüler, schülern, schülerin, schülerinnen, jungs, kinder und "
            "jugendliche, mädchen und jungen, neugeborene*, kindergartenkinder, kita-kinder, "
            "schulkinder, grundschüler*, buben, enkel, enkelkinder, ungeborene"
        ),
        "minors": "minderjährige*, jugendliche, jugendlichen, jugendlicher, teenager*, heranwachsende*",
        "women": "frau, frauen, seniorin, rentnerin, mütter",
        "men": "mann, männer, männern",
        "students": "student, studenten, studentin, studentinnen, studierende*",
        "police": (
            "polizist, polizisten, polizistin, polizistinnen, polizeibeamt*, polizeikräfte*, "
            "beamte, beamten, beamter, beamtinnen, bundespolizist*, bereitschaftspolizist*, "
            "ordnungshüter*, polizeiangehörige*, polizisten und polizistinnen, kripobeamte*, "
            "streifenbeamte*, polizeikräften, polizeischüler*, zollbeamte*, justizbeamte*, "
            "vollzugsbeamte*, feldjäger*"
        ),
        "security forces": (
            "sicherheitskräfte*, nationalgardist*, grenzschützer*, grenzsoldaten, grenzbeamte*, "
            "wachleute*, "
            "sicherheitsleute*, sicherheitsbeamte*"
        ),
        "soldiers": (
            "kadetten, unteroffiziere*, offiziersanwärter*, feldwebel, blauhelmsoldaten, soldaten verloren,"
            " kämpfer verloren, mann verloren, "
            "soldat, soldaten, soldatin, soldatinnen, militärangehörige*, armeeangehörige*, söldner*, "
            "rekrut, rekruten, "
            "wehrpflichtige*, kämpfer, kämpfern, kämpferinnen, marineinfanteristen, marinesoldaten, "
            "offizier, offiziere, "
            "offizieren, fallschirmjäger*, hamas-kämpfer*, bundeswehrsoldaten, streitkräfteangehörige*, "
            "militärs, "
            "us-soldaten, kremlsoldaten, verteidiger, verteidigern"
        ),
        "reservists": "reservist, reservisten, reservistinnen",
        "prisoners": (
            "häftling, häftlinge*, gefangene, gefangenen, gefangener, kriegsgefangene*, strafgefangene*, "
            "gefängnisinsassen"
        ),
        "civilians": "zivilist, zivilisten, zivilistin, zivilistinnen, zivilperson, zivilpersonen",
        "firefighters": (
            "feuerwehrleute*, feuerwehrmann, feuerwehrmänner*, feuerwehrfrau*, rettungskräfte*, "
            "einsatzkräfte*, rettungshelfer*, helfer, helfern, helferinnen, retter, rettern, "
            "bergretter*, feuerwehrkräfte*, feuerwehrkräfte, feuerwehrleuten, rettungskräfte, "
            "ersthelfer*, sanitätern, thw-helfer*, brandbekämpfer*"
        ),
        "elderly": "senioren, seniorinnen, ältere menschen, älteren menschen, betagte*",
        "drones": (
            "fluggerät, fluggeräte, fluggeräten, flugobjekte, flugobjekten, luftziele, luftzielen, "
            "drohnen des typs, angriffsdrohnen des typs, drohne, drohnen, kampfdrohne*, "
            "angriffsdrohne*, shahed-drohne*, kamikazedrohne*, "
            "kamikaze-drohne*, uav, uavs, "
            "aufklärungsdrohne*, seedrohne*, unbemannte fluggeräte, unbemannte luftfahrzeuge, "
            "unbemannten luftfahrzeuge, drohnentyp*, schahed-drohne*, langstreckendrohne*, fpv-drohne*, "
            "drohnen und täuschkörper, shahed, shaheds"
        ),
        "missiles": (
            "rakete, raketen, marschflugkörper*, iskander*, geschoss, geschosse*, gleitbombe*, "
            "lenkbombe*, fliegerbombe*, "
            "mittelstreckenrakete*, hyperschallrakete*, lenkrakete*, flugkörper*, kalibr-rakete*, atacms*, "
            "kurzstreckenrakete*, kinschal-rakete*, ballistische raketen, ballistischen raketen"
        ),
        "aircraft": (
            "flugzeug, flugzeuge*, kampfjet*, kampfflugzeug*, hubschrauber*, helikopter*, "
            "militärflugzeug*, jets, "
            "militärhubschrauber*"
        ),
        "tanks": "panzer verloren, kampfpanzer verloren, panzer, panzern, kampfpanzer*",
        "vehicles": (
            "wohnmobil, wohnmobile*, wohnwagen, transporter, transportern, kleintransporter*, lieferwagen,"
            " taxis, taxen, motorrädern, fahrrädern, e-scooter, polizeiautos, feuerwehrautos, traktoren,"
            " kleinbusse*, reisebusse*, tanklaster*, tanklastwagen, fahrzeug, fahrzeuge*, auto, autos, pkw,"
            " lkw, lastwagen, bus, busse, bussen, "
            "panzerfahrzeug*, schützenpanzer*, schiff, schiffe*, boot, boote, booten, "
            "streifenwagen, einsatzfahrzeug*, militärfahrzeug*, mannschaftswagen, traktoren, "
            "traktor, wagen, lkws, pkws, motorräder, fahrräder, waggons, züge, straßenbahnen, "
            "wasserwerfer*, rettungswagen, krankenwagen"
        ),
        "buildings": (
            "haus, häuser, häusern, wohnhaus, wohnhäuser*, gebäude, gebäuden, hochhäuser*, "
            "mehrfamilienhäuser*, schulen, "
            "geschäfte, läden, wohngebäude*, einfamilienhäuser*"
        ),
        "gatherings": (
            "kundgebung, kundgebungen, demonstration, demonstrationen, demo, demos, proteste, protesten, "
            "versammlungen, "
            "aktionen, protestaktionen, protestkundgebungen, mahnwachen, protestzüge*"
        ),
        "families": "familie, familien, haushalte, haushalten, paare, paar",
        "addresses": (
            "räumlichkeiten, lokale, lokalen, bars, shisha-bars, gaststätten, bordelle, bordellen, anwesen,"
            " adressen, anschriften, objekte, objekten, wohnung, wohnungen, wohnräume*, geschäftsräume*, "
            "wohn- und geschäftsräume*, büros"
        ),
        "detentions": (
            "festnahme, festnahmen, verhaftungen, ingewahrsamnahmen, gewahrsamnahmen, festsetzungen"
        ),
        "cases": (
            "fall, fälle, fällen, ermittlungsverfahren, strafverfahren, verfahren, anklagen, "
            "strafanzeigen, anzeigen, "
            "gerichtsverfahren"
        ),
        "crossings": "grenzübertritte*, grenzübergänge*, grenzüberquerungen",
    },
    person_endings=(
        "nehmerinnen männer männern leute leuten frauen kinder kindern personen mitglieder "
        "mitgliedern arbeiter arbeitern arbeiterinnen fahrer fahrern fahrerinnen gegner gegnern "
        "gegnerinnen kritiker kritikern kritikerinnen händler händlern schüler schülern "
        "schülerinnen bewohner bewohnern insassen touristen gäste gästen anhänger anhängern "
        "aktivisten aktivistinnen soldaten soldatinnen polizisten polizistinnen kämpfer kämpfern "
        "flüchtlinge flüchtlingen beamte beamten bürger bürgern helfer helfern täter tätern "
        "reisende reisenden studenten studentinnen lehrer lehrern lehrerinnen spieler spielern "
        "besucher besuchern patienten patientinnen häftlinge häftlingen gefangene gefangenen "
        "angehörige angehörigen angestellte angestellten bedienstete bediensteten fischer "
        "fischern wanderer wanderern sportler sportlern kletterer gänger gängern geher gehern "
        "läufer läufern schmuggler schmugglern schleuser schleusern reporter reportern "
        "journalisten journalistinnen unternehmer unternehmern nehmer nehmern vertreter "
        "vertretern offiziere offizieren rekruten terroristen extremisten islamisten separatisten "
        "rebellen söldner söldnern migranten migrantinnen siedler siedlern entführer entführern "
        "räuber räubern wächter wächtern wärter wärtern passagiere passagieren besitzer besitzern "
        "techniker technikern ingenieure ingenieuren sanitäter sanitätern retter rettern kollegen "
        "senioren seniorinnen schwimmer schwimmern funktionäre funktionären politiker politikern "
        "politikerinnen diplomaten anwälte anwälten ärzte ärzten"
    ),
    not_counts={
        "an age": (
            "jahre alt, jahre alte, jahre alten, jahre alter, jahre jung, jährige*, jähriger, monate alt,"
            " monate alte, "
            "monate alten, lebensjahr*"
        ),
        "a length of time": (
            "monate haft für, monate gefängnis für, jahre straflager für, jahre lagerhaft für,"
            " jahre straflager, jahre lagerhaft, jahre haft für, jahre gefängnis für, tage in arrest,"
            " tagen in arrest, tage arrest, tage haft, tagen haft, jahr, jahre, jahren, jahres, monat, monate,"
            " monaten, monats, woche, wochen, tag, tage, "
            "tagen, tages, stunde, "
            "stunden, minute, minuten, min, sekunde, sekunden, nacht, nächte, nächten, jahrzehnt, "
            "jahrzehnte, "
            "jahrzehnten, jahrhundert*, monatige*, tägige*, wöchige*, std, tagessätze*, werktage*, mal, "
            "legislaturperiode*"
        ),
        "a time": "uhr, h, uhr mesz, uhr mez, uhr ortszeit",
        "money": (
            "euro, eur, dollar, us-dollar, cent, rubel, hrywnja, griwna, pfund, franken, yen, yuan, lira,"
            " mark, "
            "millionen euro, milliarden euro, milliarden dollar"
        ),
        "a share": "prozent, prozentpunkt*, promille",
        "a measurement": (
            "km, kilometer*, stundenkilometer*, meter, metern, metres, m, cm, zentimeter*, mm, "
            "millimeter*, kg, kilogramm*, "
            "kilo, gramm, tonne, tonnen, liter, litern, hektar, quadratmeter*, quadratkilometer*, grad, "
            "km h, tempo, "
            "kilowatt*, megawatt*, gigawatt*, volt, seemeilen, meilen, hektoliter*, kubikmeter*, "
            "kilotonnen, barrel, "
            "seiten, zeilen, zoll"
        ),
        "a multiple": "mal, fache*, fach, mal mehr, mal so viele",
        "votes or points": (
            "stimme, stimmen, punkt, punkte, punkten, tor, tore, toren, sitz, sitze, mandat, "
            "mandate, mandaten, "
            "abgeordnete, abgeordneten, abgeordneter, senatoren, likes, aufrufe, klicks, abonnenten, "
            "follower, delegierte*, "
            "treffer, unterschriften, wähler*, wahlberechtigte*, zu 0, ja-stimmen, nein-stimmen, "
            "enthaltungen, parlamentarier*"
        ),
        "things, not people": (
            "flug, flüge, flügen, zug, züge, zügen, verbindungen, paket*, waffe, waffen, "
            "schusswaffe*, gewehr*, schuss, schüsse, schüssen, patronen, tiere, tieren, hund, "
            "hunde, hunden, katze*, kühe, rinder, pferde, schafe, schweine, vögel, wale, brände*, "
            "waldbrände*, feuer, sim-karten, geräte, handys, smartphones, dokument*, firma, "
            "firmen, unternehmen, betriebe*, banken, konten, beiträge, artikel, gesetze, "
            "stockwerke*, etagen, zimmer, betten, flaschen, tickets, karten, impfdosen, dosen, "
            "granate*, minen, explosion, explosionen, detonationen, erdbeben, beben, nachbeben, "
            "systeme, filme, lieder, spiele, spielen, partien, bäume, bäumen, notrufe, einsätze, "
            "einsätzen, einsatz, luftabwehrsysteme*, haubitzen, geschütze*, artilleriesysteme*, "
            "mehrfachraketenwerfer*, mörser, anlagen, kraftwerke, brücken, kliniken, "
            "krankenhäuser, fragen, punkte, plätze, plätzen, parkplätze, gefechte*, "
            "angriffswellen, sanktionen, molotowcocktails, pyrotechnik*, böller, steine, "
            "polizeiwagen, gemälde*, versuche, testläufe, infektionen, neuinfektionen, "
            "ansteckungen, internetseiten, webseiten, kanäle, projekte, vorschläge, anträge, "
            "stellen, jobs, arbeitsplätze*, kräften, puten, hühner, gänse, enten, höfe, höfen, "
            "f-35, videos, fotos, fotografien, bilder, flugblätter, plakate, fahnen, stühle, "
            "tische, zelte, container, kisten, ballen, kartons, stangen, zigaretten, tabletten, "
            "pillen, pflanzen, kilometer stau, kontrollen, fahrzeugkontrollen, verstöße, "
            "verstößen, straftaten, delikte, taten, vergehen, hinweise, anrufe, meldungen, "
            "schadensfälle, unfälle, unfällen, ampeln, schulen, kitas, kindergärten, kirchen, "
            "moscheen, museen, hotels, restaurants, supermärkte, tankstellen, bahnhöfe, "
            "haltestellen, flughäfen, häfen, tunnel, straßen, wege, parks, gärten, felder, wälder, "
            "seen, flüsse, inseln, berge, gipfel, wahllokale, wahlbezirke, wahlkreise, "
            "stimmzettel, gesetzentwürfe, paragrafen, kapitel, bände, bücher, zeitungen, magazine, "
            "sender, stationen, server, computer, laptops, kameras, sensoren, maschinen, roboter, "
            "triebwerke, turbinen, windräder, solaranlagen, batterien, akkus, reifen, motoren"
        ),
        "a rank or ordinal": "platz, rang, liga, klasse, stock, etage",
    },
    number_names={
        "the children of one": "mutter von, vater von",
        "a rate": "von je, auf je, pro",
        "an article of law": (
            "artikel, art, §, §§, paragraf, paragraph, paragrafen, absatz, abs, satz, ziffer, gesetz nr, "
            "resolution, nach art, "
            "stgb, kapitel"
        ),
        "a number that names something": (
            "tag, nr, nummer, hausnummer, zimmer, raum, linie, buslinie, flug, flugnummer, gleis, haus nr, "
            "autobahn, "
            "bundesstraße, straße, typ, su, mig, tu, boeing, airbus, block, reaktor, kanal, schule nr, "
            "kabinett, welle, "
            "stufe, warnstufe, kategorie, runde, staffel, folge, version, windows, covid, leopard, "
            "formel, agenda, "
            "patriot, postleitzahl, rufnummer, telefon, tel, notruf, bataillon, brigade, kolonie nr, "
            "strafkolonie nr, iphone, "
            "gruppe, abschnitt, sektor, tornado"
        ),
        "an ordinal: which one, not how many": "am, im, zum, beim, vom, ins, zur",
        "an age": "im alter von, alter von, im alter zwischen, alter, im alter von über, im alter ab",
        "a time": "jahrgang, baujahr",
        "money": "wert von, im wert von, in höhe von, höhe von, strafe von, geldstrafe von",
    },
    place_types={
        "city": (
            "stadt, städte, städten, orten, orte, ortschaft, ortschaften, dorf, dörfer, dörfern, "
            "gemeinde, gemeinden, "
            "großstädte*, siedlungen, kommunen, städten und gemeinden, städten und dörfern"
        ),
        "region": (
            "region, regionen, bundesland, bundesländer*, provinz, provinzen, bezirk, bezirke, bezirken, "
            "landkreis*, "
            "gebiete, gebieten, kantone*, oblast*, bundesstaaten, distrikt*, rajon*, verwaltungsbezirk*, "
            "kreisen"
        ),
        "country": "land, länder, ländern, staat, staaten, nationen, eu-ländern, eu-staaten",
        "site": (
            "stelle, standorte*, universitäten, hochschulen, stadtteile*, viertel, vierteln, "
            "polizeiwachen, "
            "polizeirevier*, orten der stadt, haftanstalten"
        ),
    },
    bounds={
        "at_least": (
            "mindestens, wenigstens, zumindest, nicht weniger als, nicht weniger wie, wenigstens rund, "
            "minimum, "
            "nicht unter, gut und gerne, mindestens rund, mindestens etwa"
        ),
        "more_than": (
            "mehr als, über, knapp über, gut, weit über, deutlich über, weit mehr als, deutlich "
            "mehr als, etwas mehr als, oberhalb von, mehr denn, weitaus mehr als, inzwischen über, "
            "bereits über, schon über, bereits mehr als, schon mehr als, inzwischen mehr als, "
            "bereits weit über, knapp mehr als, von mehr als, an über, auf über, über rund, mehr "
            "als rund, etwas über, locker über, gut und gern"
        ),
        "approx": (
            "rund, etwa, ungefähr, circa, ca, zirka, an die, um die, schätzungsweise, annähernd, "
            "geschätzt, geschätzte, "
            "geschätzten, grob, in etwa, rd, so um die"
        ),
        "nearly": (
            "fast, knapp, beinahe, nahezu, kurz vor, knapp unter, etwas weniger als, annähernd an, schon "
            "fast, "
            "gerade noch unter, bereits fast"
        ),
        "at_most": (
            "bis zu, höchstens, maximal, nicht mehr als, maximal bis zu, allerhöchstens, bis an "
            "die, allenfalls, nicht über, maximal rund"
        ),
        "less_than": "weniger als, unter, nicht einmal, weit weniger als, deutlich weniger als",
        "exact": "genau, exakt, punktgenau",
    },
    bounds_after={
        "at_least": "oder mehr, und mehr, aufwärts",
        "approx": "oder so, in etwa, ungefähr, circa",
        "at_most": "höchstens, maximal, oder weniger",
    },
    bounds_verbs={
        "more_than": (
            "übersteigt, überstieg, überschreitet, überschritt, überstiegen, überschritten, übertraf, "
            "übertrifft, "
            "überstieg die marke von, überstieg die zahl von, die marke von, die schwelle von"
        ),
        "nearly": (
            "nähert sich, nähert sich der marke von, nähert sich der zahl von, näherte sich, nähern sich"
        ),
    },
    range_pairs=(
        ("zwischen", "und"),
        ("von", "bis"),
        ("", "bis"),
        ("", "bis zu"),
        ("", "oder"),
        ("zwischen etwa", "und"),
        ("zwischen rund", "und"),
    ),
    one_of="einer der, eine der, eines der, einer von, eine von, einem der, einen der",
    singular_articles="ein, eine, einen, einem, einer, der, den, dem, sein, ihr",
    out_of=(
        "von, von den, von diesen, von insgesamt, aus den, der insgesamt, von ihnen, von den insgesamt, "
        "von "
        "den rund, der"
    ),
    markers={
        "there": "dort",
        "everywhere": (
            "landesweit, im ganzen land, bundesweit, in ganz deutschland, im gesamten land, im land"
        ),
        "increment": (
            "weitere, weiteren, weiterer, weiteres, ein weiterer, noch einmal, nochmals, zusätzlich, "
            "zusätzliche, "
            "zusätzlichen, neue, neuen, neuer, hinzu kommen, hinzu kamen"
        ),
        "total": (
            "insgesamt, in summe, zusammen, alles in allem, gesamtzahl, landesweit, bundesweit, "
            "russlandweit, bislang, bisher, "
            "bis dato, unter dem strich, im ganzen, gesamt, europaweit, weltweit, seit beginn, seit "
            "kriegsbeginn, "
            "seit ausbruch, seit jahresbeginn, seit beginn der proteste"
        ),
        "subset": (
            "davon, darunter, unter ihnen, unter den, unter denen, von ihnen, von denen, einschließlich, "
            "inklusive, inkl, "
            "einschl, hiervon, unter den festgenommenen, unter den toten, unter den opfern, "
            "unter den verletzten, darunter auch, davon allein, allein in, die hälfte davon, rund die "
            "hälfte davon, "
            "unter anderem, samt, dem vernehmen nach davon, in lebensgefahr, in kritischem zustand, "
            "in ernstem zustand, auf der intensivstation, schwebten in lebensgefahr, "
            "schweben in lebensgefahr"
        ),
        "containing": "umfasst, umfassen, enthalten",
        "residue": (
            "in anderen, anderswo, andernorts, die übrigen, der rest, übrige, übrigen, restliche, "
            "restlichen, die restlichen, "
            "die anderen, in weiteren"
        ),
        "each": "je, jeweils, pro, jede, jeder, jedes, pro kopf, zu je",
        "previous": (
            "zuvor war von, zuvor war, zuvor waren, zuvor wurden, zuvor hatte, zuvor hatten, zuvor "
            "hieß es, zunächst, zunächst war von, ursprünglich, früher war von, bis dahin, am "
            "vortag, tags zuvor, am tag zuvor, statt, anstatt, eingangs, bisherige, bisherigen, "
            "vorige, vorigen, bis dato war von, war man von, war von, waren es, vorherige, nach "
            "zuvor, nach zunächst, hatte zuvor, zunächst hieß es, frühere angaben, früheren "
            "angaben, in der vorwoche, im vorjahr, ein jahr zuvor, gegenüber, im vergleich zu, "
            "nach bisher, anstelle von, war man bislang von, war noch von, war von bis zu, ging "
            "man von, ging man noch von, war die rede von, war noch die rede von, hatte man von, "
            "zunächst ging man von, zuletzt waren, am montag waren es, gestern waren es, "
            "vorherigen angaben"
        ),
        "revised": (
            "stieg auf, steigt auf, gestiegen auf, erhöhte sich auf, erhöht sich auf, "
            "hat sich auf, "
            "erhöht auf, klettert auf, kletterte auf, wuchs auf, wächst auf, auf ... gestiegen, auf ... "
            "erhöht, "
            "auf ... korrigiert, auf ... gesunken, sank auf, korrigierte die zahl auf, korrigiert, "
            "korrigierte, aktualisiert, "
            "update, inzwischen, mittlerweile, nun, korrektur, nach oben korrigiert, nach unten "
            "korrigiert, "
            "auf ... gewachsen, ist auf, stieg bis, stieg damit auf, nunmehr"
        ),
        "change": (
            "von ... auf, stieg, steigt, stiegen, gestiegen, erhöhte, erhöht, erhöhte sich, erhöht sich, "
            "wuchs, wächst, sank, sinkt, gesunken, kletterte, "
            "klettert, zugenommen, verringert, reduziert, korrigiert, korrigierte"
        ),
        "not": "nicht, und nicht, keine, also nicht",
        "copula": "es gab, es gibt, gab es, gibt es, sind es, waren es",
        "respectively": "beziehungsweise, bzw, respektive",
        "versus": "gegenüber, gegen, versus, vs",
        "same": "ebenso viele, genauso viele, die gleiche zahl, gleich viele",
        "none": (
            "gibt es nicht, gab es nicht, gibt es keine, gab es keine, gebe es nicht, habe es nicht "
            "gegeben, kein, keine, keinen, keiner, keinerlei, keine einzige, ohne, null, nicht ein "
            "einziger, nicht einen"
        ),
        "nobody": (
            "keine opfer, ohne opfer, keine menschen, keine personen, keine person, kein mensch, "
            "keine zivilisten, keine "
            "passagiere, keine beamten, "
            "keine insassen, keine bewohner, keiner der, "
            "niemand, niemanden, niemandem, keiner, keiner von ihnen, kein mensch, keine person, niemand "
            "ist"
        ),
        "reported": (
            "berichte über, angaben zu, angaben über, informationen über, informationen zu, meldungen "
            "über, erkenntnisse, bekannt, "
            "unklar, angaben, informationen, gemeldet, hinweise auf, hinweise, nachrichten über, zahlen "
            "zu, berichte von"
        ),
        "planned": (
            "sollen ... werden, soll ... werden, geplant, geplante, geplanten, plant, "
            "planen, will, wollen, beabsichtigt, vorgesehen, erwartet, "
            "erwarten, rechnet mit, rechnen mit, angekündigt, angemeldet, vorschlag, schlägt vor, "
            "fordert, fordern, "
            "voraussichtlich, bis ende des jahres, werden ... einberufen, werden ... mobilisiert, "
            "künftig, wird erwartet"
        ),
        "conditional": (
            "wenn, falls, sofern, könnte, könnten, dürfte, dürften, möglicherweise, womöglich, "
            "vielleicht, würde, würden, "
            "im falle, gesetzt den fall, ob, eventuell, befürchtet, "
            "befürchten, fürchten"
        ),
        "threatened": (
            "staatsanwalt fordert, staatsanwaltschaft fordert, staatsanwältin fordert, staatsanwalt forderte,"
            " staatsanwaltschaft forderte, staatsanwältin forderte, anklage forderte, anklage fordert,"
            " anklagevertretung forderte, staatsanwaltschaft beantragte, staatsanwalt beantragte,"
            " staatsanwaltschaft beantragt, staatsanwaltschaft verlangt, plädierte auf, plädierten auf,"
            " plädiert auf, droht, drohen, drohte, drohten, bedroht, muss mit, müssen mit, strafmaß, höchststrafe, "
            "haftstrafe von bis zu, "
            "bestraft werden, geahndet"
        ),
        "historical": (
            "im jahr 190*, im jahr 191*, im jahr 192*, im jahr 193*, im jahr 194*, im jahr 195*, im jahr 196*,"
            " im jahr 197*, im jahr 198*, im jahr 199*, jahrestag*, gedenken, gedenkt, gedachten, erinnert an,"
            " erinnern an, vor * "
            "jahren, jahre nach, zweiten weltkrieg, "
            "ersten weltkrieg, holocaust, historisch, rekord*, damals, im vergangenen jahr, im vorjahr, "
            "vor einem jahr, "
            "massaker von, seinerzeit"
        ),
        "denied": (
            "dementiert, dementierte, dementieren, bestreitet, bestritt, bestreiten, bestritten, "
            "zurückgewiesen, wies zurück, "
            "falschmeldung, falschmeldungen, unwahr, nicht wahr, stimmt nicht, stimmen nicht, trifft "
            "nicht zu, weist ... zurück, "
            "entspricht nicht, widerspricht, fake"
        ),
        "unconfirmed": (
            "unbestätigt, unbestätigte, unbestätigten, angeblich, mutmaßlich, offenbar, nicht bestätigt, "
            "unüberprüfbar, "
            "nicht unabhängig überprüf*, vermeintlich, soll es, sollen ... worden sein, soll ... worden "
            "sein, sollen ... gekommen sein, sollen ... haben"
        ),
        "confirmed": (
            "bestätigt, bestätigte, bestätigten, bestätigen, verifiziert, identifiziert, namentlich, "
            "dokumentiert, offiziell, "
            "nachweislich, belegt"
        ),
        "provisional": (
            "vorläufigen angaben, vorläufige bilanz, vorläufige, vorläufiger, vorläufigen, ersten "
            "angaben, ersten erkenntnissen, "
            "ersten informationen, nach ersten, erste bilanz, bisherigen erkenntnissen"
        ),
        "estimated": (
            "geschätzt, schätzungen, schätzung, schätzungsweise, schätzt, schätzte, schätzen, geschätzte,"
            " geschätzten"
        ),
        "undercount": (
            "tatsächliche zahl, tatsächliche zahlen, wirkliche zahl, dunkelziffer, dürfte höher, dürfte "
            "deutlich höher, "
            "könnte höher, könnte noch höher, wahrscheinlich höher, weit höher, deutlich höher, viel "
            "höher, könnte weiter steigen, "
            "könnte noch steigen, dürfte weiter steigen, könnte noch weiter steigen, dürfte noch steigen,"
            " weitaus höher"
        ),
        "current": (
            "derzeit, momentan, aktuell, gegenwärtig, noch immer, immer noch, nach wie vor, weiterhin, "
            "zurzeit, zur zeit, jetzt"
        ),
        "toll": (
            "zahl der, anzahl der, die zahl der, gesamtzahl der, bilanz von, zahl von, anzahl von, zahl, "
            "anzahl, "
            "gesamtzahl, zahl an"
        ),
        "not_toll": "anteil der, quote der, rate der",
        "of_law": "nach §, gemäß, laut gesetz",
        "not_people": "flug, flüge, fracht, ware, waren, gepäck",
    },
    town_leads=(
        "dorf, ort, ortschaft, gemeinde, kleinstadt, kreisstadt, hafenstadt, grenzstadt, ortsteil, weiler, "
        "stadt, nahe, unweit von, in der nähe von, nördlich von, südlich von, östlich von, westlich von"
    ),
    prepositions=(
        "in, im, in der, in den, in dem, in die, bei, beim, nahe, nahe der, nahe bei, auf, auf der, über,"
        " über dem, über den, "
        "über der, vor, vor dem, vor der, unter, an der, am, an den, ans, ins, rund um, außerhalb von, "
        "innerhalb von, östlich von, westlich von, nördlich von, südlich von, unweit von, "
        "in der stadt, in der region, im gebiet, im raum, in der nähe von, in der hauptstadt, hauptstadt,"
        " stadt, region, "
        "provinz, gebiet, in der provinz, im bezirk, im landkreis, großraum, im großraum, im norden von, "
        "im süden von, "
        "im osten von, im westen von, im zentrum von, durch, quer durch, innenstadt von, großstadt, "
        "hafenstadt, ort, "
        "dorf, grenzstadt, millionenstadt, küstenstadt, ortschaft, in ganz, in teilen von, teilen, "
        "regionen, städten, vorort, "
        "im norden, im süden, im osten, im westen, insel, kleinstadt, nordosten, südosten, nordwesten, "
        "südwesten"
    ),
    departures="aus, von, aus der, aus dem",
    company="mit",
    connectives="wegen, mit, nach, bei",
    conjunctions=(
        "und, aber, während, sowie, jedoch, doch, wobei, wohingegen, zudem, außerdem, ferner, sondern, "
        "plus, dazu"
    ),
    inhabitant_endings="er",
    verb_endings="ierte ierten",
    auxiliaries=(
        "wurde, wurden, worden, sind, ist, sei, seien, hat, haben, hatte, hatten, waren, werden, wird, "
        "gewesen, "
        "gilt, gelten, befindet, befinden, erhielten, erhielt, sitzen, saßen, stehen, standen"
    ),
    function_words=(
        "wieder, mal, sogar, ebenso, zurück, längst, weiterhin, zugleich, gleichzeitig, dagegen, hingegen, "
        "allerdings, dennoch, trotzdem, vermutlich, wahrscheinlich, schließlich, sofort, endlich, oft, "
        "immer, nie, wohl, "
        "zwar, eben, gerade, einmal, darauf, daran, darin, darüber, pro, per, entlang, binnen, innerhalb,"
        " außerhalb, "
        "seitdem, sobald, ob, falls, obwohl, nachdem, bevor, indem, sondern, entweder, weder, sonst, kaum, "
        "der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, aber, dass, "
        "sich, sie, er, es, wir, "
        "ihr, ihre, ihren, ihrer, sein, seine, seinen, seiner, mit, von, vom, zu, zum, zur, auf, für, im,"
        " in, am, an, bei, "
        "beim, nach, aus, seit, vor, über, unter, bis, durch, gegen, wegen, ohne, um, als, wie, auch, "
        "noch, nur, schon, nicht, "
        "wurde, wurden, worden, werden, wird, ist, sind, sei, seien, hat, haben, hatte, hatten, waren, "
        "kein, keine, man, "
        "dort, hier, da, dann, nun, jetzt, heute, gestern, derzeit, bereits, bisher, bislang, inzwischen,"
        " mittlerweile, "
        "insgesamt, mehr, mindestens, etwa, rund, fast, knapp, laut, zufolge, davon, darunter, dabei, "
        "dafür, damit, daraus, "
        "diese, dieser, dieses, diesen, diesem, jener, welche, welcher, alle, allen, aller, viele, "
        "vielen, so, sowie, zwischen, "
        "während, trotz, infolge, ihnen, ihm, ihn, denen, deren, dessen, was, wer, wo, wenn, weil, denn, "
        "doch, jedoch, "
        "zudem, außerdem, schwer, leicht, lebensgefährlich, teils, teilweise, zumeist, vorübergehend, "
        "vorläufig, meist, "
        "überwiegend, allein, weitere, weiteren, gab, gibt, nahe, ebenfalls, erst, ganz, selbst, dazu, "
        "hinzu, ums, ins, "
        "mutmaßlich, offenbar, demnach, danach, zuvor, zunächst, anschließend, später, rede, seitens, "
        "samt, uhr, gegenüber, kurz, jeweils, je, ort, stelle"
    ),
    attribution_before=(
        "nach * angaben, nach * informationen, nach * erkenntnissen, laut, nach angaben, nach informationen, "
        "zufolge, gemäß, so, meldet, meldete, melden, meldeten, teilte, teilten, teilt, berichtet, "
        "berichtete, berichten, "
        "berichteten, sagte, sagten, erklärte, erklärten, gab, gaben, spricht, sprach, sprechen, "
        "sprachen, zählt, zählte, "
        "zählten, unter berufung auf, nach einschätzung, nach schätzungen, nach schätzung, nach zählung, "
        "wie, schreibt, schrieb, "
        "schätzt, schätzte, nach auskunft, nach mitteilung, den angaben, angaben, bestätigt, bestätigte, "
        "verkündete, quelle, "
        "nach darstellung, nach berichten, nach erkenntnissen, aus sicht, bezifferte, beziffert, "
        "vermeldet, vermeldete, "
        "informierte, gezählt von, unter verweis auf, behauptet, behauptete, registrierte, dokumentierte,"
        " daten von, "
        "daten der, mitteilung"
    ),
    attribution_after=(
        "zufolge, teilte, teilten, teilt, meldet, meldete, melden, meldeten, berichtet, berichtete, "
        "berichten, berichteten, sagte, "
        "sagten, erklärte, erklärten, gab, gaben, spricht, sprach, sprechen, sprachen, zählt, zählte, "
        "zählten, schreibt, "
        "schrieb, schätzt, schätzte, schätzen, mitteilte, mitteilten, meldete, bestätigt, bestätigte, "
        "bestätigten, verkündete, "
        "bezifferte, beziffert, registriert, registrierte, dokumentiert, dokumentierte, hieß es, "
        "behauptet, behauptete, "
        "vermeldet, vermeldete, angab, angaben, informierte, wissen ließ, ausgeht, geht von, gehen von, "
        "ging von, führt, listet, "
        "nennt, nannte"
    ),
    sources={
        "judiciary": "die justiz, justizbehörden",
        "OVD-Info": "ovd-info, ovd info, owd-info, bürgerrechtsportal ovd-info, ovd-infos",
        "UN": (
            "vereinten nationen, vereinte nationen, der uno, die uno, der un, die un, uno-angaben, un-angaben"
        ),
        "OHCHR": (
            "un-menschenrechtsbüro*, uno-menschenrechtsbüro*, ohchr, un-hochkommissariat für "
            "menschenrechte, "
            "un-hochkommissar für menschenrechte, un-menschenrechtskommissar*"
        ),
        "UNHCR": (
            "unhcr, un-flüchtlingshilfswerk*, uno-flüchtlingshilfswerk*, flüchtlingshilfswerk der "
            "vereinten nationen, un-hochkommissariat für flüchtlinge"
        ),
        "UNICEF": "unicef, un-kinderhilfswerk*, kinderhilfswerk unicef",
        "OCHA": "ocha, un-nothilfebüro*, un-nothilfekoordinator*",
        "WHO": "weltgesundheitsorganisation",
        "IOM": "iom, internationale organisation für migration",
        "Mediazona": "mediazona, mediasona",
        "Memorial": "memorial",
        "Viasna": "wjasna, viasna, wesna",
        "Amnesty International": "amnesty international, amnesty",
        "Human Rights Watch": "human rights watch",
        "HRANA": "hrana",
        "Syrian Observatory for Human Rights": (
            "syrische beobachtungsstelle für menschenrechte, beobachtungsstelle für menschenrechte"
        ),
        "Interior Ministry": "innenministerium*",
        "Interior Minister": "innenminister, innenministers, innenministerin",
        "Defense Ministry": "verteidigungsministerium*",
        "Health Ministry": "gesundheitsministerium*, gesundheitsbehörde*",
        "Emergencies Ministry": (
            "zivilschutzministerium*, katastrophenschutzministerium*, katastrophenschutzbehörde*, "
            "zivilschutzbehörde*"
        ),
        "civil defence": "zivilschutz*, katastrophenschutz*",
        "State Emergency Service": "staatlicher katastrophenschutz*, rettungsdienst der ukraine",
        "Foreign Ministry": "außenministerium*, auswärtiges amt, auswärtigen amts",
        "General Staff of Ukraine": (
            "ukrainischer generalstab*, ukrainischen generalstab*, generalstab*, generalstabs in kiew, "
            "generalstab in kiew"
        ),
        "Air Force": (
            "luftwaffe, luftwaffen, ukrainische luftwaffe, ukrainischen luftwaffe, luftstreitkräfte*"
        ),
        "police": (
            "polizei, polizeiangaben, polizeisprecher*, polizei berlin, polizeipräsident*, bundespolizei,"
            " landespolizei, ein polizeisprecher"
        ),
        "prosecutors": (
            "staatsanwaltschaft, staatsanwaltschaften, bundesanwaltschaft, generalbundesanwalt*, "
            "generalstaatsanwaltschaft"
        ),
        "Investigative Committee": "ermittlungskomitee*, ermittlungsausschuss*",
        "FSB": "fsb, inlandsgeheimdienst fsb, geheimdienst fsb",
        "fire brigade": "feuerwehr, feuerwehrsprecher*",
        "rescuers": (
            "rettungskräfte*, rettungsdienst, rettungsdienste*, rettungsleitstelle, deutsches rotes "
            "kreuz, drk, rotes kreuz, roten kreuz*"
        ),
        "organisers": "veranstalter*, veranstalter von, organisator*, veranstaltern",
        "authorities": (
            "behörde, behörden, behördenangaben, regierung, staatsmedien, stadtverwaltung, "
            "militärverwaltung, regionalbehörden"
        ),
        "governor": (
            "gouverneur, gouverneurs, gouverneurin, regionalgouverneur*, militärgouverneur*, "
            "ministerpräsident*"
        ),
        "mayor": "bürgermeister, bürgermeisters, bürgermeisterin, oberbürgermeister*",
        "army": (
            "armee, militär, israelische armee, streitkräfte, streitkräften, armeesprecher*, militärangaben"
        ),
        "courts": "gericht, landgericht, amtsgericht, gerichtssprecher*",
        "human rights defenders": (
            "menschenrechtler, menschenrechtlern, bürgerrechtler, bürgerrechtlern, "
            "menschenrechtsorganisation*, "
            "bürgerrechtsorganisation*, menschenrechtsgruppe*, menschenrechtsaktivisten"
        ),
        "witnesses": "augenzeuge*, zeugen",
        "dpa": "dpa, deutsche presse-agentur",
        "AFP": "afp",
        "AP": "ap, associated press",
        "Reuters": "reuters",
        "TASS": "tass, tass-agentur",
        "Interfax": "interfax",
        "media": (
            "medien, medienberichten, medienberichte, medienbericht, lokalmedien, staatsfernsehen, "
            "staatliche medien"
        ),
        "hospitals": "krankenhaus, krankenhäuser, klinik",
        "trade union": "gewerkschaft, gewerkschaften",
    },
    months=(
        "januar, jänner, jan",
        "februar, feber, feb",
        "märz, mrz",
        "april, apr",
        "mai",
        "juni, jun",
        "juli, jul",
        "august, aug",
        "september, sept, sep",
        "oktober, okt",
        "november, nov",
        "dezember, dez",
    ),
    clock_words=("uhr", "", ""),
    weekdays=(
        "montag, montags, montagabend, montagmorgen, montagnachmittag, montagvormittag, montagmittag",
        (
            "dienstag, dienstags, dienstagabend, dienstagmorgen, dienstagnachmittag, dienstagvormittag, "
            "dienstagmittag"
        ),
        (
            "mittwoch, mittwochs, mittwochabend, mittwochmorgen, mittwochnachmittag, mittwochvormittag, "
            "mittwochmittag"
        ),
        (
            "donnerstag, donnerstags, donnerstagabend, donnerstagmorgen, donnerstagnachmittag, "
            "donnerstagvormittag, donnerstagmittag"
        ),
        (
            "freitag, freitags, freitagabend, freitagmorgen, freitagnachmittag, freitagvormittag, "
            "freitagmittag"
        ),
        (
            "samstag, samstags, sonnabend, samstagabend, samstagmorgen, samstagnachmittag, "
            "samstagvormittag, samstagmittag"
        ),
        (
            "sonntag, sonntags, sonntagabend, sonntagmorgen, sonntagnachmittag, sonntagvormittag, "
            "sonntagmittag"
        ),
    ),
    day_parts={
        6: "morgengrauen, frühen morgen, frühen morgenstunden, am frühen morgen",
        10: "vormittag, am vormittag",
        12: "mittag, am morgen, morgen",
        18: "nachmittag, am nachmittag",
        23: "abend, am abend, späten abend, abendstunden, freitagabend",
        24: "mitternacht, der nacht, nachts",
    },
    relative_days={
        0: "heute, heute morgen, heute früh, heute abend, heute nachmittag, heutigen",
        -1: "gestern, gestern abend, gestrigen, tags zuvor",
        -2: "vorgestern",
    },
    windows={
        24: (
            "in den vergangenen 24 stunden, in den letzten 24 stunden, innerhalb von 24 stunden, binnen "
            "24 stunden, "
            "innerhalb der letzten 24 stunden, innerhalb der vergangenen 24 stunden, binnen eines tages, "
            "innerhalb eines tages, "
            "während der vergangenen 24 stunden, während der letzten 24 stunden, in den zurückliegenden "
            "24 stunden, "
            "am vergangenen tag, in 24 stunden, vergangenen 24 stunden, letzten 24 stunden, im laufe des "
            "letzten tages, "
            "im laufe des vergangenen tages, pro tag zuletzt"
        ),
        48: (
            "in den vergangenen 48 stunden, in den letzten 48 stunden, innerhalb von 48 stunden, binnen "
            "48 stunden"
        ),
        12: (
            "in der vergangenen nacht, in der nacht, über nacht, in der letzten nacht, vergangene nacht, "
            "letzte nacht, "
            "während der nacht, im laufe der nacht, nächtlichen, in der nacht zu, in der nacht auf, in "
            "der nacht zum"
        ),
        168: (
            "in der vergangenen woche, in der letzten woche, vergangene woche, letzte woche, in den "
            "vergangenen sieben tagen, "
            "in den letzten sieben tagen, innerhalb einer woche, binnen einer woche, in den vergangenen 7"
            " tagen"
        ),
    },
    since="seit, seit dem, ab, ab dem, beginnend mit, seit dem beginn am, seit kriegsbeginn am, nach dem",
    until="bis, bis zum, bis einschließlich",
    as_of=(
        "stand, stand vom, mit stand, bis, gegen, aktualisiert am, aktualisiert um, update, zum stand, "
        "stand am, um, bis zum, "
        "um kurz vor, um kurz nach, bis gegen, mit stand vom, stand der daten"
    ),
    on=(
        "am, im, in, vom, für, des, in der nacht auf, in der nacht zum, in der nacht zu, für den, "
        "letzten, diesen, noch am, an diesem, den, am vergangenen, am späten"
    ),
    ago="vor",
    year_words=(
        "im jahr, jahr, jahre, jahres, von, seit, bis, in, im sommer, im herbst, im winter, im frühjahr, "
        "ende, anfang, mitte"
    ),
)
