/** What comparison knows of a language. */
export interface ComparisonLanguage {
  /** Words that turn what a statement means. */
  readonly turning: string;
  /** A capital inside a sentence shows a name. */
  readonly names: boolean;
  /** From zero. */
  readonly ones: string;
  /** From twenty. */
  readonly tens: string;
  readonly scales: Readonly<Record<string, number>>;
  /** Words that stand for one before a scale, or join parts of a number. */
  readonly fillers: string;
  /** Spellings of the same word, each with the one that stands for all. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Endings of the same word, likewise; for words of six letters or more. */
  readonly endings: readonly (readonly [RegExp, string])[];
}

/** By the first subtag of BCP 47. */
export const languages: Readonly<Record<string, ComparisonLanguage>> = {
  en: {
    turning:
      'not no never none nobody nothing nowhere neither nor cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wouldnt shouldnt couldnt mustnt neednt aint only except excepting excluding unless without hardly barely scarcely if until always may might must shall allegedly alleged nearly almost',
    names: true,
    ones: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    scales: {
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
    spellings: {
      center: 'centre',
      centers: 'centres',
      theater: 'theatre',
      theaters: 'theatres',
      meter: 'metre',
      meters: 'metres',
      kilometer: 'kilometre',
      kilometers: 'kilometres',
      liter: 'litre',
      liters: 'litres',
      fiber: 'fibre',
      defense: 'defence',
      offense: 'offence',
      license: 'licence',
      licenses: 'licences',
      practise: 'practice',
      pretense: 'pretence',
      program: 'programme',
      programs: 'programmes',
      check: 'cheque',
      gray: 'grey',
      toward: 'towards',
      judgment: 'judgement',
      judgments: 'judgements',
      aging: 'ageing',
      catalog: 'catalogue',
      dialog: 'dialogue',
      analog: 'analogue',
      skeptical: 'sceptical',
      plow: 'plough',
      tire: 'tyre',
      tires: 'tyres',
      curb: 'kerb',
      okay: 'ok',
      dollar: 'dollars',
      euro: 'euros',
      pound: 'pounds',
      first: '1st',
      second: '2nd',
      third: '3rd',
      fourth: '4th',
      fifth: '5th',
      sixth: '6th',
      seventh: '7th',
      eighth: '8th',
      ninth: '9th',
      tenth: '10th',
      dr: 'doctor',
      mr: 'mister',
      enrol: 'enroll',
      fulfil: 'fulfill',
      instalment: 'installment',
      instalments: 'installments',
      learnt: 'learned',
      burnt: 'burned',
      spelt: 'spelled',
      whilst: 'while',
      amongst: 'among',
    },
    endings: [
      [/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1'],
      [/ys(e|es|ed|er|ers|ing)$/, 'yz$1'],
      [/our(s|ed|er|ers|ing|able|ite|ites|ful|hood|hoods|ly)?$/, 'or$1'],
      [
        /^(travel|cancel|label|model|fuel|counsel|signal|level|total|equal|marvel|channel|tunnel|quarrel|dial|rival|initial)l(ed|ing|er|ers|or|ors)$/,
        '$1$2',
      ],
    ],
  },
  de: {
    turning:
      'nicht nichts nie niemals niemand kein keine keinen keinem keiner keines weder noch nur ausser ausgenommen sofern ohne kaum lediglich wenn falls bis immer alle darf duerfen muss muessen kann koennen soll sollen angeblich fast beinahe',
    names: false,
    ones: 'null eins zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf dreizehn vierzehn fuenfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreissig vierzig fuenfzig sechzig siebzig achtzig neunzig',
    scales: {
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
    spellings: { prozent: 'percent', dollar: 'dollars', euro: 'euros', pfund: 'pounds' },
    endings: [
      [/ph(.*)ph/, 'f$1f'],
      [/ph/, 'f'],
    ],
  },
};
