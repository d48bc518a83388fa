"""Portuguese, as written in Portugal and in Brazil.

«Um», «uma» is an article as well as a number, so that nouns stand in the singular only where one of them is worth
a count ("um morto", "uma pessoa") and in the plural elsewhere ("um polícia" is nobody's number).
"""

from .base import Language

_ONES = {
    1: ("um", "uma"),
    2: ("dois", "duas"),
    3: ("três", "tres"),
    4: ("quatro",),
    5: ("cinco",),
    6: ("seis",),
    7: ("sete",),
    8: ("oito",),
    9: ("nove",),
}
_TEENS = {
    10: ("dez",),
    11: ("onze",),
    12: ("doze",),
    13: ("treze",),
    14: ("catorze", "quatorze"),
    15: ("quinze",),
    16: ("dezasseis", "dezesseis"),
    17: ("dezassete", "dezessete"),
    18: ("dezoito",),
    19: ("dezanove", "dezenove"),
}
_TENS = {
    20: "vinte",
    30: "trinta",
    40: "quarenta",
    50: "cinquenta",
    60: "sessenta",
    70: "setenta",
    80: "oitenta",
    90: "noventa",
}
_HUNDREDS = {
    100: ("cento",),
    200: ("duzentos", "duzentas"),
    300: ("trezentos", "trezentas"),
    400: ("quatrocentos", "quatrocentas"),
    500: ("quinhentos", "quinhentas"),
    600: ("seiscentos", "seiscentas"),
    700: ("setecentos", "setecentas"),
    800: ("oitocentos", "oitocentas"),
    900: ("novecentos", "novecentas"),
}
_BELOW_HUNDRED = {
    **_ONES,
    **_TEENS,
    **{ten: (name,) for ten, name in _TENS.items()},
    **{
        ten + one: tuple(f"{name} e {word}" for word in words)
        for ten, name in _TENS.items()
        for one, words in _ONES.items()
    },
}
_BELOW_THOUSAND = {
    **_BELOW_HUNDRED,
    **_HUNDREDS,
    **{
        hundred + rest: tuple(f"{name} e {word}" for name in names for word in words)
        for hundred, names in _HUNDREDS.items()
        for rest, words in _BELOW_HUNDRED.items()
    },
    100: ("cem", "cento"),
}

LANGUAGE = Language(
    code="pt",
    script="Latin",
    flags="PT BR",
    homes="BR PT MZ AO",
    own_letters="ãõáéíóúâêôàç",
    zone="Europe/Lisbon",
    numbers={
        0: "zero",
        **{value: ", ".join(words) for value, words in _BELOW_THOUSAND.items()},
        1: (
            "um ... morto, um ... falecido, um ... ferido, um ... detido, um ... preso, um ... desaparecido, "
            "um ... óbito, uma ... pessoa, uma ... morta, uma ... ferida, uma ... vítima, uma ... morte, "
            "uma ... detida, uma ... presa, uma ... desaparecida, uma ... criança, um deles, uma delas, "
            "um dos quais, uma das quais"
        ),
    },
    magnitudes={
        1000: "mil",
        10**6: "milhão, milhões, milhão de, milhões de, mln",
        10**9: "mil milhões, mil milhões de, bilhão, bilhões, bilhão de, bilhões de, bilião, biliões",
    },
    collectives={
        10: "dezena, uma dezena, dezena de, uma dezena de",
        12: "dúzia, uma dúzia, dúzia de, uma dúzia de",
        15: "uma quinzena de pessoas",
        20: "vintena, uma vintena, uma vintena de, duas dezenas, duas dezenas de",
        30: "trintena, uma trintena, uma trintena de, três dezenas, três dezenas de",
        50: "meia centena, meia centena de, cinco dezenas de",
        100: "centena, uma centena, centena de, uma centena de, cento",
        1000: "milhar, um milhar, milhar de, um milhar de",
    },
    halves={
        10**6: "um milhão, um milhão de",
        10**9: "um bilhão, um bilhão de",
        6: "meia dúzia, meia dúzia de",
        1000: "mil",
        500_000: "meio milhão, meio milhão de",
        1_500_000: "milhão e meio, milhão e meio de, um milhão e meio, um milhão e meio de",
    },
    vague={
        2: "vários, várias, diversos, diversas, alguns, algumas, um punhado de, um par de",
        10: "dezenas, dezenas de",
        12: "dúzias, dúzias de",
        20: "várias dezenas, várias dezenas de, algumas dezenas, algumas dezenas de",
        100: "centenas, centenas de",
        200: "várias centenas, várias centenas de, algumas centenas, algumas centenas de",
        1000: "milhares, milhares de",
        2000: "vários milhares, vários milhares de, alguns milhares, alguns milhares de",
        10_000: "dezenas de milhares, dezenas de milhares de, dezenas de milhar, dezenas de milhar de",
        100_000: "centenas de milhares, centenas de milhares de, centenas de milhar, centenas de milhar de",
        1_000_000: "milhões, milhões de, vários milhões, vários milhões de",
    },
    number_links="e",
    ordinal_endings="º ª o a",
    abbreviations="sr, sra, dra, aprox",
    units={
        "people": (
            "corredores, escaladores, alpinistas, montanhistas, vândalos, amotinados, "
            "peões, pedestres, sequestradores, islamistas, homicidas, desertores, autarcas, ex-autarcas,"
            " vereadores, ex-vereadores, ex-prefeitos, reformados, aposentados, pensionistas, pessoas, pessoa,"
            " indivíduos, cidadãos, cidadãs, residentes, habitantes, moradores, moradoras, "
            "vizinhos, passageiros, passageiras, turistas, trabalhadores, trabalhadoras, operários, "
            "funcionários, funcionárias, empregados, mineiros, garimpeiros, pacientes, doentes, utentes, "
            "vítimas, vítima, reféns, suspeitos, suspeitas, estrangeiros, estrangeiras, migrantes, "
            "imigrantes, emigrantes, adultos, adultas, participantes, apoiantes, apoiadores, "
            "simpatizantes, militantes, opositores, opositoras, dirigentes, líderes, políticos, advogados, "
            "advogadas, médicos, médicas, enfermeiros, enfermeiras, professores, professoras, padres, "
            "freiras, pescadores, marinheiros, tripulantes, motoristas, condutores, transeuntes, adeptos, "
            "torcedores, fiéis, peregrinos, romeiros, ocupantes, hóspedes, clientes, sobreviventes, "
            "familiares, agricultores, camponeses, indígenas, ribeirinhos, comerciantes, taxistas, "
            "camionistas, caminhoneiros, ciclistas, motociclistas, banhistas, alpinistas, caminhantes, "
            "acusados, acusadas, arguidos, arguidas, réus, rés, investigados, denunciados, foragidos, "
            "combatentes, milicianos, guerrilheiros, terroristas, jihadistas, atiradores, atacantes, "
            "agressores, criminosos, bandidos, traficantes, rebeldes, insurgentes, membros, integrantes, "
            "vidas, vidas humanas, seres humanos, almas, sem-abrigo, requerentes de asilo, retornados, "
            "sindicalistas, bolsonaristas, extremistas, golpistas, operacionais feridos, aposentados, "
            "pensionistas, idosos e crianças, irmãos, brasileiros, portugueses, angolanos, moçambicanos, "
            "ucranianos, ucranianas, russos, palestinianos, palestinos, israelitas, israelenses, "
            "venezuelanos, haitianos, afegãos, sírios, espanhóis, franceses, americanos, norte-americanos, "
            "iranianos, trabalhadores rurais, caseiros, camponesas, deslocados internos e refugiados, "
            "jovens, bombeiros e civis, sem-terra, sem-teto, assaltantes, ladrões, fugitivos, migrantes "
            "irregulares, deportados, repatriados, náufragos, pedestres, peões, funcionários públicos, "
            "juízes, procuradores, espectadores, visitantes, veraneantes, montanhistas, inquilinos, "
            "parentes, mercenários e civis, colonos, colombianos, guineenses, cabo-verdianos, bolivianos, "
            "argentinos, paraguaios, chineses, italianos, britânicos, turcos, curdos, elementos, "
            "socorristas e voluntários, gente, candidatos, candidatas, eleitores, vereadores, evangélicos, "
            "cristãos, muçulmanos, judeus, garis, entregadores, motoboys, seringueiros, quilombolas, "
            "pastores, missionários, surfistas, mergulhadores, paramilitares, atletas, jogadores, "
            "artistas, músicos, cantores, empresários, empresárias, ministros, engenheiros, cientistas, "
            "cúmplices, colaboradores, organizadores, intermediários, coiotes, passadores, proxenetas, "
            "automobilistas, peregrinas, excursionistas, turistas estrangeiros, ex-presidiários, "
            "ex-militares, ex-policiais, ambulantes, vendedores, camelôs, vendedores ambulantes, "
            "feirantes, produtores rurais, fazendeiros, pecuaristas, assentados, posseiros, boias-frias, "
            "sem-terras, caçadores, blogueiros, influenciadores, youtubers, milicianas, insurretos, "
            "doentes com cólera, infetados, infectados, nigerianos, sudaneses, congoleses, "
            "somalis, etíopes, eritreus, malianos, senegaleses, marroquinos, argelinos, tunisinos, "
            "tunisianos, egípcios, líbios, iraquianos, iemenitas, libaneses, paquistaneses, indianos, "
            "nepaleses, bengalis, tailandeses, filipinos, indonésios, timorenses, são-tomenses, "
            "sul-africanos, zimbabuanos, malauianos, tanzanianos, peruanos, equatorianos, uruguaios, "
            "chilenos, mexicanos, cubanos, dominicanos, canadianos, canadenses, australianos, alemães, "
            "belgas, holandeses, suíços, gregos, polacos, poloneses, romenos, moldavos, georgianos, "
            "arménios, armênios, sérvios, croatas, bielorrussos, cazaques, homens e mulheres, mulheres e "
            "homens, mulheres e crianças"
        ),
        "protesters": (
            "manifestantes, grevistas, ativistas e manifestantes, estivadores, contramanifestantes, sem-terra"
        ),
        "journalists": (
            "jornalistas, repórteres, profissionais de imprensa, profissionais da imprensa, comunicadores, "
            "fotógrafos, fotojornalistas, correspondentes, radialistas"
        ),
        "activists": (
            "ativistas, activistas, voluntários, voluntárias, defensores de direitos humanos, "
            "defensores dos direitos humanos, dissidentes"
        ),
        "children": (
            "crianças, criança, bebês, bebés, meninos, meninas, recém-nascidos, filhos, menores e "
            "crianças, alunos, netos, miúdos, crianças e adolescentes, garotos, garotas, alunos e "
            "professores, bebés e crianças"
        ),
        "minors": (
            "menores, menores de idade, adolescentes, crianças e adolescentes, adolescentes e "
            "crianças, jovens menores"
        ),
        "women": ("mulheres, grávidas, raparigas, moças, gestantes, mulheres e meninas, senhoras, mães"),
        "men": "homens, rapazes",
        "students": "estudantes, alunos, alunas, universitários, secundaristas",
        "police": (
            "ex-policiais, ex-agentes, pms, "
            "polícias, policiais, policiais militares, policiais civis, policiais federais, "
            "agentes, agentes da polícia, agentes policiais, agentes da psp, agentes da "
            "autoridade, elementos da psp, elementos da gnr, elementos das forças de segurança, "
            "militares da gnr, guardas municipais, membros das forças de segurança, pms, agentes "
            "penitenciários, polícias militares, inspetores"
        ),
        "security forces": (
            "guardas, seguranças, vigilantes, forças de segurança, efetivos, efectivos, agentes de "
            "segurança, policiais penais, polícias penais, agentes prisionais, guardas prisionais, guardas "
            "florestais, seguranças privados"
        ),
        "soldiers": (
            "ex-militares, ex-soldados, "
            "soldados, militares, oficiais, fuzileiros, fuzileiros navais, paraquedistas, mercenários, "
            "tropas, combatentes russos, recrutas, efetivos militares"
        ),
        "reservists": "reservistas",
        "prisoners": (
            "presos, presas, prisioneiros, prisioneiras, reclusos, reclusas, detentos, detentas, "
            "prisioneiros de guerra, cativos, presidiários, apenados, internos"
        ),
        "civilians": "civis, população civil",
        "firefighters": "bombeiros, bombeiras, operacionais, socorristas, brigadistas",
        "elderly": "idosos, idosas, pessoas idosas",
        "drones": (
            "drones, veículos aéreos não tripulados, aeronaves não tripuladas, vants, "
            "aparelhos não tripulados, drones de ataque, shahed"
        ),
        "missiles": (
            "mísseis, foguetes, foguetões, rockets, mísseis de cruzeiro, mísseis balísticos, projéteis, "
            "projécteis, bombas guiadas, bombas planadoras"
        ),
        "aircraft": "aviões, aeronaves, helicópteros, caças",
        "tanks": "tanques, carros de combate, blindados pesados",
        "vehicles": (
            "veículos, automóveis, carros, viaturas, camiões, caminhões, autocarros, ônibus, "
            "ambulâncias, barcos, embarcações, lanchas, motos, motocicletas, motociclos, "
            "blindados, navios, carretas, motas, carrinhas, elétricos, comboios queimados"
        ),
        "buildings": (
            "casas, edifícios, prédios, habitações, residências, imóveis, escolas, hospitais, moradias, "
            "apartamentos, construções, estabelecimentos, fogos habitacionais"
        ),
        "gatherings": (
            "concentrações, mobilizações, marchas, manifestações, protestos, atos de protesto, bloqueios, "
            "passeatas"
        ),
        "families": "famílias, agregados familiares, agregados, casais",
        "addresses": "endereços, moradas",
        "detentions": "detenções, prisões, capturas, detenções arbitrárias, prisões em flagrante",
        "cases": "casos, processos, inquéritos, denúncias, queixas, ocorrências, mandados",
        "crossings": "travessias, passagens de fronteira, travessias da fronteira",
    },
    person_endings="",
    adjective_endings=(
        "novos novas presumíveis supostos supostas alegados alegadas jovens outros outras primeiros "
        "primeiras últimos últimas pequenos pequenas próprios possíveis principais simples humildes os as"
    ),
    participles_behind=True,
    not_counts={
        "a rate": "em cada, de cada, por cada",
        "an age": "anos de idade, meses de idade, ano de idade",
        "a length of time": (
            "anos de prisão para, anos de cadeia para, anos de reclusão para, h, anos, ano, meses, mês,"
            " semanas, semana, dias, dia, horas, hora, minutos, minuto, segundos, "
            "noites, noite, madrugada, décadas, década, séculos, século, jornadas, anos de prisão, "
            "anos de cadeia, anos de reclusão, trimestre, hs"
        ),
        "a date": "de maio, de março",
        "money": (
            "dólares, dólar, euros, euro, reais, real, meticais, kwanzas, escudos, libras, cêntimos, "
            "centavos, milhões de euros, milhões de reais, salários mínimos, usd, rublos, ienes"
        ),
        "a share": "por cento, pontos percentuais, por cento de",
        "a measurement": (
            "km, quilômetros, quilómetros, quilômetro, quilómetro, metros, metro, centímetros, milímetros, "
            "milhas, quilos, quilogramas, gramas, kg, toneladas, tonelada, litros, hectares, hectare, graus, "
            "quilómetros quadrados, quilômetros quadrados, metros quadrados, m2, mm, cm, megawatts, barris, "
            "volts, pés, magnitude, alqueires, arrobas, nós"
        ),
        "a multiple": "vezes, vez",
        "a difference": (
            "mais que, mais do que, menos que, menos do que, a mais que, a mais do que, a menos que, "
            "a menos do que"
        ),
        "votes or points": (
            "votos, voto, pontos, gols, golos, gol, golo, deputados, senadores, cadeiras, assentos, "
            "mandatos, assinaturas, seguidores, visualizações, curtidas, gostos, medalhas, parlamentares, "
            "vereadores, lugares"
        ),
        "things, not people": (
            "voos, voo, comboios, comboio, trens, trem, pacotes, armas, espingardas, pistolas, "
            "fuzis, munições, disparos, tiros, balas, animais, animal, cães, cão, gatos, vacas, "
            "bois, cabeças, cavalos, ovelhas, porcos, aves, baleias, incêndios, fogos, focos, "
            "telemóveis, celulares, telefones, documentos, empresas, bancos, contas, publicações, "
            "leis, andares, quartos, camas, leitos, garrafas, doses, comprimidos, explosões, "
            "sismos, terremotos, réplicas, tremores, abalos, sistemas, jogos, episódios, "
            "temporadas, versões, estações, testes, filmes, músicas, canções, produtos, páginas, "
            "candidaturas, linhas, árvores, lojas, supermercados, centros, ruas, estradas, pontes, "
            "urnas, torres, postes, medidas, propostas, artigos, crimes, equipas, equipes, meios, "
            "meios aéreos, meios terrestres, recursos, chamadas, mensagens, fotos, vídeos, "
            "imagens, revistas, entrevistas, conquistas, vistas, listas, pistas, bombas, minas, "
            "granadas, explosivos, projetos, obras, organizações, grupos, partidos, prémios, "
            "prêmios, reuniões, sessões, perguntas, palavras, trabalhos, contentores, operações, "
            "corporações, unidades, deslizamentos, inundações, quedas de árvores, quartéis, "
            "semáforos, jacarés, acidentes, ocorrências, banheiros, palcos, escolas, postos, "
            "municípios afetados, aeroportos, rodovias, barragens, imóveis, casas, toneladas, "
            "ambulâncias, mandados, mandados de prisão, mandados de busca, mandados de busca e "
            "apreensão, autos, inquéritos, processos, bovinos, tartarugas, golfinhos, cartuchos, "
            "secções, seções, bairros, partidas, rondas, capítulos, discursos"
        ),
        "a rank or ordinal": "aniversário, edição, lugar, posto, grau, fase, rodada, jornada",
    },
    number_names={
        "those who were only checked": (
            "fiscalizados, fiscalizadas, controlados, controladas, inspecionados, inspecionadas, abordados, "
            "abordadas, revistados, revistadas, testados, testadas, vistoriados, vistoriadas"
        ),
        "the children of one": "mãe de, pai de",
        "a rate": "em cada, por cada, de cada, uma em cada, um em cada, a cada, cada",
        "an article of law": (
            "artigo, artigos, art, arts, decreto, alínea, inciso, cláusula, resolução, decreto-lei, "
            "parágrafo, portaria"
        ),
        "a number that names something": (
            "dia, número, núm, nº, n.º, rua, rua 15 de, avenida, av, estrada, rodovia, autoestrada, voo, "
            "sala, "
            "quarto, linha, autocarro, porta, canal, quilômetro, quilómetro, km, esquadra, zona, fase, "
            "nível, etapa, escola, unidade, batalhão, brigada, distrito, setor, lote, bloco, andar, "
            "processo, temporada, capítulo, página, covid, boeing, airbus, versão, agenda, grupo, secção, "
            "seção, portal, código, telefone, br, bairro"
        ),
        "an age": (
            "idade de, idades entre, idade entre, maiores de, menores de, maior de, menor de, "
            "com idades entre, idades compreendidas entre, aos"
        ),
        "a time": "ano, anos, do ano, h",
        "money": "usd, us$, eur, r$, multa de, no valor de, avaliado em, avaliados em",
    },
    place_types={
        "city": "cidades, municípios, concelhos, localidades, vilas, povoações, aldeias, freguesias",
        "region": "regiões, províncias, estados, distritos, departamentos, comarcas, oblasts",
        "country": "países, nações",
        "site": (
            "locais, pontos, lugares, bairros, universidades, prisões diferentes, presídios, sítios, "
            "esquadras, delegacias"
        ),
    },
    bounds={
        "at_least": (
            "pelo menos, ao menos, no mínimo, não menos de, não menos que, um mínimo de, mínimo "
            "de, nada menos que, pelo menos uns, ao menos uns"
        ),
        "more_than": (
            "mais de, mais dos, mais das, mais do que, acima de, acima dos, acima das, superior a, "
            "superiores a, para cima de, para lá de, bem mais de, muito mais de, pouco mais de, "
            "mais que, além de, para além de, ultrapassa os, ultrapassou os"
        ),
        "approx": (
            "cerca de, aproximadamente, por volta de, em torno de, à volta de, uns, umas, cerca "
            "dos, cerca das, na casa dos, na casa das, estimado em, estimados em, mais ou menos, "
            "perto dos e, aprox, algo como, estima-se que, perto das, perto dos, à roda de, na "
            "ordem de, na ordem dos, na ordem das, coisa de, estimadas em, aproximados"
        ),
        "nearly": (
            "quase, perto de, perto dos, perto das, próximo de, próximo dos, pouco menos de, quase "
            "os, quase as, prestes a atingir, a caminho de"
        ),
        "at_most": (
            "até, até aos, até às, no máximo, não mais de, não mais que, um máximo de, máximo de, "
            "não passou das, não passou de, não passaram de, não passaram das, não passa de, não "
            "passam de, não ultrapassou, não ultrapassou os, não ultrapassou as, não "
            "ultrapassaram, não ultrapassam, não excedeu, não mais do que, quando muito, não "
            "chegou a, não chegaram a, até um máximo de, no máximo até"
        ),
        "less_than": "menos de, menos dos, menos das, abaixo de, abaixo dos, inferior a, inferiores a",
        "exact": "exatamente, exactamente, precisamente",
    },
    bounds_after={
        "at_least": "ou mais, pelo menos, no mínimo, ao menos",
        "more_than": "e tal, e tantos, e tantas",
        "approx": "aproximadamente, mais ou menos",
        "at_most": "no máximo, ou menos",
    },
    bounds_verbs={
        "more_than": (
            "ultrapassou, ultrapassa, ultrapassam, ultrapassaram, ultrapassou os, ultrapassou as, "
            "ultrapassa os, ultrapassa as, ultrapassam os, ultrapassam as, ultrapassaram os, "
            "ultrapassaram as, superou, supera, superam, superaram, superou os, superou as, supera os, "
            "supera as, superam os, superam as, passou dos, passou das, passa dos, passa das, passam dos, "
            "passam das, passaram dos, já passa de, já passa dos, passa de, passam de, passou de, excede, "
            "excedem, excedeu, ultrapassar os, ultrapassar as, já ultrapassou os, já ultrapassa os, "
            "ultrapassando os, superando os"
        ),
        "nearly": (
            "aproxima-se de, aproxima-se dos, aproxima-se das, aproximam-se dos, aproximam-se das, "
            "se aproxima de, se aproxima dos, se aproximam dos, ronda, rondam, ronda os, ronda as, "
            "rondam os, rondam as, beira, beira os, beiram os, chega perto de, chega a quase"
        ),
    },
    range_pairs=(("entre", "e"), ("de", "a"), ("", "a"), ("desde", "até")),
    one_of="um dos, uma das, um destes, uma destas",
    singular_articles="um, uma, o, a, seu, sua",
    out_of=(
        "dos, das, de um total de, de entre os, de entre as, dentre os, dentre as, entre os, entre "
        "as, de, num total de, em um total de, do total de"
    ),
    markers={
        "there": "ali, lá",
        "everywhere": (
            "em todo o país, no país, a nível nacional, em nível nacional, pelo país, por todo o país, "
            "em todo o território"
        ),
        "increment": (
            "outros, outras, outro, outra, mais, novos, novas, adicionais, adicional, além de, nova, novo, "
            "a mais"
        ),
        "total": (
            "elevando o total para, elevando para, o que eleva, elevando o número para, um total de, "
            "no total, ao todo, total de, total, num total de, em todo o país, em todo o território, "
            "até agora, até ao momento, até o momento, até à data, já são, somam, soma, totaliza, totalizam, "
            "totalizando, elevando para, acumulado, acumulados, no conjunto, a nível nacional, global, "
            "perfazendo"
        ),
        "subset": (
            "um deles, uma delas, um dos quais, uma das quais, deles, delas, dos quais, das quais, "
            "destes, destas, desses, dessas, desse total, "
            "deste total, deste número, desse número, entre eles, entre elas, entre os quais, "
            "entre as quais, incluindo, inclusive, incluídos, incluídas, entre os detidos, entre "
            "os mortos, entre as vítimas, entre os feridos, entre os presos, entre estes, entre "
            "esses, sendo que, sendo, entre os resgatados, entre os desaparecidos, entre os "
            "libertados, entre os condenados, entre os ocupantes, entre os passageiros, entre as "
            "pessoas detidas, entre as detidas, entre as vítimas mortais, entre os quais se "
            "contam, entre as quais se contam, entre os quais há, dentre eles, dentre elas, dentre "
            "os quais, dentre as quais, dentre os, dentre as, nomeadamente, na sua maioria, na "
            "maioria, do total, dos que, entre os afetados, entre os internados, na maior parte, "
            "em estado grave, em estado crítico, em estado gravíssimo, em estado muito grave, "
            "com gravidade, na uti, em cuidados intensivos, nos cuidados intensivos"
        ),
        "containing": "que inclui, inclui, incluem, compreende, incluía",
        "residue": (
            "os restantes, as restantes, os demais, as demais, o restante, restantes, os outros, as outras, "
            "demais, noutras cidades, em outras cidades, noutros locais, em outros locais, em outros estados"
        ),
        "each": "cada um, cada uma, por cada, cada, por pessoa, por dia, diários, diárias",
        "previous": (
            "o balanço anterior, balanço anterior, um balanço anterior, anterior balanço, "
            "anteriormente, na véspera, véspera, no dia anterior, um dia antes, horas antes, antes "
            "eram, havia informado, haviam informado, tinha informado, tinham informado, já havia "
            "reportado, havia reportado, havia divulgado, tinha avançado, inicialmente, num "
            "primeiro momento, em um primeiro momento, boletim anterior, no boletim anterior, "
            "contra os, contra as, em vez de, em vez dos, ao invés de, primeiras informações, "
            "primeiro balanço, balanço inicial, ante os, ante as, último balanço, o último "
            "balanço, números anteriores, número anterior, o número anterior, até ontem eram, até "
            "ontem, ontem eram, o anterior balanço dava conta de, dava conta de, davam conta de, "
            "falava-se em, fala-se antes, falava-se de, o balanço prévio, balanço prévio, contagem "
            "anterior, a contagem anterior, o último boletim, último boletim, antes falava-se"
        ),
        "revised": (
            "subiu para, sobe para, subiram para, sobem para, aumentou para, aumenta para, aumentaram para, "
            "elevou-se para, elevou-se a, eleva-se a, eleva-se para, elevou para, eleva para, elevam para, "
            "se eleva a, se elevou a, chegou a, chega a, chegam a, chegaram a, atinge, atingiu, atingem, "
            "atingiram, passou para, passa para, passaram para, cresceu para, cresce para, atualizado, "
            "atualizada, atualização, actualização, corrigiu, corrigido, corrigida, correção, retificou, "
            "retificação, revisto, revista em alta, revisado, reviu, baixou para, desceu para, caiu para, "
            "reduziu para, reduzido para, ascende a, ascendem a, ascendeu a, já"
        ),
        "change": (
            "subiu, aumentou, passou, passou de, subiu de, aumentou de, cresceu, cresceu de, "
            "baixou, baixou de, desceu, desceu de, caiu, caiu de, diminuiu, reduziu, elevou-se, "
            "elevou, saltou, saltou de, passaram de, passa, passam, passaram, passa de, passam de, "
            "sobe, sobem, subiram, aumenta, aumentam, aumentaram, cresce, crescem, cai, caem"
        ),
        "not": "não, não foram, não foi, não ficaram, não ficou, não sofreram, não houve, nem",
        "copula": "são, foram, eram, é, era, há, havia, houve, eram já",
        "respectively": "respetivamente, respectivamente",
        "versus": "versus, vs, face a, contra",
        "same": "o mesmo número, a mesma quantidade, outros tantos, outras tantas",
        "none": (
            "nenhum, nenhuma, sem, não há, não houve, não havia, não se registaram, não foram "
            "registados, não foram registadas, não foram registrados, não foram registradas, sem "
            "registo de, sem registro de, não há registo de, não há registro de, não houve "
            "registro de, não houve registo de, não se registram, não se registam, não causou, não "
            "provocou, não fez, não deixou, não resultaram, nem um, não se registraram"
        ),
        "nobody": (
            "sem vítimas, não há vítimas, não houve vítimas, sem registro de vítimas, sem registo "
            "de vítimas, sem fazer vítimas, ninguém, nenhuma pessoa, nenhum deles, nenhuma delas"
        ),
        "reported": (
            "não há informações, não há informação, sem informações, sem informação, não se sabe, "
            "desconhece-se, não há dados, não há números, informações sobre, informação sobre, relatos de, "
            "dados sobre, não foram reportadas, não foram reportados, não foram relatadas, "
            "não foram relatados, não informou, não confirmou, não divulgou, ainda não há, notícia de, "
            "não há notícia, não há relatos, sem confirmação, não foi divulgado, não está confirmado"
        ),
        "planned": (
            "serão, será, vai, vão, prevê, prevê-se, preveem, previsto, prevista, previstos, previstas, "
            "planeia, planeja, planejam, planeiam, pretende, pretendem, convoca, convocam, propõe, propôs, "
            "exige, exigem, pede, pediu, pedem, promete, prometeu, amanhã, enviará, enviarão, mobilizará, "
            "mobilizarão, libertará, libertarão, retirará, convocará, deverão, deverá, deve, devem"
        ),
        "conditional": (
            "espera-se, são esperadas, são esperados, é esperado, esperadas, esperados, espera "
            "reunir, esperam reunir, espera que, prevê que, deveria, deveriam, se for, se forem, "
            "se houver, poderá, poderão, poderia, poderiam, podem ter, pode ter, podem haver, pode "
            "haver, talvez, caso, em caso de, possivelmente, hipotético, simulacro, simulado, com "
            "capacidade para, capacidade para, pode, podem, possam, possa, pudesse, pudessem, "
            "receia-se, teme-se, estima-se que possam"
        ),
        "threatened": (
            "arrisca, arriscam, incorre, incorrem, enfrenta, enfrentam, pena de, sujeitos a penas de, "
            "arrisca penas de, arriscam penas de, punível com, "
            "punido com, punida com, ameaça, ameaçam, ameaçou, pode pegar, podem pegar, pode apanhar, "
            "podem apanhar, em risco, em risco de, risco de, moldura penal"
        ),
        "historical": (
            "em 190*, em 191*, em 192*, em 193*, em 194*, em 195*, em 196*, em 197*, em 198*, em 199*,"
            " aniversário, aniversário de, em memória de, homenagem a, comemora, assinala, assinalam, "
            "anos depois, há * anos, há um ano, há * décadas, recorde de, recorde anterior, historicamente, "
            "durante a segunda guerra mundial, no ano passado, um ano antes, no ano anterior, mesmo período, "
            "do ano passado, completa, completam"
        ),
        "denied": (
            "não confirma, não confirmam, não foi possível confirmar, desmentiu, desmente, desmentem, "
            "desmentiram, desmentido, negou, nega, negam, negaram, é falso, é falsa, falsa notícia, "
            "fake news, não é verdade, boato, mentira"
        ),
        "unconfirmed": (
            "não confirmado, não confirmada, não confirmados, não confirmadas, alegadamente, supostamente, "
            "teria, teriam, terá, terão, presumivelmente, não verificado, ainda por confirmar, "
            "extraoficialmente, extraoficiais, rumores"
        ),
        "confirmed": (
            "confirmado, confirmada, confirmados, confirmadas, confirmou, confirma, confirmam, confirmaram, "
            "verificado, verificados, verificou, identificados, identificadas, identificou, documentados, "
            "documentou"
        ),
        "provisional": (
            "preliminar, preliminares, provisório, provisórios, provisória, provisórias, balanço provisório, "
            "dados preliminares, primeiro balanço"
        ),
        "estimated": (
            "estimado, estimada, estimados, estimadas, estima, estimam, estimou, estimaram, estima-se, "
            "calcula, calculam, calculou, estimativa, estimativas, estimativa de, nas contas de, "
            "nas contas da"
        ),
        "undercount": (
            "número real, o número real, os números reais, números reais, pode ser maior, poderá ser maior, "
            "pode ser superior, deve ser maior, pode aumentar, poderá aumentar, podem aumentar, pode subir, "
            "poderá subir, será maior, é muito maior, subnotificação, não definitivo, não é definitivo, "
            "teme-se que"
        ),
        "current": (
            "ainda, continuam, continua, permanecem, permanece, seguem, segue, atualmente, actualmente, "
            "neste momento, no momento, agora, mantêm-se, encontram-se, se encontram, estão"
        ),
        "toll": (
            "número de, o número de, número total de, total de, contagem de, quantidade de, balanço de, "
            "saldo de, número oficial de, registo de, registro de, lista de, número de pessoas"
        ),
        "not_toll": (
            "percentagem de, porcentagem de, percentual de, taxa de, proporção de, média de, número de dias"
        ),
        "of_law": "ao abrigo do, nos termos do, segundo o artigo, de acordo com o artigo",
        "not_people": "voo, voos, carga, carregamento, carregamentos, mercadoria, navio",
        "article": (
            "um protesto, uma manifestação, uma marcha, uma concentração, uma greve, uma passeata, um ato, "
            "um comício, uma fonte, um relatório, um polícia, um procurador, um prefeito, um governador, "
            "uma ong, um médico, um comunicado, um balanço, uma testemunha, um boletim, um levantamento, "
            "uma mobilização, um bombeiro, um governo, um exército, uma polícia, uma parada, rio de janeiro, "
            "um 0*, um 1*, um 2*, um 3*, um 4*, um 5*, um 6*, um 7*, um 8*, um 9*, "
            "um a um, um por um, um pouco, as duas, os dois, ambos, ambas, do, has, as"
        ),
    },
    town_leads=(
        "município de, localidade de, povoado de, cidade de, vila de, aldeia de, freguesia de, "
        "comunidade de, "
        "concelho de, comarca de, distrito de, porto de, perto de, nos arredores de, próximo a, próximo de"
    ),
    town_prepositions="em",
    no_towns=(
        "congresso, parlamento, senado, governo, ministério, tribunal, supremo, prisão, presídio, "
        "universidade, "
        "colégio, escola, hospital, clínica, igreja, catedral, estádio, parque, praça, rua, avenida, "
        "rodovia, "
        "estrada, ponte, estação, aeroporto, hotel, torre, edifício, operação, furacão, tufão, natal, "
        "páscoa, islã, "
        "facebook, telegram, twitter, whatsapp, instagram, youtube, copa, liga, jogos, fase, artigo, o, "
        "a, os, as"
    ),
    prepositions=(
        "em, no, na, nos, nas, num, numa, ao norte de, ao sul de, a norte de, a sul de, a leste de, "
        "a oeste de, norte de, sul de, leste de, oeste de, centro de, arredores de, cidade de, na cidade de, "
        "cidades de, localidade de, município de, concelho de, distrito de, estado de, estado do, estado da, "
        "região de, região do, região da, província de, vila de, aldeia de, capital de, capital do, "
        "capital da, ilha de, ilha da, perto de, junto a, junto de, sobre, de, do, da, dos, das, "
        "aeroporto de, hospital de, ruas de, praça de, prisão de, bairro de, zona de, zonas de, "
        "fronteira com, costa de, litoral de, litoral do, sul do, norte do, interior de, interior do, abala, "
        "abalou, atinge, atingiu"
    ),
    holding=(
        "soma, somava, acumula, acumulava, contabiliza, regista, registra, registou, registrou, tem, abriga, "
        "acolhe, acolhia, abrigava, conta com, lamenta, totaliza, já soma, já acumula, lidera com"
    ),
    departures="de, do, da, desde",
    of="de, do, da, dos, das",
    company="com",
    connectives="por, com, de, após, durante",
    conjunctions="e, mas, enquanto, além de, bem como, assim como, ao passo que, embora, e outros, e outras",
    verb_endings="aram eram iram avam arão erão irão ou iu eu",
    auxiliaries=(
        "foi, foram, tinha, tinham, havia, haviam, houve, está, estão, estava, estavam, sido, sendo, será, "
        "serão, têm, são, eram, ficaram, ficou"
    ),
    function_words=(
        "o, a, os, as, um, uma, uns, umas, ao, aos, à, às, de, do, da, dos, das, em, no, na, nos, nas, num, "
        "numa, e, ou, que, se, com, por, pelo, pela, pelos, pelas, para, seu, sua, seus, suas, lhe, é, são, "
        "era, eram, foi, foram, foram-no, foi-o, ser, sido, sendo, há, havia, houve, ter, tem, têm, tinha, "
        "tinham, está, estão, estava, estavam, este, esta, estes, estas, esse, essa, esses, essas, isso, "
        "isto, aquele, aquela, não, nem, sim, já, muito, mais, menos, também, mas, porque, como, quando, "
        "onde, enquanto, entre, sem, sobre, desde, até, após, ante, sob, contra, durante, mediante, segundo, "
        "antes, depois, agora, hoje, ontem, ainda, só, somente, apenas, outro, outra, outros, outras, mesmo, "
        "mesma, todo, toda, todos, todas, cada, cujo, cuja, quem, qual, quais, tanto, assim, além, ele, ela, "
        "eles, elas, nosso, nossa, dentro, fora, parte, ficaram, ficou, deixou, deixaram, deixa, vez, então, "
        "aqui, ali, lado, caso, momento, nesta, neste, nessa, nesse, desta, deste, dessa, desse, pouco, "
        "gravemente, levemente, maioria, principalmente, país, resultaram, seguidos, passado, última, "
        "últimas, último, últimos"
    ),
    attribution_before=(
        "diz, dizem, segundo, de acordo com, conforme, informou, informaram, informa, informam, disse, "
        "disseram, afirmou, afirmaram, anunciou, anunciaram, avançou, avançaram, avança, confirmou, "
        "confirmaram, indicou, indicaram, adiantou, adiantaram, referiu, relatou, relataram, declarou, "
        "explicou, garantiu, acrescentou, revelou, revelaram, divulgou, divulgaram, comunicou, noticiou, "
        "dados de, dados do, dados da, números de, números do, números da, balanço de, balanço do, "
        "balanço da, boletim da, boletim do, relatório de, relatório do, relatório da, fonte de, fonte do, "
        "fonte da, fontes de, fontes do, fontes da, citando, cita, nas palavras de, nas contas de, "
        "nas contas da, contagem de, contagem da, estimativa de, estimativa da, publicado por, "
        "levantamento de, levantamento da, levantamento do, denunciou, denunciaram, de acordo, pelos dados da"
    ),
    attribution_after=(
        "informou, informaram, informa, informam, disse, disseram, diz, dizem, afirmou, afirma, afirmam, "
        "afirmaram, anunciou, anuncia, anunciaram, avançou, avança, confirmou, confirma, confirmaram, "
        "confirmam, indicou, indica, indicam, adiantou, adianta, referiu, refere, relatou, relata, relatam, "
        "relataram, declarou, registou, registra, registrou, regista, registam, registaram, registraram, "
        "contabilizou, contabiliza, contabilizam, contabilizaram, reconhece, reconheceu, conta, contou, "
        "calcula, calculou, calculam, estima, estimou, estimam, verificou, verifica, documentou, documenta, "
        "documentaram, fala em, falam em, falou em, eleva, elevou, dá conta de, dava conta de, deu conta de, "
        "denunciou, denuncia, denunciam, denunciaram, divulgou, divulgaram, revelou, revela, noticiou, "
        "publicou, aponta, apontou, apontam, admite, admitiu, soma, totaliza, contabilizava, aponta para, "
        "apontavam"
    ),
    sources={
        "judiciary": "a justiça, os tribunais, o judiciário",
        "OVD-Info": "ovd-info, ovd info",
        "UN": "onu, nações unidas, a onu",
        "OHCHR": (
            "acnudh, escritório de direitos humanos da onu, "
            "alto comissariado da onu para os direitos humanos, "
            "alto comissariado das nações unidas para os direitos humanos"
        ),
        "UNHCR": "acnur, alto comissariado das nações unidas para os refugiados",
        "IOM": "oim, organização internacional para as migrações, organização internacional das migrações",
        "WHO": "organização mundial da saúde, organização mundial de saúde, a oms",
        "UNICEF": "unicef",
        "CIDH": "cidh, comissão interamericana de direitos humanos",
        "Amnesty International": "amnistia internacional, anistia internacional",
        "Human Rights Watch": "human rights watch",
        "Red Cross": "cruz vermelha",
        "Interior Ministry": (
            "ministério do interior, ministro do interior, ministério da administração interna, "
            "ministro da administração interna, ministério da justiça"
        ),
        "Defense Ministry": "ministério da defesa, ministro da defesa, ministério da defesa russo",
        "Health Ministry": (
            "ministério da saúde, ministro da saúde, secretaria de saúde, secretaria da saúde, "
            "secretaria estadual de saúde, autoridades de saúde, direção-geral da saúde, dgs"
        ),
        "Gaza Health Ministry": "ministério da saúde de gaza, ministério da saúde do hamas",
        "State Emergency Service": (
            "proteção civil, protecção civil, autoridade nacional de emergência e proteção civil, anepc, "
            "defesa civil, a defesa civil, serviços de emergência, inem, samu"
        ),
        "prosecutors": (
            "ministério público, procuradoria, procuradoria-geral da república, pgr, procurador-geral, "
            "procuradoria-geral"
        ),
        "police": (
            "polícia, polícia militar, a polícia, polícia civil, polícia federal, psp, gnr, "
            "polícia judiciária, polícia rodoviária federal, polícia nacional, brigada militar, "
            "polícia legislativa"
        ),
        "army": "exército, o exército, forças armadas, as forças armadas",
        "General Staff of Ukraine": (
            "estado-maior, estado-maior ucraniano, estado-maior da ucrânia, estado-maior general"
        ),
        "Air Force": "força aérea, força aérea ucraniana, força aérea da ucrânia",
        "firefighters": "corpo de bombeiros, os bombeiros, comando sub-regional, cdos",
        "government": "governo, o governo, governo do estado, governo federal, governo estadual, executivo",
        "city hall": (
            "prefeitura, a prefeitura, prefeito, câmara municipal, prefeitura municipal, presidente da câmara"
        ),
        "governor": "governador, governadora",
        "authorities": (
            "autoridades, as autoridades, autoridades locais, secretaria de segurança pública, "
            "secretaria da segurança pública, ssp, administração penitenciária, seape"
        ),
        "organisers": "organizadores, os organizadores, organização do protesto, sindicatos, cgtp",
        "media": "imprensa local, meios de comunicação, mídia local, a imprensa, imprensa",
        "official figures": "dados oficiais, números oficiais, fontes oficiais",
        "witnesses": "testemunhas, testemunhas oculares",
        "NGO": "ong, a ong, organização não governamental, organização não-governamental",
        "Plataforma Decide": "plataforma decide, plataforma eleitoral decide",
        "Lusa": "lusa, agência lusa",
        "AFP": "afp",
        "Reuters": "reuters",
        "Globo": "g1, globo",
        "STF": "stf, supremo, supremo tribunal federal",
    },
    small_months=True,
    months=(
        "janeiro, jan",
        "fevereiro, fev",
        "março, de março",
        "abril, abr",
        "maio, de maio",
        "junho, jun",
        "julho, jul",
        "agosto, ago",
        "setembro, set",
        "outubro, out",
        "novembro, nov",
        "dezembro, dez",
    ),
    clock_words=("horas, hora, h", "minutos, min", "e meia"),
    clock_leads=(
        "às, as, até às, até as, pelas, das, à, desde as, balanço, balanço das, boletim, boletim "
        "das, atualização, por volta das"
    ),
    weekdays=(
        (
            "segunda-feira, nesta segunda, desta segunda, esta segunda, na última segunda, "
            "na noite de segunda, "
            "na manhã de segunda, na tarde de segunda"
        ),
        (
            "terça-feira, nesta terça, desta terça, esta terça, na última terça, na noite de terça, "
            "na manhã de terça, na tarde de terça"
        ),
        (
            "quarta-feira, nesta quarta, desta quarta, esta quarta, na última quarta, na noite de quarta, "
            "na manhã de quarta, na tarde de quarta"
        ),
        (
            "quinta-feira, nesta quinta, desta quinta, esta quinta, na última quinta, na noite de quinta, "
            "na manhã de quinta, na tarde de quinta"
        ),
        (
            "sexta-feira, nesta sexta, desta sexta, esta sexta, na última sexta, na noite de sexta, "
            "na manhã de sexta, na tarde de sexta"
        ),
        "sábado",
        "domingo",
    ),
    day_parts={
        6: "a madrugada, madrugada de, madrugada desta, madrugada do",
        12: "a manhã, da manhã, manhã de, manhã desta, manhã do",
        13: "meio-dia",
        18: "a tarde, da tarde, tarde de, tarde desta, tarde do",
        24: "a noite, da noite, noite de, noite desta, noite do, meia-noite",
    },
    relative_days={
        0: (
            "hoje, esta manhã, esta tarde, esta noite, esta madrugada, nesta manhã, nesta tarde, "
            "nesta noite, nesta madrugada"
        ),
        -1: "ontem, na véspera, ontem à noite",
        -2: "anteontem",
    },
    windows={
        24: (
            "nas últimas 24 horas, últimas 24 horas, em 24 horas, nas últimas vinte e quatro horas, num dia, "
            "em um dia, num só dia, em um só dia, no último dia, nas 24 horas anteriores"
        ),
        48: "nas últimas 48 horas, últimas 48 horas, em 48 horas, nos últimos dois dias",
        72: "nas últimas 72 horas, últimas 72 horas, em 72 horas",
        12: "durante a noite, durante a madrugada, nas últimas 12 horas, na última noite",
        168: (
            "na última semana, nos últimos sete dias, últimos sete dias, numa semana, em uma semana, "
            "nos últimos 7 dias"
        ),
    },
    since=(
        "desde, desde o, desde a, desde as, a partir de, a partir do, a partir das, após, após o, depois de, "
        "desde os, desde o dia"
    ),
    until="até ao, até ao dia, até o dia, até o, ao",
    as_of=(
        "até às, até as, às, à, ao fim de, ao final de, ao final da, atualizado às, atualizado em, "
        "atualização, atualizado, até à, até a, pelas, por volta das, cerca das, no fim de, até ao fim de, "
        "balanço das, boletim das"
    ),
    on=(
        "em, no, na, neste, nesta, no dia, este, esta, durante, durante o, último, passado, no último, "
        "na última, dia"
    ),
    ago="atrás, antes",
    date_of="de",
    year_words="em, desde, ano, do ano, durante, final de, finais de, início de, meados de",
)
