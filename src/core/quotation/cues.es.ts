import { type CueWord, type Gender, type LanguageFile, phrases, words } from './language.ts';

/** Verbs in -ar by their stem. */
const SPEECH = `afirm asegur explic señal declar manifest indic apunt coment agreg destac consider recalc record subray denunci anunci cont avis aclar apostill puntualiz
 lament reclam critic insist enfatiz detall relat inform pregunt contest augur argument reiter celebr exclam zanj remarc advirti conden acus acept reprochar cuestion alert pronostic opin revel habl confirm`;
const NAMING = `calific llam denomin bautiz tild tach consider apod nombr`;
const IRREGULAR = words(
  `dice dijo dicen dijeron decía dicho dirá escribe escribió escrito responde respondió respondieron respondido sostiene sostuvo sostuvieron sostenido añade añadió añadieron añadido
 advierte advirtió advertido reconoce reconoció reconocido admite admitió admitido promete prometió prometido expone expuso expuesto concluye concluyó defiende defendió sugiere sugirió pide pidió
 cree creía piensa pensaba prosigue prosiguió continúa continuó refiere refirió expresa expresó replica replicó explica explicó propone propuso mantiene mantuvo insiste recuerda cuenta confiesa confesó niega negó ve establece estableció`,
);

function cueTable(): Map<string, CueWord> {
  const table = new Map<string, CueWord>();
  const add = (stem: string, speech: boolean): void => {
    for (const form of [
      `${stem}a`,
      `${stem}an`,
      `${stem}ó`,
      `${stem}aron`,
      `${stem}aba`,
      `${stem}aban`,
      `${stem}ado`,
      `${stem}ará`,
    ]) {
      if (!table.has(form)) table.set(form, { form: 'finite', speech });
    }
    table.set(`${stem}ando`, { form: 'participle', speech });
    table.set(`${stem}ar`, { form: 'base', speech });
  };
  for (const stem of words(SPEECH)) add(stem, true);
  for (const stem of words(NAMING)) add(stem, false);
  for (const form of IRREGULAR) table.set(form, { form: 'finite', speech: !/^(?:cre|piens|pensa|ve)/.test(form) });
  for (const form of words('diciendo escribiendo respondiendo añadiendo advirtiendo sosteniendo'))
    table.set(form, { form: 'participle', speech: true });
  return table;
}

const pronouns: [string, Gender][] = [
  ['él', 'm'],
  ['ella', 'f'],
  ['ellos', 'p'],
  ['ellas', 'p'],
  ['yo', 'u'],
  ['quien', 'u'],
  ['que', 'u'],
  ['éste', 'm'],
  ['ésta', 'f'],
];
const honorifics: [string, Gender][] = [
  ['sr', 'm'],
  ['señor', 'm'],
  ['don', 'm'],
  ['sra', 'f'],
  ['señora', 'f'],
  ['doña', 'f'],
  ['dr', 'm'],
  ['dra', 'f'],
];

/** Spanish. */
export const spanish: LanguageFile = {
  code: 'es',
  frequent: words(
    'el la los las de del que y en un una es se por con para no al lo su como más ha fue este pero sus le ya han',
  ),
  table: () => ({
    cues: cueTable(),
    recitals: phrases('leyó un fragmento de|citó un fragmento de'),
    issuing: words(''),
    accompanying: words('con'),
    agents: words('por'),
    surnames: words(''),
    givenNames: words(''),
    addressed: words(''),
    cueNouns: words('declaración declaraciones palabras frase promesa afirmación acusación comentario'),
    accordingTo: phrases('según|de acuerdo con|en palabras de|a juicio de|para'),
    accordingBehind: words(''),
    thus: words(''),
    that: words('que'),
    whether: words('si'),
    asked: words('cómo por qué qué quién cuándo dónde cuánto'),
    turns: words('pero aunque mientras'),
    auxiliaries: words(
      'ha han había habían habrá habría habrían es son era eran fue fueron será está están estaba puede pueden debe deben podría debería',
    ),
    passives: words('es son era eran fue fueron sido'),
    infinitives: words('a de al para'),
    verbs: words('hace hizo tiene tuvo va fue viene vino queda pone puso sale'),
    verbEnding: null,
    gerundEnding: /[ai]e?ndo$/,
    pluralEnding: /s$/,
    adverbs: words('también luego ayer además así ya no se le les lo después hoy todavía aún incluso entonces'),
    adverbEnding: /mente$/,
    articles: words('el la los las un una unos unas'),
    indefinites: words('un una unos unas'),
    determiners: words('este esta estos estas ese esa varios varias algunos algunas dos tres muchos'),
    possessives: words('su sus mi mis nuestro nuestra'),
    prepositions: words(
      'a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras como cuando si mientras aunque',
    ),
    ofs: words('de del para en'),
    ties: words('de del para en'),
    conjunctions: words('que porque cuando si pero sino aunque mientras como donde pues'),
    ands: words('y e o u pero'),
    relatives: words('que quien quienes cuyo cuya donde'),
    comparatives: words('como'),
    reportive: words('habría habrían sería serían'),
    hearsay: words(''),
    objectMarkers: words(''),
    pronouns: new Map(pronouns),
    dummies: words(''),
    firstPerson: words(
      'yo nosotros me nos mi mis nuestro nuestra nuestros hemos vamos usted ustedes tenemos estamos somos',
    ),
    genderWords: new Map([
      ['él', 'm'],
      ['ella', 'f'],
    ]),
    honorifics: new Map(honorifics),
    roles: words(
      `presidente presidenta ministro ministra alcalde alcaldesa diputado diputada senador senadora secretario secretaria director directora jefe jefa portavoz vocero vocera abogado abogada fiscal juez jueza
 profesor profesora investigador investigadora economista historiador historiadora médico médica experto experta candidato candidata consejero consejera embajador embajadora entrenador entrenadora responsable general
 comisario comisaria periodista escritor escritora autor autora líder rey reina papa obispo testigo vecino vecina activista fundador fundadora gobernador gobernadora vicepresidente vicepresidenta delegado delegada`,
    ),
    roleEnding: null,
    feminineRole: /(?:a|isa)$/,
    masculineRole: /(?:o|or|ez|ente)$/,
    documents: words(
      'comunicado informe carta texto artículo estudio encuesta diario documento mensaje declaración proyecto revista periódico sentencia nota auto',
    ),
    bodies: words(
      'ministerio universidad partido gobierno policía tribunal corte agencia instituto congreso senado consejo comisión sindicato empresa grupo asociación federación unión sociedad fiscalía ayuntamiento',
    ),
    particles: words('de del la las los y van von'),
    noNames: words(`no esto eso después antes también además así luego más menos todo todos todas embargo`),
    abbreviations: words('sr sra srta dr dra d ud uds etc núm pág ee.uu art gral prof'),
    titled: words(
      'película libro novela canción álbum serie programa diario periódico revista obra título titulado titulada llamado llamada denominado denominada grupo operación palabra término expresión lema',
    ),
    titledEnding: null,
    soCalled: words(
      'llamado llamada llamados llamadas denominado denominada supuesto supuesta apodado apodada titulado titulada',
    ),
    times: words(
      'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy semana mes año día noche tarde mañana pasado',
    ),
    inversion: null,
    elision: null,
    interrupts: true,
    verbSecond: false,
    capitalNouns: false,
  }),
};
