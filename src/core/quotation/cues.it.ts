import { type CueWord, type Gender, type LanguageFile, phrases, words } from './language.ts';

/** Verbs in -are by their stem. */
const SPEECH = `afferm dichiar spieg raccont comment sottoline precis evidenzi ribad annunci assicur osserv not lament critic denunci replic domand
 ricord conferm rivel accus avvert conclud insist incalz attacc auspic rimarc constat ipotizz dett parl puntualizz inform segnal twitt confess`;
const NAMING = `chiam defin consider soprannomin battezz`;
const IRREGULAR = words(
  `dice disse dicono dissero diceva detto scrive scrisse scritto scriveva risponde rispose risposto sostiene sostenne sostenuto aggiunge aggiunse aggiunto avverte avvertì avvertito ammette ammise ammesso
 promette promise promesso riconosce riconobbe conclude concluse concluso suggerisce suggerito chiede chiese chiesto crede credeva pensa pensava prosegue proseguì proseguito continua continuò riferisce riferì riferito
 propone propose proposto mantiene mantenne nega negò negato ritiene riteneva definisce definì definito chiarisce chiarito garantisce ribatte ribatté insiste vede stabilisce`,
);

function cueTable(): Map<string, CueWord> {
  const table = new Map<string, CueWord>();
  const add = (stem: string, speech: boolean): void => {
    for (const form of [
      `${stem}a`,
      `${stem}ano`,
      `${stem}ò`,
      `${stem}arono`,
      `${stem}ava`,
      `${stem}avano`,
      `${stem}ato`,
    ]) {
      if (!table.has(form)) table.set(form, { form: 'finite', speech });
    }
    table.set(`${stem}ando`, { form: 'participle', speech });
    table.set(`${stem}are`, { form: 'base', speech });
  };
  for (const stem of words(SPEECH)) add(stem, true);
  for (const stem of words(NAMING)) add(stem, false);
  for (const form of IRREGULAR) table.set(form, { form: 'finite', speech: !/^(?:cred|pens|riten|ved)/.test(form) });
  for (const form of words('sapere'))
    table.set(form, { form: 'finite', speech: true, behind: words('fa fanno fatto') });
  for (const form of words('dicendo scrivendo rispondendo aggiungendo sostenendo'))
    table.set(form, { form: 'participle', speech: true });
  return table;
}

const pronouns: [string, Gender][] = [
  ['lui', 'm'],
  ['egli', 'm'],
  ['lei', 'f'],
  ['ella', 'f'],
  ['loro', 'p'],
  ['io', 'u'],
  ['noi', 'p'],
  ['chi', 'u'],
  ['che', 'u'],
];
const honorifics: [string, Gender][] = [
  ['sig', 'm'],
  ['signor', 'm'],
  ['don', 'm'],
  ['signora', 'f'],
  ['dott', 'm'],
  ['dr', 'm'],
  ['dottoressa', 'f'],
  ['on', 'u'],
];

/** Italian. */
export const italian: LanguageFile = {
  code: 'it',
  frequent: words(
    'il lo la i gli le di del della dei che e è un una in nel nella per con non si da dal sono al alla come più ha anche ma su',
  ),
  table: () => ({
    cues: cueTable(),
    recitals: phrases('letto un passo di|citato un passo di'),
    issuing: words(''),
    accompanying: words('con'),
    agents: words('da dal dalla dall’ dai dagli dalle'),
    surnames: words(''),
    givenNames: words(''),
    addressed: words(''),
    cueNouns: words('dichiarazione dichiarazioni parole frase promessa affermazione accusa commento'),
    accordingTo: phrases('secondo|stando a|stando al|stando alla|a detta di|a detta del|a detta della|per'),
    accordingBehind: words(''),
    thus: words('così'),
    that: words('che'),
    whether: words('se'),
    asked: words('come perché chi quando dove quanto'),
    turns: words('ma mentre sebbene'),
    auxiliaries: words(
      'ha hanno fa fanno aveva avevano avrà avrebbe avrebbero è sono era erano fu sarà può possono deve devono potrebbe dovrebbe va',
    ),
    passives: words('fu stato stata stati state viene vengono'),
    infinitives: words('a di per'),
    verbs: words('fa fece va viene resta mette mise esce'),
    verbEnding: null,
    gerundEnding: /[ae]ndo$/,
    pluralEnding: /i$/,
    adverbs: words('anche poi ieri inoltre così già non si gli oggi ancora infine quindi invece'),
    adverbEnding: /mente$/,
    articles: words('il lo la i gli le un uno una l’ un’'),
    indefinites: words('un uno una un’'),
    determiners: words('questo questa questi queste quel quella alcuni alcune molti due tre diversi'),
    possessives: words('suo sua suoi sue mio mia nostro nostra loro'),
    prepositions: words(
      'a al alla ai alle allo all’ con contro da dal dalla dall’ di del della dei delle dello degli dell’ d’ durante in nel nella nei nelle nell’ sull’ fra tra per secondo senza su sul sulla dopo prima come quando se mentre verso',
    ),
    ofs: words('di del della dei delle dello degli dell’ d’ per in nel nella'),
    ties: words('di del della dei delle dello degli dell’ d’ per in nel nella'),
    conjunctions: words('che perché quando se ma mentre come dove poiché'),
    ands: words('e ed o ma'),
    relatives: words('che chi cui quale'),
    comparatives: words('come'),
    reportive: words('sarebbe sarebbero avrebbe avrebbero'),
    hearsay: words(''),
    objectMarkers: words(''),
    pronouns: new Map(pronouns),
    dummies: words(''),
    firstPerson: words('io noi mi ci mio mia nostro nostra nostri voi abbiamo siamo vogliamo dobbiamo'),
    genderWords: new Map([
      ['lui', 'm'],
      ['lei', 'f'],
    ]),
    honorifics: new Map(honorifics),
    roles: words(
      `presidente presidentessa ministro ministra sindaco sindaca deputato deputata senatore senatrice segretario segretaria direttore direttrice capo portavoce avvocato avvocata procuratore giudice
 professore professoressa ricercatore ricercatrice economista storico storica medico esperto esperta candidato candidata consigliere consigliera ambasciatore ambasciatrice allenatore allenatrice responsabile generale
 commissario giornalista scrittore scrittrice autore autrice leader re regina papa vescovo testimone attivista fondatore fondatrice governatore vicepresidente premier questore prefetto`,
    ),
    roleEnding: null,
    feminineRole: /(?:a|essa|trice)$/,
    masculineRole: /(?:o|ore|iere)$/,
    documents: words(
      'comunicato rapporto lettera testo articolo studio sondaggio giornale quotidiano documento messaggio dichiarazione progetto rivista sentenza nota',
    ),
    bodies: words(
      'ministero università partito governo polizia tribunale corte agenzia istituto parlamento senato consiglio commissione sindacato azienda gruppo associazione federazione unione società procura comune camera',
    ),
    particles: words('di de del della dei da dal la lo van von'),
    noNames: words(`non anche inoltre così poi domani più meno tutto tutti tutte sebbene`),
    abbreviations: words('sig sigg dott prof on ing avv etc ecc pag art dr'),
    titled: words(
      'film libro romanzo canzone album serie programma giornale quotidiano settimanale rivista opera titolo intitolato intitolata chiamato chiamata denominato gruppo operazione parola termine espressione slogan',
    ),
    titledEnding: null,
    soCalled: words(
      'cosiddetto cosiddetta cosiddetti cosiddette presunto presunta soprannominato soprannominata intitolato intitolata',
    ),
    times: words(
      'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ieri oggi settimana mese anno giorno notte sera mattina',
    ),
    inversion: null,
    elision: /^(?:l|d|un|dell|all|dall|nell|sull|quell)[’']/i,
    interrupts: true,
    verbSecond: false,
    capitalNouns: false,
  }),
};
