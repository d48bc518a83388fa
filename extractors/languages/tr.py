"""Turkish."""

from .base import Language, phrases

_ONES = ("", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz")
_TENS = ("", "on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan")
# "one of them", "two of them" and their cases
_OF_THEM = {
    1: "biri, birinin, birini, birine",
    2: "ikisi, ikisinin, ikisini, ikisine",
    3: "üçü, üçünün, üçünü, üçüne",
    4: "dördü, dördünün, dördünü",
    5: "beşi, beşinin, beşini",
    6: "altısı, altısının, altısını",
    7: "yedisi, yedisinin, yedisini",
    8: "sekizi, sekizinin, sekizini",
    9: "dokuzu, dokuzunun, dokuzunu",
    10: "onunun",
}
_CASED = {
    # "bir" alone is an article: only with a person is it one
    1: "bir kişi, bir kişinin, bir kişiyi, bir kişiye, tek kişi, bir sanığa, bir sanığı",
    2: "ikiyi, ikiye",
    3: "üçe, üçer",
    4: "dörde",
    5: "beşe",
    6: "altıya",
    7: "yediye",
    8: "sekize",
    9: "dokuza",
    10: "ona ... yükseldi, ona ... çıktı",
    20: "yirmiyi, yirmiye, yirmiden",
    30: "otuzu, otuza, otuzdan",
    40: "kırka, kırktan",
    50: "elliyi, elliye, elliden",
    60: "altmışı, altmışa, altmıştan",
    70: "yetmişten",
    80: "sekseni, seksene, seksenden",
    90: "doksanı, doksana, doksandan",
    100: "yüze ... yükseldi, yüze ... yakın, yüzü ... aşkın, yüzü ... aştı, yüzden ... fazla",
}
_VOWELS = {
    "a": "ı",
    "ı": "ı",
    "o": "u",
    "u": "u",
    "e": "i",
    "i": "i",
    "ö": "ü",
    "ü": "ü",
    "â": "ı",
    "î": "i",
    "û": "u",
}


def _forms(value: int) -> str:
    tens, ones = divmod(value, 10)
    apart = f"{_TENS[tens]} {_ONES[ones]}".strip()
    forms = [] if value == 1 else [apart, apart.replace(" ", "")]
    if value > 10 and ones:
        forms += [f"{_TENS[tens]} {word.strip()}" for word in _OF_THEM[ones].split(",")]
    forms += [cell[value] for cell in (_OF_THEM, _CASED) if value in cell]
    return ", ".join(dict.fromkeys(forms))


def _harmony(noun: str) -> tuple[str, str]:
    """The vowels of a noun's endings: «işçi»: e, i; «doktor»: a, u."""
    last = next(letter for letter in reversed(noun) if letter in _VOWELS)
    return ("e" if last in "eiöüî" else "a"), _VOWELS[last]


def _declined(nouns: str) -> str:
    """All cases of nouns; how one ends before a vowel stands behind a stroke: «sanık/sanığ»."""
    forms: list[str] = []
    for noun, soft in (f"{cell}/{cell}".split("/")[:2] for cell in phrases(nouns)):
        wide, close = _harmony(noun)
        n, y, s = ("n", "y", "s") if noun[-1] in _VOWELS else ("", "", "")
        away = ("t" if noun[-1] in "çfhkpsşt" else "d") + wide + "n"
        its = soft + s + close
        forms += [
            noun,
            soft + n + close + "n",
            soft + y + close,
            soft + y + wide,
            noun + away,
            noun + y + "l" + wide,
        ]
        forms += [its, its + "n" + close + "n", its + "n" + close, its + "n" + wide, f"{noun}l{wide}r*"]
    return ", ".join(dict.fromkeys(forms))


def _owned(nouns: str) -> str:
    """All cases of nouns that already are somebody's: «orman işçisi», «orman işçisinin»."""
    forms: list[str] = []
    for noun in phrases(nouns):
        wide, close = _harmony(noun)
        forms += [
            noun,
            *(noun + end for end in (f"n{close}n", f"n{close}", f"n{wide}", f"nd{wide}n", f"yl{wide}")),
        ]
        stem = (
            noun[:-2] if noun[-2] == "s" else noun[:-1].removesuffix("ğ") + ("k" if noun[-2] == "ğ" else "")
        )
        forms.append(f"{stem}l{wide}r{'i' if wide == 'e' else 'ı'}*")
    return ", ".join(dict.fromkeys(forms))


LANGUAGE = Language(
    code="tr",
    script="Latin",
    flags="TR",
    homes="TR CY",
    own_letters="ığş",
    verb_last=True,
    heads_last=True,
    zone="Europe/Istanbul",
    numbers={
        0: "sıfır",
        **{value: _forms(value) for value in range(1, 100)},
        100: _CASED[100],
        **{value * 100: f"{_ONES[value]}yüz" for value in range(2, 10)},
    },
    magnitudes={
        100: "yüz",
        1000: "bin, bini, bine, binin, binden, bininin, binini",
        10**6: "milyon, milyonu, milyona, milyonun, milyondan, mn",
        10**9: "milyar, milyarı, milyara, milyardan",
    },
    collectives={12: "düzine, bir düzine", 6: "yarım düzine"},
    halves={
        100: "yüz",
        1000: "bin, bini, bine, binin, binden, bininin, binini",
        1500: "bir buçuk bin, birbuçuk bin",
        2500: "iki buçuk bin",
        500_000: "yarım milyon",
        10**6: "bir milyon",
        1_500_000: "bir buçuk milyon, 1 buçuk milyon",
        2_500_000: "iki buçuk milyon",
    },
    vague={
        2: "birkaç, bir kaç, bir grup",
        10: "onlarca, onlarcası",
        12: "düzinelerce",
        24: "birkaç düzine",
        100: "yüzlerce, yüzlercesi",
        200: "birkaç yüz",
        1000: "binlerce, binlercesi",
        2000: "birkaç bin",
        10_000: "on binlerce, onbinlerce",
        100_000: "yüz binlerce, yüzbinlerce",
        1_000_000: "milyonlarca",
    },
    case_endings=(
        "ar er şar şer "
        "ı i u ü yı yi yu yü sı si su sü ını ini unu ünü sını sini sunu sünü a e ya ye na ne ına ine una üne "
        "sına sine suna süne "
        "ın in un ün nın nin nun nün ının inin unun ünün sının sinin sunun sünün da de ta te nda nde ında "
        "inde unda ünde sında "
        "dır dir dur dür tır tir tur tür ydı ydi ydu ydü dı di du dü tı ti tu tü "
        "sinde sunda sünde dan den tan ten ndan nden ından inden undan ünden sından sinden sundan sünden lık "
        "lik luk lük"
    ),
    part_endings=(
        "ı i u ü sı si su sü ını ini unu ünü sını sini sunu sünü ına ine una üne sına sine suna süne ının "
        "inin unun ünün sının "
        "sinin sunun sünün"
    ),
    ordinal_dot=True,
    not_behind=True,
    ordinal_endings="inci ıncı uncu üncü nci ncı ncu ncü",
    abbreviations="vb, doç, yrd, mah",
    units={
        "people": ", ".join(
            (
                _declined(
                    "insan, vatandaş, yurttaş, yolcu, turist, işçi, çalışan, madenci, hasta, rehine, "
                    "şüpheli, zanlı, sanık/sanığ, göçmen, sığınmacı, mülteci, mağdur, depremzede, afetzede, "
                    "kazazede, selzede, felaketzede, üye, terörist, militan, saldırgan, katılımcı, köylü, "
                    "şoför, sürücü, pilot, balıkçı, doktor, hemşire, öğretmen, avukat, yetişkin, siyasetçi, "
                    "politikacı, sendikacı, yabancı, suriyeli, filistinli, ukraynalı, israilli, iranlı, "
                    "afgan, ziyaretçi, müşteri, taraftar, memur, personel, sağlıkçı, akademisyen, sanatçı, "
                    "çiftçi, denizci, misafir, izleyici, seyirci, hacı, umreci, hâkim, hakim, savcı, sporcu, "
                    "futbolcu, dağcı, gönüllü, tatilci, emekli, kaçakçı, organizatör, hırsız, dolandırıcı, "
                    "firari, torbacı, yönetici, muhtar, imam, görevli, kurye, motokurye, çoban, emekçi, "
                    "mahalleli, gemici, kaptan, dalgıç/dalgıc, paraşütçü, komutan, elebaşı, uzman, "
                    "mühendis, tekniker, "
                    "teknisyen, diplomat, casus, ajan, muhalif, müvekkil, davacı, davalı, tanık/tanığ, "
                    "ıraklı, pakistanlı, hintli, bangladeşli, mısırlı, sudanlı, yemenli, lübnanlı, somalili, "
                    "özbek/özbeğ, türkmen, kazak/kazağ, azerbaycanlı, amerikalı, ingiliz, çinli, japon, "
                    "endonezyalı, tunuslu, cezayirli, libyalı, etiyopyalı, eritreli, nijeryalı, koreli, "
                    "yunan, bulgar, ermeni, alevi, ezidi, yezidi, hristiyan, yahudi, müslüman, rus, alman, "
                    "fransız, isyancı, milis, cihatçı, haydut, korsan, yaya, motosikletli, bisikletli, "
                    "kiracı, konuk/konuğ, gözlemci, temsilci, hekim, eczacı, veteriner, ebe, aşçı, garson, "
                    "temizlikçi, güvenlikçi, partili, engelli, asansörcü, inşaatçı, kamyoncu, çırak/çırağ, "
                    "stajyer, tezgahtar, esnaf, belediyeci, jandarmalı, tayfa, denizaltıcı, hamal, müezzin, "
                    "rahip, rahibe, papaz, mahsur, gurbetçi, göçer, çingene, besici, arıcı, avcı, kampçı, "
                    "kayakçı, sürgün, gazi, tutuksuz sanık/tutuksuz sanığ, tutuklu sanık/tutuklu sanığ, "
                    "yabancı turist, yerli turist, kaçak göçmen, düzensiz göçmen, kadın işçi, çocuk işçi, "
                    "genç işçi, sağlık emekçi, kardeş, kız kardeş, komşu, yeğen, kuzen, "
                    "akraba, torun, arkadaş, meslektaş, yoldaş, bürokrat, müdür, müteahhit, sanayici, "
                    "patron, bankacı, kuyumcu, emlakçı, galerici, profesör, rektör, hukukçu, mimar, "
                    "şarkıcı, oyuncu, fenomen, youtuber, rapçi, yazar, şair, çevirmen, "
                    "suikastçı, tetikçi, soyguncu, yağmacı, kundakçı, tefeci, bahisçi, "
                    "afganistanlı, faslı, senegalli, ganalı, kamerunlu, kongolu, çadlı, nepalli, "
                    "filipinli, vietnamlı, taylandlı, moğol, tacik/taciğ, kırgız, gürcü, moldovalı, romen, "
                    "sırp, hırvat, boşnak/boşnağ, arnavut, makedon, kosovalı, macar, polonyalı, slovak, "
                    "avusturyalı, isviçreli, hollandalı, belçikalı, italyan, ispanyol, portekizli, "
                    "isveçli, norveçli, danimarkalı, litvanyalı, letonyalı, estonyalı, kanadalı, "
                    "meksikalı, brezilyalı, arjantinli, kolombiyalı, venezuelalı, kübalı, haitili, "
                    "avustralyalı, ürdünlü, kuveytli, katarlı, kıbrıslı, çeçen, uygur, tatar, belaruslu, "
                    "ugandalı, kenyalı, tanzanyalı, malili"
                ),
                _owned(
                    "maden işçisi, tarım işçisi, inşaat işçisi, fabrika işçisi, mevsimlik tarım işçisi, "
                    "mevsimlik işçi, belediye işçisi, tersane işçisi, tekstil işçisi, belediye çalışanı, "
                    "kamu çalışanı, kamu emekçisi, sağlık çalışanı, sağlık emekçisi, yardım çalışanı, "
                    "banka çalışanı, fabrika çalışanı, belediye başkanı, belediye meclis üyesi, "
                    "meclis üyesi, sendika üyesi, parti üyesi, örgüt üyesi, örgüt mensubu, örgüt yöneticisi, "
                    "terör örgütü üyesi, terör örgütü mensubu, fetö üyesi, deaş üyesi, ışid üyesi, "
                    "pkk üyesi, hamas üyesi, hizbullah üyesi, çete üyesi, aile üyesi, aile ferdi, "
                    "mürettebat üyesi, ekip üyesi, göçmen kaçakçısı, insan kaçakçısı, uyuşturucu satıcısı, "
                    "uyuşturucu taciri, zehir taciri, zehir satıcısı, silah kaçakçısı, "
                    "tarihi eser kaçakçısı, iş insanı, iş adamı, bilim insanı, apartman sakini, "
                    "bina sakini, "
                    "mahalle sakini, köy sakini, bölge sakini, ilçe sakini, din görevlisi, kabin görevlisi, "
                    "otel görevlisi, belediye görevlisi, motosiklet sürücüsü, kamyon şoförü, otobüs şoförü, "
                    "servis şoförü, taksi şoförü, tır şoförü, tır sürücüsü, kamyon sürücüsü, "
                    "otomobil sürücüsü, gemi mürettebatı, gemi personeli, hastane personeli, "
                    "sağlık personeli, kamu personeli, üniversite personeli, kamu görevlisi, "
                    "yardım görevlisi, bm çalışanı, bm personeli, ev sahibi, iş yeri sahibi, işyeri sahibi, "
                    "hacı adayı, asker adayı, muhalefet üyesi, parti yöneticisi, il başkanı, ilçe başkanı, "
                    "insan hakları savunucusu, taciz mağduru, köy korucusu, öğretim üyesi, öğretim görevlisi, "
                    "şirket yöneticisi, şirket sahibi, şirket çalışanı, daire başkanı, şube müdürü, "
                    "oda başkanı, sendika yöneticisi, sendika başkanı, kulüp başkanı, "
                    "kulüp yöneticisi, banka müdürü, silahlı saldırgan"
                ),
                (
                    "arkadaşımız, arkadaşımızın, arkadaşımızı, yoldaşımız, yoldaşımızın, meslektaşımız, "
                    "meslektaşımızın, üyemiz, üyemizin, üyemizi, yurttaşımız, yurttaşımızın, madencimiz, "
                    "işçimiz, öğrencimiz, hemşehrimiz, kişi, kişinin, kişiyi, kişiye, kişiden, kişiyle, kişi "
                    "daha, kişinin daha, kişiyi daha, "
                    "kişide, yabancı uyruklu, can, işgalci*, kayıp kişi, mürettebat, kişiler, kişilerin, "
                    "kişisi, isim, ismin, ismi, yerleşimci*, vatandaşımız, vatandaşımızın, vatandaşımızı, "
                    "milletvekili adayı, hükümlünün, yabancı uyruklunun, türk, kürt, kişinin ise, "
                    "kişinin de, kişi de, kişi ise, şahıs, şahsın, şahsı, mensubu, mensubunun, sakini, "
                    "sakinin, tutukludan, yabancı uyruklu şahıs, yabancı uyruklu kişi, yabancı uyruklular*, "
                    "ışid'li, deaş'lı, fetö'cü, pkk'lı, pkk'lının, pkk'lıyı, ypg'li, kürdün, "
                    "türk vatandaşı*, abd'li, abd vatandaşı*, rus vatandaşı*, iran vatandaşı*, "
                    "suriye vatandaşı*, yaralı şahıs, şahsa, şahıstan, şahıslar*, birey, bireyin, bireyi"
                ),
            )
        ),
        "protesters": _declined("gösterici, eylemci, grevci, protestocu, grevdeki işçi"),
        "journalists": ", ".join(
            (
                _declined("gazeteci, muhabir, kameraman, yayıncı"),
                _owned("basın emekçisi, basın mensubu, foto muhabiri, medya çalışanı, basın çalışanı"),
            )
        ),
        "activists": ", ".join(
            (
                _declined("aktivist, gönüllü"),
                _owned("hak savunucusu, insan hakları savunucusu, çevre aktivisti, insan hakları aktivisti"),
            )
        ),
        "children": ", ".join(
            (
                _declined("çocuk/çocuğ, bebek/bebeğ"),
                _owned("kız çocuğu, erkek çocuğu"),
                "çocuk daha, bebekti, çocuktu",
            )
        ),
        "minors": ", ".join(
            (
                _declined("genç/genc, ergen"),
                "reşit olmayan*, 18 yaş altı, on sekiz yaş altı",
            )
        ),
        "women": ", ".join(
            (
                _declined("kadın, kız, anne, hamile kadın, genç kız, genç kadın, hemcins"),
                "kadın daha",
            )
        ),
        "men": _declined("erkek/erkeğ, adam"),
        "students": ", ".join(
            (
                _declined("öğrenci, üniversiteli, liseli, kız öğrenci"),
                _owned(
                    "üniversite öğrencisi, lise öğrencisi, ortaokul öğrencisi, ilkokul öğrencisi, "
                    "tıp öğrencisi"
                ),
                "öğrenci daha",
            )
        ),
        "police": ", ".join(
            (
                _declined("polis, komiser"),
                _owned(
                    "polis memuru, çevik kuvvet polisi, trafik polisi, polis amiri, emniyet mensubu, "
                    "özel harekat polisi, emniyet görevlisi"
                ),
                "polis daha, polisimiz",
            )
        ),
        "security forces": ", ".join(
            (
                _declined("korucu, jandarma, gardiyan, bekçi"),
                _owned(
                    "jandarma eri, güvenlik görevlisi, infaz koruma memuru, güvenlik gücü mensubu, "
                    "güvenlik korucusu, sınır muhafızı, barış gücü askeri"
                ),
                "güvenlik gücü*, güvenlik güçleri*, güvenlik personeli*, güvenlik mensubu*",
            )
        ),
        "soldiers": ", ".join(
            (
                _declined(
                    "asker, subay, astsubay, komando, general, mehmetçik/mehmetçiğ, savaşçı, uzman çavuş, "
                    "uzman erbaş, sözleşmeli er, teğmen, rus asker, israilli asker, ukraynalı asker, "
                    "abd'li asker, pakistanlı asker, paralı asker"
                ),
                _owned("rus askeri, israil askeri, ukrayna askeri, abd askeri, türk askeri"),
                (
                    "er, erbaş, askerî personel, askeri personel, asker daha, muharip*, askerimiz, "
                    "askerimizin, asker kaçağı, korucu, güvenlik korucusu"
                ),
            )
        ),
        "reservists": (
            "yedek asker, yedek askerin, yedek, ihtiyat askeri, ihtiyat, rezervist, rezervistin, yedek "
            "askerler*"
        ),
        "prisoners": ", ".join(
            (
                _declined(
                    "tutuklu, hükümlü, mahkum, mahkûm, esir, tutsak/tutsağ, mahpus, "
                    "siyasi tutsak/siyasi tutsağ, siyasi mahkum, filistinli esir, filistinli tutuklu, "
                    "hasta tutsak/hasta tutsağ, hasta mahpus, ukraynalı esir, rus esir"
                ),
                _owned("savaş esiri"),
                "tutuklu ve hükümlü, tutuklu ve hükümlünün",
            )
        ),
        "civilians": ", ".join(
            (
                _declined("sivil, sivil vatandaş, filistinli sivil, ukraynalı sivil"),
                "sivil daha",
            )
        ),
        "firefighters": ", ".join(
            (
                _declined("itfaiyeci"),
                _owned(
                    "itfaiye eri, itfaiye personeli, arama kurtarma personeli, kurtarma görevlisi, "
                    "orman işçisi, arama kurtarma görevlisi"
                ),
                "kurtarma ekibi, arama-kurtarma personeli, arama kurtarmacı",
            )
        ),
        "elderly": _declined("yaşlı"),
        "drones": ", ".join(
            (
                _declined("dron, kamikaze dron"),
                _owned("insansız hava aracı, kamikaze insansız hava aracı"),
                (
                    "iha, iha'yı, iha'nın, iha'ları, siha, insansız hava araçları*, drone, drone'u, "
                    "drone'un, drone'lar*, kamikaze iha, silahlı insansız hava aracı, şahid, şahed, iha ile, "
                    "iha'dan"
                ),
            )
        ),
        "missiles": ", ".join(
            (
                _declined("füze, balistik füze, roket, hipersonik füze"),
                _owned(
                    "seyir füzesi, havan topu, balistik füzesi, top mermisi, havan mermisi, roket mermisi, "
                    "kruz füzesi, kruvaze füzesi, oniks füzesi, kinjal füzesi, iskender füzesi, kalibr füzesi"
                ),
                "güdümlü bomba, iskender",
            )
        ),
        "aircraft": ", ".join(
            (
                _declined("uçak/uçağ, helikopter"),
                _owned(
                    "savaş uçağı, nakliye uçağı, kargo uçağı, keşif uçağı, tanker uçağı, saldırı helikopteri"
                ),
                "jet, jetin",
            )
        ),
        "tanks": _declined("tank"),
        "vehicles": ", ".join(
            (
                _declined(
                    "araç/arac, otomobil, kamyon, otobüs, minibüs, tekne, gemi, zırhlı araç/zırhlı arac"
                ),
                "zırhlı muharebe aracı*, motosiklet*, tır, iş makinesi",
            )
        ),
        "buildings": ", ".join(
            (
                _declined("bina, konut, okul"),
                _owned("iş yeri, işyeri"),
                "ev, evin, evi, evler, evlerin, daire, yapı, yapının, ahır, dükkan, köy evi, eve",
            )
        ),
        "gatherings": ", ".join(
            (
                _declined("eylem, miting, protesto, gösteri"),
                "yürüyüş, etkinlik, protesto gösterisi",
            )
        ),
        "families": ", ".join(
            (
                _declined("aile, hane"),
                "çift",
            )
        ),
        "addresses": (
            "adres, adrese, adreste, adreslere, adresin, adrese eş zamanlı, adrese düzenlenen, "
            "eve, evde, eve baskın"
        ),
        "detentions": "gözaltı, gözaltının, gözaltılar",
        "cases": "dava, davanın, dosya, soruşturma, soruşturmanın, fezleke, iddianame, olay",
        "crossings": "sınır geçişi, sınır geçişinin",
    },
    person_endings="",
    not_counts={
        "a parent": "çocuk babası*, çocuk annesi*, çocuk sahibi*, çocuklu",
        "an age": (
            "yaşında, yaşındaki, yaşına, yaşını, yaşından, yaş, yaş üstü, yaş altı, yaşlarında, "
            "yaşlarındaki, aylık, günlük bebek, "
            "yaş ve üzeri, yaşa"
        ),
        "a length of time": (
            "yıl, yıla, yıldır, yıldan, yılı, yılın, yıllık, yılda, sene, senedir, ay, aya, aydır, aydan,"
            " hafta, haftadır, "
            "haftalık, gün, güne, gündür, günde, günü, günün, günlük, saat, saate, saattir, saatte, "
            "saatlik, saatin, dakika, "
            "dakikada, dakikalık, dakikadır, saniye, saniyede, saniyelik, gece, yüzyıl, asır, kez, kere, "
            "defa, sezon, "
            "haftada, ayda, yılında, yılından"
        ),
        "money": (
            "lira, liraya, lirayı, liranın, liralık, tl, tl'ye, tl'lik, tl'yi, dolar, dolara, dolarlık, "
            "doları, avro, euro, "
            "ruble, sterlin, kuruş, milyon lira, milyon tl, milyon dolar, dolarlık, yuan, yen, frank"
        ),
        "a share": "yüzde, puan, puanlık, baz puan",
        "a measurement": (
            "kilometre*, km, metre, metrelik, metreye, metreden, metrekare*, santimetre*, cm, mm, "
            "milimetre, kilogram*, kg, kilo, "
            "kiloluk, gram, ton, tonluk, tona, litre, hektar*, dönüm*, derece*, büyüklüğünde*, "
            "şiddetinde, megavat*, volt, mil, "
            "mw, kilovat*, deniz mili, santim, metreküp, varil, feet, knot"
        ),
        "a multiple": "kat, katı, katına, kata, kez, katlı",
        "votes or points": (
            "oy, oyla, oyu, oyun, gol, golle, sandalye*, milletvekili, milletvekilinin, milletvekilliği, "
            "sayı, puan, puanla, "
            "delege*, beğeni*, görüntülenme*, takipçi*, abone*, imza, seçmen*, set, maç, maçta, retweet*,"
            " senatör*, vekil, "
            "vekilin"
        ),
        "things, not people": (
            "sefer, seferin, seferi, uçuş, uçuşun, tren, trenin, paket*, silah, silahın, tabanca*, "
            "tüfek*, mermi*, fişek*, hayvan*, büyükbaş*, küçükbaş*, koyun, inek, köpek*, kedi, at, "
            "kuş, yangın, yangının, yangına, orman yangını*, sim kart, cihaz*, telefon*, belge*, "
            "şirket*, firma*, banka*, hesap, hesabı, hesabın, haber, madde, maddelik, kat, oda*, "
            "yatak*, şişe*, bilet*, doz*, mayın*, patlama*, deprem, depremin, artçı*, artçı "
            "deprem*, sistem, film*, şarkı*, ağaç*, fidan*, çadır*, konteyner*, ihbar*, çağrı*, "
            "tatbikat, operasyon, operasyonda, operasyonun, ekip, ekiple, kaza, kazada, suç, "
            "suçtan, hastane*, köprü*, soru, proje*, iş makinesi, jeneratör*, paylaşım, internet "
            "sitesi*, url*, kilogram esrar, kök*, hap, hapı, adet, parça*, tablet*, site, takım*, "
            "ülkeye, kanal, top mermisi, fabrika*, üniversite, havalimanı, istasyon*, santral*, "
            "dükkanın, teklif*, önerge*, arazöz, arazözle, uçak, uçakla, helikopter, helikopterle, "
            "hektar, hektarı, hektarlık, tabanca, fişek, fişeği, kilo, kilogram, ton, litre, "
            "hektarda, artçı, artçının, maddesi, maddesinin, madde uyarınca, dönüm, parça, paket, "
            "kutu, şişe, sandık, oy, oyla, seçim, sandıkta, okul, hastane, otel, köprü, cami, "
            "otobüs seferi, uçuşu, maç, gol, puan, film, kitap, salon, salonda, sayfa, proje, "
            "tesis, tesiste, fabrika, şirket, firma, banka"
        ),
        "a law or a rank": (
            "sayılı, maddesi, maddesine, maddesinden, fıkra*, inci, ıncı, uncu, üncü, numaralı, no'lu, "
            "nolu, dereceli, "
            "sıra, sırada, sıraya, fıkrası"
        ),
    },
    number_names={
        "a rate": "her",
        "an article of law": "tck, madde, maddesi, cmk, khk, kanun no, fıkra, kanunun",
        "a number that names something": (
            "numara, no, hat, hattı, kapı, peron, blok, kanal, sefer sayılı, uçuş, boeing, airbus, su, "
            "mig, iphone, windows, covid, "
            "sürüm, sezon, bölüm, grup, tugay, tabur, formula, leopard, oda, daire no, koğuş, karayolu, "
            "hattı no, bilgi hattı, "
            "telefon, dünya savaşı"
        ),
        "an age": "yaşı, yaşları",
        "a share": "yüzde, yüzdesi, binde, %",
        "money": "değeri, bedeli",
    },
    place_types={
        "city": (
            "kent, kentte, kentin, kentinde, kenti, kentlerde, şehir, şehirde, şehrin, şehri, il, ilde, "
            "ilin, ili, ile yayılan, "
            "ilinde, illerde, ilçe, ilçede, ilçesinde, ilçenin, köy, köyde, köyün, belde, yerleşim yeri*,"
            " yerleşim yerinde, "
            "mahalle, mahallede, yerleşim birimi*, yerleşimde"
        ),
        "region": (
            "bölge, bölgede, bölgesinde, bölgenin, eyalet, eyalette, eyaletinde, eyaletin, vilayet*, "
            "oblast*, il merkezi, "
            "kanton*, federal bölge*"
        ),
        "country": "ülke, ülkede, ülkenin, ülkesinde, ülkeden, devlet, devletin",
        "site": (
            "nokta, noktada, noktaya, noktasında, lokasyon*, merkez, merkezde, üniversitede, yerde, yer, "
            "kampüs*, mahallesinde, konumda"
        ),
    },
    bounds={
        "at_least": "en az, en azından, asgari, minimum, en azı",
        "more_than": "fazla, aşkın, daha fazla",
        "approx": "yaklaşık, yaklaşık olarak, aşağı yukarı, takriben, ortalama, tahminen, tahmini, kabaca",
        "nearly": "neredeyse, hemen hemen",
        "at_most": "en fazla, en çok, azami, maksimum",
        "less_than": "az",
        "exact": "tam, tamı tamına, tam olarak",
    },
    bounds_after={
        "more_than": (
            "den fazla, dan fazla, ten fazla, tan fazla, den fazlası, dan fazlası, ten fazlası, tan "
            "fazlası, "
            "in üzerinde, ın üzerinde, un üzerinde, ün üzerinde, nin üzerinde, nın üzerinde, nun "
            "üzerinde, nün üzerinde, "
            "üzerinde, üzeri, aşkın, ı aşkın, i aşkın, u aşkın, ü aşkın, yı aşkın, yi aşkın, yu aşkın, yü"
            " aşkın, "
            "ı aştı, i aştı, u aştı, ü aştı, yı aştı, yi aştı, yu aştı, yü aştı, aştı, ı aşan, i aşan, u "
            "aşan, ü aşan, "
            "yi aşan, yı aşan, ı geçti, i geçti, u geçti, ü geçti, yi geçti, yı geçti, geçti, ı aşıyor, i"
            " aşıyor, u aşıyor, "
            "ü aşıyor, ı aşmış*, i aşmış*, u aşmış*, ü aşmış*, ı aştığı*, i aştığı*, u aştığı*, ü "
            "aştığı*, aştığı*, "
            "ı geçtiği*, i geçtiği*, u geçtiği*, ü geçtiği*, geçtiği*, i geçen, ı geçen, u geçen, ü "
            "geçen, yi geçen, yı geçen, "
            "fazla, den çok, dan çok, ten çok, tan çok, küsur"
        ),
        "at_least": "ve üzeri, veya daha fazla, ya da daha fazla",
        "nearly": (
            "e yakın, a yakın, ye yakın, ya yakın, yakın, e yaklaştı, a yaklaştı, ye yaklaştı, ya "
            "yaklaştı, yaklaştı, "
            "e yaklaşıyor, a yaklaşıyor, ye yaklaşıyor, ya yaklaşıyor, e yaklaşan, a yaklaşan, ye "
            "yaklaşan, ya yaklaşan"
        ),
        "at_most": "e kadar, a kadar, ye kadar, ya kadar",
        "less_than": (
            "den az, dan az, ten az, tan az, in altında, ın altında, un altında, ün altında, nin altında,"
            " nın altında, altında"
        ),
        "approx": "civarında, civarı, dolayında, kadar, dolaylarında, kadarı",
        # a case alone: of 343'ü, 38'e, 979'unun
        "exact": (
            "ı buldu, i buldu, u buldu, ü buldu, yı buldu, yi buldu, yu buldu, yü buldu, ı bulan, i "
            "bulan, u bulan, ü bulan, "
            "ı, i, u, ü, sı, si, su, sü, yı, yi, yu, yü, nı, ni, nu, nü, ın, in, un, ün, nın, nin, nun, "
            "nün, e, a, ye, ya, "
            "ının, inin, unun, ünün, sının, sinin, sunun, sünün, ını, ini, unu, ünü, sını, sini, sunu, "
            "sünü, ine, ına, una, üne, "
            "sine, sına, suna, süne, den, dan, ten, tan, inde, ında, unda, ünde, sinde, sında, sunda, sünde"
        ),
    },
    bounds_verbs={},
    range_pairs=(("", "ila"), ("", "ile"), ("", "ilâ"), ("", "veya"), ("", "ya da")),
    out_of="",
    markers={
        "there": "orada",
        "everywhere": (
            "ülke genelinde, yurt genelinde, ülke çapında, yurt çapında, ülkede, tüm yurtta, "
            "türkiye genelinde, tüm ülkede"
        ),
        "increment": (
            "daha, yeni, ilave, ek, ek olarak, kişi daha, kişinin daha, kişiyi daha, çocuk daha, asker "
            "daha, kadın daha, sivil daha"
        ),
        "total": (
            "toplam, toplamda, toplam olarak, genelinde, bugüne kadar, şimdiye kadar, ülke genelinde, "
            "yurt genelinde, türkiye genelinde"
        ),
        "subset": (
            "bunlardan, bunların, aralarında, aralarından, içlerinde, içlerinden, arasında, dahil, dahil "
            "olmak üzere, "
            "olmak üzere, onlardan, bunların arasında, kişiden, şüpheliden, gözaltına alınanlardan, "
            "gözaltına alınanların, "
            "yaralılardan, ölenlerden, hayatını kaybedenlerden, ölenlerin, yaralıların, biri, birinin, "
            "birini, ikisi, ikisinin, "
            "ikisini, üçü, üçünün, dördü, dördünün, beşi, beşinin, altısı, altısının, yedisi, sekizi, "
            "dokuzu, yalnızca, "
            "sadece, hayatını kaybedenlerin, gözaltındakilerin, aralarındaki, durumu ağır, yoğun bakımda, "
            "hayati tehlikesi"
        ),
        "containing": "içeren",
        "residue": (
            "diğer illerde, diğer kentlerde, diğer şehirlerde, kalan, geri kalan, geri kalanı, diğerleri,"
            " başka illerde, diğer"
        ),
        "each": "her biri, kişi başı, her bir, her, er, ar",
        "previous": (
            "daha önce, daha önceki, önceki, bir gün önce, bir gün önceki, dün, ilk belirlemelere göre "
            "daha önce, ilk açıklamada, "
            "bildirilmişti, açıklanmıştı, duyurulmuştu, açıklamıştı, bildirmişti, duyurmuştu, öncesinde, "
            "yerine, evvelce, ilk başta, "
            "kaydedilmişti, söylenmişti, belirtilmişti, önceki rapor*, önceki gün"
        ),
        "revised": (
            "yükseldi, yükseldiği*, çıktı, çıktığı*, arttı, artarak, ulaştı, ulaştığı*, güncellendi, "
            "güncelleme, düzeltildi, "
            "revize edildi, düştü, geriledi, düşürüldü, yükselerek, son dakika güncelleme, güncel, güncel"
            " sayı, indi"
        ),
        "change": (
            "arttı, yükseldi, çıktı, düştü, geriledi, artarak, azaldı, revize edildi, düşürüldü, "
            "çıkarıldı, yükseldiği*, çıktığı*, ulaştı"
        ),
        "not": (
            "değil, yaralanmadı*, yara almadı*, burnu kanamadı*, ölmedi*, hayatını kaybetmedi*, "
            "can vermedi*, yaşamını yitirmedi*, öldürülmedi*"
        ),
        "respectively": "sırasıyla",
        "versus": "karşı, karşılık",
        "same": "aynı sayıda, bir o kadar",
        "none": (
            "yok, yoktur, bulunmuyor, olmadı, yaşanmadı, bulunmamaktadır, herhangi bir, olmamıştır, "
            "yaşanmamıştır, bulunmadığı*, olmadığı*, yaşanmadığı*, hiçbir"
        ),
        "nobody": "kimse, hiç kimse, hiçkimse, hiç kimsenin, kimsenin",
        "reported": (
            "bilgi yok, bilgi verilmedi, bilinmiyor, açıklama yapılmadı, henüz bilinmiyor, bilgi "
            "paylaşılmadı, bilgisi yok, belirsiz, bilgiye ulaşılamadı"
        ),
        "planned": (
            "bekleniyor, beklenen, bekleniyordu, planlanıyor, planlanan, planlıyor, hedefliyor, "
            "hedefleniyor, öngörülüyor, öngörülen, "
            "edilecek, alınacak, yapılacak, katılacak, olacak, edecek, çağrılacak, çağırılacak, "
            "gönderilecek, serbest bırakılacak, "
            "tahliye edilecek, yerleştirilecek, talep etti, istedi, isteniyor, talep ediyor, talebiyle, "
            "seferber edilecek, "
            "istemiyle, gönderecek, dağıtılacak, istendi, ayrılacak, alacak"
        ),
        "conditional": (
            "eğer, halinde, takdirde, olabilir, olası, ihtimali, ihtimal, muhtemel, edebilir, ise de, "
            "alınabilir, ölebilir, şayet, "
            "olabileceği, olabileceğini, kalabilir, edilirse, olursa"
        ),
        "threatened": (
            "hapis cezası istemi*, kadar hapis, hapis istendi, hapis istedi, hapsi istendi, hapsi "
            "isteniyor, hapis cezasıyla karşı, "
            "tehdit, tehdidi, riski, risk altında, hapis talebi*, hapis istemi*, hapis cezası isten*, "
            "cezası istendi, "
            "hapis cezası talep*, hapsi istenen"
        ),
        "historical": (
            "yıl dönümü*, yıldönümü*, anma, anıldı, anıyoruz, anılıyor, anısına, katliamı*, yıl önce, "
            "geçen yıl, geçtiğimiz yıl, "
            "tarihte bugün, tarihinde, rekor, dünya savaşında, dünya savaşı'nda, soykırım*, geçen yılın, "
            "önceki yıl"
        ),
        "denied": (
            "yalanladı, yalanlandı, yalan, asılsız, gerçeği yansıtmıyor, gerçeği yansıtmamaktadır, gerçek"
            " dışı, doğru değil, reddetti, "
            "iddiaları asılsız, dezenformasyon, yalanlıyor, inkar etti, doğru olmadığını"
        ),
        "unconfirmed": (
            "iddia edildi, iddiasına göre, iddiaya göre, iddia, iddia ediliyor, doğrulanmadı, "
            "doğrulanmamış, teyit edilmedi, sözde, öne sürüldü, iddia etti"
        ),
        "confirmed": (
            "doğrulandı, doğruladı, teyit edildi, teyit etti, kesinleşti, kimliği belirlendi, "
            "doğrulanmış, resmi olarak"
        ),
        "provisional": (
            "ilk belirlemelere göre, ilk bilgilere göre, ilk verilere göre, geçici, ön bilgilere göre, "
            "ilk belirlemeler"
        ),
        "estimated": (
            "tahmin ediliyor, tahminine göre, tahminlere göre, tahmini, tahmin, tahminen, tahmin edildi"
        ),
        "undercount": (
            "gerçek sayı, gerçek rakam, artmasından endişe, daha yüksek olabil*, artabileceği*, "
            "artabilir, yükselebilir, daha fazla olabil*, "
            "artmasından korkuluyor, gerçek sayının, yükselmesinden endişe, daha yüksek olduğu*"
        ),
        "current": "halen, hâlâ, hala, şu an, şu anda, halihazırda, şimdi, hâlihazırda",
        "toll": "sayısı, sayısının, sayısını, bilançosu, rakamı",
        "not_toll": "oranı, oranının, yüzdesi",
        "of_law": "kanun, kanuna, kanun'a, uyarınca, gereğince, maddesi uyarınca, sayılı",
        "not_people": "uçuş, sefer, kargo, mal varlığı",
    },
    town_nouns=(
        "ilçesi, ilçesinde, ilçesindeki, ilçesinin, köyü, köyünde, köyündeki, köyüne, köyünün, kasabası, "
        "kasabasında, kasabasındaki, beldesi, beldesinde, beldesindeki, mahallesi, mahallesinde, "
        "mahallesindeki, "
        "kenti, kentinde, kentindeki, kentine"
    ),
    prepositions="başkent, başkenti, kent merkezi, sınır kenti, merkez üssü, liman kenti, turistik",
    place_endings="da de ta te daki deki taki teki nda nde ndaki ndeki",
    place_nouns=(
        "kentinde, şehrinde, ilinde, ilçesinde, köyünde, eyaletinde, bölgesinde, vilayetinde, mahallesinde, "
        "kasabasında, "
        "kentindeki, şehrindeki, ilindeki, ilçesindeki, köyündeki, eyaletindeki, bölgesindeki, "
        "mahallesindeki, genelinde, "
        "merkezinde, açıklarında, kıyılarında, sınırında, yakınlarında, çevresinde, oblastında, "
        "kasabasındaki, adasında, merkezli"
    ),
    conjunctions="ve, ancak, fakat, ama, ise, ayrıca, öte yandan, iken, buna karşın",
    auxiliaries=(
        "oldu, edildi, var, ediliyor, olduğu, olduğunu, bulunuyor, yapıldı, etti, ediyor, olarak, edilen,"
        " olan, edildiği, "
        "edildiğini, bulunduğu, bulunduğunu"
    ),
    function_words=(
        "ve, ile, için, bir, bu, da, de, ki, mi, mı, mu, mü, ise, ya, veya, ama, ancak, fakat, çünkü, "
        "gibi, kadar, göre, sonra, önce, "
        "daha, en, çok, az, her, hiç, tüm, bütün, olarak, olan, oldu, olduğu, olduğunu, var, yok, değil, "
        "şu, o, onun, onlar, bunlar, "
        "bunun, şöyle, böyle, nasıl, ne, kim, hangi, hem, bile, sadece, yalnızca, halen, şimdi, dün, "
        "bugün, yarın, içinde, üzerinde, "
        "altında, arasında, karşı, karşın, rağmen, dolayı, nedeniyle, sırasında, ardından, itibaren, "
        "itibarıyla, itibariyle, beri, yana, "
        "toplam, üzere, diye, tarafından, eden, edilen, edildi, etti, ediyor, birlikte, bazı, diğer, "
        "aynı, yeni, son, ilk, ayrıca, "
        "durumu, ağır, hafif, ciddi, sayısı, sonucu, sonucunda, kapsamında, yönelik, ilişkin, hakkında, "
        "genelinde, çeşitli, farklı, "
        "yaşanan, meydana, gelen, düzenlenen, yapılan, edilerek, ederek, biri, onlarca, yüzlerce, kişi, "
        "kişinin, kişiyi, "
        "buldu, bulan, bulduğu, eyleminde, eylemlerde, protestolarda, saldırıda, depremde, depremlerde, "
        "patlamada, yangında, kazada, operasyonda, "
        "operasyonlarda, saldırısında, ağırdır"
    ),
    attribution_before="kaynak, açıklayan, kaynaklar, duyuran, bildiren",
    attribution_after=(
        "göre, bildirdi, bildiriyor, açıkladı, açıklıyor, duyurdu, duyuruyor, söyledi, belirtti, ifade "
        "etti, kaydetti, aktardı, dedi, "
        "paylaştı, yazdı, doğruladı, raporladı, tespit etti, öne sürdü, iddia etti, açıklamasına göre, "
        "verilerine göre, bildirildi, "
        "açıklandı, duyuruldu, vurguladı, söz ediyor, söz etti, açıklaması, verileri, verdiği bilgiye "
        "göre, raporuna göre, tahmin ediyor, "
        "hesaplıyor, tahminine göre, rakamlarına göre, sayıyor, açıklamasında, raporunda, belgeledi, "
        "kayda geçirdi, bilgisini verdi, "
        "duyurusuna göre, aktarıyor, belirtiyor, bildirdiğine göre, açıkladığına göre"
    ),
    sources={
        "judiciary": "yargı",
        "OVD-Info": "ovd-info*, ovd info",
        "UN": "birleşmiş milletler*, bm, bm'ye, bm'nin",
        "OHCHR": "bm insan hakları ofisi*, bm insan hakları yüksek komiserliği*, ohchr",
        "UNHCR": "bm mülteciler yüksek komiserliği*, bmmyk*, unhcr",
        "UNICEF": "unicef",
        "WHO": "dünya sağlık örgütü*, dsö*",
        "AFAD": (
            "afad, afad'ın, afad'dan, afad başkanı, afad başkanlığı, afet ve acil durum yönetimi başkanlığı*"
        ),
        "Interior Minister": "içişleri bakanı*, bakan yerlikaya*, bakan soylu*",
        "Interior Ministry": "içişleri bakanlığı*",
        "Defense Ministry": "savunma bakanlığı*, milli savunma bakanlığı*, msb, savunma bakanlığı sözcüsü",
        "Health Minister": "sağlık bakanı, sağlık bakanının, sağlık bakanı fahrettin, sağlık bakanı kemal",
        "Health Ministry": "sağlık bakanlığı*",
        "Justice Minister": "adalet bakanı, adalet bakanı*",
        "Emergencies Ministry": "acil durumlar bakanlığı*, acil durum bakanlığı*",
        "President": "cumhurbaşkanı, cumhurbaşkanı erdoğan, cumhurbaşkanı yardımcısı*",
        "police": (
            "polis, polise, emniyet, emniyet müdürlüğü*, emniyet genel müdürlüğü*, polis sözcüsü*, "
            "emniyete, polis yetkilileri"
        ),
        "governor": "vali, valisi, valilik, valiliği*, validen, valinin, valiliğin, valiliğe",
        "mayor": "belediye başkanı",
        "prosecutors": "savcılık*, başsavcılık*, başsavcılığı*, cumhuriyet başsavcılığı*, savcılığı*",
        "organisers": "organizatör*, düzenleyici*, düzenleyenler*, tertip komitesi*",
        "authorities": "yetkililer*, makamlar, makamları, hükümet, resmi makamlar, yerel yetkililer*",
        "General Staff of Ukraine": "ukrayna genelkurmay*, genelkurmay*, ukrayna genelkurmay başkanlığı*",
        "Air Force": "hava kuvvetleri, hava kuvvetleri komutanlığı*, ukrayna hava kuvvetleri*",
        "army": "ordu, ordusu, israil ordusu, ordu sözcüsü",
        "human rights defenders": (
            "insan hakları örgütü*, insan hakları örgütleri*, insan hakları kuruluşu*, hak örgütleri*, "
            "insan hakları derneği*, ihd, ihd'ye, ihd'nin"
        ),
        "HRANA": "hrana*",
        "Amnesty International": "uluslararası af örgütü*, af örgütü*",
        "Human Rights Watch": "human rights watch",
        "Syrian Observatory for Human Rights": "suriye insan hakları gözlemevi*, gözlemevi*",
        "trade union": "sendika, disk, kesk, sendikası",
        "bar association": "baro, barosu, barosunun, avukatlar, istanbul barosu*, ankara barosu*, çhd",
        "hospitals": "hastane, başhekim*",
        "fire brigade": "itfaiye",
        "media": "medya, yerel medya, devlet televizyonu*, basın, yerel basın, medyası",
        "Anadolu Agency": "anadolu ajansı*, aa'ya, aa, aa'nın",
        "AFP": "afp",
        "AP": "associated press",
        "Reuters": "reuters*",
        "TASS": "tass",
        "witnesses": "görgü tanıkları*, görgü tanığı",
        "Viasna": "viasna, vyasna",
        "SES": "ukrayna devlet acil durum servisi*, devlet acil durum servisi*",
    },
    months=(
        "ocak",
        "şubat",
        "mart",
        "nisan",
        "mayıs",
        "haziran",
        "temmuz",
        "ağustos",
        "eylül",
        "ekim",
        "kasım",
        "aralık",
    ),
    clock_words=("", "", ""),
    clock_leads=("saat, saati, saatler, saat tam"),
    weekdays=(
        "pazartesi",
        "salı",
        "çarşamba",
        "perşembe",
        "cuma",
        "cumartesi",
        "pazar",
    ),
    day_parts={
        6: "şafak vakti, şafakta, sabaha karşı",
        12: "sabah, sabahı, sabahın, sabah saatleri*",
        13: "öğle, öğlen",
        18: "öğleden sonra, ikindi",
        23: "akşam, akşamı, akşam saatleri*, akşama",
        24: "gece, gece yarısı, geceye",
    },
    relative_days={
        0: "bugün, bu sabah, bu akşam, bu gece, bugünkü",
        -1: "dün, dün akşam, dün gece, dün sabah, dünkü",
        -2: "evvelsi gün, önceki gün",
    },
    windows={
        24: (
            "son 24 saatte, son 24 saat içinde, son 24 saat, geçtiğimiz 24 saatte, geçen 24 saatte, 24 "
            "saatte, 24 saat içinde, son bir günde, "
            "son bir gün içinde, son 1 günde, son 24 saatlik, bir günde, son yirmi dört saatte"
        ),
        48: "son 48 saatte, son 48 saat içinde, son iki günde, 48 saatte",
        12: "gece boyunca, gece boyu, gece saatlerinde, geceleyin, dün gece boyunca",
        168: (
            "son bir haftada, son bir hafta içinde, geçen hafta, son 1 haftada, bir haftada, son 7 günde,"
            " geçtiğimiz hafta, son hafta"
        ),
    },
    since="",
    until="",
    as_of="saat, saatler, saati, itibarıyla, güncelleme, son durum",
    on="",
    ago="önce",
    since_after=(
        "tan bu yana, ten bu yana, dan bu yana, den bu yana, tan beri, ten beri, dan beri, den beri, "
        "tan itibaren, ten itibaren, "
        "dan itibaren, den itibaren, tan bugüne, ten bugüne, dan bugüne, den bugüne, ndan bu yana, "
        "nden bu yana, ndan beri, "
        "nden beri, ndan itibaren, nden itibaren, tan sonra, ten sonra, dan sonra, den sonra, bu yana"
    ),
    until_after="a kadar, e kadar, ya kadar, ye kadar, na kadar, ne kadar, a dek, e dek, ya dek, ye dek",
    as_of_after="itibarıyla, itibariyle, itibari ile, itibarı ile",
    year_words="yılında, yılından, yılı, yılının, yılına, yılındaki, senesinde",
)
