/** What comparison knows of a language. */
export interface ComparisonLanguage {
  /** Words that turn what a statement means. */
  readonly turning: string;
  /** Words that turn it where they stand in place of another: all for some, before for after. */
  readonly contrast: string;
  /** What "&" stands for. */
  readonly and: string;
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
}

/** By the first subtag of BCP 47. */
export const languages: Readonly<Record<string, ComparisonLanguage>> = {
  en: {
    turning:
      'not no never none nobody nothing nowhere neither nor cannot only except excepting excluding unless without hardly barely scarcely if until always may might must shall perhaps maybe possibly probably allegedly alleged suspected nearly almost least rarely seldom',
    contrast:
      'more less fewer all every each some most many few both either before after above below over under should everybody everyone nor up down',
    and: 'and',
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
    ],
    spellings:
      'thirds /3 quarters /4 fifths /5 check cheque gray grey toward towards judgment judgement judgments judgements aging ageing plow plough tire tyre tires tyres curb kerb okay ok km kilometre dollar dollars euro euros pound pounds dr doctor mr mister spelt spelled whilst while amongst among st saint vs versus enquiry inquiry enquiries inquiries jan january feb february aug august sept september oct october nov november dec december mum mom mums moms adviser advisor advisers advisors jewellery jewelry aluminium aluminum',
    endings: [
      [/^practis/, 'practic'],
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
      [/^kilomet(?:er|re)s?$/, 'kilometre'],
      [/^(def|off|pret|lic)ens(es?)$/, '$1enc$2'],
      [/^((?:cat|an)al|dial)og(s?)$/, '$1ogue$2'],
      [/^program(s?)$/, 'programme$1'],
      [/^skeptic/, 'sceptic'],
      [/^(learn|burn|dream|leap|spoil)t$/, '$1ed'],
      [/^(enrol|fulfil|instal)(ments?)?$/, '$1l$2'],
      [/^man(?:oeuvre?|euver)e?/, 'maneuver'],
    ],
    short: [
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
      [/^(he|she|it|that|there|what|who|where)s$/, '$1is'],
      [/^(he|she|it|that|there|what|who)s$/, '$1has'],
      [/^lets$/, 'letus'],
      [/^alright$/, 'allright'],
      [/^(\d+)p$/, '$1pence'],
    ],
  },
  de: {
    turning:
      'nicht nichts nie niemals niemand kein keine keinen keinem keiner keines weder noch nur ausser ausgenommen sofern ohne kaum lediglich wenn falls bis immer alle darf duerfen muss muessen kann koennen soll sollen angeblich mutmasslich vielleicht moeglicherweise wahrscheinlich vermutlich fast beinahe mindestens hoechstens',
    contrast: 'mehr weniger jeder jede jedes einige manche viele wenige beide vor nach ueber unter mit wird wuerde',
    and: 'und',
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
      'drittel /3 viertel /4 prozent percent dollar dollars euro euros pfund pounds nr nummer km kilometer kg kilogramm',
    endings: [
      [/ph(.*)ph/, 'f$1f'],
      [/ph/, 'f'],
      [/^thunfisch/, 'tunfisch'],
      [/^numerier/, 'nummerier'],
      [/^plazier/, 'platzier'],
      [/^aufwendig/, 'aufwaendig'],
      [/tiell/, 'ziell'],
    ],
    short: [
      // "Geht's", and "Vertrags" for "Vertrages".
      [/^(\p{L}{2,})s$/u, '$1es'],
      [/^(hab|sag|mach)s$/, '$1ees'],
      [/^zb$/, 'zumbeispiel'],
      [/^dh$/, 'dasheisst'],
      [/^ua$/, 'unteranderem'],
      [/^bzw$/, 'beziehungsweise'],
    ],
  },
  fr: {
    turning:
      'ne pas jamais aucun aucune rien personne ni sans sauf excepte hormis seulement uniquement seul seule sinon si peut peuvent doit doivent devrait toujours pretendument probablement presque moins',
    contrast: 'plus tous toutes tout toute chaque certains certaines plusieurs peu beaucoup avant apres avec ou et',
    and: 'et',
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
    },
    fillers: 'un une et',
    to: 'a',
    spellings: 'dollar dollars euro euros',
    endings: [],
    short: [[/^pourcent$/, 'percent']],
  },
  es: {
    turning:
      'no ni nunca jamas nadie nada ningun ninguno ninguna sin salvo excepto solo solamente unicamente si puede pueden debe deben siempre presuntamente supuestamente quiza quizas probablemente casi menos tampoco',
    contrast: 'mas todos todas todo toda cada algunos algunas varios pocos muchos antes despues con o y',
    and: 'y',
    names: true,
    ones: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    scales: { cien: 100, ciento: 100, cientos: 100, mil: 1e3, millon: 1e6, millones: 1e6 },
    fillers: 'un una y',
    to: 'a',
    spellings: 'dolar dollars dolares dollars euro euros',
    endings: [],
    short: [[/^porciento$/, 'percent']],
  },
};
