import { type CueForm, type CueWord, type Gender, type LanguageFile, phrases, words } from './language.ts';

/** Weak verbs by their stem: sag-te; "!" before those of naming and judging. */
const SPEECH = `sag erklär äußer beton kommentier bemerk erwider antwort entgegn warn behaupt versicher ergänz erläuter forder
 versprech kritisier bestätig meld mein schilder unterstreich verkünd verlang vermut prophezei präzisier resümier
 plädier mahn !lob klag jubel frag flüster formulier argumentier begründ bekräftig beteuer berichte bericht bekunde
 bilanzier drück droh ermahn erzähl fauch flücht !glaub !hoff ironisier konter konstatier kündig mutmaß nuschel orakel
 protestier relativier ruf scherz schimpf schnaub schwärm seufz spekulier spott stöhn twitter urteil verdeutlich
 verteidig wetter witzel wunder zürn zitier offenbar deut signalisier informier diktier appellier dementier
 prognostizier moniere monier rechtfertig !bezeichn nenn !bewert !charakterisier !tauf verurteil !veröffentlich rüg
 beklag bedauer !begrüß würdig analysier warnt prang adressier notier erinner erwart wert skandier befürcht befürwort
 entschuldig freu ärger empör beurteil bestärk bemängel hinterfrag attestier unterstell bezweifel`;
/** Other forms ("*": and with -e and -en, "+": with -en, "-": with -n), and behind a colon the particles they need. */
const IRREGULAR = `spricht sprach+ sprechen sprech spreche gesprochen schreibt schrieb+ schreiben schreibe geschrieben ruft rief+ rufen
 gerufen meint* gedacht verspricht versprach+ versprochen gesteht gestand+ fanden empfiehlt empfahl bittet bat+ gebeten
 unterstrich unterstreicht bescheinigt bescheinigte vertrat vertritt schätzt schätzte mitteilte- mitteilt hinzufügte
 hinzufügt bekanntgab+ ankündigte ankündigt hinwies ausführte berichtet* mahnt mahnte beschreibt beschrieb+ beschreiben
 riet+ rät warb wirbt verglich vergleicht rechnet rechnen rechnete bestritt bestreitet widersprach widerspricht
 ausdrückte- feststellte feststellt betitelt betitelte|!heißt hieß weiß wusste denkt dachte- nennt nannte- genannt
 titelt titelte lautet*|gibt gab+:bekannt an zu ab|räumt* tritt trat lud lädt wandte wendet schränkt
 schränkte:ein|teilt*:mit|fügt*:hinzu an|kündigt* bot bietet prangert*:an|weist wies+:hin zurück|stellt*:klar fest
 dar|wirft warf+:vor ein|schließt schloss+ drückt drückte:aus|führt*:aus fort an|!sieht sah+:als in|!hält hielt+:fest
 für vor|!findet zeigt*:sich|!fand:worte|lässt:verlauten|ließ:verlauten wissen|setzt setzte:fort hinzu|legt legte:nach
 dar|!stuft stufte:ein|hob+ hebt:hervor|fährt fuhr+:fort|schlägt schlug:vor|erhob:vorwürfe|zog zieht:bilanz
 fazit|sichert*:zu|nimmt nahm+:stellung|macht*:deutlich klar geltend|kommt kam+:schluss
 ergebnis|strich:heraus|lehnt*:ab|brachte:ausdruck|!steht stand:darin dort`;
const ENDINGS: Readonly<Record<string, readonly string[]>> = { '*': ['', 'e', 'en'], '+': ['', 'en'], '-': ['', 'n'] };

function cueTable(): Map<string, CueWord> {
  const table = new Map<string, CueWord>();
  const add = (form: string, word: CueWord): void => {
    if (!table.has(form)) table.set(form, word);
  };
  for (const entry of IRREGULAR.split('|')) {
    const speech = !entry.startsWith('!');
    const [forms = '', particles] = entry.replace('!', '').split(':');
    for (const written of words(forms)) {
      const endings = ENDINGS[written.slice(-1)];
      const bare = endings ? written.slice(0, -1) : written;
      for (const ending of endings ?? ['']) {
        const form: CueForm = /^(?:ge|versprochen)/.test(bare) && (bare + ending).endsWith('n') ? 'perfect' : 'finite';
        add(bare + ending, { form, speech, ...(particles ? { particles: words(particles) } : {}) });
      }
    }
  }
  for (const form of words('gedacht bekanntgegeben mitgeteilt angekündigt hinzugefügt ausgeführt hervorgehoben'))
    add(form, { form: 'perfect', speech: true });
  for (const written of words(SPEECH)) {
    const speech = !written.startsWith('!');
    const stem = written.replace('!', '');
    const bare = /[dt]$|chn$|gn$/.test(stem) ? `${stem}et` : `${stem}t`;
    const finite: CueWord = { form: 'finite', speech };
    for (const form of [bare, `${bare}e`, `${bare}en`, /e[rl]$/.test(stem) ? `${stem}n` : `${stem}en`])
      add(form, finite);
    if (!/^(?:er|be|ver|ent|zer|prophez|unter|wider)|ier$|offenbar/.test(stem))
      add(`ge${bare}`, { form: 'perfect', speech });
  }
  return table;
}

const pronouns: [string, Gender][] = [
  ['er', 'm'],
  ['sie', 'f'],
  ['wir', 'p'],
  ['ich', 'u'],
  ['dieser', 'm'],
  ['diese', 'f'],
];
const honorifics: [string, Gender][] = [
  ['herr', 'm'],
  ['herrn', 'm'],
  ['frau', 'f'],
  ['dr', 'u'],
  ['prof', 'u'],
  ['st', 'u'],
];

/** German. */
export const german: LanguageFile = {
  code: 'de',
  frequent: words(
    'der die und das den dem ist im von zu mit nicht auf des ein eine sich auch es für als an dass wurde nach bei aus hat sind werden wird',
  ),
  table: () => ({
    cues: cueTable(),
    recitals: phrases('las aus|liest aus|zitierte aus|zitiert aus'),
    issuing: words(''),
    accompanying: words(''),
    agents: words('von vom'),
    surnames: words(''),
    givenNames: words(''),
    addressed: words(''),
    cueNouns: words(
      'aussage äußerung äußerungen worte worten forderung behauptung vorwurf zitat erklärung ankündigung frage antwort kommentar stellungnahme mitteilung rede ansicht meinung versprechen kritik motto parole parolen aufschrift slogan spruch satz',
    ),
    accordingTo: phrases(
      `nach angaben von|nach angaben|nach aussage von|nach aussagen von|nach aussage|nach aussagen|nach ansicht von|nach ansicht|nach meinung von|nach meinung|nach einschätzung von|nach einschätzung|nach den worten von|nach den worten|nach informationen von|nach informationen|nach auffassung von|nach auffassung|in den worten von|so heißt es in|heißt es in|hieß es aus|hieß es in|heißt es aus|hieß es beim|heißt es vom|hieß es vom|heißt es von|hieß es von|hieß es bei|heißt es bei|heißt es auf|hieß es auf|heißt es seitens|hieß es seitens|heißt es im|hieß es im|heißt es weiter in|nach den angaben|nach eigenen angaben von|nach worten von|nach worten|nach bekunden von|nach bekunden|nach überzeugung von|nach überzeugung|laut|gemäß`,
    ),
    accordingBehind: words('zufolge'),
    thus: words('so'),
    that: words('dass daß'),
    whether: words('ob'),
    asked: words('wie warum was wo wer wann wieso welche welcher welches'),
    turns: words('während obwohl doch jedoch allerdings'),
    auxiliaries: words(
      'hat haben hatte hatten habe hätte hätten ist sind war waren sei seien wäre wird werden wurde wurden würde würden kann können konnte konnten will wollen wollte wollten soll sollen sollte sollten muss müssen musste mussten darf dürfen durfte mag möchte möchten',
    ),
    passives: words('wird werden wurde wurden worden würde würden ist sind war waren'),
    infinitives: words('zu um'),
    verbs: words(
      'ging gingen gewann verlor trat traten blieb blieben lag lagen begann fiel fielen starb starben erhielt erhielten bekam geht bleibt liegt beginnt erhält bekommt fordert',
    ),
    verbEnding: null,
    gerundEnding: null,
    pluralEnding: /(?:en|er|n|s|te)$/,
    adverbs: words(
      'es man auch dann später nie nicht jetzt noch schon bereits zudem außerdem weiter wörtlich gestern heute jedoch aber dazu dabei darauf daraufhin hingegen dagegen wiederum nun ferner allerdings denn doch erneut indes unterdessen gegenüber darüber hierzu zuvor zuletzt selbst nur sogar sich damit deshalb daher derweil ebenfalls gleichzeitig inzwischen schließlich mehrfach wenig kürzlich',
    ),
    adverbEnding: /(?:weise|maßen|lich)$/,
    articles: words('der die das ein eine einen einem einer eines des dem den kein keine keinen'),
    indefinites: words('ein eine einen einem einer eines kein keine keinen'),
    determiners: words(`dieser diese dieses jener jene viele einige mehrere alle beide zwei drei manche jeder jede
 jedes weitere`),
    possessives: words(
      'sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser unsere mein meine dessen deren',
    ),
    prepositions: words(
      'in im am an auf aus bei beim von vom zu zum zur mit nach vor über unter für gegen durch ohne um seit während wegen trotz bis ab zwischen neben hinter laut gemäß gegenüber wie als wenn falls obwohl nachdem bevor weil da ins ans seitens angesichts aufgrund infolge anlässlich statt innerhalb außerhalb bezüglich hinsichtlich mittels dank samt zugunsten',
    ),
    ofs: words('von vom der des für aus in im an am bei beim zur zum mit'),
    ties: words('von vom der des für aus in im bei beim zur zum'),
    conjunctions: words(
      'dass daß weil wenn als während obwohl nachdem bevor da ob sondern denn damit sodass falls wie was warum wo wohin woher sowie',
    ),
    ands: words('und oder aber sowie doch'),
    relatives: words('welcher welche welches wer wen wem was wo'),
    comparatives: words('wie'),
    reportive: words(
      'sei seien habe hätten hätte werde würde würden könne könnten müsse müssten wolle solle dürfe wisse gebe gehe komme stehe bleibe mache liege lasse nehme sehe finde bestehe bedeute handle halte brauche fehle gelte bringe führe spreche verstehe gehöre drohe bedürfe wäre',
    ),
    hearsay: words('soll sollen angeblich'),
    objectMarkers: words('den einen ihren seinen diesen keinen ihn dem einem seinem ihrem diesem'),
    pronouns: new Map(pronouns),
    dummies: words('es man'),
    firstPerson: words('ich wir mir mich uns unser unsere unserem mein meine ihnen euch'),
    genderWords: new Map([
      ['er', 'm'],
      ['ihm', 'm'],
      ['ihn', 'm'],
      ['sein', 'm'],
      ['seine', 'm'],
      ['seiner', 'm'],
      ['seinen', 'm'],
      ['seinem', 'm'],
    ]),
    honorifics: new Map(honorifics),
    roles: words(`anwältin staatsanwältin expertin professor professorin autor autorin general oberst papst bischof
 kardinal könig königin prinz prinzessin senator senatorin gouverneur premier manager managerin journalist
 journalistin botschafter botschafterin beamter mitarbeiter zeuge zeugin spieler spielerin schauspieler
 schauspielerin sänger sängerin regisseur regisseurin schriftsteller schriftstellerin historiker astronom physiker
 biologe mediziner arzt ärztin unternehmer gründer gründerin`),
    roleEnding:
      /(?:minister|präsident|kanzler|sprecher|chef|leiter|direktor|meister|anwalt|politiker|experte|forscher|sekretär|vorsitzende[rn]?|beauftragte[rn]?|abgeordnete[rn]?|trainer|kommissar|rätin|rat|wissenschaftler|kandidat|richter|führer)(?:in)?$/,
    feminineRole: /(?:in|frau)$/,
    masculineRole: /(?:er|or|ant|ist|präsident|chef|anwalt|könig|mann)$/,
    documents: words(
      'erklärung bericht studie umfrage urteil brief schreiben mitteilung pressemitteilung stellungnahme zeitung magazin blatt papier gutachten beschluss gesetz text artikel meldung agentur nachrichtenagentur tweet begründung entwurf',
    ),
    bodies: words(
      `ministerium universität partei regierung polizei gericht amt behörde institut agentur verband bund bundestag bundesrat senat parlament rat kommission gewerkschaft unternehmen konzern firma zeitung zentrum
 stiftung verein gesellschaft staatsanwaltschaft fraktion organisation club fc ag gmbh union nationen`,
    ),
    particles: words('von van de der den zu vom zur del della di da dos du el al bin ben la le ter'),
    noNames: words(
      `es man so auch nicht nur noch schon wer hier dort dann nun jetzt dies dabei dazu darauf daher deshalb zudem außerdem allerdings
 jedoch bereits insgesamt bisher zuvor trotzdem dennoch weiter zunächst später inzwischen unterdessen angaben prozent euro million
 millionen`,
    ),
    abbreviations: words(
      'dr prof hr fr st ca bzw etc usw d.h z.b u.a nr str mio mrd vgl abs art jan feb mär apr jun jul aug sep sept okt nov dez geb ggf inkl',
    ),
    titled: words(
      'motto namen name begriff wort wörter stück titel aktion thema stichwort typs beiname spitzname bezeichnung filme',
    ),
    titledEnding:
      /(?:magazin|zeitung|zeitschrift|blatt|sender|portal|seite|site|ausgabe|film|buch|roman|album|lied|song|serie|sendung|show|projekt|operation|schiff|fähre|frachter|yacht|band|gruppe|organisation|verein|initiative|partei|programm|preis|oper|schlagwort|firma|konzern|marke|spiel|taifun|hurrikan|zyklon|sturm|satellit|sonde|rakete|shuttle|schiff|flugzeug|typ|klasse|agentur|träger|kampagne|restaurant|hotel|diskothek|netzwerk|bündnis|studie|enzyklika|stiftung|zelle|lokal|sekte)(?:s|es|e|n|en|er)?$/,
    soCalled: words(
      'genannte genannten genannter genanntes sogenannte sogenannten sogenannter sogenanntes genannt namens bekannt betitelt getauft benannt',
    ),
    times: words(
      `montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend montagabend dienstagabend mittwochabend donnerstagabend freitagabend januar februar märz april mai juni juli august september oktober november dezember
 heute gestern morgen vorgestern woche monat jahr wochenende nacht abend nachmittag vormittag mittag tag uhr tage wochen jahre montags`,
    ),
    inversion: null,
    elision: null,
    interrupts: false,
    verbSecond: true,
    capitalNouns: true,
  }),
};
