"""Belarusian in its three spellings: narkamaŭka, taraškievica and Latin letters stand side by "
"side in the cells."""

from .base import Language

LANGUAGE = Language(
    code="be",
    script="Cyrillic",
    flags="BY",
    homes="BY",
    own_letters="іўыэ",
    zone="Europe/Minsk",
    initials="уў uŭ",
    inverts=True,
    numbers={
        0: "нуль, нуля, nul, nula",
        1: "адзін, адна, адно, аднаго, адной, адное, аднаму, адну, адным, адною, adzin, adna,"
        " adno, adnaho, adnoj, adnoje, adnamu, adnu, adnym, adnoju",
        2: (
            "два, дзве, дзьве, двух, двум, двума, дзвюх, дзьвюх, дзвюм, дзьвюм, дзвюма, дзьвюма, двое, "
            "дваіх, "
            "дваім, абодва, абедзве, абедзьве, абодвух, абаіх, dva, dźvie, dvuch, dvum, dvuma, dźviuch, "
            "dźvium, dźviuma, dvoje, dvaich, dvaim, abodva, abiedźvie, abodvuch, abaich"
        ),
        3: "тры, трох, тром, трыма, трое, траіх, траім, try, troch, trom, tryma, troje, traich, traim",
        4: "чатыры, чатырох, чатыром, чатырма, чацвёра, чацьвера, чацвярых, чацьвярых, чацвярым,"
        " чацьвярым, čatyry, čatyroch, čatyrom, čatyrma, čaćviera, čaćviora, čaćviarych, čaćviarym",
        5: "пяць, пяці, пяццю, пяцьцю, пяцёра, пяцярых, пяцёх, пяцярым, piać, piaci, piaćciu,"
        " piaciera, piaciora, piacioch, piaciarych, piaciech, piaciarym",
        6: "шэсць, шэсьць, шасці, шасьці, шасцю, шасьцю, шасцёра, шасьцера, шасцярых, шасьцярых,"
        " шасцёх, шасьцех, шасцярым, шасьцярым, šeść, šaści, šaściu, šaściera, šaściora, šaściarych, šaściech,"
        " šaścioch,"
        " šaściarym",
        7: "сем, сямі, сямю, сямёра, сямярых, сямёх, siem, siami, siamiu, siamiera, siamiora, siamiarych,"
        " siamiech, siamioch",
        8: "восем, васьмі, васьмю, васьмёра, васьмярых, васьмёх, vosiem, vaśmi, vaśmiu, vaśmiera,"
        " vaśmiora, vaśmiarych, vaśmiech, vaśmioch",
        9: "дзевяць, дзевяці, дзевяццю, дзевяцьцю, дзевяцёра, дзевяцярых, дзевяцёх, dzieviać,"
        " dzieviaci, dzieviaćciu, dzieviaciera, dzieviaciora, dzieviaciarych, dzieviaciech, dzieviacioch",
        10: "дзесяць, дзесяці, дзесяццю, дзесяцьцю, дзесяцёра, дзесяцярых, дзесяцёх, dziesiać,"
        " dziesiaci, dziesiaćciu, dziesiaciera, dziesiaciora, dziesiaciarych, dziesiaciech, dziesiacioch",
        11: "адзінаццаць, адзінаццаці, адзінаццаццю, адзінаццацьцю, адзінаццацёра, адзінаццацёх,"
        " adzinaccać, adzinaccaci, adzinaccaćciu, adzinaccaciera, adzinaccaciech, adzinaccacioch",
        12: "дванаццаць, дванаццаці, дванаццаццю, дванаццацьцю, дванаццацёра, дванаццацёх,"
        " dvanaccać, dvanaccaci, dvanaccaćciu, dvanaccaciera, dvanaccaciech, dvanaccacioch",
        13: "трынаццаць, трынаццаці, трынаццаццю, трынаццацьцю, трынаццацёх, trynaccać,"
        " trynaccaci, trynaccaćciu, trynaccaciech",
        14: "чатырнаццаць, чатырнаццаці, чатырнаццаццю, чатырнаццацьцю, чатырнаццацёх,"
        " čatyrnaccać, čatyrnaccaci, čatyrnaccaćciu, čatyrnaccaciech",
        15: "пятнаццаць, пятнаццаці, пятнаццаццю, пятнаццацьцю, пятнаццацёх, piatnaccać,"
        " piatnaccaci, piatnaccaćciu, piatnaccaciech",
        16: "шаснаццаць, шаснаццаці, шаснаццаццю, шаснаццацьцю, шаснаццацёх, šasnaccać,"
        " šasnaccaci, šasnaccaćciu, šasnaccaciech",
        17: "сямнаццаць, сямнаццаці, сямнаццаццю, сямнаццацьцю, сямнаццацёх, siamnaccać,"
        " siamnaccaci, siamnaccaćciu, siamnaccaciech",
        18: "васямнаццаць, васямнаццаці, васемнаццаць, васемнаццаці, vasiamnaccać, vasiamnaccaci,"
        " vasiemnaccać, vasiemnaccaci",
        19: "дзевятнаццаць, дзевятнаццаці, dzieviatnaccać, dzieviatnaccaci",
        20: "дваццаць, дваццаці, дваццаццю, дваццацьцю, дваццацёх, dvaccać, dvaccaci, dvaccaćciu,"
        " dvaccaciech",
        30: "трыццаць, трыццаці, трыццаццю, трыццацьцю, трыццацёх, tryccać, tryccaci, tryccaćciu,"
        " tryccaciech",
        40: "сорак, сарака, sorak, saraka",
        50: "пяцьдзясят, пяцьдзесят, пяцідзесяці, пяцідзесяцю, piaćdziasiat, piaćdziesiat,"
        " piacidziesiaci, piacidziesiaciu",
        60: "шэсцьдзясят, шэсьцьдзясят, шэсцьдзесят, шэсьцьдзесят, шасцідзесяці, шасьцідзесяці,"
        " šeśćdziasiat, šeśćdziesiat, šaścidziesiaci",
        70: "семдзесят, сямідзесяці, siemdziesiat, siamidziesiaci",
        80: "восемдзесят, васьмідзесяці, vosiemdziesiat, vaśmidziesiaci",
        90: "дзевяноста, дзевяносту, dzievianosta, dzievianostu",
        100: "сто, ста, sto, sta",
        200: "дзвесце, дзьвесьце, двухсот, dźvieście, dvuchsot",
        300: "трыста, трохсот, trysta, trochsot",
        400: "чатырыста, чатырохсот, čatyrysta, čatyrochsot",
        500: "пяцьсот, пяцісот, piaćsot, piacisot",
        600: "шэсцьсот, шэсьцьсот, шасцісот, шасьцісот, šeśćsot, šaścisot",
        700: "семсот, сямісот, siemsot, siamisot",
        800: "восемсот, васьмісот, vosiemsot, vaśmisot",
        900: "дзевяцьсот, дзевяцісот, dzieviaćsot, dzieviacisot",
    },
    magnitudes={
        100: "сотні, соцень, сотняў, sotni, socień, sotniaŭ",
        1000: "тысяча, тысячы, тысячу, тысяч, тысячаў, тысячай, тысячам, тысячамі, тысячах, тыс,"
        " tysiača, tysiačy, tysiaču, tysiač, tysiačaŭ, tysiačaj, tysiačam, tysiačami, tysiačach, tys",
        1_000_000: "мільён, мільёна, мільёны, мільёнаў, мільёне, мільёнам, мільёнамі, млн,"
        " miljen, miljena, miljeny, miljenaŭ, miljenie, miljenam, miljenami, młn",
        1_000_000_000: "мільярд, мільярда, мільярды, мільярдаў, млрд, miljard, miljarda,"
        " miljardy, miljardaŭ, młrd",
    },
    collectives={
        1500: "тысячы паўтары, тысяч паўтары, tysiačy paŭtary",
        2000: "тысячы дзве, тысяч дзве, tysiačy dźvie",
        10: (
            "дзясятак, дзесятак, дзясятка, дзясяткаў, дзесяткаў, dziasiatak, dziesiatak, dziasiatka, "
            "dziasiatkaŭ, dziesiatkaŭ, з дзясятак, z dziasiatak, дзясяткам, dziasiatkam"
        ),
        12: "тузін, тузіна, tuzin, tuzina",
        15: "паўтара дзясятка, паўтара дзесятка, paŭtara dziasiatka",
        50: "паўсотні, paŭsotni",
        100: "сотня, сотню, сотняй, соцень, sotnia, sotniu, sotniaj, socień",
        150: "паўтары сотні, paŭtary sotni",
    },
    halves={
        500: "паўтысячы, paŭtysiačy",
        1000: "тысяча, тысячу, tysiača, tysiaču",
        1500: "паўтары тысячы, paŭtary tysiačy, паўтары тыс, paŭtary tys",
        2500: "дзве з паловай тысячы, дзьве з паловай тысячы, dźvie z pałovaj tysiačy",
        500_000: "паўмільёна, paŭmiljena",
        1_000_000: "мільён, miljen",
        1_500_000: "паўтара мільёна, paŭtara miljena",
    },
    after_limit={
        10: "дзясятка, dziasiatka",
        50: "паўсотні, paŭsotni",
        100: "сотні, сотню, sotni, sotniu",
        1000: "тысячы, tysiačy",
        1_000_000: "мільёна, мільён, miljena, miljen",
    },
    vague={
        2: (
            "некалькі, некалькіх, некалькім, некалькімі, колькі, niekalki, niekalkich, niekalkim, "
            "niekalkimi, "
            "kolki, пара чалавек, para čałaviek, пару чалавек, paru čałaviek"
        ),
        10: "дзясяткі, дзесяткі, дзясяткамі, дзясятках, дзясяткам, dziasiatki, dziesiatki,"
        " dziasiatkami, dziasiatkach, dziasiatkam",
        20: (
            "некалькі дзясяткаў, некалькі дзесяткаў, некалькіх дзясяткаў, некалькіх дзесяткаў, niekalki "
            "dziasiatkaŭ, niekalki dziesiatkaŭ, niekalkich dziasiatkaŭ, niekalkich dziesiatkaŭ, пару "
            "дзясяткаў, paru dziasiatkaŭ, пара дзясяткаў, para dziasiatkaŭ"
        ),
        100: "сотні, сотнямі, сотням, сотнях, sotni, sotniami, sotniam, sotniach",
        200: "некалькі соцень, некалькіх соцень, некалькі сотняў, некалькіх сотняў, niekalki"
        " socień, niekalkich socień, niekalki sotniaŭ, niekalkich sotniaŭ",
        1000: "тысячы, тысячамі, тысячам, tysiačy, tysiačami, tysiačam",
        2000: "некалькі тысяч, некалькіх тысяч, некалькі тысячаў, некалькіх тысячаў, niekalki"
        " tysiač, niekalkich tysiač, niekalki tysiačaŭ, niekalkich tysiačaŭ",
        10_000: "дзясяткі тысяч, дзясяткаў тысяч, дзесяткі тысяч, дзясяткі тысячаў, дзесяткі"
        " тысячаў, dziasiatki tysiač, dziasiatkaŭ tysiač, dziesiatki tysiač, dziasiatki tysiačaŭ,"
        " dziesiatki tysiačaŭ",
        100_000: "сотні тысяч, соцень тысяч, сотні тысячаў, sotni tysiač, socień tysiač, sotni tysiačaŭ",
        1_000_000: "мільёны, miljeny",
    },
    cardinal_endings="ці х м мі ма ох ёх ро ра ех ci ch m mi ma",
    ordinal_endings="ы і я га ай ая ое е му ым ую ю гі ці ыя ага ha aja aha",
    unit_abbreviations="тыс, млн, чал, ад",
    abbreviations="млрд, вул, вобл, г.зн",
    units={
        "people": (
            "гараджан*, haradžan*, адпачывальнік*, адпачываючых, адпачывальнікаў, prozviščaŭ, "
            "мінчук*, мінчукоў, марак*, маракоў, маракі, горнік*, горнікаў, рыбалоў*, лётчыкаў, малых дзяцей,"
            " беспрытульн*,"
            " хворых, хворыя, хворым, пацыентаў, пацыенты, пацыента, чалавек, чалавека, заўзятар*, "
            "фанат*, супрацоўніц*, сваяк* палітвязн*, сваяк* палітвязьн*, сваяк* затрыман*, сваяк* загінул*, "
            "сваяк* асуджан*, сваяк* зняволен*, сваяк* зьняволен*, родных палітвязн*, родных палітвязьн*, "
            "родных затрыман*, родных загінул*, родных асуджан*, родных зняволен*, родных зьняволен*, "
            "родным палітвязн*, родным палітвязьн*, родным затрыман*, родным загінул*, родным асуджан*, "
            "родным зняволен*, родным зьняволен*, блізкіх палітвязн*, блізкіх палітвязьн*, "
            "блізкіх затрыман*, блізкіх загінул*, блізкіх асуджан*, блізкіх зняволен*, "
            "блізкіх зьняволен*, блізкім палітвязн*, блізкім палітвязьн*, блізкім затрыман*, "
            "блізкім загінул*, блізкім асуджан*, блізкім зняволен*, блізкім зьняволен*, "
            "адвакатаў палітвязн*, адвакатаў палітвязьн*, адвакатаў затрыман*, адвакатаў загінул*, "
            "адвакатаў асуджан*, адвакатаў зняволен*, адвакатаў зьняволен*, адвакатам палітвязн*, "
            "адвакатам палітвязьн*, адвакатам затрыман*, адвакатам загінул*, адвакатам асуджан*, "
            "адвакатам зняволен*, адвакатам зьняволен*, сваяк*, сваяч*, чалавекі, чалавеку, чалавекам, "
            "чалавекаў, чалавекамі, "
            "людзей, людзі, людзям, "
            "людзьмі, людзях, асоб, асобы, асоба, асобаў, асобам, грамадзян*, жыхар*, пасажыр*, турыст*, "
            "рабочых, работнік*, работніц*, супрацоўнік*, шахцёр*, пацыент*, ахвяр, ахвяры, ахвяраў, "
            "закладнік*, падазраван*, замежнік*, замежнікаў, замежн* грамадзян*, мігрант*, бежанц*, бежанак, "
            "уцекач*, адпачывальнік*, дарослых, дарослы, дарослыя, удзельнік*, удзельніц*, наведвальнік*, "
            "баевік*, тэрарыст*, прыхільнік*, апазіцыянер*, палітык*, палітыкаў, адвакат*, лекар*, медык*, "
            "настаўнік*, выкладчык*, святар*, сьвятар*, рыбак*, кіроўц*, вадзіцел*, мінак*, сведк*, сьведк*, "
            "сведак, сьведак, заўзятар*, вернік*, паломнік*, беларус*, беларусаў, расіян*, расейц*, "
            "украінц*, "
            "украінцаў, палякаў, літоўц*, фігурант*, абвінавачан*, абвінавачваем*, асуджан*, падсудн*, "
            "праваабаронц*, праваабаронцаў, чыноўнік*, прадпрымальнік*, пенсіянер*, членаў экіпажа, членаў "
            "сям'і, добраахвотнік*, байц*, байцоў, найміт*, наймітаў, экстрэміст*, блогер*, дэпутат*, "
            "мусульман*, выбаршчык*, будаўнік*, ваеннаабавязан*, злачынц*, правапарушальнік*, махляр*, "
            "таксіст*, выхаванц*, медсясцёр, медсясьцер, анархіст*, адміністратар*, падпісантаў, музыка*, "
            "музыкаў, супрацоўніц*, страйкоўц*, страйкоўцаў, душ, čałaviek, čałavieka, čałavieki, čałavieku, "
            "čałaviekam, čałaviekaŭ, čałaviekami, ludziej, ludzi, ludziam, ludźmi, ludziach, asob, asoby, "
            "asoba, asobaŭ, asobam, hramadzian*, žychar*, pasažyr*, turyst*, rabočych, rabotnik*, rabotnic*, "
            "supracoŭnik*, šachcier*, pacyjent*, achviar, achviary, achviaraŭ, zakładnik*, padazravan*, "
            "zamiežnik*, zamiežnikaŭ, zamiežn* hramadzian*, mihrant*, biežanc*, biežanak, uciekač*, "
            "adpačyvalnik*, darosłych, darosły, darosłyja, udzielnik*, udzielnic*, naviedvalnik*, bajevik*, "
            "teraryst*, prychilnik*, apazicyjanier*, palityk*, palitykaŭ, advakat*, lekar*, miedyk*, "
            "nastaŭnik*, vykładčyk*, śviatar*, rybak*, kiroŭc*, vadzicieł*, vadziciel*, minak*, śviedk*, "
            "śviedak, zaŭziatar*, viernik*, pałomnik*, biełarus*, biełarusaŭ, rasijan*, rasiejc*, ukrainc*, "
            "ukraincaŭ, palakaŭ, litoŭc*, fihurant*, abvinavačan*, abvinavačvajem*, asudžan*, padsudn*, "
            "pravaabaronc*, pravaabaroncaŭ, čynoŭnik*, pradprymalnik*, piensijanier*, členaŭ ekipaža, členaŭ "
            "siami, dobraachvotnik*, bajc*, bajcoŭ, najmit*, najmitaŭ, ekstremist*, błohier*, deputat*, "
            "musulman*, vybarščyk*, budaŭnik*, vajennaabaviazan*, złačync*, pravaparušalnik*, machlar*, "
            "taksist*, vychavanc*, miedsiaścier, anarchist*, administratar*, padpisantaŭ, muzyka*, muzykaŭ, "
            "supracoŭnic*, strajkoŭc*, strajkoŭcaŭ, duš, эмігрант*, emihrant*, вахтавік*, vachtavik*, "
            "вернікаў, viernikaŭ, парафіян*, parafijan*, музыкант*, muzykant*, спартсмен*, спартсьмен*, "
            "spartśmien*, спартоўц*, spartoŭc*, футбаліст*, futbalist*, хакеіст*, chakieist*, лыжнік*, "
            "łyžnik*, веласіпедыст*, viełasipiedyst*, матацыкліст*, matacyklist*, пешаход*, piešachod*, "
            "машыніст*, mašynist*, пілот*, piłot*, лётчык*, lotčyk*, матрос*, matros*, грыбнік*, hrybnik*, "
            "рыбакоў, rybakoŭ, выхавальнік*, vychavalnik*, выхавацел*, vychavacieł*, vychavaciel*, вучаніц*, "
            "vučanic*, выпускнік*, vypusknik*, немаўлят, niemaŭlat, сірот, sirot, братоў, bratoŭ, сясцёр, "
            "сясьцёр, siaścior, сваякоў, svajakoŭ, сваяка, svajaka, бацькоў, baćkoŭ, суседзяў, susiedziaŭ, "
            "суседа, susieda, сяброў, siabroŭ, сябра, siabra, знаёмых, znajomych, кліент*, klijent*, госц*, "
            "hosc*, гасцей, гасьцей, haściej, афіцыянт*, aficyjant*, кухар*, kuchar*, касір*, kasir*, "
            "ахоўнік*, achoŭnik*, вартаўнік*, vartaŭnik*, дворнік*, dvornik*, грузчык*, hruzčyk*, зваршчык*, "
            "zvarščyk*, электрык*, elektryk*, слесар*, сьлесар*, ślesar*, трактарыст*, traktaryst*, "
            "механік*, "
            "miechanik*, інжынер*, inžynier*, навукоўц*, navukoŭc*, вучоных, vučonych, геолаг*, hieołah*, "
            "юрыст*, juryst*, суддзяў, suddziaŭ, суддзі, suddzi, пракурор*, prakuror*, следчых, сьледчых, "
            "śledčych, дыпламат*, dypłamat*, міністр*, ministr*, кандыдат*, kandydat*, камуніст*, kamunist*, "
            "выбарц*, vybarc*, радыкал*, radykał*, radykal*, злодзе*, złodzie*, хуліган*, chulihan*, "
            "забойц*, "
            "zabojc*, нелегал*, nielehał*, nielehal*, грамадзянак, hramadzianak, грамадзянкі, hramadzianki, "
            "ураджэнц*, uradženc*, жыхарак, žycharak, жыхарк*, žychark*, мінчан*, minčan*, менчук*, "
            "mienčuk*, "
            "гомельчук*, homielčuk*, гарадзенц*, haradzienc*, берасцейц*, берасьцейц*, bieraściejc*, "
            "магілёўц*, mahiloŭc*, віцябчан*, viciabčan*, барысаўчан*, barysaŭčan*, беларусак, biełarusak, "
            "беларуск*, biełarusk*, украінак, ukrainak, расіянак, rasijanak, грузін*, hruzin*, малдаван*, "
            "małdavan*, латыш*, łatyš*, эстонц*, estonc*, немц*, niemc*, французаў, francuzaŭ, амерыканц*, "
            "amierykanc*, ізраільцян*, izrailcian*, палестынц*, palestync*, сірыйц*, siryjc*, афганц*, "
            "afhanc*, іранц*, iranc*, курд*, kurd*, індыйц*, indyjc*, кітайц*, kitajc*, карэйц*, karejc*, "
            "італьянц*, italjanc*, чэхаў, čechaŭ, казах*, kazach*, узбек*, узьбек*, uźbiek*, таджык*, "
            "tadžyk*, туркаў, turkaŭ, чачэнц*, čačenc*, габрэ*, habre*, яўрэ*, jaŭre*, татар, tatar, ромаў, "
            "romaŭ, уцекачк*, uciekačk*, дэзерцір*, deziercir*, партызан*, partyzan*, бяздомн*, biazdomn*, "
            "ветэран*, vieteran*, інвалід*, invalid*, аспірант*, асьпірант*, aśpirant*, прафесар*, "
            "prafiesar*, рэжысёр*, režysior*, актор*, aktor*, актрыс*, aktrys*, пісьменнік*, пісьменьнік*, "
            "piśmieńnik*, паэт*, paet*, мастак*, mastak*, трэнер*, trenier*, медыкаў, miedykaŭ, фельчар*, "
            "fielčar*, фельдчар*, fieldčar*, санітар*, sanitar*, хірург*, chirurh*, манах*, manach*, "
            "манашк*, "
            "manašk*, пастар*, pastar*, імам*, imam*, паплечнік*, paplečnik*, аднадумц*, adnadumc*, "
            "уладальнік*, uładalnik*, бізнесмен*, бізьнесьмен*, biźnieśmien*, бізнэсоўц*, biznesoŭc*, "
            "менеджар*, mieniedžar*, кіраўнік*, kiraŭnik*, дырэктар*, dyrektar*, сябраў каманды, siabraŭ "
            "kamandy, членаў каманды, členaŭ kamandy, сябраў сям'і, siabraŭ siami, праграміст*, prahramist*, "
            "айцішнік*, ajcišnik*, перакладчык*, pierakładčyk*, імён, imion, імёнаў, imionaŭ, імёны, imiony, "
            "прозвішчаў, прозьвішчаў, proźviščaŭ, прозвішча, прозьвішча, proźvišča, прозвішчы, прозьвішчы, "
            "proźviščy, жыццяў, жыцьцяў, žyćciaŭ, правадыр*, pravadyr*, праваднік*, pravadnik*, нападнік*, "
            "napadnik*, лідар*, lidar*, спевак*, сьпевак*, śpievak*, спявак*, сьпявак*, śpiavak*, блогераў, "
            "błohieraŭ, стрымер*, strymier*, карыстальнік*, karystalnik*, вязняў сумлення, "
            "вязьняў сумленьня, "
            "viaźniaŭ sumleńnia, зэкаў, zekaŭ, кіроўцаў, kiroŭcaŭ, дальнабойшчык*, dalnabojščyk*, "
            "будаўнікоў, "
            "budaŭnikoŭ, работнікаў, rabotnikaŭ, лекараў, lekaraŭ, настаўнікаў, nastaŭnikaŭ, святароў, "
            "сьвятароў, śviataroŭ, адвакатаў, advakataŭ, жыхароў, žycharoŭ, пасажыраў, pasažyraŭ, "
            "удзельнікаў, udzielnikaŭ, турыстаў, turystaŭ, грамадзян, hramadzian"
        ),
        "protesters": "пратэстоўц*, пратэстоўцаў, пратэстант*, пратэстуюч*, мітынгоўц*,"
        " мітынгоўцаў, дэманстрант*, маніфестант*, удзельнік* акцы*, удзельнік* пратэст*, удзельнік*"
        " марш*, удзельнік* мітынг*, удзельніц* марш*, пікетоўц*, pratestoŭc*, pratestoŭcaŭ,"
        " pratestant*, pratestujuč*, mitynhoŭc*, mitynhoŭcaŭ, demanstrant*, manifiestant*, udzielnik*"
        " akcy*, udzielnik* pratest*, udzielnik* marš*, udzielnik* mitynh*, udzielnic* marš*,"
        " pikietoŭc*",
        "journalists": "журналіст*, журналістаў, журналістак, рэпарцёр*, карэспандэнт*,"
        " фатограф*, фотакарэспандэнт*, работнік* медыя, прадстаўнік* смі, прадстаўнік* сьмі,"
        " медыйшчык*, медыяработнік*, супрацоўнік* медыя, žurnalist*, žurnalistaŭ, žurnalistak,"
        " reparcier*, karespandent*, fatohraf*, fotakarespandent*, rabotnik* miedyja, pradstaŭnik*"
        " śmi, miedyjščyk*, miedyjarabotnik*, supracoŭnik* miedyja",
        "activists": "актывіст*, актывістаў, актывістак, валанцёр*, валантэр*, назіральнік*,"
        " aktyvist*, aktyvistaŭ, aktyvistak, vałancier*, vałanter*, naziralnik*",
        "children": (
            "дзіця*, дзяцей, дзеці, дзецям, дзецьмі, немаўля*, хлопчык*, дзяўчынк*, школьнік*, школьніц*, "
            "dzicia*, dziaciej, dzieci, dzieciam, dziećmi, niemaŭla*, chłopčyk*, dziaŭčynk*, školnik*, "
            "školnic*, дашкольнік*, daškolnik*, дашкалят*, daškalat*, першакласнік*, першакласьнік*, "
            "pieršakłaśnik*, хлапчук*, chłapčuk*, дзяўчынак, dziaŭčynak, дзяцей і падлеткаў, dziaciej i "
            "padletkaŭ, малых, małych, унук*, unuk*, сірот, sirot, немаўлятаў, niemaŭlataŭ"
        ),
        "minors": "непаўналетн*, падлетк*, падлетак, падлеткаў, niepaŭnaletn*, padletk*, padletak, padletkaŭ",
        "women": (
            "жанчын*, кабет*, кабеты, дзяўчын*, дзяўчат, дзяўчаты, цяжарн*, žančyn*, kabiet*, kabiety, "
            "dziaŭčyn*, dziaŭčat, dziaŭčaty, ciažarn*, жанчына, žančyna, бабул*, babuł*, babul*, "
            "пенсіянерак, "
            "piensijanierak, матуль, matul, маці, maci, студэнтак, studentak, актывістак, aktyvistak, "
            "журналістак, žurnalistak, дзяўчына, dziaŭčyna"
        ),
        "men": (
            "мужчын*, мужчынаў, хлопц*, хлопцаў, хлопец, юнак*, мужыкоў, mužčyn*, mužčynaŭ, chłopc*, "
            "chłopcaŭ, chłopiec, junak*, mužykoŭ, мужчына, mužčyna, мужчыны, mužčyny, дзядул*, dziaduł*, "
            "dziadul*"
        ),
        "students": (
            "студэнт*, студэнтаў, студэнтак, вучняў, вучні, навучэнц*, навучэнцаў, курсант*, student*, "
            "studentaŭ, studentak, vučniaŭ, vučni, navučenc*, navučencaŭ, kursant*, студэнтк*, studentk*, "
            "ліцэіст*, liceist*, гімназіст*, himnazist*, аспірантаў, асьпірантаў, aśpirantaŭ"
        ),
        "police": "міліцыянт*, міліцыянер*, міліцыянераў, паліцэйск*, паліцыянт*, сілавік*,"
        " сілавікоў, амапаўц*, амапаўцаў, супрацоўнік* міліцыі, супрацоўнік* праваахоўн* органаў,"
        " праваахоўнік*, амонаўц*, milicyjant*, milicyjanier*, milicyjanieraŭ, palicejsk*,"
        " palicyjant*, siłavik*, siłavikoŭ, amapaŭc*, amapaŭcaŭ, supracoŭnik* milicyi, supracoŭnik*"
        " pravaachoŭn* orhanaŭ, pravaachoŭnik*, amonaŭc*",
        "soldiers": (
            "вайскоўц*, вайскоўцаў, ваеннаслужач*, ваеннаслужачых, салдат*, салдатаў, жаўнер*, жаўнераў, "
            "ваенных, ваенныя, афіцэр*, афіцэраў, тэрміновік*, прызыўнік*, пехацінц*, дэсантнік*, памежнік*, "
            "памежнікаў, vajskoŭc*, vajskoŭcaŭ, vajennasłužač*, vajennasłužačych, sałdat*, sałdataŭ, "
            "žaŭnier*, žaŭnieraŭ, vajennych, vajennyja, aficer*, aficeraŭ, terminovik*, pryzyŭnik*, "
            "piechacinc*, desantnik*, pamiežnik*, pamiežnikaŭ, танкіст*, tankist*, снайпер*, snajpier*, "
            "выведнік*, vyviednik*, спецназаўц*, сьпецназаўц*, śpiecnazaŭc*, вагнераўц*, vahnieraŭc*, "
            "наймітаў, najmitaŭ, генерал*, hienierał*, hienieral*, палкоўнік*, pałkoŭnik*, маёр*, major*, "
            "лейтэнант*, lejtenant*, асабовага складу, асабовы склад, asabovaha składu, акупант*, akupant*, ваяроў, "
            "vajaroŭ, "
            "баявікоў, bajavikoŭ, жывой сілы, žyvoj siły, байцоў, bajcoŭ, кантрактнік*, kantraktnik*, "
            "добраахвотнікаў, dobraachvotnikaŭ, каліноўц*, kalinoŭc*"
        ),
        "reservists": "рэзервіст*, рэзервістаў, мабілізаван*, запаснік*, запасьнік*, reziervist*,"
        " reziervistaŭ, mabilizavan*, zapaśnik*",
        "prisoners": "зняволен*, зьняволен*, вязняў, вязьняў, вязні, вязьні, вязень,"
        " ваеннапалонн*, палонных, палонныя, арыштант*, арыштаван*, źniavolen*, viaźniaŭ, viaźni,"
        " viazień, vajennapałonn*, pałonnych, pałonnyja, aryštant*, aryštavan*",
        "civilians": "мірных жыхар*, мірн* жыхар*, цывільн*, цывільных, мірных грамадзян, мірных"
        " людзей, mirnych žychar*, mirn* žychar*, cyviln*, cyvilnych, mirnych hramadzian, mirnych"
        " ludziej",
        "firefighters": (
            "пажарн*, пажарнік*, ратавальнік*, ратаўнік*, ратаўнікоў, супрацоўнік* мнс, pažarn*, pažarnik*, "
            "ratavalnik*, rataŭnik*, rataŭnikoŭ, supracoŭnik* mns, вадалаз*, vadałaz*, выратавальнік*, "
            "vyratavalnik*"
        ),
        "drones": (
            "беспілотнік*, бесьпілотнік*, беспілотнікаў, бесьпілотнікаў, дрон*, дронаў, бпла, беспілотн*, "
            "бесьпілотн*, шахед*, шахедаў, квадракоптар*, bieśpiłotnik*, bieśpiłotnikaŭ, dron*, dronaŭ, "
            "bpła, "
            "bieśpiłotn*, šachied*, šachiedaŭ, kvadrakoptar*, ударн* дрон*, udarn* dron*, ударн* "
            "беспілотнік*, ударн* бесьпілотнік*, udarn* bieśpiłotnik*, варож* дрон*, varož* dron*, дронаў "
            "камікадзэ, dronaŭ kamikadze, дроны-камікадзэ, drony-kamikadze, дронаў-камікадзэ, "
            "dronaŭ-kamikadze, паветран* цэл*, pavietran* ceł*, pavietran* cel*, геран*, hieran*"
        ),
        "missiles": "крылатых, балістычных, ракета, ракет, ракеты, ракету, ракеце, ракетай, ракетам, ракетамі,"
        " ракетах, крылат*"
        " ракет*, балістычн* ракет*, іскандэр*, rakiet*, kryłat*"
        " rakiet*, balistyčn* rakiet*, iskander*",
        "aircraft": "самалёт*, самалётаў, верталёт*, верталётаў, знішчальнік*, зьнішчальнік*,"
        " samalet*, samaletaŭ, viertalet*, viertaletaŭ, źniščalnik*",
        "tanks": "танк, танка, танкі, танкаў, танкамі, tank, tanka, tanki, tankaŭ, tankami",
        "vehicles": "аўтамабіл*, аўтамабіляў, машын*, машынаў, аўто, аўтобус*, грузавік*, адзінк*"
        " тэхнікі, бранемашын*, бмп, бтр, вагон*, aŭtamabił*, aŭtamabil*, aŭtamabilaŭ, mašyn*,"
        " mašynaŭ, aŭto, aŭtobus*, hruzavik*, adzink* techniki, braniemašyn*, bmp, btr, vahon*",
        "buildings": "дом, дамы, дамоў, дома, будынк*, будынкаў, жыл* дам*, кватэр*, гаспадарк*,"
        " пабудоў, пабудов*, школ, школы, школах, аб'ект*, dom, damy, damoŭ, doma, budynk*, budynkaŭ,"
        " žył* dam*, žyl* dam*, kvater*, haspadark*, pabudoŭ, pabudov*, škoł, škoły, škołach, abjekt*",
        "gatherings": "акцы*, акцый, мітынг*, пікет*, пратэстн* акцы*, дэманстрацы*, akcy*,"
        " akcyj, mitynh*, pikiet*, pratestn* akcy*, demanstracy*",
        "families": "сем'яў, сям'я, сем'і, сямей, сям'ю, дамагаспадар*, siemjaŭ, siamja, siemi,"
        " siamiej, siamju, damahaspadar*",
        "addresses": "адрас*, адрасоў, adras*, adrasoŭ",
        "detentions": (
            "затрыманне, затрыманьне, затрыманняў, затрыманьняў, выпадк* затрымання, выпадк* затрыманьня, "
            "zatrymańnie, zatrymańniaŭ, vypadk* zatrymańnia"
        ),
        "cases": "спраў, справы, справа, крымінальн* спраў, крымінальн* справ*, пратакол*,"
        " пратаколаў, spraŭ, spravy, sprava, kryminaln* spraŭ, kryminaln* sprav*, pratakoł*,"
        " pratakol*, pratakołaŭ",
    },
    person_endings="нікаў нікі чыкаў істаў цаў анаў чанаў оўцаў арoў целяў шчыкаў nikaŭ istaŭ čykaŭ oŭcaŭ",
    adjective_endings="ы і ых іх ым ім ага яга аму яму ымі імі ая яя ую юю ай яй ой ае яе ыя ія ое y ych"
    " ich ym aha amu ymi imi aja uju aj oj aje yja ija",
    not_counts={
        "an age": "гадов*, гадовы, месячн*, гадоў ад роду, года нараджэння, года нараджэньня,"
        " годдзе, годдзя, годдзі, угодк*, hadov*, hadovy, miesiačn*, hadoŭ ad rodu, hoda naradžeńnia,"
        " hoddzie, hoddzia, hoddzi, uhodk*",
        "a length of time": "год, года, гады, гадоў, годам, гадам, гадах, месяц*, месяцаў,"
        " тыдзень, тыдн*, тыдняў, дзень, дня, дні, дзён, дням, суткі, сутак, сутках, содняў, содні,"
        " гадзін*, хвілін*, секунд*, ночы, начэй, дзесяцігоддз*, стагоддз*, выхадн*, hod, hoda, hady,"
        " hadoŭ, hodam, hadam, hadach, miesiac*, miesiacaŭ, tydzień, tydn*, tydniaŭ, dzień, dnia, dni,"
        " dzien, dniam, sutki, sutak, sutkach, sodniaŭ, sodni, hadzin*, chvilin*, siekund*, nočy,"
        " načej, dziesiacihoddz*, stahoddz*, vychadn*",
        "money": "рубл*, рублёў, руб, базав* велічын*, базавых, базавых велічынь, б в, даляр*,"
        " даляраў, долар*, еўра, грыўн*, злот*, злотых, капеек, эўра, byn, usd, rubł*, rubl*, rubleŭ,"
        " rub, bazav* vieličyn*, bazavych, bazavych vieličyń, b v, dalar*, dalaraŭ, dołar*, jeŭra,"
        " hryŭn*, złot*, złotych, kapiejek, eŭra",
        "a share": "працэнт*, адсотк*, адсоткаў, п п, pracent*, adsotk*, adsotkaŭ, p p",
        "a measurement": "км, кіламетр*, м, метр, метра, метры, метраў, метрах, см, мм, кг,"
        " кілаграм*, г, грам, грама, грамаў, тон, тоны, тонн, літр*, гектар*, га, градус*, бал, балы,"
        " балаў, кв м, квадратн*, міль, вузл*, вольт*, мвт, паверх*, сотак, мг, праміле, кубаметр*,"
        " kiłamietr*, mietr, mietra, mietry, mietraŭ, mietrach, kiłahram*, hram, hrama, hramaŭ, ton,"
        " tony, tonn, litr*, hiektar*, hradus*, bał, bały, bałaŭ, kv m, kvadratn*, mil, vuzł*, vuzl*,"
        " volt*, mvt, pavierch*, sotak, pramile, kubamietr*",
        "a multiple": "раз, разы, разоў, раза, кратн*, raz, razy, razoŭ, raza, kratn*",
        "votes or points": "голас*, галасоў, галасы, ачкоў, ачкі, месц*, месцаў, мандат*,"
        " прагляд*, праглядаў, падпісчык*, падпісант*, лайк*, рэакцы*, гульц*, медал*, чытач*,"
        " подпіс*, hołas*, hałasoŭ, hałasy, ačkoŭ, ački, miesc*, miescaŭ, mandat*, prahlad*,"
        " prahladaŭ, padpisčyk*, padpisant*, łajk*, reakcy*, hulc*, miedał*, miedal*, čytač*, podpis*",
        "things, not people": (
            "камер, камеры, камеру, камерамі, відэакамер*, "
            "цэс, цэц, сэс, аэс, гэс, электрастанцы*, падстанцы*, нажавы* раненн*, агнястрэльн* раненн*, "
            "кулявы* раненн*, асколачн* раненн*, нажавы* удар*, удар* нажом, пералом*, "
            "рэйс*, рэйсаў, цягнік*, цягнікоў, кароў, галоў, сабак*, жывёл*, птуш*, коней, свін*, сьвін*, "
            "авечак, тэлефон*, карт, картак, дакумент*, кампані*, фірм*, арганізацы*, банк*, рахунк*, "
            "публікацы*, закон*, пакой*, патрон*, гранат*, бутэл*, доз, выбух*, пажар*, землятрус*, станцы*, "
            "крам*, магазін*, прадпрыемств*, дрэў, дрэвы, аўтазак*, відэа, фота, пост, посты, постаў, "
            "запіс*, "
            "старон*, старонак, серый, сезон*, фільм*, этап*, пункт*, раўнд*, матч*, тавар*, пасыл*, канал*, "
            "каналаў, сайт*, акаўнт*, квітк*, білет*, нумар*, дтз, заяв*, скарг*, паведамлен*, эпізод*, "
            "злачынств*, слоў, словы, поправак, пытан*, тур, тураў, угруповань, групов*, груп, групы, мін, "
            "боепрыпас*, мінамёт*, снарад*, складоў, партый, партыі, асобнік*, узор*, краін, выклік*, "
            "выезд*, "
            "званк*, чат, чатаў, чаты, тэлеграм канал*, мікрараён*, двароў, камер, камеры, рэйс* затрыман*, "
            "рэйсаў затрымана, rejs*, rejsaŭ, ciahnik*, ciahnikoŭ, karoŭ, hałoŭ, sabak*, žyvieł*, žyviel*, "
            "ptuš*, koniej, śvin*, aviečak, telefon*, kart, kartak, dakumient*, kampani*, firm*, "
            "arhanizacy*, "
            "bank*, rachunk*, publikacy*, zakon*, pakoj*, patron*, hranat*, buteł*, butel*, doz, vybuch*, "
            "pažar*, ziemlatrus*, stancy*, kram*, mahazin*, pradpryjemstv*, dreŭ, drevy, aŭtazak*, videa, "
            "fota, post, posty, postaŭ, zapis*, staron*, staronak, sieryj, siezon*, film*, etap*, punkt*, "
            "raŭnd*, matč*, tavar*, pasył*, pasyl*, kanał*, kanal*, kanałaŭ, sajt*, akaŭnt*, kvitk*, bilet*, "
            "numar*, dtz, zajav*, skarh*, paviedamlen*, epizod*, złačynstv*, słoŭ, słovy, popravak, pytan*, "
            "tur, turaŭ, uhrupovań, hrupov*, hrup, hrupy, min, bojeprypas*, minamiet*, snarad*, składoŭ, "
            "partyj, partyi, asobnik*, uzor*, krain, vyklik*, vyjezd*, zvank*, čat, čataŭ, čaty, telehram "
            "kanał*, telehram kanal*, mikrarajen*, dvaroŭ, kamier, kamiery, rejs* zatryman*, rejsaŭ "
            "zatrymana, паведамленняў пра, паведамленьняў пра, paviedamleńniaŭ pra"
        ),
        "a rank or ordinal": "класа, курса, курс, клас, ступен*, групы, разраду, катэгорыі,"
        " kłasa, kursa, kurs, kłas, stupien*, hrupy, razradu, katehoryi",
        "an article of law": (
            "артыкул, artykuł, артыкула, artykuła, артыкуле, artykule, артыкулаў, artykułaŭ"
        ),
    },
    number_names={
        "a temperature": "мінус, minus",
        "who is lacking": "не хапае, бракуе, не хапала, не стае, недахоп, недахоп у, дэфіцыт",
        "the children of one": "маці, бацька, шматдзетная маці",
        "an article of law": (
            "артыкул, артыкула, артыкулу, артыкуле, артыкулам, артыкулы, арт, ч, частка, часткі, частцы, п, "
            "пункт, указ, загад, кк, каап, крымінальнага кодэкса, па арт, pa art, па артыкуле, pa artykule, "
            "паводле артыкула, pavodle artykuła, паводле арт, pavodle art, па частцы, pa častcy, арт арт, "
            "art "
            "art, artykuł, artykuła, артыкулах, artykułach, artykule, art, č, паводле ч, pavodle č"
        ),
        "a number that names something": (
            "нумар, кв, корпус, аддзел, школа, школе, школы, гімназія, гімназіі, ліцэй, бальніца, бальніцы, "
            "сіза, калонія, калоніі, пк, рэйс, рэйса, аўтобус, маршрут*, цягнік, станцыя, блок, атрад, "
            "канал, "
            "крыніца, тып, серыя, сезон, група, брыгада, полк, палата, кабінет, пад'езд, шахта, шахце, "
            "дзіцячы сад, платформа, ізалятар, топ, тэлефон, telefon, тэл, teł, па тэлефоне, pa telefonie, "
            "нумар тэлефона, numar telefona, гарачая лінія, haračaja linija, гарачай лініі, haračaj linii, "
            "тэлефануйце, telefanujcie, участак, učastak, участку, učastku, korpus, корпуса, korpusa, "
            "addzieł, аддзяленне, аддзяленьне, addzialeńnie, камера, kamiera, камеры, kamiery, камеру, "
            "kamieru, atrad, барак, barak"
        ),
        "an age": "ва ўзросце, ва ўзросьце, узрост, узросту, узростам, старэйшых за, маладзейшых"
        " за, старэй за, малодш за, старэйшы за",
        "a time": "да н э",
        "money": (
            "коштам, на суму, сума, суму, штраф у, штраф да, у памеры, памерам, заклад, zakład, залог, "
            "załoh, "
            "пад залог у, pad załoh u, пошліна, pošlina, кампенсацы* у, kampiensacy* u, шкода, škoda, шкоды "
            "на, škody na, хабар, chabar, хабар у, chabar u, pamieram, u pamiery, na sumu, выкуп, vykup"
        ),
    },
    place_types={
        "city": "горад, горада, гарады, гарадоў, гарадах, гарадам, населен* пункт*, вёсак,"
        " вёсках, вёскі, мястэчк*, horad, horada, harady, haradoŭ, haradach, haradam, nasielen*"
        " punkt*, viesak, vieskach, vieski, miastečk*",
        "region": "рэгіён*, рэгіёнаў, рэгіёнах, вобласц*, абласцях, абласьцях, абласцей,"
        " абласьцей, rehijen*, rehijenaŭ, rehijenach, vobłasc*, abłaściach, abłaściej",
        "district": "раён, раёна, раёну, раёне, раёнам, раёны, раёнаў, раёнах, акруг*, мікрараён*, rajen*,"
        " rajenaŭ, rajenach",
        "country": "краінах, краіны, краінам, дзяржаў, дзяржавах, krainach, krainy, krainam,"
        " dziaržaŭ, dziaržavach",
        "prison": "турм*, турмаў, турмах, калоні*, калёні*, засценк*, засьценк*, турэм",
        "site": "пляцовак, пляцоўках, пляцоўк*, лакацы*, універсітэт*, рувс, аддзяленн* міліцыі,"
        " участк*, участкаў, placovak, placoŭkach, placoŭk*, łakacy*, univiersitet*, ruvs, addzialenn*"
        " milicyi, učastk*, učastkaŭ",
    },
    bounds={
        "at_least": (
            "не менш за, не менш як, не менш чым, не менш, не меней за, не меней, прынамсі, мінімум, як "
            "мінімум, хаця б, хоць бы, сама менш, найменш, ад, прынамсі каля, nie mienš za, nie mienš jak, "
            "nie mienš čym, nie mienš, nie mieniej za, nie mieniej, prynamsi, minimum, jak minimum, "
            "chacia b, "
            "choć by, sama mienš, najmienš, prynamsi kala, ня менш за, nia mienš za, ня менш як, nia mienš "
            "jak, ня менш чым, nia mienš čym, ня менш, nia mienš, ня меней за, nia mieniej za, ня меней, nia "
            "mieniej, як найменш, jak najmienš, сама меней, sama mieniej, найменей, najmieniej"
        ),
        "more_than": (
            "больш за, больш як, больш чым, больш, болей за, болей, звыш, з гакам, вышэй за, больш ад, болей "
            "як, зверх, зьверх, bolš za, bolš jak, bolš čym, bolš, bolej za, bolej, zvyš, z hakam, vyšej za, "
            "bolš ad, bolej jak, źvierch, крыху больш за, krychu bolš za, трохі больш за, trochi bolš za, "
            "крыху больш, krychu bolš, болей чым, bolej čym"
        ),
        "approx": (
            "каля, прыблізна, прыкладна, недзе, дзесьці, парадку, ля, арыентыровачна, крыху каля, паводле "
            "папярэдніх звестак каля, паводле папярэдніх зьвестак каля, kala, pryblizna, prykładna, niedzie, "
            "dzieści, paradku, aryjentyrovačna, krychu kala, pavodle papiarednich źviestak kala, блізу, "
            "blizu, прыкладна каля, prykładna kala"
        ),
        "nearly": (
            "амаль, без малога, крыху менш за, ледзь не, бадай, практычна, амаль што, amal, biez małoha, "
            "krychu mienš za, ledź nie, badaj, praktyčna, amal što, мала не, mała nie, без малага, biez "
            "małaha"
        ),
        "at_most": (
            "да, не больш за, не больш як, не больш, максімум, найбольш, аж да, не болей за, nie bolš za, "
            "nie "
            "bolš jak, nie bolš, maksimum, najbolš, až da, nie bolej za, ня больш за, nia bolš za, ня больш "
            "як, nia bolš jak, ня больш чым, nia bolš čym, ня больш, nia bolš, ня болей за, nia bolej za, ня "
            "болей, nia bolej, не болей, nie bolej"
        ),
        "less_than": "менш за, менш як, менш чым, менш, меней за, меней, mienš za, mienš jak,"
        " mienš čym, mienš, mieniej za, mieniej",
        "exact": "роўна, дакладна, roŭna, dakładna",
    },
    bounds_after={
        "more_than": "з лішкам, з гакам, ці больш, або больш, z liškam, z hakam, ci bolš, abo bolš",
        "at_least": "мінімум, як мінімум, прынамсі, minimum, jak minimum, prynamsi",
        "approx": "прыблізна, прыкладна, pryblizna, prykładna",
    },
    bounds_verbs={
        "more_than": "перавысіл*, перавышае, перавысіў, перавысіла, пераваліл* за, pieravysił*,"
        " pieravysil*, pieravyšaje, pieravysiŭ, pieravysiła, pieravalił* za, pieravalil* za",
        "nearly": "набліжаецца да, наблізіл* да, nabližajecca da, nabliził* da, nablizil* da",
    },
    range_pairs=(
        ("ад", "да"),
        ("ad", "da"),
        ("miž", "i"),
        ("з", "да"),
        ("між", "і"),
        ("паміж", "і"),
    ),
    out_of="з, са, зь, з ліку, са складу, ź, z liku",
    markers={
        "grave": "у цяжкім стане, ў цяжкім стане, у крытычным стане, ў крытычным стане,"
        " у рэанімацыі, ў рэанімацыі",
        "nationals": "грамадзян, грамадзяне, грамадзяніна, ураджэнцаў, выхадцаў з, hramadzian",
        "whither": "вярбоўк* у, адпраўк* у, дэпартацы* ў, экстрадыцы* ў, выезд* у,"
        " візіт* у, паездк* у, усіх вывезлі у, вывезлі іх у, іх вывезлі у, усіх вывезлі ва,"
        " усіх вывезьлі ў, прывезлі ў, прывезлі ва, прывезьлі ў, прывезьлі ва, іх адправілі ў, адправілі іх у",
        "there": "там, там жа",
        "everywhere": (
            "па ўсёй краіне, па краіне, у цэлым па краіне, на ўсёй тэрыторыі краіны, pa ŭsioj krainie"
        ),
        "increment": "яшчэ, ешчэ, новых, новыя, новы, новая, дадаткова, плюс, таксама яшчэ,"
        " дадалося, дадалася, дадаліся, дадаўся, jašče, ješče, novych, novyja, novy, novaja,"
        " dadatkova, plus, taksama jašče, dadałosia, dadałasia, dadalisia, dadaŭsia",
        "total": "з пачатку года, ад пачатку года, з пачатку месяца, ад пачатку месяца, ад пачатку вайны,"
        " з пачатку вайны, ad pačatku hodu, z pačatku hodu,"
        " усяго, ўсяго, агулам, разам, у агульнай колькасці, у агульнай колькасьці, у"
        " агульнай складанасці, у агульнай складанасьці, сумарна, агульная колькасць, агульная"
        " колькасьць, агульны лік, за ўвесь час, цалкам, усё разам, увогуле, наогул, usiaho, ŭsiaho,"
        " ahułam, razam, u ahulnaj kolkaści, u ahulnaj składanaści, sumarna, ahulnaja kolkaść, ahulny"
        " lik, za ŭvieś čas, całkam, usie razam, uvohule, naohuł",
        "subset": (
            "з іх, зь іх, зь якіх, зь ліку, сярод іх, у тым ліку, ў тым ліку, сярод якіх, з якіх, уключна, "
            "уключаючы, у т л, з ліку, у іх ліку, сярод, а менавіта, з гэтай колькасці, "
            "з гэтай колькасьці, у "
            "прыватнасці, у прыватнасьці, z ich, ź ich, ź jakich, ź liku, siarod ich, u tym liku, "
            "ŭ tym liku, "
            "siarod jakich, z jakich, uklučna, uklučajučy, u t ł, z liku, u ich liku, siarod, a mienavita, z "
            "hetaj kolkaści, u pryvatnaści, у цяжкім стане, u ciažkim stanie, ў цяжкім стане, ŭ ciažkim "
            "stanie, у крытычным стане, u krytyčnym stanie, ў крытычным стане, ŭ krytyčnym stanie, "
            "у вельмі цяжкім стане"
        ),
        "residue": "у іншых, ў іншых, астатнія, астатніх, астатнім, іншыя, іншых, рэшта, рэшту, u"
        " inšych, ŭ inšych, astatnija, astatnich, astatnim, inšyja, inšych, rešta, reštu",
        "each": "па, кожны, кожная, кожнага, кожнаму, кожныя, на кожнага, kožny, kožnaja,"
        " kožnaha, kožnamu, kožnyja, na kožnaha",
        "previous": "раней паведамлялася, раней паведамлялі, раней гаварылася, напярэдадні"
        " паведамлялася, раней, да гэтага, спачатку, першапачаткова, замест, днём раней, папярэдн*,"
        " перад тым, дагэтуль паведамлялася, ішла гаворка пра, а не, raniej paviedamlałasia, raniej"
        " paviedamlali, raniej havaryłasia, napiaredadni paviedamlałasia, raniej, da hetaha, spačatku,"
        " pieršapačatkova, zamiest, dniem raniej, papiaredn*, pierad tym, dahetul paviedamlałasia,"
        " išła havorka pra, a nie",
        "revised": "вырасла да, узрасла да, павялічылася да, павялічыўся да, павялічыліся да,"
        " вырас да, выраслі да, вырасьлі да, узрос да, дасягнула, дасягнуў, дасягнулі, дасягае,"
        " склала, паводле ўдакладненых, удакладнен*, абнаўленне, абнаўленьне, абноўлена, upd,"
        " знізілася да, зьнізілася да, зменшылася да, зьменшылася да, скарацілася да, паменшала да,"
        " ужо, ўжо, удакладненне, удакладненьне, цяпер іх, расце да, расьце да, vyrasła da, uzrasła"
        " da, pavialičyłasia da, pavialičyŭsia da, pavialičylisia da, vyras da, vyraśli da, uzros da,"
        " dasiahnuła, dasiahnuŭ, dasiahnuli, dasiahaje, skłała, pavodle ŭdakładnienych, udakładnien*,"
        " abnaŭleńnie, abnoŭlena, źniziłasia da, źmienšyłasia da, skaraciłasia da, pamienšała da, užo,"
        " ŭžo, udakładnieńnie, ciapier ich, raście da",
        "change": "вырасла, узрасла, павялічылася, павялічыўся, вырас, зменшылася, зьменшылася,"
        " скарацілася, знізілася, зьнізілася, паменшала, змянілася, зьмянілася, vyrasła, uzrasła,"
        " pavialičyłasia, pavialičyŭsia, vyras, źmienšyłasia, skaraciłasia, źniziłasia, pamienšała,"
        " źmianiłasia",
        "not": "не, ня, nie, nia",
        "respectively": "адпаведна, adpaviedna",
        "versus": "супраць, suprać",
        "same": "столькі ж, гэтулькі ж, stolki ž, hetulki ž",
        "none": "няма, не было, не мае, ніводнага, ніводнай, ніводны, ніводзін, без, абышлося"
        " без, адсутнічаюць, не зафіксавана, не выяўлена, не засталося, niama, nie było, nie maje,"
        " nivodnaha, nivodnaj, nivodny, nivodzin, biez, abyšłosia biez, adsutničajuć, nie zafiksavana,"
        " nie vyjaŭlena, nie zastałosia",
        "nobody": "ніхто не, ніхто ня, ніхто, нікога не, ніхто з людзей не, nichto nie, nichto"
        " nia, nichto, nikoha nie, nichto z ludziej nie",
        "reported": "звестак пра, зьвестак пра, звесткі пра, зьвесткі пра, дадзеных пра,"
        " інфармацыі пра, інфармацыя пра, паведамленняў пра, паведамленьняў пра, не паведамляецца, не"
        " паведамлялася, удакладняецца, удакладняюцца, высвятляецца, высьвятляецца, высвятляюцца,"
        " высьвятляюцца, невядома, устанаўліваецца, źviestak pra, źviestki pra, dadzienych pra,"
        " infarmacyi pra, infarmacyja pra, paviedamleńniaŭ pra, nie paviedamlajecca, nie"
        " paviedamlałasia, udakładniajecca, udakładniajucca, vyśviatlajecca, vyśviatlajucca,"
        " nieviadoma, ustanaŭlivajecca",
        "planned": "будуць, будзе, плануюць, плануецца, плануе, маюць намер, мае намер,"
        " збіраюцца, зьбіраюцца, заплан*, чакаецца, чакаюць, хочуць, хоча, павінны, мусяць, прапан*,"
        " абяца*, рыхтуецца, рыхтуюцца, просіць, патрабуе, патрабуюць, прызавуць, мабілізуюць,"
        " адправяць, buduć, budzie, płanujuć, płanujecca, płanuje, majuć namier, maje namier,"
        " źbirajucca, zapłan*, čakajecca, čakajuć, chočuć, choča, pavinny, musiać, prapan*, abiaca*,"
        " rychtujecca, rychtujucca, prosić, patrabuje, patrabujuć, pryzavuć, mabilizujuć, adpraviać",
        "conditional": "калі б, калі будзе, калі будуць, могуць, можа, маглі, мог, магло, магла, у выпадку, магчыма,"
        " магчымыя, б, бы, дапуска*, каб, рызыкуе, рызыкуюць, верагодна маглі, kali b, kali budzie, kali buduć,"
        " mohuć,"
        " moža, mahli, moh, mahło, mahła, u vypadku, mahčyma, mahčymyja, dapuska*, kab, ryzykuje,"
        " ryzykujuć, vierahodna mahli",
        "threatened": "пагражае, пагражаюць, пагражала, свеціць, сьвеціць, пакаранне, пакараньне,"
        " пазбаўлення волі, пазбаўленьня волі, пазбаўлення свабоды, пазбаўленьня свабоды,"
        " прадугледжвае, караецца, турмы за, pahražaje, pahražajuć, pahražała, śviecić, pakarańnie,"
        " pazbaŭleńnia voli, pazbaŭleńnia svabody, praduhledžvaje, karajecca, turmy za",
        "historical": "у 190*, у 191*, у 192*, у 193*, у 194*, у 195*, у 196*, у 197*, у 198*, у 199*, рэкорд*,"
        " гадавін*, гадоў таму, гады таму, год таму, у гады вайны,"
        " падчас другой сусветнай, падчас другой сусьветнай, памяці, нагадаем, упершыню з, за ўсю"
        " гісторыю, у параўнанні з, у параўнаньні з, чым у, летась, у мінулым годзе, мінулага года,"
        " годам раней, u 190*, u 191*, u 192*, u 193*, u 194*, u 195*, u 196*, u 197*, u 198*, u 199*, rekord*,"
        " hadavin*, hadoŭ tamu, hady tamu, hod tamu, u hady vajny, padčas"
        " druhoj suśvietnaj, pamiaci, nahadajem, upieršyniu z, za ŭsiu historyju, u paraŭnańni z, čym"
        " u, letaś, u minułym hodzie, minułaha hoda, hodam raniej",
        "denied": "абверг*, абвяргае, абвяргаюць, абверглі, аспрэчва*, не адпавяда* рэчаіснасці,"
        " не адпавяда* рэчаіснасьці, не пацвярдж*, не пацьвярдж*, не пацверд*, не пацьверд*, няпраўда,"
        " недакладн*, abvierh*, abviarhaje, abviarhajuć, abvierhli, asprečva*, nie adpaviada*"
        " rečaisnaści, nie paćviardž*, nie paćvierd*, niapraŭda, niedakładn*",
        "unconfirmed": "нібыта, быццам, быццам бы, паводле непацверджаных, паводле"
        " непацьверджаных, непацверджан*, непацьверджан*, паводле чутак, верагодна, неправеран*,"
        " nibyta, byccam, byccam by, pavodle niepaćvierdžanych, niepaćvierdžan*, pavodle čutak,"
        " vierahodna, niepravieran*",
        "confirmed": "пацвярдж*, пацьвярдж*, пацверд*, пацьверд*, пацверджан*, пацьверджан*,"
        " паіменна, устаноўлен*, апазнан*, ідэнтыфікаван*, афіцыйна, вядомыя прозвішчы, вядомыя"
        " прозьвішчы, імёны, вядомыя імёны, дакладна вядома, paćviardž*, paćvierd*, paćvierdžan*,"
        " paimienna, ustanoŭlen*, apaznan*, identyfikavan*, aficyjna, viadomyja proźviščy, imieny,"
        " viadomyja imieny, dakładna viadoma",
        "provisional": "паводле папярэдніх, папярэдне, папярэдн* звестк*, папярэдн* зьвестк*,"
        " паводле папярэдняй інфармацыі, паводле першых звестак, паводле першых зьвестак, pavodle"
        " papiarednich, papiarednie, papiaredn* źviestk*, pavodle papiaredniaj infarmacyi, pavodle"
        " pieršych źviestak",
        "estimated": "паводле ацэнкі, паводле ацэнак, паводле ацэнкаў, па ацэнках, ацэньва*,"
        " ацаніл*, паводле прыблізных падлікаў, pavodle acenki, pavodle acenak, pavodle acenkaŭ, pa"
        " acenkach, aceńva*, acanił*, acanil*, pavodle prybliznych padlikaŭ",
        "undercount": (
            "без уліку, не лічачы, не ўлічваючы, рэальная колькасць, рэальная колькасьць, "
            "рэальныя лічбы, насамрэч больш,"
            " насамрэч іх больш, можа быць больш, можа быць большай, значна большая, значна больш, не"
            " канчатков*, няпоўн*, спіс няпоўн*, сьпіс няпоўн*, можа вырасці, можа вырасьці, можа"
            " павялічыцца, сапраўдная колькасць, сапраўдная колькасьць, realnaja kolkaść, realnyja ličby,"
            " nasamreč bolš, nasamreč ich bolš, moža być bolš, moža być bolšaj, značna bolšaja, značna"
            " bolš, nie kančatkov*, niapoŭn*, śpis niapoŭn*, moža vyraści, moža pavialičycca, sapraŭdnaja"
            " kolkaść"
        ),
        "current": "цяпер, зараз, застаюцца, застаецца, дагэтуль, знаходзяцца, знаходзіцца,"
        " пакуль, на гэты момант, усё яшчэ, па-ранейшаму, на сёння, на сеньня, на дадзены момант,"
        " ciapier, zaraz, zastajucca, zastajecca, dahetul, znachodziacca, znachodzicca, pakul, na hety"
        " momant, usie jašče, pa-raniejšamu, na sieńnia, na dadzieny momant",
        "toll": "лік, лічба, колькасць, колькасьць, колькасці, колькасьці, ліку, спіс, сьпіс,"
        " спісе, сьпісе, спісу, сьпісу, агульная колькасць, агульная колькасьць, колькасцю,"
        " колькасьцю, lik, ličba, kolkaść, kolkaści, liku, śpis, śpisie, śpisu, ahulnaja kolkaść,"
        " kolkaściu",
        "not_toll": "доля, долі, частка, адсотак, тэмп, узровень, dola, doli, častka, adsotak,"
        " temp, uzrovień",
        "of_law": "паводле артыкула, па артыкуле, згодна з артыкулам, па арт, паводле арт,"
        " pavodle artykuła, pa artykule, zhodna z artykułam, pa art, pavodle art",
        "not_people": "груз, груза, грузу, грузы, грузаў, рэйс*, маёмасц*, судна, hruz, hruza,"
        " hruzu, hruzy, hruzaŭ, rejs*, majemasc*, sudna",
    },
    town_adjectives="кі кага каму кім кая кай кую кае кія кіх кімі",
    town_stems=((0, "к"), (1, ""), (1, "ь"), (1, "а"), (0, "а")),
    courts_of_towns="суд, міліц, пракур, сілавік, следч, амап, лекар, медык, ратавальнік",
    district_stems=(
        *((1, ending) for ending in ("а", "ы", "і", "чы", "кі", "ка")),
        *((0, "ы"), (0, "")),
    ),
    direction_nouns="кірунк, напрамк",
    no_districts="ленін, кастрыч, савец, маскоў, кіеў, першама, цэнтр, завод, партыз, фрунзэ, чыгун, фабрыч,"
    " гарад",
    no_town_nouns="магіл, напрам, кірунк, час, мов, вобласц, кра, раён, акруг, фронт",
    prepositions="у, ў, ва, на, пад, над, па, каля, ля, паблізу, пры, за, у раёне, у горадзе,"
    " горадзе, г, сталіцы, недалёка ад, непадалёк ад, непадалёк, на тэрыторыі, цэнтры, вобласці,"
    " вобласьці, вёсцы, пасёлку, мястэчку, на поўначы, на поўдні, на захадзе, на ўсходзе, ваколіцах,"
    " побач з, u, ŭ, na, pad",
    two_way="у, ў",
    departures="з, са, із, z",
    conjunctions="і, й, ды, а, але, а таксама, пры гэтым, тым часам, тады як, плюс, таксама, аднак,"
    " хоць, затое, або, альбо, ці, ale, taksama, adnak",
    sure_verb_endings="аліся іліся ыліся лены ваны чаны аюцца яюцца"
    " уюцца юцца аецца яецца уецца вваюць оўваюць ваюць",
    relatives="які, якая, якое, якія, якіх, якім, якімі, якога, якую, каторыя, каторых, хто",
    verb_endings="аліся іліся ылася ілася алася аўся іўся ыўся ёўся ваў аваў яваў авалі авала явалі"
    " явала уюць ююць аюць яюць аюцца юцца уюцца ілі алі ўлі",
    function_words="жывымі, ад, адзінак, невядомы, невядомая, невядомыя, невядома, што, каб, як, і, й, а, але,"
    " ды, ці,"
    " або, альбо, бо, таму, калі, дзе, куды, адкуль,"
    " ужо, ўжо, яшчэ, толькі, таксама, нават, амаль, менавіта, ён, яна, яно, яны, яго, яе, іх, іхні,"
    " яму, ёй, ім, імі, мы, вы, нас, вас, гэта, гэты, гэтая, гэтыя, гэтага, гэтай, гэтых, гэтым, той,"
    " тая, тое, тыя, таго, тых, тым, які, якая, якое, якія, якога, якой, якіх, якім, хто, ніхто,"
    " увесь, уся, усё, усе, ўсе, усіх, ўсіх, быў, была, было, былі, быць, ёсць, есьць, будзе, будуць,"
    " мае, маюць, не, ня, ні, без, бяз, з, са, зь, да, ад, за, пра, праз, для, дзеля, між, паміж,"
    " сярод, пасля, пасьля, перад, супраць, апроч, акрамя, замест, падчас, цягам, паводле, згодна,"
    " прынамсі, звыш, больш, болей, менш, меней, найбольш, усяго, ўсяго, агулам, разам, цяпер, зараз,"
    " сёння, сеньня, учора, там, тут, тады, потым, пазней, пазьней, раней, адразу, зноў, сам, сама,"
    " самі, ж, жа, б, бы, чалавек, людзей, ліку, вядома, лідуе, лідуюць, цяжка, тую, штодня, ледзь,"
    " вельмі, прычым, некаторыя, многія, шмат, мала, ува, кожны, свае, сваіх, свой, сваю, jak, jaki,"
    " jakaja, jakija, jakich, heta, hety, hetyja, hetaha, hetym, jany, jana, jaho, jaje, užo, ŭžo,"
    " jašče, tolki, taksama, navat, było, byli, byŭ, była, budzie, usie, usich, ŭsich, usiaho, ŭsiaho,"
    " nie, nia, paśla, pierad, suprać, siarod, pavodle, pra, praz, dla, dziela, pamiž, zamiest,"
    " padčas, ciaham, bolš, mienš, prynamsi, cipier, ciapier, siońnia, učora, tam, tady, potym,"
    " raniej, adrazu, kala, čałaviek, ludziej, kab, što, vyniku, šmat, čaho, dy, ci, ź, sa, ad",
    attribution_before="паводле, паводле звестак, паводле зьвестак, паводле дадзеных, паводле інфармацыі,"
    " паводле падлікаў, паводле ацэнкі, паводле слоў, па словах, па звестках, па зьвестках, па"
    " дадзеных, па інфармацыі, са спасылкай на, спасылаючыся на, згодна з, згодна, як паведамляе, як"
    " паведамілі, як паведаміў, як паведаміла, як паведамляюць, перадае, паведамляе, паведаміла,"
    " паведаміў, паведамілі, паведамляюць, заявілі, заявіў, заявіла, удакладнілі, удакладніў,"
    " расказалі, расказаў, распавялі, распавёў, адзначылі, адзначыў, гаворыцца ў, піша, пішуць,"
    " крыніца, вядома, пацвердзілі, пацьвердзілі, пацвердзіў, пацьвердзіў, сцвярджае, сьцьвярджае,"
    " сцвярджаюць, сьцьвярджаюць, дадалі, дадаў, кажуць, кажа, інфармуе, інфармуюць, зводка, звесткі,"
    " зьвесткі, сцверджанні, сьцьверджаньні, лічаць, pavodle, pavodle źviestak, pavodle dadzienych,"
    " pavodle infarmacyi, pavodle padlikaŭ, pavodle acenki, pavodle słoŭ, pa słovach, pa źviestkach,"
    " pa dadzienych, pa infarmacyi, sa spasyłkaj na, spasyłajučysia na, zhodna z, zhodna, jak"
    " paviedamlaje, jak paviedamili, jak paviedamiŭ, jak paviedamiła, jak paviedamlajuć, pieradaje,"
    " paviedamlaje, paviedamiła, paviedamiŭ, paviedamili, paviedamlajuć, zajavili, zajaviŭ, zajaviła,"
    " udakładnili, udakładniŭ, raskazali, raskazaŭ, raspaviali, raspavieŭ, adznačyli, adznačyŭ,"
    " havorycca ŭ, piša, pišuć, krynica, viadoma, paćvierdzili, paćvierdziŭ, śćviardžaje,"
    " śćviardžajuć, dadali, dadaŭ, kažuć, kaža, infarmuje, infarmujuć, zvodka, źviestki, śćvierdžańni,"
    " ličać",
    attribution_after="называе лічбу, называе лічбы, называў лічбу, называлі лічбу, прыводзіць лічбу,"
    " заявіла пра, заявіў пра, заявілі пра, прызнае, прызналі, казалі пра, казаў пра, казала пра, гаварылі пра,"
    " гаварыў пра, паведамлялі пра, кажа"
    " пра, кажуць пра, піша пра, пішуць пра, пісалі пра, заяўляе пра, заяўлялі пра,"
    " гаворыцца пра, ведае пра, ведаюць пра, паведамляе, паведамілі, паведаміў,"
    " паведаміла,"
    " паведамляюць, заявілі, заявіў, заявіла, вядома пра, налічыл*, налічылі, падлічыл*, падлічылі,"
    " паведамлялася, піша, перадае, сцвярджае, сьцьвярджае, сцвярджаюць, сьцьвярджаюць, удакладнілі,"
    " пацвердзілі, пацьвердзілі, расказалі, расказаў, ацэньвае, ацаніл*, ацанілі, вядома, вядомыя,"
    " назвал*, называе, называюць, абвясціл*, абвясьціл*, інфармуе, інфармуюць, стала вядома, кажа,"
    " кажуць, зафіксавал*, зафіксавалі, задакументавал*, апублікавал*, склалі, сабралі, прызналі,"
    " лічаць, лічыць, пішуць, адзначае, адзначылі, viedaje pra, viedajuć pra, paviedamlaje,"
    " paviedamili, paviedamiŭ, paviedamiła, paviedamlajuć, zajavili, zajaviŭ, zajaviła, viadoma pra,"
    " naličył*, naličyl*, naličyli, padličył*, padličyl*, padličyli, paviedamlałasia, piša, pieradaje,"
    " śćviardžaje, śćviardžajuć, udakładnili, paćvierdzili, raskazali, raskazaŭ, aceńvaje, acanił*,"
    " acanil*, acanili, viadoma, viadomyja, nazvał*, nazval*, nazyvaje, nazyvajuć, abviaścił*,"
    " abviaścil*, infarmuje, infarmujuć, stała viadoma, kaža, kažuć, zafiksavał*, zafiksaval*,"
    " zafiksavali, zadakumientavał*, zadakumientaval*, apublikavał*, apublikaval*, skłali, sabrali,"
    " pryznali, ličać, ličyć, pišuć, adznačaje, adznačyli",
    sources={
        "OVD-Info": "авд-інфа, авд інфа, овд-інфа, «авд-інфа», avd-infa, avd infa, ovd-infa, «avd-infa»",
        "UN": "аан, арганізацы* аб'яднаных нацый, aan, arhanizacy* abjadnanych nacyj",
        "OHCHR": "укаан, упраўленн* вярхоўнага камісара аан па правах чалавека, ukaan, upraŭlenn*"
        " viarchoŭnaha kamisara aan pa pravach čałavieka",
        "UNHCR": "увкб аан, увкб, uvkb aan, uvkb",
        "UNICEF": "юнісеф, junisief",
        "Mediazona": "медыязон*, медзіязон*, «медыязон*, miedyjazon*, miedzijazon*, «miedyjazon*",
        "Memorial": "мемарыял*, miemaryjał*, miemaryjal*",
        "Viasna": "вясна, вясны, вясне, вясьне, вясной, «вясна», «вясны», праваабарончы цэнтр"
        " вясна, праваабарончага цэнтра вясна, праваабарончым цэнтры вясна, пц вясна, viasna, viasny,"
        " viaśnie, viasnoj, «viasna», «viasny», pravaabarončy centr viasna, pravaabarončaha centra"
        " viasna, pravaabarončym centry viasna, pc viasna",
        "Belarusian Association of Journalists": "баж, беларуск* асацыяцы* журналістаў, baž,"
        " biełarusk* asacyjacy* žurnalistaŭ",
        "Human Constanta": "human constanta",
        "BYSOL": "байсол, bysol",
        "Investigative Committee": "следч* камітэт*, сьледч* камітэт*, следчы камітэт, сьледчы"
        " камітэт, ск, следства, сьледства, śledč* kamitet*, śledčy kamitet, śledstva",
        "Interior Ministry": "мус, міністэрств* унутраных спраў, гувд, губазік, mus, ministerstv*"
        " unutranych spraŭ, huvd, hubazik",
        "Emergencies Ministry": "мнс, міністэрств* па надзвычайных сітуацыях, mns, ministerstv*"
        " pa nadzvyčajnych situacyjach",
        "Defense Ministry": "мінабароны, міністэрств* абароны, minabarony, ministerstv* abarony",
        "Health Ministry": "мінздароўя, міністэрств* аховы здароўя, мінздраў, minzdaroŭja,"
        " ministerstv* achovy zdaroŭja, minzdraŭ",
        "KGB": "кдб, kdb",
        "State Border Committee": "дзяржпагранкамітэт*, дпк, дзяржаўн* памежн* камітэт*, памежн*"
        " камітэт*, dziaržpahrankamitet*, dpk, dziaržaŭn* pamiežn* kamitet*, pamiežn* kamitet*",
        "prosecutors": "пракуратур*, генпракуратур*, генеральн* пракуратур*, prakuratur*,"
        " hienprakuratur*, hienieraln* prakuratur*",
        "General Staff of Ukraine": "генштаб* украіны, генштаб*, генеральн* штаб* украіны,"
        " генштаб* зсу, hienštab* ukrainy, hienštab*, hienieraln* štab* ukrainy, hienštab* zsu",
        "Air Force": "паветран* сіл*, паветран* сіл* зсу, pavietran* sił*, pavietran* sil*,"
        " pavietran* sił* zsu, pavietran* sil* zsu",
        "police": "міліцы*, паліцы*, milicy*, palicy*",
        "courts": "суд, sud",
        "organisers": "арганізатар*, arhanizatar*",
        "authorities": "улада, уладаў, уладам, улады, мясцовыя ўлады, урад*, ułada, uładaŭ,"
        " uładam, ułady, miascovyja ŭłady, urad*",
        "human rights defenders": "праваабаронц*, праваабаронцаў, праваабаронцам, праваабарончая"
        " арганізацыя, праваабарончыя арганізацыі, pravaabaronc*, pravaabaroncaŭ, pravaabaroncam,"
        " pravaabarončaja arhanizacyja, pravaabarončyja arhanizacyi",
        "border guards": "памежнік*, pamiežnik*, памежн* служб*",
        "law enforcement": "амап, амапа, амапу, амапам, сілавік*, праваахоўн* орган*, siłavik*, pravaachoŭn* orhan*",
        "witnesses": "сведк*, сьведк*, сведак, сьведак, відавочц*, відавочцаў, śviedk*, śviedak,"
        " vidavočc*, vidavočcaŭ",
        "rescuers": "ратавальнік*, ратаўнік*, ratavalnik*, rataŭnik*",
        "Radio Svaboda": "радыё свабод*, «радыё свабод*, свабода, radyje svabod*, «radyje svabod*, svaboda",
        "Nasha Niva": "наша ніва, нашай нівы, наша нiва, «наша ніва», naša niva, našaj nivy, «naša niva»",
        "Zerkalo": "зеркало, люстэрка, zierkało, lusterka",
        "Reuters": "reuters, рэйтэр*, rejter*",
        "media": "смі, сьмі, медыя, мясцовыя медыя, śmi, miedyja, miascovyja miedyja",
        "volunteers": "валанцёр*, валантэр*, vałancier*, vałanter*",
        "medics": "медыкі, лекары, miedyki, lekary",
    },
    months=(
        "студзень, студзеня, студзені, studzień, studzienia, studzieni",
        "люты, лютага, лютым, luty, lutaha, lutym",
        "сакавік, сакавіка, сакавіку, sakavik, sakavika, sakaviku",
        "красавік, красавіка, красавіку, krasavik, krasavika, krasaviku",
        "май, мая, маі, траўня, траўні, maj, maja, mai, traŭnia, traŭni",
        "чэрвень, чэрвеня, чэрвені, červień, červienia, červieni",
        "ліпень, ліпеня, ліпені, lipień, lipienia, lipieni",
        "жнівень, жніўня, жніўні, žnivień, žniŭnia, žniŭni",
        "верасень, верасня, верасьня, верасні, верасьні, vierasień, vieraśnia, vieraśni",
        "кастрычнік, кастрычніка, кастрычніку, kastryčnik, kastryčnika, kastryčniku",
        "лістапад, лістапада, лістападзе, listapad, listapada, listapadzie",
        "снежань, сьнежань, снежня, сьнежня, снежні, сьнежні, śniežań, śniežnia, śniežni",
    ),
    weekdays=(
        "панядзелак, панядзелка, paniadziełak, paniadziełka, мінулы панядзелак",
        "аўторак, аўторка, ўторак, aŭtorak, aŭtorka, ŭtorak, мінулы аўторак",
        "серада, сераду, серады, sierada, sieradu, sierady, мінулую сераду",
        "чацвер, чацьвер, чацвярга, чацьвярга, čaćvier, čaćviarha, мінулы чацвер",
        "пятніца, пятніцу, пятніцы, piatnica, piatnicu, piatnicy, мінулую пятніцу",
        "субота, суботу, суботы, subota, subotu, suboty, мінулую суботу",
        "нядзеля, нядзелю, нядзелі, niadziela, niadzielu, niadzieli, мінулую нядзелю",
    ),
    day_parts={
        6: "світанне, сьвітаньне, світанні, сьвітаньні, світанак, сьвітанак, досвітку, досьвітку,"
        " śvitańnie, śvitańni, śvitanak, dośvitku",
        12: "раніца, раніцы, раніцай, раніцою, ранку, зранку, ранак, ранішн*, раніцы, ranica, ranicy, ranicaj,"
        " ranicoju, ranku, zranku, ranak",
        14: "поўдзень, апоўдні, poŭdzień, apoŭdni",
        23: "вечар, вечара, вечарам, увечары, ўвечары, увечар, вячэрн*, viečar, viečara, viečaram,"
        " uviečary, ŭviečary, uviečar",
        24: "ноч, ночы, ноччу, уначы, ўначы, поўнач, апоўначы, noč, nočy, nočču, unačy, ŭnačy,"
        " poŭnač, apoŭnačy",
    },
    relative_days={
        0: "сёння, сеньня, сённяшн*, сеньняшн*, сёння ўначы, сеньня ўначы, sieńnia, sieńniašn*,"
        " siońnia, siońniašn*, siońnia ŭnačy,"
        " sieńnia ŭnačy",
        -1: "учора, ўчора, учорашн*, напярэдадні, učora, ŭčora, učorašn*, napiaredadni",
        -2: "пазаўчора, заўчора, pazaŭčora, zaŭčora",
    },
    windows={
        24: "за суткі, за мінулыя суткі, за апошнія суткі, за апошнія 24 гадзіны, за 24 гадзіны,"
        " за дзень, цягам сутак, на працягу сутак, за мінулы дзень, цягам дня, за содні, за мінулыя содні, за апошнія"
        " содні, za sutki, za minułyja sutki, za apošnija sutki, za apošnija 24 hadziny, za 24"
        " hadziny, za dzień, ciaham sutak, na praciahu sutak, za minuły dzień, ciaham dnia, za sodni,"
        " za apošnija sodni",
        12: "за ноч, за мінулую ноч, цягам ночы, на працягу ночы, мінулай ноччу, ноччу, уначы,"
        " ўначы, гэтай ноччу, мінулай ночы, za noč, za minułuju noč, ciaham nočy, na praciahu nočy,"
        " minułaj nočču, nočču, unačy, ŭnačy, hetaj nočču, minułaj nočy",
        48: "за двое сутак, за апошнія двое сутак, за 48 гадзін, za dvoje sutak, za apošnija"
        " dvoje sutak, za 48 hadzin",
        168: "за тыдзень, за мінулы тыдзень, за апошні тыдзень, цягам тыдня, на працягу тыдня, на"
        " мінулым тыдні, мінулага тыдня, на гэтым тыдні, гэтага тыдня, za tydzień, za minuły tydzień,"
        " za apošni tydzień, ciaham tydnia, na praciahu tydnia, na minułym tydni, minułaha tydnia, na"
        " hetym tydni, hetaha tydnia",
    },
    since="з, са, ад, пачынаючы з, пасля, пасьля, z, ź, sa, ad",
    until="да, па",
    as_of="на, станам на, на канец, на пачатак, абноўлена, да, пад, звесткі на, зьвесткі на, na, stanam na",
    on="у, ў, ва, за, ад, аб, у ноч на, ў ноч на, пад, уначы на, u, ŭ, za, u noč na",
    ago="",
    day_links="і, й, ды, да",
    day_endings="га, е",
    year_words_after="года, годзе, г",
    year_words="год, года, годзе, годам, г, гадах, гады, гадоў, hod, hoda, hodzie, hadoŭ",
)
