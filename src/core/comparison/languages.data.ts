/** What comparison knows of a language. */
export interface ComparisonLanguage {
  /** Words that turn what a statement means. */
  readonly turning: string;
  /** Words that turn it where they stand in place of another: all for some, before for after. */
  readonly contrast: string;
  /** Verbs that go with another, and forms of be and have. */
  readonly auxiliaries: string;
  /** Words that an editor's name in brackets takes the place of. */
  readonly pronouns: string;
  /** Words that a noun follows: the, my. */
  readonly determiners: string;
  /** Articles, prepositions and what goes with verbs: words that say little by themselves. */
  readonly particles: string;
  /** What "&" stands for. */
  readonly and: string;
  /** What "§" stands for. */
  readonly section: string;
  /** A capital inside a sentence shows a name. */
  readonly names: boolean;
  /** From zero. */
  readonly ones: string;
  /** From twenty. */
  readonly tens: string;
  /** From first. */
  readonly ordinals?: string;
  readonly scales: Readonly<Record<string, number>>;
  /** Words that stand for one before a scale, or join parts of a number. */
  readonly fillers: string;
  /** Stands between two numbers where a dash can. */
  readonly to: string;
  /** Words that are one number, at the end of a text with blanks between, each with its shorter form. */
  readonly joins?: readonly (readonly [RegExp, string])[];
  /** Spellings of the same word, each before the one that stands for all. */
  readonly spellings: string;
  /** Endings of the same word, likewise; for words of six letters or more. */
  readonly endings: readonly (readonly [RegExp, string])[];
  /** Words written in short, without blanks and marks, each with what is written out. */
  readonly short: readonly (readonly [RegExp, string])[];
  /** Those with an apostrophe, likewise. */
  readonly contractions: readonly (readonly [RegExp, string])[];
}

/** By the first subtag of BCP 47. */
export const languages: Readonly<Record<string, ComparisonLanguage>> = {
  en: {
    turning:
      'not no never none nobody nothing nowhere neither nor cannot only except excepting excluding unless without hardly barely scarcely if until always may might must shall perhaps maybe possibly probably allegedly alleged suspected nearly almost least rarely seldom',
    contrast:
      'more less fewer all any every each some most many few both either before after above below over under should everybody everyone nor up down',
    auxiliaries:
      'will would shall should can could may might must ought is am are was were be been being has have had do does did going able unable',
    pronouns:
      'i you he she it we they me him her us them my your his its our their mine yours hers ours theirs this that these those one who',
    determiners: 'the a an my your his her its our their this that these those',
    particles:
      'the a an of to in on at by for from with into onto out up off down over away back about against as like than that which who and or there so not',
    and: 'and',
    section: 'section',
    names: true,
    ones: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    ordinals:
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    scales: {
      dozen: 12,
      hundred: 100,
      thousand: 1e3,
      million: 1e6,
      billion: 1e9,
      trillion: 1e12,
      k: 1e3,
      m: 1e6,
      bn: 1e9,
      tn: 1e12,
    },
    fillers: 'a an and',
    to: 'to',
    joins: [
      [/\b(\d+)( [mbtr]+illion)? and a half$/, '$1.5$2'],
      [/\b(?:a )?half (?:[1a] )?(dozen|thousand|[mbtr]+illion|percent|percentage)$/, '1/2 $1'],
      [/\b[1a] quarter of$/, '1/4 of'],
      [/\b[1a] 3rd of$/, '1/3 of'],
      [/\b(\d\/\d) of [1a] ([mbtr]+illion|percent|percentage)$/, '$1 $2'],
      [/\b(\d) (\/\d)$/, '$1$2'],
      [/\b(\d[\d.]*) ([ap]m)$/, '$1$2'],
      [/\bper cent$/, 'percent'],
      [/\b(\d+) point (\d)$/, '$1.$2'],
    ],
    spellings:
      'thirds /3 quarters /4 fifths /5 cheque check cheques checks maths math g gram grey gray toward towards judgment judgement judgments judgements aging ageing plough plow tire tyre tires tyres curb kerb okay ok km kilometre dollar dollars euro euros pound pounds dr doctor mr mister spelt spelled whilst while amongst among saint st quid pounds buck dollars bucks dollars tv television apr april jul july jun june lbs pounds lb pounds yds yards yd yards ft feet oz ounces min minutes mins minutes hrs hours sec seconds secs seconds vs versus enquiry inquiry enquiries inquiries jan january feb february aug august sept september oct october nov november dec december pajama pyjama pajamas pyjamas ax axe doughnut donut doughnuts donuts moustache mustache mold mould molds moulds moldy mouldy smolder smoulder smoldering smouldering sulfur sulphur skilful skillful wilful willful woollen woolen cosy cozy storey story storeys stories artefact artifact artefacts artifacts yoghurt yogurt whisky whiskey omelette omelet tsar czar airplane aeroplane airplanes aeroplanes focussed focused benefitted benefited marvellous marvelous acknowledgement acknowledgment afterwards afterward backwards backward forwards forward upwards upward downwards downward ploughed plowed ploughing plowing ploughs plows ploughman plowman mm millimetre cm centimetre kg kilogram ha hectare mw megawatt kw kilowatt gw gigawatt sgt sergeant lt lieutenant capt captain col colonel gen general gov governor sen senator rep representative prof professor rev reverend cllr councillor councilor councillor councilors councillors rd road ave avenue dept department govt government mum mom mums moms adviser advisor advisers advisors jewellery jewelry aluminium aluminum',
    endings: [
      [/^practis/, 'practic'],
      [/^plough/, 'plow'],
      [/^grey/, 'gray'],
      [/^fiberg/, 'fibreg'],
      [/^(kilo|centi|milli|)met(?:er|re)s?$/, '$1metre'],
      [/^(kilo|milli|)gram(?:me)?s?$/, '$1gram'],
      [/^(hectare|(?:mega|kilo|giga)watt)s$/, '$1'],
      [/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1'],
      [/ys(e|es|ed|er|ers|ing)$/, 'yz$1'],
      [/our(s|ed|er|ers|ing|able|ite|ites|ful|hood|hoods|ly)?$/, 'or$1'],
      [
        /^(travel|cancel|label|model|fuel|counsel|signal|level|total|equal|marvel|channel|tunnel|quarrel|dial|rival|initial)l(ed|ing|er|ers|or|ors)$/,
        '$1$2',
      ],
      [/^(p|orthop|encyclop)aed/, '$1ed'],
      [/^(an|h|gyn|leuk|arch|medi)ae/, '$1e'],
      [/^(f?)oe(t|str)/, '$1e$2'],
      [/^(cent|theat|met|lit|fib)er(s?)$/, '$1re$2'],
      [/^(def|off|pret|lic)ens(es?)$/, '$1enc$2'],
      [/^((?:cat|an)al|dial)og(s?)$/, '$1ogue$2'],
      [/^program(s?)$/, 'programme$1'],
      [/^skeptic/, 'sceptic'],
      [/^(learn|burn|dream|leap|spoil)t$/, '$1ed'],
      [/^(enrol|fulfil|instal)(ments?)?$/, '$1l$2'],
      [/^man(?:oeuvre?|euver)e?/, 'maneuver'],
    ],
    short: [
      [/^alright$/, 'allright'],
      [/^st$/, 'street'],
      [/^(\d+)p$/, '$1pence'],
      [/^([\d.]+)m$/, '$1metre'],
      [/^([\d.]+)mm$/, '$1millimetre'],
      [/^([\d.]+)cm$/, '$1centimetre'],
      [/^([\d.]+)km$/, '$1kilometre'],
      [/^([\d.]+)kg$/, '$1kilogram'],
    ],
    contractions: [
      [/^wont$/, 'willnot'],
      [/^cant$/, 'cannot'],
      [/^shant$/, 'shallnot'],
      [/^(.+)nt$/, '$1not'],
      [/^(.+)re$/, '$1are'],
      [/^(.+)ve$/, '$1have'],
      [/^(.+)ll$/, '$1will'],
      [/^(.+)d$/, '$1would'],
      [/^(.+)d$/, '$1had'],
      [/^im$/, 'iam'],
      [
        /^(he|she|it|that|there|here|what|who|where|when|how|why|this|every(?:one|body|thing)|some(?:one|body|thing)|no(?:body|thing)|one)s$/,
        '$1is',
      ],
      [
        /^(he|she|it|that|there|what|who|every(?:one|body|thing)|some(?:one|body|thing)|no(?:body|thing)|one)s$/,
        '$1has',
      ],
      [/^lets$/, 'letus'],
    ],
  },
  de: {
    turning:
      'nicht nichts nie niemals niemand kein keine keinen keinem keiner keines weder noch nur ausser ausgenommen sofern ohne kaum lediglich wenn falls bis immer alle darf duerfen muss muessen kann koennen soll sollen angeblich mutmasslich vielleicht moeglicherweise wahrscheinlich vermutlich fast beinahe mindestens hoechstens',
    contrast: 'mehr weniger jeder jede jedes einige manche viele wenige beide vor nach ueber unter mit wird wuerde',
    auxiliaries:
      'wird werden wurde wurden worden wuerde wuerden ist sind war waren sein gewesen sei seien waere waeren hat haben hatte hatten hab habe haette haetten kann koennen konnte konnten koennte koennten muss muessen musste mussten darf duerfen durfte durften soll sollen sollte sollten will wollen wollte wollten mag moegen',
    pronouns:
      'ich du er sie es wir ihr mich dich ihn uns euch sie ihm ihnen mein dein sein unser euer ihre seine unsere dies diese dieser dieses das der die',
    determiners:
      'der die das dem den des ein eine einen einem einer mein dein sein ihr unser euer meine seine ihre unsere diese dieser dieses',
    particles:
      'der die das dem den des ein eine einen einem einer eines zu zum zur an am auf aus ab ein mit um vor nach von vom bei beim fuer in im ins ueber unter durch gegen und oder dass als wie los weg her hin zurueck',
    and: 'und',
    section: 'paragraf',
    names: false,
    ones: 'null eins zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf dreizehn vierzehn fuenfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreissig vierzig fuenfzig sechzig siebzig achtzig neunzig',
    scales: {
      dutzend: 12,
      hundert: 100,
      tausend: 1e3,
      million: 1e6,
      millionen: 1e6,
      mio: 1e6,
      milliarde: 1e9,
      milliarden: 1e9,
      mrd: 1e9,
      billion: 1e12,
      billionen: 1e12,
    },
    fillers: 'ein eine einer und',
    to: 'bis',
    joins: [
      [/\b(?:eine?r? )?halbe[ns]? (dutzend|million|milliarde|billion|percent)$/, '1/2 $1'],
      [/\b(\d) (\/\d)$/, '$1$2'],
    ],
    spellings:
      'abs absatz hab habe jan januar feb februar aug august sept september okt oktober nov november dez dezember dr doktor prof professor str strasse drittel /3 viertel /4 prozent percent dollar dollars euro euros pfund pounds nr nummer km kilometer kg kilogramm',
    endings: [
      [/ph(.*)ph/, 'f$1f'],
      [/ph/, 'f'],
      [/(.)\1\1/, '$1$1'],
      [/^selbststaendig/, 'selbstaendig'],
      [/^thunfisch/, 'tunfisch'],
      [/^numerier/, 'nummerier'],
      [/^plazier/, 'platzier'],
      [/^aufwendig/, 'aufwaendig'],
      [/tiell/, 'ziell'],
    ],
    short: [
      // "Geht's", and "Vertrags" for "Vertrages".
      [/^(\p{L}{2,})s$/u, '$1es'],
      [/^zb$/, 'zumbeispiel'],
      [/^dh$/, 'dasheisst'],
      [/^ua$/, 'unteranderem'],
      [/^bzw$/, 'beziehungsweise'],
    ],
    contractions: [[/^(hab|sag|mach)s$/, '$1ees']],
  },
  fr: {
    turning:
      'ne pas jamais aucun aucune rien personne ni sans sauf excepte hormis seulement uniquement seul seule sinon si peut peuvent doit doivent devrait toujours pretendument probablement presque moins',
    contrast: 'plus tous toutes tout toute chaque certains certaines plusieurs peu beaucoup avant apres avec ou et',
    auxiliaries:
      'est sont etait etaient sera seront serait seraient etre ete a ont avait avaient aura auront aurait auraient avoir eu doit doivent devait devra devrait peut peuvent pouvait pourra pourrait va vont',
    pronouns:
      'je tu il elle on nous vous ils elles le la les lui leur leurs me te se mon ma mes son sa ses notre nos votre vos ce cela ca ceux celle',
    determiners: 'le la les l un une des mon ma mes son sa ses notre nos votre vos leur leurs ce cette ces',
    particles: 'le la les l un une des de du d a au aux en dans sur sous par pour avec que qui et ou ne y',
    and: 'et',
    section: 'article',
    names: true,
    ones: 'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf',
    tens: 'vingt trente quarante cinquante soixante',
    scales: {
      cent: 100,
      cents: 100,
      mille: 1e3,
      million: 1e6,
      millions: 1e6,
      milliard: 1e9,
      milliards: 1e9,
      md: 1e9,
      m: 1e6,
    },
    fillers: 'un une et',
    to: 'a',
    joins: [[/\bpour cent$/, 'percent']],
    spellings:
      'dollar dollars euro euros mme madame mlle mademoiselle dr docteur premiere 1er premier 1er deuxieme 2e second 2e seconde 2e troisieme 3e quatrieme 4e cinquieme 5e sixieme 6e septieme 7e huitieme 8e neuvieme 9e dixieme 10e clef cle art article',
    endings: [],
    short: [[/^pourcent$/, 'percent']],
    contractions: [],
  },
  es: {
    turning:
      'no ni nunca jamas nadie nada ningun ninguno ninguna sin salvo excepto solo solamente unicamente si puede pueden debe deben siempre presuntamente supuestamente quiza quizas probablemente casi menos tampoco',
    contrast: 'mas todos todas todo toda cada algunos algunas varios pocos muchos antes despues con o y',
    auxiliaries:
      'es son era eran fue fueron sera seran seria serian ser sido ha han habia habian habra habran haber debe deben debia debera deberan deberia puede pueden podia podra podran podria va van esta estan estaba',
    pronouns:
      'yo tu el ella usted nosotros ustedes ellos ellas lo la los las le les me te se nos mi tu su sus nuestro nuestra esto eso este esta estos',
    determiners: 'el la los las un una unos unas mi mis tu tus su sus nuestro nuestra este esta estos estas',
    particles: 'el la los las un una unos unas de del a al en por para con que y o se lo',
    and: 'y',
    section: 'articulo',
    names: true,
    ones: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    scales: { cien: 100, ciento: 100, cientos: 100, mil: 1e3, millon: 1e6, millones: 1e6 },
    fillers: 'un una y',
    to: 'a',
    joins: [[/\bpor ciento$/, 'percent']],
    spellings:
      'dolar dollars dolares dollars euro euros sr senor sra senora dr doctor dra doctora doscientos 200 doscientas 200 trescientos 300 trescientas 300 cuatrocientos 400 cuatrocientas 400 quinientos 500 quinientas 500 seiscientos 600 seiscientas 600 setecientos 700 setecientas 700 ochocientos 800 ochocientas 800 novecientos 900 novecientas 900 setiembre septiembre num numero art articulo',
    endings: [],
    short: [
      [/^porciento$/, 'percent'],
      [/^eeuu$/, 'estadosunidos'],
    ],
    contractions: [],
  },
};
