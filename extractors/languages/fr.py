"""French. Where a word is cut short before a vowel ("d'habitants", "l'armée"),"
" its letter stands as a word of its own.

«Un», «une» is an article as well as a number, so that nouns stand in the singular only where one of them is worth
a count ("un mort", "une personne") and in the plural elsewhere ("un policier" is nobody's number).
"""

from .base import Language

_ONES = {
    1: ("un", "une"),
    2: ("deux",),
    3: ("trois",),
    4: ("quatre",),
    5: ("cinq",),
    6: ("six",),
    7: ("sept",),
    8: ("huit",),
    9: ("neuf",),
}
_TEENS = {
    10: ("dix",),
    11: ("onze",),
    12: ("douze",),
    13: ("treize",),
    14: ("quatorze",),
    15: ("quinze",),
    16: ("seize",),
    17: ("dix-sept",),
    18: ("dix-huit",),
    19: ("dix-neuf",),
}
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}
_BELOW_HUNDRED = {
    **_ONES,
    **_TEENS,
    **{ten: (name,) for ten, name in _TENS.items()},
    **{
        ten + one: tuple(f"{name} et {word}" if one == 1 else f"{name}-{word}" for word in words)
        for ten, name in _TENS.items()
        for one, words in _ONES.items()
    },
    70: ("soixante-dix", "septante"),
    71: ("soixante et onze",),
    **{60 + teen: (f"soixante-{_TEENS[teen][0]}",) for teen in range(12, 20)},
    80: ("quatre-vingts", "quatre-vingt", "huitante"),
    **{80 + one: tuple(f"quatre-vingt-{word}" for word in words) for one, words in _ONES.items()},
    **{80 + teen: (f"quatre-vingt-{words[0]}",) for teen, words in _TEENS.items()},
    90: ("quatre-vingt-dix", "nonante"),
}
_HUNDREDS = {
    100: ("cent",),
    **{100 * count: (f"{_ONES[count][0]} cents", f"{_ONES[count][0]} cent") for count in range(2, 10)},
}

LANGUAGE = Language(
    code="fr",
    script="Latin",
    flags="FR",
    homes="FR BE CH CA SN ML CI BF NE CD HT",
    own_letters="éèêëàâùûîïôçœæ",
    zone="Europe/Paris",
    numbers={
        0: "zéro",
        **{value: ", ".join(words) for value, words in {**_BELOW_HUNDRED, **_HUNDREDS}.items()},
        1: (
            "un ... mort, un ... tué, un ... blessé, un ... disparu, un ... décès, une ... personne, "
            "une ... morte, une ... blessée, une ... victime, une ... interpellation, une ... arrestation, "
            "un ... interpellé, l'un d'eux, l'une d'elles, l'un d'entre eux, l'une d'entre elles"
        ),
        **{
            hundred + rest: ", ".join(f"{name} {word}" for name in names for word in words)
            for hundred, names in _HUNDREDS.items()
            for rest, words in _BELOW_HUNDRED.items()
        },
    },
    magnitudes={
        1000: "mille, milliers, milliers de, milliers d",
        10**6: "million, millions, million de, millions de, million d, millions d, mln",
        10**9: "milliard, milliards, milliard de, milliards de, milliards d",
    },
    collectives={
        8: "huitaine de personnes, une huitaine de",
        10: (
            "dizaine, une dizaine, une dizaine de, une dizaine d, dizaine de, dizaine d, "
            "une petite dizaine de, une bonne dizaine de"
        ),
        12: "douzaine, une douzaine, une douzaine de, une douzaine d, douzaine de, douzaine d",
        15: "quinzaine, une quinzaine, une quinzaine de, une quinzaine d, quinzaine de, quinzaine d",
        20: (
            "vingtaine, une vingtaine, une vingtaine de, une vingtaine d, vingtaine de, vingtaine d, "
            "une bonne vingtaine de, une petite vingtaine de, deux dizaines de"
        ),
        30: "trentaine, une trentaine, une trentaine de, une trentaine d, trentaine de, trentaine d",
        40: "quarantaine de, quarantaine d, une quarantaine de, une quarantaine d",
        50: (
            "cinquantaine, une cinquantaine, une cinquantaine de, une cinquantaine d, cinquantaine de, "
            "cinquantaine d, une demi-centaine de"
        ),
        60: (
            "soixantaine, une soixantaine, une soixantaine de, une soixantaine d, soixantaine de, "
            "soixantaine d"
        ),
        100: (
            "centaine, une centaine, une centaine de, une centaine d, centaine de, centaine d, "
            "une bonne centaine de, une petite centaine de"
        ),
        1000: "millier, un millier, un millier de, un millier d, millier de, millier d, un bon millier de",
    },
    halves={
        10**6: "un million, un million de, un million d",
        10**9: "un milliard, un milliard de, un milliard d",
        6: "une demi-douzaine, une demi-douzaine de, une demi-douzaine d, demi-douzaine de",
        1000: "mille",
        500_000: "un demi-million, un demi-million de, un demi-million d, demi-million de",
        1_500_000: "un million et demi, un million et demi de, un million et demi d, million et demi de",
    },
    vague={
        2: "plusieurs, quelques, une poignée de, une poignée d, une poignée",
        10: "dizaines, dizaines de, dizaines d, des dizaines, des dizaines de, des dizaines d",
        12: "des douzaines de",
        20: (
            "plusieurs dizaines, plusieurs dizaines de, plusieurs dizaines d, quelques dizaines, "
            "quelques dizaines de, quelques dizaines d"
        ),
        100: "centaines, centaines de, centaines d, des centaines, des centaines de, des centaines d",
        200: (
            "plusieurs centaines, plusieurs centaines de, plusieurs centaines d, quelques centaines, "
            "quelques centaines de, quelques centaines d"
        ),
        1000: "milliers, milliers de, milliers d, des milliers, des milliers de, des milliers d",
        2000: (
            "plusieurs milliers, plusieurs milliers de, plusieurs milliers d, quelques milliers, "
            "quelques milliers de, quelques milliers d"
        ),
        10_000: (
            "dizaines de milliers, dizaines de milliers de, dizaines de milliers d, "
            "des dizaines de milliers, des dizaines de milliers de, des dizaines de milliers d, "
            "plusieurs dizaines de milliers, plusieurs dizaines de milliers de"
        ),
        100_000: (
            "centaines de milliers, centaines de milliers de, centaines de milliers d, "
            "des centaines de milliers, des centaines de milliers de, des centaines de milliers d, "
            "plusieurs centaines de milliers de"
        ),
        1_000_000: "des millions, des millions de, des millions d, plusieurs millions de",
    },
    ordinal_endings="er ère e ème ième eme nd nde re ers es èmes",
    abbreviations="mme, mlle, env",
    units={
        "people": (
            "paroissiens, paroissiennes, croisiéristes, aides-soignantes, aides-soignants, maçons, couturières,"
            " nomades, piétons, piétonnes, invités, rabbins, moines, athlètes, diplomates, espions, aveugles,"
            " jumeaux, frères, parents, cousins, neveux, amis, collègues, coiffeurs, bouchers, boulangers,"
            " restaurateurs, hôteliers, guides de montagne, sherpas, tailleurs, menuisiers, charpentiers,"
            " électriciens, mécaniciens, soudeurs, couvreurs, grutiers, pharmaciens, vétérinaires,"
            " psychologues, comédiens, danseurs, catéchistes, diacres, choristes, moniteurs, animateurs,"
            " éducateurs, bagagistes, matelots, bateliers, mariniers, forestiers, bûcherons, écogardes,"
            " braconniers, cultivateurs, cultivatrices, vignerons, maraîchers, vendangeurs, balayeurs,"
            " mendiants, vétérans, anciens combattants, ex-soldats, ex-policiers, gymnastes, cavaliers,"
            " rameurs, parapentistes, vététistes, trottinettistes, personnes, personne, individus, citoyens,"
            " citoyennes, résidents, habitants, habitantes, "
            "riverains, voisins, passagers, passagères, touristes, travailleurs, travailleuses, ouvriers, "
            "employés, salariés, fonctionnaires, agents municipaux, mineurs de fond, patients, malades, "
            "victimes, victime, otages, suspects, suspectes, étrangers, étrangères, ressortissants, "
            "ressortissants étrangers, migrants, migrantes, exilés, sans-papiers, adultes, participants, "
            "participantes, sympathisants, partisans, militants, militantes, opposants, opposantes, "
            "dirigeants, responsables, politiques, élus, avocats, avocates, médecins, soignants, "
            "infirmiers, infirmières, professeurs, enseignants, enseignantes, prêtres, religieuses, "
            "pêcheurs, marins, membres d'équipage, conducteurs, automobilistes, chauffeurs, passants, "
            "supporters, supporteurs, fidèles, pèlerins, occupants, clients, survivants, rescapés, "
            "proches, agriculteurs, paysans, éleveurs, sinistrés, cyclistes, motards, baigneurs, "
            "randonneurs, alpinistes, skieurs, spectateurs, festivaliers, prévenus, prévenues, accusés, "
            "accusées, suspects arrêtés, inculpés, condamnés, membres, membres présumés, terroristes, "
            "djihadistes, jihadistes, assaillants, attaquants, combattants, combattantes, miliciens, "
            "rebelles, insurgés, hommes armés, tireurs, casseurs, émeutiers, délinquants, trafiquants, "
            "passeurs, vies, vies humaines, êtres humains, âmes, sans-abri, demandeurs d'asile, retraités, "
            "commerçants, humanitaires, travailleurs humanitaires, secouristes blessés, ukrainiens, "
            "ukrainiennes, russes, français, françaises, palestiniens, palestiniennes, israéliens, "
            "israéliennes, syriens, afghans, iraniens, algériens, marocains, tunisiens, maliens, haïtiens, "
            "belges, allemands, américains, libanais, soudanais, congolais, bélarusses, biélorusses, "
            "gilets jaunes, jeunes, internautes, blogueurs, syndicalistes, électeurs, convives, lycéens et "
            "étudiants, villageois, villageoises, réfugiés, déplacés, badauds, usagers, voyageurs, "
            "vacanciers, estivants, plaisanciers, naufragés, campeurs, spéléologues, surfeurs, plongeurs, "
            "kayakistes, promeneurs, sportifs, joueurs, coureurs, artistes, musiciens, chanteurs, acteurs, "
            "écrivains, universitaires, chercheurs, scientifiques, ingénieurs, techniciens, cheminots, "
            "dockers, routiers, camionneurs, livreurs, facteurs, pompistes, serveurs, cuisiniers, ouvriers "
            "agricoles, saisonniers, intérimaires, stagiaires, apprentis, adhérents, abonnés expulsés, "
            "locataires, propriétaires expulsés, squatteurs, gens du voyage, roms, handicapés, personnes "
            "handicapées, personnes vulnérables, personnes âgées et enfants, femmes et enfants, "
            "nourrissons et enfants, magistrats, juges, procureurs, maires, députés arrêtés, ministres, "
            "ex-ministres, généraux, chefs, cadres, meneurs, agresseurs, auteurs présumés, malfaiteurs, "
            "braqueurs, voleurs, cambrioleurs, dealers, narcotrafiquants, pirates, mafieux, hooligans, "
            "ultras, militants écologistes, identitaires, néonazis, extrémistes, islamistes, talibans, "
            "houthis, colons, gazaouis, kurdes, turcs, irakiens, somaliens, nigérians, camerounais, "
            "ivoiriens, sénégalais, guinéens, burkinabés, nigériens, tchadiens, éthiopiens, érythréens, "
            "rohingyas, birmans, indiens, pakistanais, bangladais, chinois, japonais, coréens, "
            "britanniques, anglais, espagnols, italiens, portugais, suisses, polonais, roumains, bulgares, "
            "serbes, géorgiens, arméniens, azerbaïdjanais, canadiens, mexicains, vénézuéliens, colombiens, "
            "brésiliens, chiliens, argentins, kanaks, corses, gens, hommes et femmes, organisateurs, "
            "organisatrices, intermédiaires, organisateurs et intermédiaires, complices, commanditaires, "
            "logisticiens, recruteurs, receleurs, proxénètes, pyromanes, incendiaires, arrivants, nouveaux "
            "arrivants, orpailleurs, creuseurs, chasseurs, bergers, imams, évêques, séminaristes, "
            "missionnaires, jeunes gens, patrons, entrepreneurs, gérants, candidats, candidates, "
            "électrices, blogueuses, influenceurs, influenceuses, lanceurs d'alerte, humoristes, rappeurs, "
            "évangéliques, chrétiens, musulmans, juifs, druzes, alaouites, sunnites, chiites, jeunes "
            "hommes, jeunes femmes, jeunes filles, yéménites, égyptiens, libyens, érythréennes, gambiens, "
            "sierra-léonais, libériens, ghanéens, togolais, béninois, gabonais, rwandais, burundais, "
            "ougandais, kényans, tanzaniens, mozambicains, malgaches, comoriens, mahorais, guyanais, "
            "réunionnais, martiniquais, guadeloupéens, cubains, dominicains, équatoriens, péruviens, "
            "boliviens, philippins, indonésiens, thaïlandais, vietnamiens, sri-lankais, népalais, "
            "australiens, néo-zélandais, néerlandais, danois, suédois, norvégiens, finlandais, grecs, "
            "albanais, bosniens, croates, hongrois, slovaques, tchèques, lituaniens, lettons, estoniens, "
            "moldaves, kazakhs, ouzbeks, tadjiks, tchétchènes, cubaines, vendeurs, vendeuses, marchands, "
            "marchandes, mototaxis, taximen, zémidjans, pousseurs, piroguiers, mareyeurs, planteurs, "
            "notables, chefs coutumiers, chefs de village, otages français, ex-détenus, évadés, "
            "receleuses, trafiquants présumés, passeurs présumés, suspects présumés, cambrioleurs "
            "présumés, hommes cagoulés, gangsters, bandits, hors-la-loi, brigands, coupeurs de route, "
            "ravisseurs, kidnappeurs, paramilitaires, mercenaires russes, séparatistes, putschistes, "
            "mutins, déserteurs, réfractaires, insoumis"
        ),
        "protesters": (
            "manifestants, manifestantes, grévistes, protestataires, marcheurs, marcheuses, "
            "contre-manifestants"
        ),
        "journalists": (
            "journalistes, reporters, photographes, correspondants, photojournalistes, "
            "professionnels des médias, employés de médias, travailleurs des médias, "
            "photoreporters, cameramen, pigistes"
        ),
        "activists": (
            "activistes, militants des droits humains, militants des droits de l'homme, "
            "défenseurs des droits humains, défenseurs des droits de l'homme, bénévoles, volontaires, "
            "dissidents, écologistes"
        ),
        "children": (
            "orphelins, orphelines, talibés, scouts, enfants, bébés, nourrissons, écoliers, écolières, garçons,"
            " fillettes, filles, nouveau-nés, "
            "collégiens, collégiennes, bambins, gamins, gosses, élèves, lycéens, enfants et adolescents, "
            "tout-petits, garçonnets, jeunes enfants, enfants en bas âge, écoliers et enseignants"
        ),
        "minors": (
            "mineurs, mineures, adolescents, adolescentes, ados, mineurs isolés, mineurs non accompagnés"
        ),
        "women": "mères, veuves, épouses, sages-femmes, sœurs, jumelles, cousines, femmes, femmes enceintes,"
        " religieuses enlevées",
        "men": "hommes",
        "students": "étudiants, étudiantes, lycéens, lycéennes, élèves",
        "police": (
            "policiers, policières, gendarmes, policiers et gendarmes, gendarmes et policiers, "
            "policiers et militaires, crs, membres des forces de l'ordre, membres des forces de "
            "sécurité, agents, agents de police, agents des forces de l'ordre, fonctionnaires de "
            "police, forces de l'ordre, représentants des forces de l'ordre, gardiens de la paix, "
            "policiers ou gendarmes, agents de la force publique, agents municipaux, policiers "
            "municipaux, gendarmes mobiles"
        ),
        "security forces": (
            "forces de sécurité, gardes, gardiens, vigiles, agents de sécurité, surveillants, "
            "gardes nationaux, garde-frontières, agents pénitentiaires, surveillants "
            "pénitentiaires, gardiens de prison, gardes-frontières, garde-côtes, douaniers, agents "
            "de sûreté"
        ),
        "soldiers": (
            "soldats, militaires, officiers, parachutistes, mercenaires, troupes, conscrits, "
            "appelés, marins militaires, casques bleus, légionnaires, fusiliers marins, appelés du "
            "contingent, sous-officiers, combattants russes, combattants ukrainiens, soldats de la "
            "paix, paramilitaires"
        ),
        "reservists": "réservistes",
        "prisoners": (
            "prisonniers, prisonnières, détenus, détenues, prisonniers de guerre, captifs, captives, "
            "codétenus"
        ),
        "civilians": "civils, civiles",
        "firefighters": (
            "pompiers, sapeurs-pompiers, secouristes, sauveteurs, soldats du feu, pompiers volontaires"
        ),
        "elderly": "personnes âgées, seniors, résidents d'ehpad",
        "drones": (
            "drones, drones d'attaque, drones kamikazes, drones explosifs, shahed, aéronefs sans pilote, "
            "véhicules aériens sans pilote"
        ),
        "missiles": (
            "missiles, roquettes, missiles de croisière, missiles balistiques, projectiles, bombes guidées, "
            "bombes planantes"
        ),
        "aircraft": "avions, aéronefs, hélicoptères, avions de chasse, chasseurs",
        "tanks": "chars, chars d'assaut",
        "vehicles": (
            "véhicules, voitures, automobiles, camions, bus, autocars, tramways, ambulances, bateaux, "
            "embarcations, motos, scooters, véhicules blindés, blindés, poids lourds"
        ),
        "buildings": (
            "maisons, bâtiments, immeubles, habitations, logements, écoles, hôpitaux, appartements, "
            "édifices, foyers, commerces, bâtiments publics, foyers électriques"
        ),
        "gatherings": (
            "rassemblements, manifestations, cortèges, défilés, actions, points de blocage, mobilisations"
        ),
        "families": "familles, ménages, couples",
        "addresses": "locaux, bureaux, résidences, propriétés, adresses, domiciles",
        "detentions": "interpellations, arrestations",
        "cases": "affaires, procédures, plaintes, dossiers, signalements, enquêtes",
        "crossings": "traversées, franchissements, passages de frontière",
    },
    person_endings="",
    adjective_endings=(
        "nouveaux nouvelles jeunes autres premiers premières derniers dernières petits petites anciens "
        "anciennes simples vieux présumés présumées principaux principales éventuels"
    ),
    participles_behind=True,
    not_counts={
        "an age": "ans et demi, mois et demi",
        "a length of time": (
            "ans de prison pour, ans de réclusion pour, mois de prison pour, h, ans, an, années, année, mois,"
            " semaines, semaine, jours, jour, heures, heure, minutes, "
            "minute, secondes, nuits, nuit, soirées, décennies, décennie, siècles, siècle, journées, "
            "ans de prison, ans de réclusion, mois de prison, week-ends, trimestre, weekends"
        ),
        "a date": "mai, mars",
        "money": (
            "euros, euro, dollars, dollar, francs, livres, roubles, francs cfa, millions d'euros, "
            "milliards d'euros, millions de dollars, milliards de dollars, yuans, yens, centimes, dinars, "
            "gourdes"
        ),
        "a share": "pour cent, pourcent, points de pourcentage",
        "a measurement": (
            "km, kilomètres, kilomètre, mètres, mètre, centimètres, millimètres, milles, kilos, kilo, "
            "kilogrammes, grammes, kg, tonnes, tonne, litres, hectares, hectare, degrés, kilomètres carrés, "
            "mètres carrés, mm, cm, mégawatts, barils, volts, pieds, magnitude, ares, nœuds"
        ),
        "a multiple": "fois",
        "a difference": (
            "de plus que, de moins que, de plus qu, de moins qu, plus que, plus qu, moins que, moins qu"
        ),
        "votes or points": (
            "voix, votes, points, buts, but, sièges, députés, sénateurs, mandats, signatures, abonnés, vues, "
            "parrainages, médailles, likes, élus locaux, délégués"
        ),
        "things, not people": (
            "vols, vol, trains, train, tgv, paquets, armes, fusils, pistolets, munitions, tirs, "
            "balles, animaux, animal, chiens, chien, chats, vaches, bovins, têtes, chevaux, "
            "moutons, brebis, porcs, oiseaux, baleines, incendies, feux, feux de forêt, départs de "
            "feu, foyers d'incendie, téléphones, documents, entreprises, sociétés, banques, "
            "comptes, publications, lois, étages, chambres, lits, bouteilles, doses, comprimés, "
            "explosions, séismes, secousses, répliques, systèmes, matches, matchs, épisodes, "
            "saisons, versions, gares, stations, tests, films, chansons, produits, pages, "
            "candidatures, lignes, arbres, magasins, supermarchés, centres, rues, routes, ponts, "
            "urnes, tours, mesures, propositions, articles, crimes, délits, équipes, moyens, "
            "moyens aériens, appels, messages, photos, vidéos, images, revues, entretiens, listes, "
            "pistes, bombes, mines, grenades, explosifs, projets, travaux, organisations, groupes, "
            "partis, prix, réunions, séances, questions, mots, conteneurs, opérations, unités, "
            "mortiers d'artifice, poubelles, communes classées, barrages, exemplaires, engins, "
            "canadairs, escadrons, compagnies, colis, fourgons, hectares, canards, poulets, fusils "
            "de chasse, commerces pillés, magasins pillés, tramways, rames, créneaux, points de "
            "blocage, interventions, salles, signalements, plaintes, procédures, dossiers, "
            "communes, logements, foyers, maisons, bâtiments, immeubles, abribus, mortiers, "
            "grenades lacrymogènes, engins incendiaires, cocktails molotov, pavés, ronds-points, "
            "places de parking, lots, buts, essais, rencontres, amendements, cas positifs, "
            "contaminations"
        ),
        "a rank or ordinal": (
            "anniversaire, édition, place, rang, degré, tour, arrondissement, arrondissements"
        ),
    },
    number_names={
        "those who were only checked": "contrôlés, contrôlées, a contrôlé, ont contrôlé, dépistés, dépistées",
        "the children of one": "mère de, père de",
        "a rate": "par tranche de, un sur, une sur, pour chaque, chaque",
        "an article of law": "article, articles, alinéa, décret, paragraphe, résolution, loi, loi du",
        "a number that names something": (
            "jour, numéro, n°, nº, rue, avenue, boulevard, route, autoroute, vol, salle, chambre, ligne, "
            "lignes, "
            "bus, métro, porte, chaîne, canal, kilomètre, km, zone, phase, niveau, étape, école, unité, "
            "bataillon, brigade, secteur, lot, bloc, étage, affaire, saison, chapitre, page, covid, boeing, "
            "airbus, version, agenda, groupe, section, code, téléphone, paris, tram, rer, formule, mai 68, "
            "parcelle"
        ),
        "an age": (
            "âgé de, âgée de, âgés de, âgées de, âge de, âgé d, âgée d, âgés d, âgés entre, plus jeune a, "
            "de moins de"
        ),
        "a time": "année, années, l'an, h",
        "money": "usd, eur, amende de, d'un montant de, d'une valeur de, à hauteur de",
    },
    place_types={
        "city": "villes, communes, localités, municipalités, villages",
        "region": (
            "régions, départements, provinces, états, districts, oblasts, wilayas, gouvernorats, préfectures"
        ),
        "country": "pays, nations",
        "site": (
            "lieux, endroits, points, quartiers, universités, prisons, sites, commissariats, établissements"
        ),
    },
    bounds={
        "at_least": (
            "au moins, pas moins de, pas moins d, un minimum de, au minimum, minimum, à tout le moins"
        ),
        "more_than": (
            "plus de, plus d, plus des, au-delà de, supérieur à, supérieure à, bien plus de, un "
            "peu plus de, un peu plus d, au-dessus de, plus que, au delà de, nettement plus de, "
            "largement plus de"
        ),
        "approx": (
            "environ, quelque, autour de, aux alentours de, à peu près, approximativement, de l'ordre de, "
            "dans les, autour des, estimé à, estimés à, estimées à, estimée à, aux environs de, grosso modo"
        ),
        "nearly": (
            "près de, près d, presque, quasiment, un peu moins de, un peu moins d, pas loin de, "
            "proche de, proche des, non loin de, proches de, approchant les, à peine moins de"
        ),
        "at_most": (
            "jusqu'à, jusqu à, au plus, au maximum, pas plus de, un maximum de, tout au plus, "
            "maximum, ne dépasse pas, ne dépassait pas, n'a pas dépassé, guère plus de, dans le "
            "meilleur des cas"
        ),
        "less_than": (
            "moins de, moins d, moins des, en dessous de, inférieur à, inférieure à, même pas, un "
            "peu moins de, bien moins de, pas même, à peine"
        ),
        "exact": "exactement, précisément",
    },
    bounds_after={
        "at_least": "au moins, au minimum, ou plus, minimum, et plus",
        "more_than": "et quelques, et plus",
        "approx": "environ, à peu près, approximativement",
        "at_most": "au maximum, au plus, tout au plus, ou moins, maximum",
    },
    bounds_verbs={
        "more_than": (
            "dépasse, dépassent, dépassait, a dépassé, ont dépassé, dépasse les, dépassent les, "
            "a dépassé les, ont dépassé les, dépassait les, excède, excèdent, excède les, "
            "dépasse désormais les, dépasse désormais, franchit les, a franchi les, passe la barre des, "
            "a franchi la barre des, franchi la barre des, dépassant les, dépassant, dépasser les"
        ),
        "nearly": (
            "avoisine, avoisinent, avoisine les, avoisinent les, approche, approchent, approche les, "
            "approchent les, frôle, frôle les, s'approche de, s'approche des, s approche des"
        ),
    },
    range_pairs=(("entre", "et"), ("de", "à"), ("", "à"), ("entre les", "et les")),
    one_of="un des, une des, l'un des, l'une des, l un des, l une des, un de ces, une de ces",
    singular_articles="un, une, le, la, son, sa",
    out_of="sur les, parmi les, d'entre les, des, de ces, sur un total de, sur",
    markers={
        "there": "là-bas",
        "everywhere": (
            "dans tout le pays, à travers le pays, dans le pays, à l'échelle nationale, "
            "au niveau national, sur l'ensemble du territoire, dans toute la france, "
            "sur tout le territoire"
        ),
        "increment": (
            "autres, autre, de plus, nouveaux, nouvelles, nouveau, nouvelle, supplémentaires, "
            "supplémentaire, en plus, encore"
        ),
        "total": (
            "portant le bilan à, portant le total à, portant à, ce qui porte à, ce qui porte le bilan à, "
            "portant le nombre, un total de, au total, total de, total, en tout, jusqu'ici, jusqu'à présent, "
            "à ce jour, à ce stade, dans toute la france, dans tout le pays, à travers le pays, "
            "au niveau national, cumulé, cumulés, à l'échelle nationale, désormais"
        ),
        "subset": (
            "l'un d'eux, l'une d'elles, l'un d'entre eux, l'une d'entre elles, dont, parmi eux, parmi "
            "elles, parmi lesquels, parmi lesquelles, d'entre eux, d'entre "
            "elles, y compris, de ce total, sur ce total, parmi les morts, parmi les victimes, "
            "parmi les blessés, parmi les personnes interpellées, parmi les interpellés, "
            "notamment, incluant, au nombre desquels, entre autres, parmi ces, parmi ceux-ci, "
            "parmi les tués, parmi les personnes arrêtées, figurent parmi eux, figurent parmi "
            "elles, figure parmi eux, se trouvent parmi eux, parmi les personnes blessées, parmi "
            "les personnes tuées, parmi les arrêtés, parmi les disparus, parmi les rescapés, parmi "
            "les passagers, parmi les occupants, parmi les condamnés, parmi les détenus, parmi les "
            "survivants, parmi les gardés à vue, parmi les décès, parmi les décédés, au nombre "
            "desquelles, pour l'essentiel, pour la plupart, en majorité, comptant, d'entre "
            "ceux-ci, sur ce nombre, sur cet ensemble, "
            "dans un état grave, dans un état critique, entre la vie et la mort, "
            "dans un état jugé grave"
        ),
        "containing": "comprenant, comprend, qui comprend, incluent, inclut",
        "residue": (
            "les autres, le reste, les restants, restants, ailleurs, dans d'autres villes, d'autres villes, "
            "le reste du"
        ),
        "each": "chacun, chacune, chaque, par personne, par jour, par semaine, quotidiens, quotidiennes",
        "previous": (
            "auparavant, précédemment, précédent bilan, un précédent bilan, le précédent bilan, "
            "dernier bilan, un dernier bilan, bilan précédent, le bilan précédent, un premier "
            "bilan, premier bilan, la veille, jour précédent, avait fait état de, avaient fait "
            "état de, avait annoncé, avait d'abord annoncé, d'abord annoncé, avait évoqué, "
            "initialement, dans un premier temps, plus tôt dans la journée, heures plus tôt, au "
            "lieu de, au lieu des, plutôt que, bilan initial, faisait état de, faisaient état de, "
            "faisait auparavant état de, la semaine précédente, le week-end précédent, samedi "
            "dernier, hier, bilan antérieur, on déplorait, elle évoquait, il évoquait, évoquait, "
            "évoquaient, un bilan précédent, jusque-là, hier on comptait, on comptait jusque-là, "
            "contre ... auparavant"
        ),
        "revised": (
            "s'alourdit à, s'est alourdi à, alourdi à, passe à, est passé à, passe désormais à, grimpe à, "
            "a grimpé à, monte à, est monté à, s'élève à, s'élève désormais à, s'élevait à, s'élèvent à, "
            "s'établit à, s'établit désormais à, porté à, est porté à, a été porté à, porte à, atteint, "
            "a atteint, atteignent, atteint désormais, revu à la hausse, revu à la baisse, révisé, révisé à, "
            "actualisé, mise à jour, mis à jour, corrigé, correction, rectificatif, rectifié, ramené à, "
            "a été ramené à, abaissé à, augmenté à, nouveau bilan, un nouveau bilan, s'élève maintenant à, "
            "déjà"
        ),
        "change": (
            "passé de, est passé de, passe de, passant de, augmenté, augmente, augmenté de, passé, "
            "grimpé de, monté de, baissé, baissé de, diminué, réduit, porté de, chuté, s'est "
            "alourdi, passe, passent, passée, passés, est passé, sont passés, passant, monte, "
            "montent, monté, grimpe, grimpent, grimpé, augmentent, baisse, recule, chute"
        ),
        "not": (
            "pas, n'ont pas été, n'a pas été, n'est pas, ne sont pas, n'ont pas, n'a pas, non, n'y "
            "a pas eu, il n'y a pas eu, non pas, et non, pas eu"
        ),
        "copula": (
            "sont, étaient, était, est, il y a, il y avait, ont été recensés, on compte, on déplore, "
            "font état de"
        ),
        "respectively": "respectivement",
        "versus": "contre, face à, versus, vs",
        "same": "le même nombre, autant de, tout autant",
        "none": (
            "aucun, aucune, pas de, pas d, pas un seul, sans, sans faire de, sans faire d, n'a fait aucun, "
            "n'a fait aucune, ni, n'y a pas de, n'y a pas eu de, n'a pas fait de, n'ont pas fait de, "
            "ne fait aucune, ne fait aucun"
        ),
        "nobody": (
            "aucune victime, pas de victime, pas de victimes, sans faire de victime, sans faire "
            "de victimes, sans victime, personne n, personne ne, personne n'a, personne n'a été, "
            "personne n'est, aucune personne, "
            "aucun d'eux, aucun d'entre eux, nul n"
        ),
        "reported": (
            "dans l'immédiat, pas encore de bilan, aucune information, aucun bilan, pas de bilan, "
            "pas de précision, on ignore, bilan n'est pas connu, n'a pas été communiqué, sans préciser, "
            "n'a pas précisé, pas été confirmé, informations sur, n'est pas connu, n'était pas connu, "
            "signalement de, inconnu, n'a pas été signalé, n'a été signalé, n'a été signalée, "
            "signalé dans l'immédiat, n'a été rapporté, n'a été rapportée"
        ),
        "planned": (
            "seront, sera, prévoit, prévoient, prévu, prévue, prévus, prévues, compte déployer, va, vont, "
            "convoque, appelle à, appellent à, doivent être, doit être, envisage, envisagent, propose, "
            "proposent, exige, exigent, réclame, réclament, demande, demandent, promet, souhaite, demain, "
            "enverra, enverront, déploiera, déploieront, mobilisera, mobiliseront, libérera, libéreront, "
            "objectif de"
        ),
        "conditional": (
            "devrait, devraient, attendu, attendus, attendue, attendues, est attendu, sont "
            "attendus, sont attendues, attend, attendent, s'attend à, s'attendent à, espère, "
            "espèrent, table sur, si, s'il, s'ils, pourrait, pourraient, pourra, peut-être, "
            "peuvent accueillir, en cas de, éventuellement, hypothétique, exercice, peut "
            "accueillir, capable de, capacité de, pouvant accueillir, d'une capacité de, puissent, "
            "puisse, pourrait atteindre, pourraient être, on craint, craint que, craignent que, "
            "redoute, redoutent"
        ),
        "threatened": (
            "a requis, ont requis, avait requis, avaient requis, peine requise, peines requises,"
            " requis à l'encontre, parquet demande, procureur demande, parquet a demandé, parquet a réclamé,"
            " parquet réclame, procureur a demandé, procureur a réclamé, encourt, encourent, encourait,"
            " encouraient, risque, risquent, risquait, risquaient, "
            "passible de, passibles de, punie de, puni de, punis de, puni par, menace de, menacent de, "
            "menace, menacés de, menacées de, peine maximale, requis contre, requiert"
        ),
        "historical": (
            "en 190*, en 191*, en 192*, en 193*, en 194*, en 195*, en 196*, en 197*, en 198*, en 199*,"
            " anniversaire, anniversaire de, commémore, commémoration, commémorent, en mémoire de, "
            "hommage à, ans après, il y a * ans, il y a un an, il y a * mois, record de, précédent record, "
            "historiquement, pendant la seconde guerre mondiale, l'an dernier, l'année dernière, "
            "un an plus tôt, un an auparavant, l'année précédente, même période"
        ),
        "denied": (
            "n'a pas confirmé, n'ont pas confirmé, n'a pu être confirmé, refusé de confirmer, "
            "dément, démenti, démentie, démentent, nie, nient, a nié, faux, fausse, fausses "
            "informations, infox, intox, contesté, conteste, réfute, réfutent, non il n'y a pas "
            "eu, démenti formel"
        ),
        "unconfirmed": (
            "non confirmé, non confirmée, non confirmés, auraient, aurait, seraient, serait, présumément, "
            "prétendument, selon des rumeurs, rumeurs, pas confirmé, officieux, non vérifié"
        ),
        "confirmed": (
            "confirmé, confirmée, confirmés, confirmées, confirme, confirment, vérifié, vérifiés, "
            "identifiés, identifiées, identifié, documenté, documentés, a confirmé, ont confirmé, "
            "formellement"
        ),
        "provisional": (
            "provisoire, provisoires, bilan provisoire, préliminaire, préliminaires, "
            "premier bilan provisoire, encore provisoire, toujours provisoire"
        ),
        "estimated": (
            "estimé, estimée, estimés, estimées, estime, estiment, estimation, estimations, "
            "selon les estimations, évalue, évaluent, évalué"
        ),
        "undercount": (
            "le nombre réel, nombre réel, le bilan réel, bilan réel, chiffre réel, pourrait être plus élevé, "
            "pourrait s'alourdir, devrait s'alourdir, risque de s'alourdir, bilan pourrait, "
            "pourrait encore augmenter, pourrait encore s'alourdir, sans doute plus élevé, bien plus élevé, "
            "sous-estimé, sous-estimés, n'est pas définitif, non définitif, susceptible d'évoluer"
        ),
        "current": (
            "toujours, encore, restent, reste, actuellement, à l'heure actuelle, en ce moment, demeurent, "
            "étaient encore, sont encore, se trouvent, étaient toujours, sont toujours"
        ),
        "toll": (
            "nombre de, le nombre de, nombre total de, nombre des, le nombre des, total de, bilan de, "
            "un bilan de, le bilan des, décompte de, décompte des, chiffre de, liste de, nombre d, "
            "le nombre d"
        ),
        "not_toll": "pourcentage de, proportion de, taux de, part de, moyenne de, nombre de jours",
        "of_law": "au titre de, en vertu de, selon l'article, conformément à",
        "not_people": "vol, vols, cargaison, cargaisons, livraison, livraisons, marchandise, navire",
        "article": (
            "une manifestation, un rassemblement, une marche, une grève, une mobilisation, un défilé, "
            "un cortège, une source, un rapport, un policier, un procureur, un juge, un maire, "
            "un gouverneur, une ong, un médecin, un communiqué, un bilan, un témoin, une association, "
            "une frappe, une attaque, un attentat, une préfecture, un préfet, un syndicat, un gouvernement, "
            "une armée, une police, une mairie, rio de janeiro, un 0*, un 1*, un 2*, un 3*, un 4*, un 5*, "
            "un 6*, un 7*, un 8*, un 9*, l un, l une, "
            "un à un, un par un, un peu, les deux, un par, tous deux"
        ),
    },
    town_leads=(
        "village de, commune de, localité de, ville de, municipalité de, hameau de, bourg de, bourgade de, "
        "district de, canton de, port de, près de, non loin de, aux abords de, aux environs de, "
        "à proximité de"
    ),
    no_towns=(
        "assemblée, parlement, sénat, gouvernement, ministère, tribunal, cour, prison, université, lycée, "
        "collège, "
        "école, hôpital, clinique, église, mosquée, cathédrale, stade, parc, place, rue, avenue, boulevard, "
        "autoroute, pont, gare, aéroport, base, hôtel, tour, le, la, les, l"
    ),
    prepositions=(
        "à, au, aux, en, dans, dans le, dans la, dans les, près de, près d, au nord de, au sud de, "
        "à l'est de, à l'ouest de, nord de, sud de, est de, ouest de, autour de, aux abords de, non loin de, "
        "ville de, la ville de, villes de, commune de, région de, région d, province de, département de, "
        "département du, département d, banlieue de, centre de, périphérie de, capitale de, île de, côte de, "
        "large de, frontière de, quartier de, place de, rues de, prison de, hôpital de, aéroport de, "
        "village de, localité de, état de, gare de, port de, sur, touche, frappe, secoue, environs de, "
        "alentours de, de, du, d, attentat de, attaques de, attaque de"
    ),
    holding=(
        "compte, compte désormais, compte déjà, comptait, comptabilise, totalise, cumule, abrite, accueille, "
        "héberge, déplore, dénombre, a enregistré, enregistre, a connu, a accueilli, accueillait"
    ),
    departures="de, du, des, d, depuis",
    of="de, d, des, du",
    company="avec",
    connectives="pour, avec, lors, après",
    conjunctions="et, mais, tandis que, alors que, ainsi que, tandis qu, alors qu, pendant que, ou encore",
    verb_endings="èrent aient eront iront urent ipent uent issent oient illent isent èdent ettent",
    participle_endings="ôlé ifié rogé ionné",
    auxiliaries=(
        "ont, avait, avaient, sont, était, étaient, été, sera, seront, furent, fut, ayant, étant, auraient, "
        "seraient"
    ),
    function_words=(
        "le, la, les, un, une, des, de, du, au, aux, à, et, ou, où, en, dans, par, pour, sur, sous, avec, "
        "sans, entre, chez, vers, dès, depuis, pendant, durant, après, avant, lors, selon, contre, parmi, "
        "dont, que, qui, quoi, ce, cet, cette, ces, son, sa, ses, leur, leurs, il, elle, ils, elles, nous, "
        "vous, se, est, sont, était, étaient, a, ont, avait, avaient, été, être, avoir, fait, font, ne, pas, "
        "plus, moins, très, aussi, mais, donc, car, comme, quand, alors, ainsi, tandis, puis, ensuite, "
        "encore, toujours, déjà, jamais, ici, là, tout, toute, tous, toutes, autre, autres, même, mêmes, "
        "chaque, plusieurs, quelques, aucun, aucune, lui, eux, celui, celle, ceux, celles, grièvement, "
        "légèrement, gravement, mortellement, principalement, majoritairement, notamment, environ, l'on, "
        "qu'il, qu'ils, qu'elle, c'est, s'est, n'a, n'ont, n'est, n'était, l'a, l'ont, d'un, d'une, jusqu'à, "
        "d'après, lorsqu'un, aujourd'hui, jour, total, lieu, partie, côté, cours, cadre, hier, d'autres, "
        "l'un, l'une, pays, marge, suite, au-delà, dernier, dernière, dernières, derniers, retrouvés, rien"
    ),
    attribution_before=(
        "dit, disent, selon, d'après, d après, indique, indiquent, a indiqué, ont indiqué, a annoncé, "
        "ont annoncé, annonce, annoncent, a déclaré, ont déclaré, affirme, affirment, a affirmé, précise, "
        "précisent, a précisé, ont précisé, rapporte, rapportent, a rapporté, ont rapporté, a fait savoir, "
        "ont fait savoir, a confirmé, ont confirmé, signale, a signalé, souligne, ajoute, a ajouté, "
        "explique, assure, chiffres de, chiffres du, chiffres de la, données de, données du, bilan de, "
        "bilan du, bilan de la, décompte de, décompte du, rapport de, rapport du, source, sources, "
        "de source, citant, cité par, citée par, aux dires de, estimation de, estimation du, communiqué de, "
        "communiqué du, a-t-on appris auprès de, appris auprès de, auprès de, auprès du, de sources, "
        "dénonce, a dénoncé"
    ),
    attribution_after=(
        "indique, indiquent, a indiqué, ont indiqué, annonce, annoncent, a annoncé, ont annoncé, déclare, "
        "a déclaré, ont déclaré, affirme, affirment, a affirmé, ont affirmé, précise, précisent, a précisé, "
        "ont précisé, rapporte, rapportent, a rapporté, ont rapporté, a fait savoir, confirme, confirment, "
        "a confirmé, ont confirmé, signale, a signalé, recense, recensent, a recensé, ont recensé, dénombre, "
        "dénombrent, a dénombré, ont dénombré, compte, comptait, a compté, comptabilise, a comptabilisé, "
        "ont comptabilisé, chiffre, estime, estiment, a estimé, ont estimé, évalue, évaluait, documente, "
        "a documenté, ont documenté, parle de, parlent de, évoque, évoquent, a évoqué, fait état de, "
        "font état de, a fait état de, ont fait état de, faisait état de, dénonce, dénoncent, a dénoncé, "
        "revendique, revendiquent, avance, avancent, dit, disent, souligne, a reconnu, reconnaît, ajoute, "
        "publie, a publié, a revendiqué, revendiquait, verbalise, donne, a donné, a vérifié, a enregistré, "
        "ont enregistré, enregistre, déplore"
    ),
    sources={
        "judiciary": "la justice, tribunaux, les tribunaux, les autorités judiciaires",
        "OVD-Info": "ovd-info, ovd info",
        "UN": "onu, l'onu, nations unies, les nations unies",
        "OHCHR": (
            "haut-commissariat aux droits de l'homme, haut-commissariat de l'onu aux droits de l'homme, "
            "haut commissariat aux droits de l'homme, hcdh"
        ),
        "UNHCR": "hcr, haut-commissariat aux réfugiés, haut-commissariat de l'onu pour les réfugiés, unhcr",
        "IOM": "oim, organisation internationale pour les migrations",
        "WHO": "organisation mondiale de la santé, l'oms",
        "UNICEF": "unicef, l'unicef",
        "SOHR": "osdh, observatoire syrien des droits de l'homme, l'observatoire syrien",
        "Iran Human Rights": "iran human rights",
        "Amnesty International": "amnesty international, amnesty",
        "Human Rights Watch": "human rights watch",
        "RSF": "rsf, reporters sans frontières",
        "MSF": "msf, médecins sans frontières",
        "LDH": "ldh, ligue des droits de l'homme",
        "FIDH": "fidh",
        "Red Cross": "croix-rouge, la croix-rouge, cicr",
        "Red Crescent": "croissant-rouge, le croissant-rouge",
        "Interior Ministry": (
            "ministère de l'intérieur, ministre de l'intérieur, le ministère de l'intérieur, beauvau, "
            "place beauvau, intérieur, gérald darmanin, gérald darmanin et"
        ),
        "Defense Ministry": (
            "ministère de la défense, ministre de la défense, ministère des armées, "
            "ministère russe de la défense"
        ),
        "Health Ministry": (
            "ministère de la santé, ministre de la santé, autorités sanitaires, agence régionale de santé, "
            "ars"
        ),
        "Gaza Health Ministry": (
            "ministère de la santé du hamas, ministère de la santé de gaza, ministère de la santé à gaza"
        ),
        "Justice Ministry": "chancellerie, la chancellerie, ministère de la justice, garde des sceaux",
        "State Emergency Service": (
            "sécurité civile, la sécurité civile, protection civile, la protection civile, "
            "services de secours, les secours, secours, service d'urgence, services d'urgence"
        ),
        "prefecture": (
            "préfecture, la préfecture, préfecture de police, préfet, préfète, le préfet, préfet de police, "
            "la préfecture de police, préfectures"
        ),
        "prosecutors": (
            "parquet, le parquet, procureur, procureur de la république, procureure, parquet de paris, "
            "le procureur, parquet national antiterroriste, pnat"
        ),
        "police": (
            "police, la police, police nationale, forces de l'ordre, gendarmerie, la gendarmerie, "
            "source policière, sources policières, de source policière, police locale"
        ),
        "army": "armée, l'armée",
        "General Staff of Ukraine": "état-major ukrainien, état-major général",
        "Air Force": "armée de l'air, l'armée de l'air ukrainienne, armée de l'air ukrainienne",
        "firefighters": "sdis, les pompiers, pompiers, sapeurs-pompiers",
        "organisers": "organisateurs, les organisateurs, organisateur, collectif organisateur",
        "unions": "syndicats, les syndicats, cgt, la cgt, intersyndicale, l'intersyndicale",
        "Occurrence": "cabinet occurrence, occurrence",
        "government": "gouvernement, le gouvernement, exécutif",
        "city hall": "mairie, la mairie, maire, le maire, municipalité",
        "governor": "gouverneur, le gouverneur",
        "authorities": (
            "autorités, les autorités, autorités locales, les autorités locales, responsables locaux"
        ),
        "media": "médias locaux, presse locale, médias d'état, la presse, les médias",
        "witnesses": "témoins, des témoins",
        "NGO": "ong, l'ong, une ong, organisation non gouvernementale, association",
        "human rights defenders": (
            "organisations de défense des droits humains, groupes de défense des droits humains, "
            "organisation de défense des droits humains"
        ),
        "AFP": "afp, l'afp",
        "Reuters": "reuters",
        "Belga": "belga",
        "official figures": (
            "chiffres officiels, bilan officiel, source officielle, de source officielle, sources officielles"
        ),
    },
    small_months=True,
    months=(
        "janvier, janv",
        "février, fevrier, févr",
        "mars",
        "avril, avr",
        "mai",
        "juin",
        "juillet, juil",
        "août, aout",
        "septembre, sept",
        "octobre, oct",
        "novembre, nov",
        "décembre, decembre, déc",
    ),
    clock_words=("heures, heure, h", "minutes, min", "et demie"),
    clock_leads=(
        "à, vers, dès, jusqu'à, jusque vers, point, bilan, point de, bilan de, situation à, sur "
        "les coups de, ce matin à, ce soir à, aux alentours de, peu avant, peu après"
    ),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    day_parts={
        6: "aube, petit matin",
        12: "le matin, matin, la matinée, matinée",
        13: "midi",
        18: "après-midi",
        23: "le soir, soir, la soirée, soirée",
        24: "la nuit, minuit, la nuit de, la nuit du",
    },
    relative_days={
        0: "aujourd'hui, ce matin, cet après-midi, ce soir, cette nuit",
        -1: "hier, hier soir, la nuit dernière, la veille",
        -2: "avant-hier",
    },
    windows={
        24: (
            "ces dernières 24 heures, au cours des dernières 24 heures, dans les dernières 24 heures, "
            "les dernières 24 heures, dernières 24 heures, ces dernières vingt-quatre heures, "
            "au cours des dernières vingt-quatre heures, en 24 heures, en vingt-quatre heures, "
            "en une journée, en un jour, au cours des 24 dernières heures, dans les 24 dernières heures, "
            "ces 24 dernières heures, 24 dernières heures"
        ),
        48: (
            "ces dernières 48 heures, au cours des dernières 48 heures, dernières 48 heures, en 48 heures, "
            "48 dernières heures, au cours des 48 dernières heures"
        ),
        72: "au cours des dernières 72 heures, en 72 heures, ces dernières 72 heures",
        12: "dans la nuit, au cours de la nuit, durant la nuit, pendant la nuit, la nuit dernière",
        168: (
            "la semaine dernière, ces sept derniers jours, au cours de la semaine écoulée, en une semaine, "
            "au cours des sept derniers jours, sur une semaine"
        ),
    },
    since=(
        "depuis, depuis le, à partir de, à partir du, dès, dès le, après, après le, à compter du, depuis la"
    ),
    until="jusqu'au, jusqu'à, jusqu'à ce, au",
    as_of=(
        "à, au, à la date du, mis à jour à, mise à jour, mis à jour le, bilan à, arrêté à, établi à, "
        "arrêté au, vers, actualisé à, à la mi-journée, à la fin de, point à, point de situation à"
    ),
    on="le, en, ce, dans la nuit de, la nuit du, lors du, durant, la, mi, début, fin, cette, dans la nuit du",
    ago="plus tôt, auparavant",
    year_words="en, depuis, année, l'année, fin, début, courant",
)
