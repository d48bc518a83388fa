"""English."""

from .base import Language

LANGUAGE = Language(
    code="en",
    script="Latin",
    flags="GB US",
    numbers={
        0: "zero",
        1: "one",
        2: "two",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve",
        13: "thirteen",
        14: "fourteen",
        15: "fifteen",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen",
        19: "nineteen",
        20: "twenty",
        30: "thirty",
        40: "forty",
        50: "fifty",
        60: "sixty",
        70: "seventy",
        80: "eighty",
        90: "ninety",
    },
    magnitudes={
        100: "hundred",
        1000: "thousand, k",
        1000000: "million, mln, mn",
        1000000000: "billion, bn",
    },
    collectives={
        50: "half a hundred",
        12: "dozen, a dozen",
        20: "a score of",
        100: "a hundred",
        1000: "a thousand",
        1000000: "a million",
    },
    halves={
        500000: "half a million",
        1500: "fifteen hundred",
        6: "half a dozen, half-dozen",
    },
    vague={
        2: "several, a few, a number of, a handful of, a handful, multiple, a couple of, some people",
        10: "tens, tens of",
        20: "scores of, scores",
        12: "dozens, dozens of",
        24: "several dozen, a few dozen, a couple of dozen, a couple dozen, several dozens",
        100: "hundreds, hundreds of",
        200: "several hundred",
        1000: "thousands, thousands of",
        2000: "several thousand",
        10000: "tens of thousands of, tens of thousands",
        100000: "hundreds of thousands of, hundreds of thousands",
        1000000: "millions of",
    },
    ordinal_endings="st nd rd th",
    abbreviations=(
        "st, mr, mrs, ms, dr, gen, sen, rep, col, sgt, lt, capt, maj, prof, no, vs, approx, est, incl, "
        "rd, u.s, u.n, u.k, a.m, p.m, d.c, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec"
    ),
    units={
        "people": (
            "believers, believer, congregants, churchgoers, parishioners, campers, holidaymakers, "
            "vacationers, occupiers, occupier, invaders, invader, kidnappers, traffickers, smugglers, "
            "clergy, clergymen, monks, nuns, imams, retirees, retiree, oil workers, factory workers, "
            "taxi drivers, bus drivers, truckers, bikers, cyclists, cyclist, pedestrians, pedestrian, "
            "swimmers, divers, bathers, tenants, homeowners, shopkeepers, vendors, traders, "
            "merchants, labourers, laborers, herders, herdsmen, loggers, goat herders, opposition "
            "members, opposition supporters, opposition leaders, trade unionists, unionists, civil "
            "servants, councillors, ministers, mps, judges, professors, academics, musicians, "
            "artists, actors, athletes, players, footballers, executives, bankers, businessmen, "
            "businesswomen, gang members, gangsters, cult members, crew members, seafarers, "
            "technicians, engineers, scientists, paramedics, paramedic, rescuees, caregivers, "
            "internally displaced people, ramblers, trekkers, skiers, passengers and crew, passengers "
            "and crew members, crew and passengers, women and children, "
            "children and women, staff and students, life, lives, people, persons, person, individuals, "
            "individual, citizens, citizen, "
            "residents, resident, inhabitants, locals, passengers, passenger, tourists, tourist, "
            "workers, worker, employees, employee, miners, miner, patients, patient, victims, "
            "victim, hostages, hostage, suspects, suspect, others, foreigners, foreigner, nationals, "
            "national, migrants, migrant, villagers, guests, evacuees, survivors, survivor, souls, "
            "sisters, brothers, siblings, parents, grandparents, relatives, "
            "family members, foreign nationals, arrivals, breadwinners, "
            "human beings, staff, members, member, fans, pilgrims, crew, neo-nazis, nazis, hooligans, "
            "skinheads, dockworkers,  drivers, driver, "
            "bystanders, bystander, shoppers, worshippers, motorists, commuters, hikers, climbers, "
            "fishermen, sailors, sailor, gunmen, gunman, attackers, attacker, assailants, assailant, "
            "militants, "
            "militant, rebels, insurgents, terrorists, terrorist, fighters, fighter, settlers, "
            "farmers, homeless people, participants, participant, supporters, supporter, defendants, "
            "defendant, convicts, convict, men and women, refugees and migrants, asylum seekers, "
            "returnees, executives, executive, managers, nationals, adults, adult, pensioners, lawyers, "
            "lawyer, priests, priest, medics, medic, "
            "doctors, doctor, nurses, nurse, teachers, teacher, politicians, politician, officials, "
            "israelis, israeli, leaders, opposition figures, aid workers, crew members"
        ),
        "protesters": (
            "protesters, protester, protestors, protestor, demonstrators, demonstrator, marchers, "
            "picketers, rioters, rioter, strikers"
        ),
        "journalists": (
            "journalists, journalist, reporters, reporter, photographers, photographer, "
            "media workers, correspondents, bloggers"
        ),
        "activists": (
            "activists, activist, campaigners, human rights defenders, dissidents, dissident, "
            "volunteers, volunteer"
        ),
        "children": (
            "children, child, kids, kid, babies, baby, infants, infant, toddlers, boys, boy, girls, "
            "girl, schoolchildren, schoolgirls, schoolgirl, schoolboys, schoolboy, sons, daughters, "
            "grandchildren, orphans, "
            "preschoolers, kindergartners, newborns, pupils"
        ),
        "minors": (
            "minors, minor, teenagers, teenager, teens, teen, adolescents, juveniles, juvenile, underage"
        ),
        "women": "women, woman, females, mothers, pregnant women",
        "men": "men, man, males",
        "students": "students, student, undergraduates",
        "police": (
            "police officers, police officer, policemen, policeman, officers, officer, police, "
            "law enforcement officers, cops"
        ),
        "security forces": (
            "security forces, security personnel, national guards, guards, guard, "
            "riot police officers, border guards"
        ),
        "soldiers": (
            "soldiers, soldier, troops, servicemen, serviceman, military personnel, service members, "
            "conscripts, marines, personnel, mercenaries, army officers, combatants, paratroopers, "
            "airmen"
        ),
        "reservists": "reservists, reservist, draftees",
        "prisoners": (
            "prisoners, prisoner, inmates, inmate, detainees, detainee, prisoners of war, pows, "
            "captives, captive"
        ),
        "civilians": "civilians, civilian, noncombatants, non-combatants",
        "firefighters": "firefighters, firefighter, rescuers, rescuer, rescue workers",
        "elderly": "elderly people, elderly",
        "drones": (
            "drones, drone, uavs, uav, unmanned aerial vehicles, shaheds, shahed drones, "
            "attack drones, kamikaze drones, quadcopters"
        ),
        "missiles": (
            "missiles, missile, rockets, rocket, cruise missiles, atacms, storm shadow, "
            "storm shadows, ballistic missiles, glide bombs, guided bombs, projectiles"
        ),
        "aircraft": "aircraft, planes, plane, jets, jet, helicopters, helicopter, fighter jets, warplanes",
        "tanks": "tanks, tank",
        "vehicles": (
            "vehicles, vehicle, cars, car, armoured vehicles, armored vehicles, trucks, truck, "
            "buses, bus, boats, boat, ships"
        ),
        "buildings": (
            "flats, flat, newsrooms, newsroom, offices, office, premises, warehouses, headquarters, "
            "huts, shanties, dwellings, cottages, villas, houses, house, buildings, building, homes, "
            "home, apartments, structures, schools, "
            "shops, properties"
        ),
        "gatherings": "gatherings, rallies, protests, demonstrations, actions, marches, pickets",
        "families": "families, family, households, couples",
        "addresses": "addresses, address, apartments and offices, apartments, flats, homes, premises, properties",
        "detentions": "detentions, arrests, cases of detention",
        "cases": "cases, case, criminal cases, charges, lawsuits",
        "crossings": "border crossings, crossings",
    },
    native_endings="nian inian ssian rian lian xican rican dian sian gian eli aqi ani ese ean",
    person_endings=(
        "eurs icans ricans ghans sraelis inians raeli raqis ists ians ees ors ers women men istas sters"
    ),
    participles_behind=True,
    not_counts={
        "a rate": "in every, out of every, out of each",
        "an age": "years old, year old, year-old, years of age, yrs old, months old, month-old, y/o",
        "a length of time": (
            "years, year, months, month, weeks, week, days, day, hours, hour, minutes, minute, mins, "
            "seconds, nights, night, decades, decade, centuries, consecutive, straight days, "
            "working days, business days"
        ),
        "money": (
            "dollars, dollar, euros, euro, pounds, rubles, roubles, ruble, usd, eur, cents, hryvnia, "
            "hryvnias, percent of gdp, million dollars, yen, yuan, rupees"
        ),
        "a share": (
            "percent, per cent, percentage points, percent of, pct, thirds, third of, half of, half the, "
            "quarter of, quarters, most of, majority of, fifth of, fifths, thirds of, quarters of, part of"
        ),
        "a measurement": (
            "km, kilometers, kilometres, kilometer, miles, mile, metres, meters, meter, metre, feet, "
            "foot, ft, inches, inch, kg, kilograms, grams, grammes, kilos, tonnes, tons, ton, "
            "litres, liters, acres, hectares, degrees, mph, kmh, knots, square, cubic, volts, watts, "
            "megawatts, magnitude, gallons, barrels, pounds of, mm, cm"
        ),
        "a multiple": "times, fold, times more, times higher",
        "a difference": (
            "more than last, more than a year, more than the previous, more than the year, more than in, "
            "fewer than last, fewer than a year, fewer than the previous, fewer than in, less than last, "
            "less than in"
        ),
        "votes or points": (
            "votes, vote, points, goals, seats, delegates, to 0, percent of the vote, senators, "
            "lawmakers, likes, views, subscribers, followers, reactions, retweets, "
            "members of congress"
        ),
        "things, not people": (
            "bank accounts, properties, plots of land, yachts, villas, flights, flight, trains, train, "
            "packages, weapons, weapon, guns, firearms, rounds, "
            "shots, bullets, grams of, animals, animal, dogs, dog, cats, cows, cattle, horses, "
            "sheep, pigs, birds, whales, fires, wildfires, sim cards, devices, phones, documents, "
            "companies, firms, businesses, banks, accounts, posts, articles, laws, floors, storeys, "
            "stories, story, rooms, beds, items, bottles, kilos of, tickets, doses, shells, mines, "
            "explosions, strikes, attacks, incidents, earthquakes, aftershocks, systems, "
            "police vans, paddy wagons, states of, counties of, games, matches, rounds of, "
            "minutes of, dollars of, versions, episodes, seasons, paintings, sites, stations, tests, "
            "air strikes, airstrikes, drone strikes, missile strikes, mass shootings, mass killings, "
            "mass graves, "
            "mass rallies, mass protests, sources close, sources familiar, counts of, suicide bombings, "
            "police forces, police departments, police stations, artefacts, artifacts, manuscripts, "
            "relics, fines to, fines totalling, fines totaling, "
            "movies, films, songs, products, shelters, trailers, containers, boosters, launchers, mortars, "
            "computers, papers, letters, numbers, orders, offers, servers, printers, towers, flowers, "
            "rivers, "
            "layers, posters, chargers, cruisers, destroyers, tankers, bombers, trawlers, freighters, "
            "covers, "
            "filters, corners, centers, centres, disasters, chambers, banners, stickers, loudspeakers, "
            "transformers, boilers, quarters, chapters, barriers, carriers, routers, trackers, scooters, "
            "ladders, fingers, theaters, matters, tenders, boulders, craters, bunkers, reservoirs, "
            "newspapers, "
            "trees, fees, committees, decrees, lists, doors, errors, motors, reactors, sectors, factors, "
            "tractors, corridors, generators, detectors, sensors, elevators, warrants, calls, complaints, "
            "vessels, bridges, roads, villages, blocks, block, gates, camps, tents, lorries, ballots, "
            "crates, "
            "boxes, parcels, tonnes of, substations, pumps, engines, appliances, ambulances, hospitals, "
            "churches, mosques, shells of, artillery systems, cruise ships, carriages, coaches, wagons, "
            "nominations, shootings, crashes, blasts, floods, storms, collapses, accidents, collisions, "
            "stabbings, robberies, kidnappings, burglaries, thefts, outbreaks, landslides, mudslides, "
            "tornadoes, hurricanes, avalanches, awards, medals, prizes, titles, wickets, runs, tries, "
            "yards, laps, rounds in"
        ),
        "a rank or ordinal": "percentile, place",
    },
    number_names={
        "who is lacking": "shortage of, shortages of, short of, lack of, lacks, lacking, shortfall of",
        "the children of one": "mother of, father of, mum of, mom of, dad of, parents of",
        "a rate": "in every, out of every, out of each, per, for every",
        "an article of law": (
            "article, articles, section, sections, sec, chapter, clause, paragraph, para, rule, "
            "amendment, title, resolution, law no, act, art, count"
        ),
        "a capacity": "capacity of, capacity for, seating for, room for, designed for, built for",
        "a number that names something": (
            "no, nr, number, room, route, highway, flight, interstate, unit, building, apartment, "
            "apt, gate, terminal, channel, station, school no, precinct, zone, level, phase, stage, "
            "type, boeing, airbus, mig, su, tu, f, b, m, iphone, ios, windows, covid, ps, formula, "
            "area, operation, apollo, soyuz, version, season, episode, class of, platform, pier, lane, "
            "lanes, junction, junctions, exit, row, seat, berth, hall, court, day, round, tier, "
            "grade, "
            "dorm, lot, ward, brigade, battalion, bus no, group, world war, agenda, top"
        ),
        "an age": (
            "aged, age, ages, age of, aged from, aged between, over the age of, under the age of, "
            "is dead at, dead at, dies at, died at, dies aged, died aged, at age, at the age of"
        ),
        "a time": "until, since, by year, circa, fiscal, early, late, mid",
        "money": "worth, usd, us$, eur, gbp",
    },
    place_types={
        "city": (
            "cities, city, towns, town, cities and towns, municipalities, settlements, villages, "
            "towns and cities"
        ),
        "region": (
            "regions, region, provinces, province, states, districts, district, counties, "
            "federal subjects, oblasts, governorates"
        ),
        "country": "countries, country, nations, european countries",
        "prison": "prisons, prison, jails, jail, penal colonies",
        "site": "locations, sites of, places, universities, neighbourhoods, neighborhoods, police stations",
    },
    bounds={
        "at_least": (
            "at least, no fewer than, no less than, not fewer than, not less than, a minimum of, "
            "minimum of, minimum"
        ),
        "more_than": (
            "more than, over, upwards of, in excess of, north of, above, well over, well above, "
            "exceeding, greater than"
        ),
        "approx": (
            "about, around, some, roughly, approximately, an estimated, approx, est, estimated, "
            "circa, in the region of, or so"
        ),
        "nearly": "almost, nearly, close to, just under, just below, approaching",
        "at_most": "up to, as many as, at most, no more than, not more than, a maximum of, maximum of",
        "less_than": "fewer than, less than, under, below",
        "exact": "exactly, precisely",
    },
    bounds_after={
        "at_least": "or more, and counting, at least, and rising",
        "approx": "or so, approximately",
        "at_most": "at most, or fewer, or less",
    },
    bounds_verbs={
        "more_than": (
            "exceeded, exceeds, has exceeded, surpassed, surpasses, has surpassed, tops, topped, "
            "surged past, climbed past, past, passed, passes, has passed, crossed, has crossed, "
            "exceeding"
        ),
        "nearly": "approaches, approached, is approaching, nears, neared",
    },
    range_pairs=(("between", "and"), ("from", "to"), ("from", "up to"), ("", "to")),
    singular_articles="a, an, the",
    out_of=(
        "out of, of, of the, of some, of its, of their, of our, of his, of her, of those, of these, "
        "of all, out of the, of about"
    ),
    markers={
        "nationals": "nationals of, citizens of, citizens from, natives of",
        "everywhere": (
            "nationwide, across the country, throughout the country, countrywide, all over the country, "
            "around the country, in the whole country, in the entire country, across the nation, "
            "country-wide"
        ),
        "increment": "another, more, new, additional, further, an additional, a further, newly, extra",
        "total": (
            "a total of, in total, total of, total, altogether, together, taken together, between "
            "them,  overall, so far, all told, in all, "
            "combined, to date, bringing the total to, bringing to, bringing the toll to, "
            "bringing the death toll to, "
            "bringing the number to, taking the toll to, taking the total to, brings the total to, "
            "brings the toll to, raising the toll to, brings to, for a total of"
        ),
        "subset": (
            "including, among them, of whom, of which, of them, of those, of these, incl, "
            "among those, among those arrested, among the, among, were among, are among, "
            "all of whom, most of whom, in critical condition, in serious condition, "
            "in a critical condition, in a serious condition, in stable condition, in a stable condition, "
            "in grave condition, in critical but stable condition, half of them, many of them, "
            "in their number, of the total, of the victims, of the dead, of the casualties"
        ),
        "containing": "with, comprising, included, includes",
        "residue": "other, elsewhere, the other, the rest, the remaining, remaining",
        "each": "each, apiece, per",
        "previous": (
            "the day before, up from, down from, earlier reported, had earlier reported, "
            "had reported, previously reported, earlier said, stood at, previous, the previous, "
            "an earlier, compared with, compared to, previously, initially reported, initially, "
            "earlier reports, instead of, rather than, from the previous, day earlier, "
            "a week earlier, hours earlier, the earlier"
        ),
        "revised": (
            "rose to, rises to, risen to, has risen to, rising to, climbs to, climbed to, jumps to, "
            "jumped to, increased to, increases to, fallen to, down to, went up to, goes up to, upped to, "
            "has grown to, swells to, swelled to, reaches, grew to, grows to, revised to, corrected to, "
            "updated to, update, revised, corrected, correction, up to now, soars to, soared to, "
            "dropped to, fell to, lowered to, raised to"
        ),
        "change": (
            "rose, rises, risen, climbed, climbs, jumped, increased, increases, grew, grown, fell, "
            "dropped, decreased, went up, revised, corrected, raised, lowered, up"
        ),
        "not": "not",
        "by": "by",
        "copula": (
            "had reached, has reached, reached, corrected the tally to, tally to, number had reached, "
            "estimate is, own estimate is, figure is, figure was, put it at, put the figure at, "
            "it was, there were, there are, it is, there was, totalling, totaling, reaching, numbering, "
            "stands at, now stands at, is at, was at"
        ),
        "respectively": "respectively",
        "versus": "versus, vs, against, compared with",
        "same": "the same number, as many again",
        "none": "no, zero, not a single, not one, without",
        "nobody": "no victims, no one, nobody, none of them, none, no-one",
        "record": (
            "highest since, worst since, deadliest since, largest since, biggest since, most since, "
            "first since, lowest since, first time since, bloodiest since, heaviest since, record since"
        ),
        "reported": (
            "no report, no reports, report on, "
            "reported, known, confirmed, no data, have been reported, were reported, "
            "immediate reports, word of, information, details, reports of, immediate word, "
            "claimed responsibility"
        ),
        "planned": (
            "will be, will, would be, plans to, plan to, is planned, are planned, planned to, is to be, "
            "are to be, to be, "
            "going to, intends to, is expected to, are expected to, expected, set to, would, "
            "aims to, ordered to, proposed, by the end of, seeks to, target of, wants to"
        ),
        "conditional": (
            "if, could, might, may, should, unless, in case, in the event, as if, would have, "
            "potentially, suppose, hypothetical, whether, will exceed, will surpass, will rise, "
            "will climb, will reach"
        ),
        "threatened": (
            "face, faces, facing, faced, threatens, threatened, risk, at risk of, punishable by, "
            "threat of, risks"
        ),
        "historical": (
            "in 190*, in 191*, in 192*, in 193*, in 194*, in 195*, in 196*, in 197*, in 198*, in 199*,"
            " during world war, in the 1930s, in the holocaust, historically, record of, "
            "the previous record, anniversary, anniversary of, commemorat*, in memory of, "
            "remembered, remember, remembers, remembering, remembrance, years ago, decades ago, "
            "marked the, marks the, back in, massacre of"
        ),
        "denied": (
            "denied, denies, deny, untrue, not true, refuted, refutes, disputed reports, debunked, "
            "hoax, no evidence that"
        ),
        "unconfirmed": (
            "unconfirmed, reportedly, unverified, alleged, allegedly, rumours, rumors, purported, "
            "not confirmed"
        ),
        "confirmed": "confirmed, verified, identified, by name, documented, confirms, as confirmed",
        "provisional": (
            "preliminary, initial, provisional, according to preliminary, early reports, initial reports"
        ),
        "estimated": "estimated, an estimated, estimate, estimates, estimates that, is estimated",
        "undercount": (
            "actual figures are, actual number, actual numbers, true number, real number, "
            "likely higher, much higher, considerably higher, far higher, far below the actual, "
            "is likely to be higher, could be higher, may be higher, toll is expected to rise, "
            "real toll, true toll, actual toll, believed to be higher, undercount"
        ),
        "current": "now, currently, still, remain, remains, at the moment, as of now, remained",
        "toll": "number of, count of, tally of, figure of, toll, total of, number of the",
        "not_toll": "percentage of, share of, rate of, number of days",
        "of_law": "under, pursuant to, in accordance with",
        "not_people": "flight, flights, cargo, property, shipment, shipments, vessel",
    },
    town_leads=(
        "village of, town of, city of, municipality of, hamlet of, settlement of, commune of, township of, "
        "district of, suburb of, county of, villages of, towns of, port of, outskirts of, residents of, "
        "near, "
        "near the village of, near the town of"
    ),
    town_nouns=(
        "village, town, township, district, county, municipality, governorate, prefecture, hamlet, suburb"
    ),
    town_prepositions="in, in the, outside, off",
    town_heads="county, parish, township, island, islands, peninsula, valley",
    firms="airlines, airways, aviation, railways, bank, times, post, herald, tribune, telegraph, news, radio,"
    " tv, television",
    no_towns=(
        "parliament, congress, senate, house, government, ministry, court, prison, jail, university, "
        "college, "
        "school, hospital, clinic, church, mosque, temple, cathedral, stadium, park, street, st, square, "
        "avenue, "
        "road, highway, bridge, station, airport, base, mall, hotel, tower, building, camp, center, centre, "
        "operation, hurricane, typhoon, cyclone, storm, tropical, ramadan, easter, christmas, islam, "
        "facebook, "
        "telegram, twitter, whatsapp, instagram, youtube, olympics, cup, league, baseball, article, "
        "phase, category, "
        "the, a, an, this, that, these, those, our, his, her, their, its, my"
    ),
    roads="road, highway, motorway, route",
    prepositions=(
        "in, at, near, across, around, throughout, outside, inside, on, over, above, within, off, through, "
        "downtown, hits, rocks, strikes, hit, struck, rocked, ripped through, shakes, shook, jolts, jolted, "
        "attacks, attacked, attacking, raided, bombed, bombing, shelled, shelling, pounded, battered, "
        "stormed, "
        "swept through, tore through, sweeps, engulfed, "
        "capital, capital city, city of, town of, village of, "
        "port of, port city of, coast of, shores of, border of, centre of, center of, heart of, "
        "streets of, edge of, "
        "waters of, villages of, towns of, cities of, communities of, hromadas of, neighbourhood of, "
        "neighborhood of, "
        "slopes of, mountains of, hills of, airport of, enclave of, county of, area of, camp of, part of, "
        "province of, in the province of, in the state of, in the region of, "
        "hospitals of, "
        "province of, region of, state of, district of, outskirts of, suburb of, north of, south of, "
        "east of, west of, island of, capital of, parts of, settlements of, residents of, areas of"
    ),
    departures="from, out of",
    company="with",
    infinitive="to, will, would",
    announcing=(
        "agreed, agrees, agree, pledged, pledges, vowed, vows, promised, promises, promise, prepares, "
        "preparing, "
        "prepared, scheduled, hopes, hoped, hoping, offers, offered, offer, decided, decides, decision, "
        "ready, "
        "pledge, vow, intends, intended, intending, wants, want, wanted, looking, planning, plan, plans, "
        "planned, "
        "deal, agreement, order, orders, ordered, bid, effort, efforts, operation, mission, request, "
        "call, calls, "
        "urged, asked, demands, proposes, proposal, aims, moves, due, set, about, deadline, trying, tries, "
        "attempts, attempt, attempting, mulls, considers, says, law, bill, refused, refuses"
    ),
    causing=(
        "forced, forcing, forces, prompted, prompting, led, leading, allowed, allowing, enabled, enabling, "
        "helped, helping, caused, causing, able, managed"
    ),
    connectives="for, with, over, critically, seriously, severely, gravely, critical",
    compounds=True,
    conjunctions=(
        "and, while, but, as well as, whereas, plus, as, after, before, following, when, amid, since, "
        "because, during"
    ),
    verb_endings="ed",
    participle_endings="ing",
    relatives="who, that, which",
    auxiliaries=(
        "is, are, was, were, has, have, had, be, been, being, do, does, did, waited, said to, "
        "attacked, sick, ill, infected, hit"
    ),
    function_words=(
        "after, before, during, since, until, when, while, into, onto, against, between, among, "
        "because, due, following, amid, despite, without, through, under, behind, per, via, about, "
        "over, if, where, which, very, extremely, lightly, moderately, seriously, critically, severely, "
        "slightly, badly, gravely, mostly, "
        "later, subsequently, mainly, separately, elsewhere, a, an, the, of, in, at, on, to, by, "
        "for, with, from, and, or, as, is, are, was, were, be, been, being, has, have, had, it, its, "
        "their, his, her, they, them, this, that, these, those, there, people, also, already, just, "
        "only, so, far, now, today, most, mostly, more, than, all, alone, who, which, up, out, not, "
        "far, then, still, moment, here, was, both, well, including"
    ),
    attribution_before=(
        "data as of, according to, citing, per, as reported by, data from, data of, figures from, "
        "data by, said by, cited, quoting, as per, reported by, says the, based on data from, "
        "confirmed by, source, sources"
    ),
    attribution_after=(
        "tells, tell, reporting, insists, insisted, acknowledges, acknowledged, admits, admitted, warns, "
        "warned, "
        "say, had spoken of, spoke of, spoken of, data show, shows, show, said, says, reported, reports, "
        "announced, announces, confirmed, confirms, claimed, claims, stated, states, told, "
        "estimated, estimates, put the, put, recorded, documented, presented, wrote, adds, added, "
        "writes, tweeted, lists, counted, recorded a total, verified, tallied, has documented, "
        "has recorded, had earlier reported, gave, gives"
    ),
    sources={
        "OVD-Info": "ovd-info, ovd info, ovdinfo",
        "UN": "un, united nations, u.n, un official, un mission, un envoy, un spokesman",
        "OHCHR": (
            "ohchr, un human rights office, office of the high commissioner for human rights, "
            "un rights office"
        ),
        "UNHCR": "unhcr, un refugee agency",
        "OCHA": "ocha, un ocha",
        "UNICEF": "unicef",
        "IOM": "iom, international organization for migration",
        "WHO": "world health organization, who said",
        "AAPP": "aapp, assistance association for political prisoners",
        "HRANA": "hrana",
        "Viasna": "viasna, viasna human rights centre, vyasna",
        "Memorial": "memorial human rights center, memorial human rights centre",
        "Mediazona": "mediazona",
        "Amnesty International": "amnesty international, amnesty",
        "Human Rights Watch": "human rights watch, hrw",
        "Red Cross": "red cross, icrc",
        "Red Crescent": "red crescent",
        "SOHR": "sohr, syrian observatory for human rights, syrian observatory",
        "Gaza Health Ministry": (
            "hamas health ministry, hamas-run health ministry, gaza health ministry, "
            "gaza's health ministry, health ministry in gaza, gaza ministry of health"
        ),
        "Health Ministry": (
            "health ministry, ministry of health, health minister, health officials, health authorities"
        ),
        "Interior Ministry": (
            "interior ministry, ministry of internal affairs, interior minister, ministry of interior"
        ),
        "Defense Ministry": (
            "defense ministry, defence ministry, ministry of defence, ministry of defense, "
            "defense minister, defence minister, mod"
        ),
        "Emergencies Ministry": (
            "emergencies ministry, emergency ministry, ministry of emergency situations, "
            "emergency situations ministry"
        ),
        "State Emergency Service": (
            "state emergency service, emergency service, emergency services, civil defence, "
            "civil defense, rescue service"
        ),
        "General Staff of Ukraine": "general staff, general staff of ukraine",
        "Air Force": "air force",
        "police": (
            "police, the police, police chief, police commissioner, police spokesman, "
            "police spokesperson, national police, local police, sheriff, law enforcement"
        ),
        "prosecutors": (
            "prosecutors, prosecutor general, prosecutor's office, prosecutor general's office, prosecutor"
        ),
        "organisers": "organisers, organizers, organiser, organizer",
        "authorities": (
            "authorities, local authorities, officials, government, county officials, official, "
            "city officials, governor, mayor"
        ),
        "army": "army, military, idf, the military",
        "rescuers": "rescuers",
        "human rights defenders": (
            "human rights defenders, rights group, rights groups, human rights group, activists say, "
            "monitoring group, rights defenders, human rights organization"
        ),
        "NGO": "non-governmental organization, ngo",
        "witnesses": "witnesses, eyewitnesses, witness, eyewitness",
        "State Department": "state department",
        "judiciary": "judges, the judiciary, the justice system, judiciary",
        "Reuters": "reuters, reuters tally",
        "AP": "associated press, ap, ap tally",
        "AFP": "afp, afp tally",
        "BBC": "bbc, bbc news",
        "CNN": "cnn",
        "New York Times": "new york times, nyt",
        "Washington Post": "washington post",
        "Wall Street Journal": "wall street journal, wsj",
        "Bloomberg": "bloomberg",
        "Al Jazeera": "al jazeera",
        "Fox News": "fox news",
        "ABC News": "abc news",
        "CBS News": "cbs news",
        "NBC News": "nbc news",
        "Daily Mail": "daily mail",
        "NHK": "nhk",
        "Xinhua": "xinhua",
        "TASS": "tass",
        "RIA Novosti": "ria novosti, ria",
        "Interfax": "interfax",
        "Anadolu": "anadolu, anadolu agency",
        "Kyodo": "kyodo",
        "Yonhap": "yonhap",
        "MSF": "msf, doctors without borders",
        "WFP": "wfp, world food programme, world food program",
        "Save the Children": "save the children",
        "Reporters Without Borders": "reporters without borders, rsf",
        "Committee to Protect Journalists": "committee to protect journalists, cpj",
        "Frontex": "frontex",
        "Pentagon": "pentagon",
        "White House": "white house",
        "Kremlin": "kremlin",
        "FBI": "fbi",
        "Hamas": "hamas",
        "Hezbollah": "hezbollah",
        "Taliban": "taliban",
        "Houthis": "houthis",
        "Foreign Ministry": "foreign ministry, foreign minister, ministry of foreign affairs",
        "Justice Ministry": "justice ministry, justice minister, ministry of justice, justice department",
        "ministry": "ministry",
        "agencies": "agencies, news agencies",
        "investigators": "investigators, investigative committee",
        "coast guard": "coast guard, coastguard",
        "navy": "navy",
        "monitor": "war monitor",
        "fire department": "fire department, fire brigade, fire service, fire chief",
        "hospital": "hospital sources, hospital source, hospital director",
        "medics": "medical sources",
        "security sources": "security sources, security source",
        "coroner": "coroner, medical examiner",
        "union": "union, unions, trade union, trade unions",
        "state media": "state media, state tv, state television",
        "local reports": "local reports",
        "local media": "local media, media reports, media, us media",
    },
    months=(
        "january, jan",
        "february, feb",
        "march, mar",
        "april, apr",
        "may",
        "june, jun",
        "july, jul",
        "august, aug",
        "september, sept, sep",
        "october, oct",
        "november, nov",
        "december, dec",
    ),
    weekdays=(
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ),
    day_parts={
        6: "early morning, before dawn, dawn",
        12: "morning",
        13: "noon, midday",
        18: "afternoon",
        23: "evening, nightfall",
        24: "night, midnight, overnight, end of the day",
    },
    relative_days={
        0: "today, tonight, this morning, this afternoon, this evening",
        -1: "yesterday, last night, the previous day",
    },
    windows={
        24: (
            "in the past 24 hours, in the last 24 hours, over the past 24 hours, "
            "over the last 24 hours, past 24 hours, last 24 hours, over the past day, "
            "in the past day, the past day, in 24 hours, in a day, within 24 hours, over 24 hours"
        ),
        48: "in the past 48 hours, in the last 48 hours, over the past 48 hours, over the last 48 hours",
        12: "overnight",
        168: (
            "in the past week, over the past week, last week, in the last seven days, in the past seven days"
        ),
    },
    since="since, from, starting, beginning, after, since the",
    until="to, until, through, till, up to, up until",
    as_of="updated, upd, updated at, as of, as at, by, as of the, by early, by late",
    on="on, in, at, last, this, during, held, late, early, of, compared with, compared to, than in, than",
    ago="ago, earlier",
    day_links="and, to",
    day_endings="st, nd, rd, th",
    date_of="of",
    time_links="on, of, the",
    zones={
        "UTC": "gmt, utc",
        "Europe/Moscow": "msk, moscow time",
        "Europe/Paris": "cet, cest",
        "America/New_York": "est, edt",
        "Europe/London": "bst",
    },
    year_words="in, of, since, by, until, from, year, during, before, after",
    month_first=True,
)
