"""Spanish, of Spain and of the Americas.

«Un», «una» is an article as well as a number, so that nouns stand in the singular only where one of them is worth
a count ("un muerto", "una persona") and in the plural elsewhere ("un policía" is nobody's number).
"""

from .base import Language

_ONES = {
    1: ("uno", "un", "una"),
    2: ("dos",),
    3: ("tres",),
    4: ("cuatro",),
    5: ("cinco",),
    6: ("seis",),
    7: ("siete",),
    8: ("ocho",),
    9: ("nueve",),
}
_TENS = {
    30: "treinta",
    40: "cuarenta",
    50: "cincuenta",
    60: "sesenta",
    70: "setenta",
    80: "ochenta",
    90: "noventa",
}

LANGUAGE = Language(
    code="es",
    script="Latin",
    flags="ES",
    homes="ES MX AR CO VE CL PE EC BO CU GT HN NI SV CR PA DO PY UY",
    own_letters="ñ¿¡áéíóú",
    zone="Europe/Madrid",
    numbers={
        0: "cero",
        **{one: ", ".join(words) for one, words in _ONES.items()},
        1: (
            "uno, un ... muerto, un ... fallecido, un ... herido, un ... lesionado, un ... detenido, "
            "un ... arrestado, un ... desaparecido, un ... asesinado, una ... persona, una ... muerta, "
            "una ... fallecida, una ... herida, una ... víctima, una ... detenida, una ... desaparecida, "
            "uno de ellos, una de ellas, a uno de ellos, a una de ellas, uno de los cuales, "
            "una de las cuales, uno de estos, "
            "una de estas"
        ),
        10: "diez",
        11: "once",
        12: "doce",
        13: "trece",
        14: "catorce",
        15: "quince",
        16: "dieciséis, dieciseis, diez y seis",
        17: "diecisiete",
        18: "dieciocho",
        19: "diecinueve",
        20: "veinte",
        21: "veintiuno, veintiún, veintiun, veintiuna",
        22: "veintidós, veintidos",
        23: "veintitrés, veintitres",
        24: "veinticuatro",
        25: "veinticinco",
        26: "veintiséis, veintiseis",
        27: "veintisiete",
        28: "veintiocho",
        29: "veintinueve",
        **_TENS,
        **{
            ten + one: ", ".join(f"{name} y {word}" for word in words)
            for ten, name in _TENS.items()
            for one, words in _ONES.items()
        },
        100: "cien, ciento",
        200: "doscientos, doscientas",
        300: "trescientos, trescientas",
        400: "cuatrocientos, cuatrocientas",
        500: "quinientos, quinientas",
        600: "seiscientos, seiscientas",
        700: "setecientos, setecientas",
        800: "ochocientos, ochocientas",
        900: "novecientos, novecientas",
    },
    magnitudes={
        1000: "mil",
        10**6: "millón, millones, millón de, millones de, mln",
        10**9: "mil millones, mil millones de, millardo, millardos",
    },
    collectives={
        10: "decena, una decena, una decena de",
        12: "docena, docena de, una docena, una docena de",
        15: "una quincena de personas, una quincena",
        20: "veintena, veintena de, una veintena, una veintena de",
        30: "treintena, treintena de, una treintena, una treintena de",
        40: "cuarentena de personas, una cuarentena de personas",
        50: "cincuentena, una cincuentena, una cincuentena de, medio centenar, medio centenar de",
        100: "centenar, centenar de, un centenar, un centenar de",
        1000: "millar, millar de, un millar, un millar de",
    },
    halves={
        10**6: "un millón, un millón de",
        10**9: "un millardo, un millardo de",
        6: "media docena, media docena de",
        500: "medio millar, medio millar de",
        1000: "mil",
        500_000: "medio millón, medio millón de",
        1_500_000: "millón y medio, millón y medio de, un millón y medio, un millón y medio de",
    },
    vague={
        2: "varios, varias, unos cuantos, unas cuantas, un puñado de, un par de, diversos, diversas",
        10: "decenas, decenas de",
        12: "docenas, docenas de",
        20: "varias decenas, varias decenas de, varias docenas, varias docenas de",
        100: "cientos, cientos de, centenares, centenares de",
        200: "varios cientos, varios cientos de, varios centenares, varios centenares de",
        1000: "miles, miles de, millares, millares de",
        2000: "varios miles, varios miles de, varios millares, varios millares de",
        10_000: "decenas de miles, decenas de miles de",
        100_000: "cientos de miles, cientos de miles de, centenares de miles, centenares de miles de",
        1_000_000: "millones, millones de, varios millones, varios millones de",
    },
    ordinal_endings="º ª o a er ra ro do da to ta",
    abbreviations="sr, sra, dra, gral, ee.uu, aprox, núm",
    units={
        "people": (
            "corredores, alborotadores, amotinados, vándalos, "
            "peatones, secuestradores, hosteleros, islamistas, homicidas, violadores, extorsionadores, hackers,"
            " ciberdelincuentes, desertores, objetores, okupas, barras bravas, barrabravas, exalcaldes,"
            " exconcejales, exgobernadores, personas, persona, individuos, ciudadanos, ciudadanas, residentes,"
            " habitantes, vecinos, "
            "vecinas, pobladores, pasajeros, pasajeras, turistas, trabajadores, trabajadoras, obreros, "
            "empleados, empleadas, mineros, pacientes, víctimas, víctima, rehenes, sospechosos, "
            "extranjeros, extranjeras, migrantes, inmigrantes, emigrantes, indocumentados, rescatistas, "
            "lugareños, adultos, adultas, participantes, seguidores, simpatizantes, partidarios, "
            "militantes, opositores, opositoras, dirigentes, líderes, políticos, abogados, abogadas, "
            "médicos, médicas, sanitarios, enfermeros, enfermeras, profesores, maestros, maestras, "
            "docentes, sacerdotes, religiosas, monjas, pescadores, marineros, marinos, tripulantes, "
            "conductores, choferes, transeúntes, hinchas, aficionados, fieles, peregrinos, ocupantes, "
            "huéspedes, clientes, comensales, supervivientes, sobrevivientes, familiares, damnificados, "
            "campesinos, agricultores, comuneros, indígenas, jornaleros, comerciantes, taxistas, "
            "camioneros, ciclistas, motociclistas, montañistas, excursionistas, escaladores, acusados, "
            "acusadas, imputados, procesados, funcionarios, funcionarias, alcaldes, candidatos, "
            "concejales, combatientes, milicianos, guerrilleros, terroristas, yihadistas, pistoleros, "
            "sicarios, atacantes, agresores, delincuentes, criminales, pandilleros, narcotraficantes, "
            "traficantes, rebeldes, insurgentes, presuntos delincuentes, presuntos terroristas, presuntos "
            "pandilleros, presuntos miembros, presuntos integrantes, integrantes, miembros, vidas, vidas "
            "humanas, seres humanos, almas, sin techo, solicitantes de asilo, retornados, defensores, "
            "defensoras, sindicalistas, operarios, bañistas, esquiadores, asistentes, jubilados, "
            "pensionistas, amigos, hermanos, allegados, venezolanos, colombianos, cubanos, mexicanos, "
            "peruanos, chilenos, argentinos, bolivianos, ecuatorianos, nicaragüenses, salvadoreños, "
            "hondureños, guatemaltecos, haitianos, palestinos, israelíes, ucranianos, ucranianas, rusos, "
            "españoles, marroquíes, sirios, franceses, alemanes, británicos, estadounidenses, iraníes, "
            "afganos, brasileños, jóvenes, reclutas, mareros, ladrones, asaltantes, ciudadanos "
            "extranjeros, feligreses, devotos, motoristas, choferes de bus, barristas, espectadores, "
            "recolectores, barrenderos, repartidores, buscadores, madres buscadoras, viajeros, "
            "veraneantes, campistas, senderistas, alpinistas, surfistas, buzos, submarinistas, navegantes, "
            "balseros, polizones, deportados, expatriados, repatriados, magistrados, jueces, fiscales, "
            "periodistas y activistas, líderes sociales, lideresas, firmantes de paz, excombatientes, "
            "exguerrilleros, paramilitares, milicianas, partisanos, colonos, civiles palestinos, gazatíes, "
            "libaneses, turcos, kurdos, italianos, portugueses, japoneses, chinos, filipinos, nigerianos, "
            "senegaleses, malienses, subsaharianos, magrebíes, argelinos, rohinyás, bielorrusos, "
            "georgianos, serbios, internautas, encapuchados, carteristas, narcos, prófugos, fugitivos, "
            "internautas detenidos, opositores políticos, disidentes políticos, hutíes, talibanes, "
            "cristianos, musulmanes, judíos, empleados públicos, trabajadores humanitarios, trabajadores "
            "sanitarios, médicos y enfermeros, personal sanitario, rescatados, náufragos, ocupantes "
            "ilegales, inquilinos, refugiados, desplazados, ancianos y niños, gente, exfuncionarios, "
            "exministros, exjefes, expolíticos, exempleados, magistradas, enfermos, enfermas, compas, "
            "compañeros, compañeras, tiradores, organizadores, organizadoras, intermediarios, coyotes, "
            "polleros, tratantes, proxenetas, automovilistas, empresarios, empresarias, artistas, músicos, "
            "cantantes, jugadores, futbolistas, deportistas, atletas, científicos, ingenieros, ministros, "
            "misioneros, pastores, catequistas, seminaristas, traileros, vendedores, vendedoras, "
            "vendedores ambulantes, leñadores, ganaderos, cazadores, influencers, blogueros, electores, "
            "cómplices, colaboradores, cabecillas, lugartenientes, intoxicados, contagiados, paraguayos, "
            "uruguayos, dominicanos, panameños, costarricenses, sudaneses, congoleños, somalíes, yemeníes, "
            "iraquíes, paquistaníes, bangladesíes, griegos, polacos, rumanos, moldavos, armenios, "
            "azerbaiyanos, egipcios, tunecinos, etíopes, eritreos, mauritanos, gambianos, guineanos, "
            "ghaneses, cameruneses, angoleños, birmanos, surcoreanos, norcoreanos, canadienses, "
            "australianos, belgas, catalanes, saharauis, infractores, menores infractores, estafadores, "
            "falsificadores, exconvictos, exguardias, exmandos, sargentos, bachilleres, "
            "mochileros, romeros, cofrades, costaleros, toreros, paisanos, ribereños, isleños, "
            "afrodescendientes, garífunas, mapuches, mayas, rarámuris, wayús, transportistas, "
            "transportadores, cafeteros, cocaleros, garimpeiros, mineros ilegales, "
            "náufragas, niños y adultos, adultos y niños, hombres y mujeres, mujeres y hombres, mujeres y "
            "niños, trabajadores sexuales, prostitutas, mujeres trans, transexuales, personas trans"
        ),
        "protesters": "manifestantes, huelguistas, piqueteros, marchistas, concentrados",
        "journalists": (
            "periodistas, reporteros, reporteras, comunicadores, trabajadores de prensa, "
            "trabajadores de la prensa, trabajadores de los medios, fotógrafos, camarógrafos, "
            "corresponsales, fotoperiodistas, periodistas y trabajadores de los medios, "
            "periodistas y colaboradores, profesionales de la prensa, informadores, trabajadores "
            "de medios"
        ),
        "activists": (
            "activistas, voluntarios, voluntarias, defensores de derechos humanos, "
            "defensores de los derechos humanos, disidentes, cooperantes"
        ),
        "children": (
            "niños, niñas, niños y niñas, niñas y niños, bebés, infantes, escolares, recién "
            "nacidos, hijos, pequeños, niños pequeños, nenes, nenas, criaturas, neonatos, "
            "preescolares, lactantes, niños palestinos"
        ),
        "minors": (
            "menor, menores, menores de edad, adolescentes, niños y adolescentes, niños niñas y "
            "adolescentes, jóvenes menores de edad, chavales, adolescentes migrantes, menores "
            "migrantes"
        ),
        "women": (
            "mujeres, mujeres embarazadas, embarazadas, chicas, muchachas, mujeres y niñas, señoras, "
            "madres, abuelas, hermanas, monjas"
        ),
        "men": ("hombres, varones, chicos, muchachos, señores, padres de familia"),
        "students": "estudiantes, universitarios, alumnos, alumnas, normalistas, liceístas",
        "police": (
            "policías, agentes, agentes de policía, agentes policiales, agentes de la policía, "
            "agentes de la guardia civil, oficiales de policía, funcionarios policiales, efectivos "
            "policiales, efectivos de la policía, uniformados, guardias civiles, carabineros, "
            "mossos, mossos d'esquadra, gendarmes, miembros de las fuerzas de seguridad, efectivos "
            "de las fuerzas de seguridad, antidisturbios, policías municipales, policías "
            "estatales, policías nacionales, agentes antidisturbios, ertzainas, elementos "
            "policiales, elementos de la policía, policías y militares, miembros de la policía, "
            "guardias urbanos, policías locales, expolicías, exagentes"
        ),
        "security forces": (
            "efectivos, guardias, guardias nacionales, fuerzas de seguridad, funcionarios de "
            "seguridad, custodios, agentes de seguridad, escoltas, vigilantes, integrantes de las "
            "fuerzas de seguridad, elementos de seguridad, elementos de la guardia nacional, "
            "elementos, guardias de seguridad, guardias fronterizos, agentes fronterizos, "
            "custodios penitenciarios, funcionarios de prisiones, agentes penitenciarios"
        ),
        "soldiers": (
            "soldados, militares, efectivos militares, uniformados del ejército, oficiales, "
            "infantes de marina, paracaidistas, mercenarios, tropas, suboficiales, marines, "
            "conscriptos, combatientes rusos, miembros del ejército, efectivos de las fuerzas "
            "armadas, elementos del ejército, integrantes del ejército, legionarios, soldados y "
            "oficiales, combatientes ucranianos, soldados rusos, soldados ucranianos, cadetes, "
            "exmilitares, exsoldados"
        ),
        "reservists": "reservistas",
        "prisoners": (
            "presos, presas, prisioneros, prisioneras, reclusos, reclusas, reos, internos, "
            "privados de libertad, prisioneros de guerra, cautivos, convictos, personas privadas "
            "de libertad, personas presas, reclutas presos"
        ),
        "civilians": "civiles, población civil, personas civiles",
        "firefighters": (
            "bomberos, bomberas, brigadistas, socorristas, efectivos de emergencias, bomberos "
            "forestales, rescatadores"
        ),
        "elderly": (
            "ancianos, ancianas, adultos mayores, personas mayores, personas de la tercera edad, "
            "mayores de 60 años"
        ),
        "drones": (
            "aparatos, drones, vehículos aéreos no tripulados, aviones no tripulados, aparatos no tripulados, uav, "
            "vant, drones de ataque, drones kamikaze, shahed, aeronaves no tripuladas"
        ),
        "missiles": (
            "misiles, cohetes, misiles de crucero, misiles balísticos, proyectiles, bombas guiadas, "
            "bombas planeadoras"
        ),
        "aircraft": "aviones, aeronaves, helicópteros, cazas, avionetas",
        "tanks": "tanques, carros de combate",
        "vehicles": (
            "vehículos, automóviles, coches, carros, autos, camiones, autobuses, ambulancias, "
            "patrullas, embarcaciones, barcos, lanchas, blindados, motocicletas, motos, vehículos "
            "blindados, coches particulares, camionetas, furgones, furgonetas, micros, buses, "
            "ómnibus, colectivos, tractores, tractocamiones, patrullas policiales, motocicletas "
            "quemadas, vagones"
        ),
        "buildings": (
            "casas, viviendas, edificios, hogares, inmuebles, escuelas, hospitales, construcciones, locales, "
            "apartamentos, edificaciones, colegios, planteles, infraestructuras"
        ),
        "gatherings": (
            "concentraciones, movilizaciones, marchas, manifestaciones, protestas, piquetes, cortes de ruta"
        ),
        "families": "familias, parejas, núcleos familiares",
        "addresses": "domicilios, direcciones, inmuebles allanados",
        "detentions": "detenciones, arrestos, aprehensiones, capturas, detenciones arbitrarias",
        "cases": "casos, causas, expedientes, denuncias, querellas",
        "crossings": "cruces fronterizos, cruces, pasos fronterizos",
    },
    person_endings="",
    adjective_endings=(
        "nuevos nuevas presuntos presuntas supuestos supuestas jóvenes otros otras primeros primeras últimos "
        "últimas pequeños pequeñas posibles propios principales altos simples humildes anónimos tales los las"
    ),
    participles_behind=True,
    not_counts={
        "a rate": "de cada, por cada",
        "an age": "años de edad, años cumplidos, meses de edad, año de edad",
        "a length of time": (
            "años de cárcel para, años de prisión para, años de presidio para, h, años, año, meses, mes,"
            " semanas, semana, días, día, horas, hora, minutos, minuto, segundos, "
            "noches, noche, madrugada, décadas, década, siglos, siglo, jornadas, jornada, años de cárcel, "
            "años de prisión, lustros, trimestre, hs, hrs"
        ),
        "a date": "de mayo, de marzo",
        "money": (
            "dólares, dólar, euros, euro, pesos, bolívares, soles, reales, libras, córdobas, quetzales, "
            "lempiras, guaraníes, millones de dólares, usd, salarios mínimos, unidades tributarias, "
            "céntimos, pesetas, yuanes, rublos"
        ),
        "a share": "por ciento, porciento, puntos porcentuales, por cien",
        "a measurement": (
            "km, kilómetros, kilómetro, metros, metro, centímetros, milímetros, millas, kilos, kilogramos, "
            "gramos, kg, toneladas, tonelada, litros, hectáreas, hectárea, has, grados, "
            "kilómetros cuadrados, metros cuadrados, m2, mm, cm, megavatios, barriles, vatios, voltios, "
            "pies, pulgadas, nudos, magnitud, quilates, toneladas de, quintales, galones"
        ),
        "a multiple": "veces, vez",
        "a difference": "más que, menos que, más respecto, menos respecto",
        "votes or points": (
            "votos, voto, puntos, goles, gol, escaños, curules, diputados, senadores, votos a favor, firmas, "
            "seguidores en, visualizaciones, likes, suscriptores, reproducciones, mesas, delegados, medallas"
        ),
        "things, not people": (
            "vuelos, vuelo, trenes, tren, paquetes, armas, fusiles, pistolas, municiones, "
            "disparos, balas, balazos, animales, animal, perros, perro, gatos, vacas, reses, "
            "cabezas, caballos, ovejas, cerdos, aves, ballenas, incendios, focos, teléfonos, "
            "celulares, documentos, empresas, compañías, bancos, cuentas, publicaciones, leyes, "
            "pisos, habitaciones, camas, botellas, dosis, pastillas, explosiones, sismos, "
            "terremotos, temblores, réplicas, sistemas, partidos, episodios, temporadas, "
            "versiones, estaciones, pruebas, películas, canciones, productos, páginas, "
            "candidaturas, líneas, árboles, tiendas, comercios, negocios, supermercados, centros, "
            "calles, carreteras, puentes, mesas electorales, urnas, actas, torres, postes, "
            "plantas, medidas, propuestas, artículos, delitos, cargos, equipos, medios, medios "
            "aéreos, recursos, llamadas, mensajes, fotos, videos, vídeos, imágenes, revistas, "
            "entrevistas, autopistas, conquistas, vistas, listas, pistas, bombas, minas, granadas, "
            "explosivos, artefactos, proyectos, obras, organizaciones, grupos, partidos políticos, "
            "premios, reuniones, sesiones, preguntas, palabras, trabajos, ordenadores, "
            "contenedores, operativos, operaciones, allanamientos fallidos, horas extra, "
            "ediciones, cuerpos de bomberos, dotaciones, unidades, patrulleros, viviendas dañadas, "
            "hectáreas quemadas, kilómetros cuadrados, plazas, sedes, aulas, ordenanzas, decretos, "
            "resoluciones, instituciones, entidades, asociaciones, fundaciones, clubes, escaños, "
            "iglesias, mezquitas, templos, aeropuertos, puertos, presas hidroeléctricas, embalses, "
            "viajes, trayectos, turnos, días hábiles, licencias, permisos, visados, pasaportes, "
            "entradas, boletos, butacas, localidades agotadas, ejemplares, cajetillas, "
            "cigarrillos, cartuchos, envoltorios, plantas de marihuana, litros de combustible, "
            "parcelas, fincas, hoteles, bares, restaurantes, gasolineras, estadios, conciertos, "
            "torneos, carreras, etapas, rondas, capítulos, títulos, alegaciones, enmiendas, "
            "columnas, salas, jacarés, toros, bovinos, tortugas, delfines, murciélagos, pingüinos"
        ),
        "a rank or ordinal": "aniversario, edición, lugar, puesto, ciclo, grado",
    },
    number_names={
        "those who were only checked": (
            "fiscalizados, fiscalizadas, controlados, controladas, inspeccionados, inspeccionadas, "
            "identificó a, identificaron a, cacheados"
        ),
        "the children of one": "madre de, padre de",
        "a rate": "por cada, de cada, uno de cada, una de cada, cada",
        "an article of law": (
            "artículo, artículos, art, arts, ley, decreto, inciso, apartado, cláusula, resolución, numeral, "
            "disposición, convenio"
        ),
        "a number that names something": (
            "día, número, núm, nro, n.º, nº, calle, carrera, ruta, carretera, autopista, avenida, avda, "
            "vuelo, "
            "sala, habitación, línea, autobús, colectivo, puerta, canal, kilómetro, km, comisaría, zona, "
            "fase, nivel, etapa, escuela, unidad, batallón, brigada, distrito, sector, manzana, bloque, "
            "piso, juzgado, expediente, temporada, capítulo, página, covid, boeing, airbus, versión, agenda, "
            "grupo, jornada, sección, casilla, mesa, parcela, finca, portal, código, teléfono, interestatal"
        ),
        "an age": (
            "edad de, edades de, mayores de, menores de, mayor de, menor de, edad entre, edades entre, "
            "de edad entre"
        ),
        "a time": "año, años, del año, h",
        "money": "usd, us$, eur, $, multa de, por valor de, valorado en, valorados en",
    },
    place_types={
        "city": (
            "ciudades, municipios, localidades, pueblos, poblaciones, comunas, aldeas, cantones, "
            "corregimientos"
        ),
        "region": (
            "regiones, provincias, estados, departamentos, comunidades autónomas, distritos, territorios, "
            "comarcas, alcaldías, entidades federativas"
        ),
        "country": "países, naciones",
        "site": (
            "lugares, puntos, sitios, barrios, universidades, cárceles, ubicaciones, localizaciones, "
            "centros de detención, comisarías"
        ),
    },
    bounds={
        "at_least": (
            "al menos, por lo menos, como mínimo, no menos de, un mínimo de, mínimo, cuando menos, "
            "cuanto menos, siquiera, un mínimo de unos, no menos de unos, como poco, por lo bajo, "
            "al menos unos, al menos unas, cuanto mínimo, de mínima"
        ),
        "more_than": (
            "más de, más de los, más de las, mas de, por encima de, por encima de los, por encima "
            "de las, superior a, superiores a, arriba de, sobre los, bastante más de, mucho más "
            "de, poco más de, algo más de, más que, por sobre los, por arriba de, no menos que, "
            "más allá de, algo más que, superando los, superando las, superaría los, superarían "
            "los, superior a los, superior a las, superiores a los, superiores a las"
        ),
        "approx": (
            "unos, unas, alrededor de, alrededor de los, alrededor de las, aproximadamente, cerca "
            "de, cerca de los, cerca de las, en torno a, en torno a los, en torno a las, aprox, "
            "estimado en, estimados en, se estima que, se calcula que, más o menos, entorno a, en "
            "torno al, próximas a, una cifra cercana a, cifra cercana a, aproximado de, se estiman "
            "en, estimado de, estimada en, estimadas en, estimativamente, alrededor del, como "
            "unos, como unas"
        ),
        "nearly": (
            "casi, casi los, casi las, próximo a, próximos a, poco menos de, algo menos de, ya "
            "casi, cerca ya de, al borde de, al filo de, rozando los, rozando las, acercándose a"
        ),
        "at_most": (
            "hasta, hasta los, hasta las, como máximo, no más de, a lo sumo, máximo, un máximo de, "
            "hasta un máximo de, a lo más, no más de unos, no más de unas, no pasó de, no pasaron "
            "de, no pasa de, no superó los, no superó las, no supera los, no superan los, no "
            "superaron los, no llega a los"
        ),
        "less_than": (
            "menos de, menos de los, menos de las, por debajo de, inferior a, no llegan a, no llega a"
        ),
        "exact": "exactamente, justo, exactamente los, justamente",
    },
    bounds_after={
        "at_least": "o más, al menos, como mínimo, por lo menos, cuando menos",
        "more_than": "y pico",
        "approx": "aproximadamente, más o menos, o así, aprox",
        "at_most": "como máximo, a lo sumo, o menos",
    },
    bounds_verbs={
        "approx": (
            "ronda, rondan, ronda los, ronda las, rondan los, rondan las, rondaba los, rondaban "
            "los, rondaría los, rondando los, rondando las"
        ),
        "more_than": (
            "superó, supera, superan, superaron, ha superado, han superado, superó los, superó las, "
            "supera los, supera las, superan los, superan las, superaron los, superaron las, "
            "ha superado los, ha superado las, ya supera los, rebasó, rebasa, rebasan, rebasó los, "
            "rebasa los, sobrepasa, sobrepasan, sobrepasó, sobrepasa los, sobrepasan los, excede, exceden, "
            "supera ya los, supera ya las, superar los, superar las, superando los, superando las"
        ),
        "nearly": (
            "se acerca a, se acercan a, se acerca a los, se acerca a las, se acercan a los, "
            "se acercan a las, roza, rozan, roza los, roza las, rozan los, rozan las, "
            "se aproxima a, se aproxima a los, "
            "se aproxima a las, bordea, bordean los, bordea los"
        ),
    },
    range_pairs=(("entre", "y"), ("entre los", "y los"), ("de", "a"), ("desde", "hasta"), ("", "a")),
    one_of="uno de los, una de las",
    singular_articles="un, una, el, la, su",
    out_of=(
        "de los, de las, de un total de, de entre los, de entre las, entre los, entre las, de "
        "entre, de, del total de"
    ),
    markers={
        "there": "allí, ahí",
        "everywhere": (
            "en todo el país, a nivel nacional, en el país, por todo el país, en el territorio nacional, "
            "en todo el territorio"
        ),
        "increment": (
            "otros, otras, otro, otra, más, nuevos, nuevas, adicionales, adicional, además, unos más, nuevo, "
            "nueva"
        ),
        "total": (
            "con lo que la cifra asciende a, lo que eleva, elevando la cifra a, elevando el total a, "
            "lo que eleva a, con lo que ascienden a, con lo que suman, van, un total de, en total, total de, "
            "total, en conjunto, totaliza, totalizan, se totaliza, se totalizan, hasta el momento, "
            "hasta ahora, hasta la fecha, hasta este momento, suman, suma, sumó, ya van, van ya, ya son, "
            "acumula, acumulan, acumulado, acumulados, global, en todo el país, a nivel nacional, "
            "en todo el territorio"
        ),
        "subset": (
            "uno de ellos, una de ellas, a uno de ellos, a una de ellas, uno de los cuales, "
            "una de las cuales, uno de estos, "
            "una de estas, de ellos, de ellas, de los cuales, de las cuales, de los que, de las que, entre "
            "ellos, entre ellas, entre los que, entre las que, entre los cuales, entre las cuales, "
            "incluidos, incluidas, incluido, incluida, incluyendo, incluso, de ese total, de este "
            "total, de este número, de esa cifra, de esta cifra, de estos, de estas, de esos, de "
            "esas, entre los detenidos, entre los fallecidos, entre los muertos, entre las "
            "víctimas, entre los heridos, entre los afectados, entre los arrestados, entre estos, "
            "entre estas, entre esos, todos ellos, la mayoría de ellos, en particular, entre los "
            "ocupantes, entre los pasajeros, entre los rescatados, entre los migrantes, entre los "
            "asesinados, entre los evacuados, entre los desaparecidos, entre los liberados, entre "
            "los condenados, entre los procesados, entre los capturados, entre los aprehendidos, "
            "entre las personas detenidas, entre las detenidas, entre las fallecidas, entre las "
            "víctimas mortales, entre las personas fallecidas, entre las heridas, entre los que "
            "figuran, entre las que figuran, entre los que se encuentran, entre los cuales hay, "
            "entre quienes, de esas personas, del total, del conjunto, contando, contados, figuran "
            "entre, se encuentran entre, se cuentan entre, también entre, en estado grave, "
            "en estado crítico, en estado muy grave, en uci, en la uci, en cuidados intensivos, "
            "de gravedad"
        ),
        "containing": (
            "que incluye, que incluyen, incluye, incluyen, comprende, desglosados en, desglosadas en"
        ),
        "residue": (
            "los demás, las demás, el resto, los restantes, las restantes, los otros, las otras, restantes, "
            "en otras ciudades, en otros estados, en otros lugares, el resto de"
        ),
        "each": "cada uno, cada una, por cada, cada, por persona, diarios, diarias, al día, por día",
        "previous": (
            "el balance previo, balance previo, el balance anterior, balance anterior, un balance "
            "anterior, un balance previo, previo fijaba, la cifra anterior, cifra anterior, "
            "anteriormente, previamente, con anterioridad, el día anterior, un día antes, la "
            "víspera, horas antes, antes se había, antes eran, antes había, inicialmente, en un "
            "principio, en un primer momento, primeros informes, primeras informaciones, había "
            "informado, habían informado, había reportado, habían reportado, frente a los, frente "
            "a las, en lugar de, en vez de, contra los, el reporte anterior, reporte previo, el "
            "último reporte, informe anterior, balance inicial, un primer balance, primer balance, "
            "del balance anterior, anterior balance, registrados ayer, reportados ayer, anunciados "
            "antes, por la mañana se hablaba de, se hablaba de, se había hablado de, se hablaba, "
            "el recuento anterior, recuento anterior, el parte anterior, parte anterior, el "
            "anterior recuento, el último balance, último balance, hasta ayer eran, ayer eran, "
            "hasta ahora se hablaba de, el dato anterior, la cifra previa, el recuento previo, en "
            "un principio se habló de, primero se habló de, se cifraban en, cifraba en, en "
            "diciembre eran, antes se hablaba de"
        ),
        "revised": (
            "subió a, sube a, ha subido a, suben a, subieron a, aumentó a, aumenta a, aumentaron a, "
            "ha aumentado a, aumentan a, asciende ya a, asciende a, ascienden a, ascendió a, ascendieron a, "
            "ha ascendido a, se elevó a, se eleva a, se elevan a, eleva a, elevó a, elevan a, elevaron a, "
            "se ha elevado a, creció a, crece a, llegó a, llega a, llegan a, alcanzó, alcanza, alcanzan, "
            "alcanzó los, pasó a, pasa a, actualizó a, se actualizó a, actualización, actualizó, "
            "actualizado, actualizada, corrigió, corrección, corregido, rectificó, rectificación, revisado, "
            "revisada, rebajó a, reduce a, redujo a, bajó a, baja a, disminuyó a, se redujo a, incrementó a, "
            "se incrementó a, se incrementa a, trepó a, trepa a, escaló a, ya"
        ),
        "change": (
            "subió, aumentó, pasó, pasó de, pasa de, pasaron, pasaron de, sube de, subió de, "
            "aumentó de, se elevó de, creció, creció de, bajó, bajó de, descendió, disminuyó, se "
            "redujo, redujo, rebajó, elevó, incrementó, se incrementó, pasa, pasan, pasan de, "
            "sube, suben, suben de, aumenta, aumentan, aumentaron, crece, crecen, crecieron, se "
            "eleva, se elevan, elevan, elevaron, baja, bajan, bajaron, disminuyen, disminuyeron, "
            "descienden, descendieron, asciende, ascienden, ascendió, incrementan"
        ),
        "not": (
            "no, no fueron, no fue, no han sido, no ha sido, no resultaron, no resultó, no sufrieron, "
            "no hubo que, no se ha"
        ),
        "copula": "son, fueron, eran, es, hay, había, hubo, se trata de",
        "respectively": "respectivamente",
        "versus": "frente a, versus, vs",
        "same": "el mismo número, la misma cantidad, otros tantos, otras tantas",
        "none": (
            "ningún, ninguna, ninguno, sin, no hay, no hubo, no había, no se registran, no se "
            "registraron, no se han registrado, no se registró, no dejó, no ha dejado, no causó, "
            "no provocó, no se produjeron, ni un, ni una, ni un solo, ni una sola, no se lamentan, "
            "no ha habido, no ocasionó, no existen, no tenemos, no se reportaron, no reportan, sin "
            "que se registraran, sin que haya"
        ),
        "nobody": (
            "sin víctimas, no hay víctimas, no hubo víctimas, no se registraron víctimas, no dejó "
            "víctimas, no causó víctimas, no se produjeron víctimas, nadie, ninguna persona, "
            "ninguno de ellos, ninguno, nadie ha, nadie más"
        ),
        "reported": (
            "no se reportan, no se reportaron, no se han reportado, no se reportó, no se informó, "
            "no se ha informado, no hay cifras, no hay datos, no hay información, no hay informes, "
            "no hay reportes, se desconoce, se desconocen, información sobre, informes de, reportes de, "
            "datos sobre, no se conoce, no se sabe, de momento no se, no hay constancia, "
            "balance oficial de víctimas, sin precisar, no precisó, no detalló, sin confirmar, "
            "sin información, sin datos, sin reportes, sin noticias, no se tiene"
        ),
        "planned": (
            "serán, será, prevé, prevén, previsto, prevista, previstos, previstas, planea, planean, "
            "planeado, convoca a, convocan a, tiene previsto, tienen previsto, está previsto, mañana, "
            "próximamente, desplegará, desplegarán, enviará, enviarán, liberará, liberarán, movilizará, "
            "movilizarán, evacuará, evacuarán, van a, va a, pretende, pretenden, propone, propuso, exige, "
            "exigen, exigió, pide, pidió, piden, promete, prometió, recibirá, recibirán, asistirán, "
            "participarán, acudirán, convocará, convocarán, podrán"
        ),
        "conditional": (
            "se espera que, se esperan, se espera, espera que, espera reunir, esperan reunir, "
            "esperan que, prevén que, prevé que, debería, deberían, podría haber, si, podría, "
            "podrían, puede haber, pueden haber, puede que, podrá, pudo haber, pudieron haber, "
            "quizás, quizá, tal vez, en caso de, de haber, posiblemente, hipotético, simulacro, "
            "capaz de, capacidad para, con capacidad para, con capacidad de, puedan, pueda, "
            "pudieran, pudiera, se teme, teme que, temen que, se prevé que, podrían llegar a, "
            "podría llegar a, podría alcanzar, podrían alcanzar, de confirmarse"
        ),
        "threatened": (
            "se enfrenta a, se enfrentan a, enfrenta una, enfrentan una, enfrenta hasta, enfrentan hasta, "
            "enfrenta penas, enfrentan penas, enfrenta pena de, enfrentan pena de, afronta penas de, "
            "afrontan penas de, arriesga penas de, arriesgan penas de, pena de, penado con, penada con, "
            "castigado con, "
            "castigada con, castigados con, castiga con, amenaza con, amenazan con, amenazó con, arriesga, "
            "arriesgan, se arriesga a, se arriesgan a, riesgo de, en riesgo de, expuestos a, "
            "condena de hasta, la fiscalía pide, piden para"
        ),
        "historical": (
            "aniversario, aniversario de, conmemora, conmemoran, conmemoración, en memoria de, "
            "en recuerdo de, homenaje a, años después, hace * años, hace un año, hace * décadas, "
            "hace una década, récord de, récord anterior, históricamente, durante la segunda guerra mundial, "
            "en la guerra civil, el año pasado, un año antes, el año anterior, mismo periodo, mismo período, "
            "tal día como, se cumplen, se cumple"
        ),
        "denied": (
            "no confirmó, no ha confirmado, no confirman, no pudo confirmar, desmintió, desmiente, "
            "desmienten, desmintieron, desmentido, negó, niega, niegan, negaron que, falso que, es falso, "
            "es falsa, son falsas, falsamente, bulo, noticia falsa, fake, no es cierto, rechazó las cifras"
        ),
        "unconfirmed": (
            "sin confirmar, no confirmado, no confirmada, no confirmados, supuestamente, presuntamente, "
            "habrían, habría, extraoficialmente, extraoficial, extraoficiales, versiones no, "
            "versiones preliminares, trascendió, no verificado, se presume que"
        ),
        "confirmed": (
            "confirmado, confirmada, confirmados, confirmadas, confirmó, confirman, confirma, confirmaron, "
            "verificado, verificados, verificó, verifica, identificados, identificadas, identificó, "
            "identificado, documentó, documentado, documentados, con nombre y apellido"
        ),
        "provisional": (
            "preliminar, preliminares, provisional, provisionales, de forma preliminar, balance provisional, "
            "primer balance, cifras preliminares, datos preliminares"
        ),
        "estimated": (
            "estimado, estimada, estimados, estimadas, estima, estiman, estimó, estimaron, calcula, "
            "calculan, calculó, cálculo de, cálculos de, se estima, se calcula, según estimaciones, "
            "estimaciones"
        ),
        "undercount": (
            "la cifra real, el número real, cifra real, número real, podría ser mayor, puede ser mayor, "
            "pueden ser más, podrían ser más, podría aumentar, puede aumentar, puede seguir aumentando, "
            "podría subir, podría elevarse, podría seguir, será mayor, es mucho mayor, subregistro, "
            "no definitivo, no definitiva, cifra puede, temen que la cifra, temen que aumente, se teme que"
        ),
        "current": (
            "siguen, sigue, permanecen, permanece, continúan, continúa, todavía, aún, actualmente, "
            "en este momento, en estos momentos, ahora mismo, se mantienen, se encuentran"
        ),
        "toll": (
            "número de, número total de, el número de, cifra de, la cifra de, cifra oficial de, "
            "cifra total de, cantidad de, balance de, saldo de, recuento de, registro de, lista de, "
            "conteo de, total de, el total de, la cifra oficial de, número de personas, cifra de personas"
        ),
        "not_toll": "porcentaje de, tasa de, proporción de, promedio de, media de, número de días",
        "of_law": "en virtud del, en virtud de, conforme al, según el artículo, de acuerdo con el artículo",
        "not_people": "vuelo, vuelos, cargamento, cargamentos, envío, envíos, mercancía, buque",
        "article": (
            "una protesta, una manifestación, una marcha, una concentración, una huelga, una movilización, "
            "un paro, un mitin, una fuente, un informe, un policía, una policía, un fiscal, un juez, "
            "un alcalde, un gobernador, una ong, un testigo, un médico, un comunicado, un reporte, "
            "un balance, un comunicador, un piquete, un plantón, una autoridad, un recuento, un conteo, "
            "un gobierno, un ejército, rio de janeiro, un 0*, un 1*, un 2*, un 3*, un 4*, un 5*, un 6*, "
            "un 7*, un 8*, un 9*, uno de cada, "
            "uno por uno, uno a uno, uno tras otro, un poco, a uno, día uno, las dos, los dos, ambos, ambas"
        ),
    },
    town_leads=(
        "municipio de, localidad de, pueblo de, poblado de, ciudad de, población de, comuna de, "
        "comunidad de, "
        "aldea de, caserío de, corregimiento de, vereda de, parroquia de, cantón de, villa de, puerto de, "
        "cerca de, en las afueras de, en las inmediaciones de"
    ),
    town_prepositions="en",
    no_towns=(
        "congreso, parlamento, senado, gobierno, ministerio, fiscalía, tribunal, corte, juzgado, cárcel, "
        "prisión, "
        "universidad, colegio, escuela, hospital, clínica, iglesia, catedral, estadio, parque, plaza, calle, "
        "avenida, autopista, carretera, puente, estación, aeropuerto, hotel, torre, edificio, operación, "
        "operativo, "
        "huracán, tifón, navidad, pascua, islam, facebook, telegram, twitter, whatsapp, instagram, "
        "youtube, copa, "
        "liga, juegos, fase, artículo, el, la, los, las, un, una"
    ),
    prepositions=(
        "en, en el, en la, en los, en las, al norte de, al sur de, al este de, al oeste de, norte de, "
        "sur de, este de, oeste de, noreste de, noroeste de, sureste de, suroeste de, centro de, oriente de, "
        "occidente de, afueras de, cerca de, ciudad de, la ciudad de, ciudades de, localidad de, "
        "municipio de, pueblo de, capital de, provincia de, estado de, región de, departamento de, "
        "distrito de, isla de, frontera de, sobre, costas de, costa de, barrio de, calles de, plaza de, "
        "cárcel de, prisión de, aeropuerto de, hospital de, alrededores de, inmediaciones de, sacude, "
        "sacudió, azota, azotó, golpea, de, interior de, bombardeo de, territorio de, zona de, zonas de, "
        "puerto de, valle de, comuna de"
    ),
    holding=(
        "acumula, acumulaba, ha acumulado, suma, sumaba, contabiliza, registra, registró, ha registrado, "
        "cuenta con, alberga, alberga a, acoge, acoge a, acogía a, lamenta, totaliza, tiene"
    ),
    departures="de, del, desde",
    of="de, del",
    company="con",
    connectives="por, con, de, tras, durante",
    conjunctions=(
        "y, e, pero, mientras, mientras que, además de, así como, en tanto, aunque, más, y otros, y otras"
    ),
    verb_endings="aron ieron eron aban ían arán erán irán ó ábamos",
    auxiliaries=(
        "fue, fueron, han, había, habían, hubo, está, están, estaban, siendo, sido, haber, será, serán, eran"
    ),
    function_words=(
        "el, la, los, las, un, una, unos, unas, lo, al, del, de, a, en, y, que, se, con, por, para, su, sus, "
        "le, les, es, son, ser, era, eran, fue, fueron, ha, han, he, hay, había, habían, haber, sido, "
        "siendo, está, están, estaba, estaban, este, esta, estos, estas, ese, esa, esos, esas, eso, esto, "
        "aquel, no, ni, sí, si, ya, muy, más, menos, también, pero, sino, porque, como, cuando, donde, "
        "mientras, aunque, entre, sin, sobre, desde, hasta, hacia, tras, ante, bajo, contra, durante, "
        "mediante, según, cerca, antes, después, luego, ahora, hoy, ayer, aún, todavía, solo, sólo, "
        "solamente, unos, otro, otra, otros, otras, mismo, misma, todo, toda, todos, todas, cada, cuyo, "
        "cuya, quien, quienes, cual, cuales, tanto, así, además, nos, me, te, mi, ellos, ellas, él, ella, "
        "nuestro, nuestra, dentro, fuera, parte, uno, gravemente, levemente, resultaron, resultó, resultan, "
        "quedaron, quedó, dejó, dejaron, deja, dejan, van, va, vez, entonces, aquí, allí, respecto, lado, "
        "caso, momento, días, principalmente, país, fueran, hubo, haya, hayan, estas, aproximadamente, "
        "mayoría, arbitrariamente, pasado, última, últimas, último, últimos"
    ),
    attribution_before=(
        "dice, dicen, según, de acuerdo con, de acuerdo a, conforme a, informó, informaron, informa, "
        "informan, reportó, reportaron, dijo, dijeron, señaló, señalaron, indicó, indicaron, precisó, "
        "precisaron, anunció, anunciaron, confirmó, confirmaron, aseguró, aseguraron, afirmó, afirmaron, "
        "denunció, denunciaron, declaró, explicó, detalló, detallaron, comunicó, comunicaron, manifestó, "
        "agregó, añadió, datos de, cifras de, datos del, cifras del, balance de la, balance del, informe de, "
        "informe del, reporte de, reporte del, fuentes de, fuentes del, fuentes, fuente, citando a, cita a, "
        "en palabras de, a juicio de, recuento de, conteo de, parte de, por parte de, estimaciones de, "
        "estimación de, publicado por, difundido por, divulgó, difundió, notificó, ha informado, "
        "han informado, ha confirmado, han confirmado, ha anunciado, ha señalado, ha precisado"
    ),
    attribution_after=(
        "informó, informaron, informa, informan, reportó, reportaron, reporta, reportan, dijo, dijeron, "
        "dice, señaló, señala, señalan, indicó, indica, indican, precisó, precisa, anunció, anuncia, "
        "anunciaron, confirmó, confirma, confirmaron, confirman, aseguró, asegura, afirmó, afirma, denunció, "
        "denuncia, denunciaron, denuncian, registra, registró, registran, registraron, contabiliza, "
        "contabilizó, contabilizan, contabilizaron, reconoce, reconoció, reconocen, cuenta, contó, cifra, "
        "cifró, cifran, cifraron, calcula, calculó, calculan, estima, estimó, estiman, verifica, verificó, "
        "verificaron, documenta, documentó, documentaron, habla de, hablan de, habló de, eleva, elevó, "
        "sitúa, situó, tiene una lista, da, daba, dio, detalló, detalla, declaró, sostiene, sostuvo, "
        "ha informado, ha confirmado, ha registrado, ha documentado, han confirmado, han informado, "
        "ha contabilizado, ha verificado, ha cifrado, comunicó, notificó, notifica, publicó, fija, fijó, "
        "fijaba, apunta, apuntó, admite, admitió, lleva contabilizados, totaliza, totalizó"
    ),
    sources={
        "judiciary": "la justicia, los tribunales, el poder judicial, los jueces",
        "Foro Penal": "foro penal, foro penal venezolano, ong foro penal",
        "CIDH": "cidh, comisión interamericana de derechos humanos, la comisión interamericana",
        "PROVEA": "provea",
        "OVCS": "observatorio venezolano de conflictividad social, ovcs",
        "ANPDH": "anpdh, asociación nicaragüense pro derechos humanos",
        "CENIDH": "cenidh, centro nicaragüense de derechos humanos",
        "Cubalex": "cubalex",
        "Justicia 11J": "justicia 11j",
        "Prisoners Defenders": "prisoners defenders",
        "INM": "inm, instituto nacional de migración",
        "INDH": "indh, instituto nacional de derechos humanos",
        "Temblores": "temblores, ong temblores",
        "Indepaz": "indepaz",
        "SNTP": "sntp, sindicato nacional de trabajadores de la prensa",
        "Espacio Público": "espacio público",
        "CONADEH": "conadeh",
        "Coordinadora de DDHH": "coordinadora nacional de derechos humanos, cnddhh",
        "Ombudsman": (
            "defensoría del pueblo, defensoría, defensor del pueblo, la defensoría, "
            "procuraduría de derechos humanos, procuraduría de los derechos humanos"
        ),
        "UN": "onu, naciones unidas, la onu",
        "OHCHR": (
            "acnudh, oficina de derechos humanos de la onu, alto comisionado de la onu, "
            "oficina del alto comisionado"
        ),
        "UNHCR": "acnur",
        "IOM": "oim, organización internacional para las migraciones",
        "WHO": "organización mundial de la salud, la oms",
        "UNICEF": "unicef",
        "Amnesty International": "amnistía internacional",
        "Human Rights Watch": "human rights watch",
        "Red Cross": "cruz roja",
        "OVD-Info": "ovd-info",
        "Generalitat": "generalitat, la generalitat, govern",
        "Interior Ministry": (
            "ministerio del interior, ministerio de interior, ministro del interior, interior, "
            "secretaría de gobernación, ministra del interior, ministerio de gobierno"
        ),
        "Defense Ministry": (
            "ministerio de defensa, ministro de defensa, ministerio de la defensa, "
            "ministerio de defensa ruso, ministerio ruso de defensa"
        ),
        "Health Ministry": (
            "ministerio de salud, ministerio de sanidad, secretaría de salud, autoridades sanitarias, "
            "ministro de salud, ministerio de salud pública, minsa, departamento de salud"
        ),
        "Gaza Health Ministry": (
            "ministerio de sanidad de gaza, ministerio de salud de gaza, ministerio gazatí de sanidad"
        ),
        "State Emergency Service": (
            "protección civil, defensa civil, servicios de emergencia, servicio de emergencias, "
            "emergencias 112, emergencias, coe, onemi, senapred, indeci, ungrd, conred, cenapred"
        ),
        "prosecutors": (
            "fiscalía, la fiscalía, fiscalía general, ministerio público, fiscal general, procuraduría, "
            "fiscal"
        ),
        "police": (
            "policía, policía nacional, la policía, policía federal, policía de la ciudad, "
            "policía nacional civil, guardia civil, carabineros, mossos d'esquadra, mossos, policía local, "
            "policía municipal, ertzaintza, pnp, cicpc"
        ),
        "army": "ejército, el ejército, fuerzas armadas, las fuerzas armadas",
        "General Staff of Ukraine": "estado mayor, estado mayor ucraniano, estado mayor de ucrania",
        "Air Force": "fuerza aérea, fuerza aérea ucraniana, fuerza aérea de ucrania",
        "firefighters": "cuerpo de bomberos, los bomberos",
        "government": (
            "gobierno, el gobierno, ejecutivo, gobierno central, gobierno regional, delegación del gobierno, "
            "subdelegación del gobierno"
        ),
        "authorities": (
            "autoridades, las autoridades, autoridades locales, gobernador, gobernación, alcalde, alcaldía, "
            "ayuntamiento, municipalidad, gobernadora, alcaldesa, intendencia"
        ),
        "organisers": (
            "organizadores, los organizadores, organización convocante, convocantes, entidades convocantes, "
            "sindicatos convocantes"
        ),
        "media": "medios locales, medios, prensa local, la prensa, medios de comunicación",
        "official figures": "cifras oficiales, fuentes oficiales, datos oficiales",
        "witnesses": "testigos, testigos presenciales",
        "NGO": (
            "la ong, ong, organización no gubernamental, organizaciones de derechos humanos, "
            "organismos de derechos humanos"
        ),
        "EFE": "efe, agencia efe",
        "AFP": "afp",
        "Reuters": "reuters",
        "El País": "el país",
    },
    small_months=True,
    months=(
        "enero, ene",
        "febrero, feb",
        "marzo, de marzo",
        "abril, abr",
        "mayo, de mayo",
        "junio, jun",
        "julio, jul",
        "agosto",
        "septiembre, setiembre, sept",
        "octubre, oct",
        "noviembre, nov",
        "diciembre, dic",
    ),
    clock_words=("horas, hora, h, hs, hrs", "minutos, min", "y media"),
    clock_leads=(
        "a las, las, hasta las, desde las, corte, corte de las, balance de las, parte de las, "
        "actualización, cerca de las, alrededor de las"
    ),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    day_parts={
        6: "la madrugada, madrugada del, madrugada de",
        12: "la mañana, mañana del, mañana de, de la mañana",
        13: "mediodía",
        18: "la tarde, tarde del, tarde de, de la tarde",
        24: "la noche, noche del, noche de, medianoche, de la noche",
    },
    relative_days={
        0: "hoy, esta mañana, esta tarde, esta noche, esta madrugada, este mediodía",
        -1: "ayer, anoche, la víspera",
        -2: "anteayer, antier, antes de ayer",
    },
    windows={
        24: (
            "en las últimas 24 horas, las últimas 24 horas, últimas 24 horas, en 24 horas, "
            "en las últimas veinticuatro horas, en un día, en un solo día, en una jornada, "
            "en la última jornada, durante las últimas 24 horas, en las pasadas 24 horas, "
            "las pasadas 24 horas, en el último día"
        ),
        48: (
            "en las últimas 48 horas, últimas 48 horas, en 48 horas, en los últimos dos días, "
            "en las pasadas 48 horas"
        ),
        72: "en las últimas 72 horas, últimas 72 horas, en 72 horas",
        12: (
            "durante la noche, en la última noche, durante la madrugada, en las últimas 12 horas, "
            "últimas 12 horas"
        ),
        168: (
            "en la última semana, la última semana, en los últimos siete días, últimos siete días, "
            "en una semana, durante la última semana, en los últimos 7 días"
        ),
    },
    since=(
        "desde, desde el, desde las, desde la, a partir del, a partir de, a partir de las, a partir de la, "
        "después del, tras el, desde los, desde este, desde el pasado"
    ),
    until="hasta el, hasta, al, hasta la, hasta este",
    as_of=(
        "hasta las, hasta la, a las, a la, al, a fecha de, con corte a, con corte al, con corte a las, "
        "con fecha, actualizado a las, actualizado el, actualizado, actualización, para el, al cierre de, "
        "al cierre del, corte, hasta la medianoche del, a fecha"
    ),
    on=(
        "el, este, en, el pasado, la, durante, durante el, este pasado, desde este, el día, por, los, "
        "para este"
    ),
    ago="atrás, antes",
    date_of="de",
    year_words="en, desde, del, año, del año, durante, finales de, principios de, mediados de",
)
