/** A source, a page's quotation of it, and what a careful reader says differs. */
export interface QuotePair {
  readonly is: string;
  readonly source: string;
  readonly page: string;
  /** In order: `- words` left out, `~ page | source` changed, `+ words` added. */
  readonly differs: readonly string[];
  readonly observed?: 'leftout' | 'differs' | null;
  readonly language?: string;
}

/** Written for the project; speakers and places are invented, and every camp is quoted well and badly. */
export const pairs: readonly QuotePair[] = [
  // No difference
  { is: 'the same words', source: 'We will build the bridge.', page: 'We will build the bridge.', differs: [] },
  { is: 'another case', source: 'We will build the Bridge.', page: 'WE WILL BUILD the bridge', differs: [] },
  {
    is: 'a bracketed capital',
    source: 'And so the council must act now.',
    page: '[T]he council must act now',
    differs: [],
  },
  {
    is: 'other quotation marks',
    source: 'He called it "a gift" to drivers.',
    page: 'He called it ‘a gift’ to drivers',
    differs: [],
  },
  { is: 'another apostrophe', source: "It's the town's money.", page: 'It’s the town’s money', differs: [] },
  {
    is: 'a hyphen less',
    source: 'This is a long-term, well-funded plan.',
    page: 'This is a long term, well funded plan',
    differs: [],
  },
  {
    is: 'a compound written as one',
    source: 'We owe them well-being and day care.',
    page: 'We owe them wellbeing and daycare',
    differs: [],
  },
  {
    is: 'a compound at the beginning',
    source: 'It says well-being comes first.',
    page: 'wellbeing comes first',
    differs: [],
  },
  {
    is: 'another dash',
    source: 'The tax — all of it — goes back.',
    page: 'The tax - all of it - goes back',
    differs: [],
  },
  {
    is: 'a spelling in -ise',
    source: 'We will organize and modernize the harbor.',
    page: 'We will organise and modernise the harbour',
    differs: [],
  },
  {
    is: 'a spelling in -our',
    source: 'Our neighbours labour for the colour of it.',
    page: 'Our neighbors labor for the color of it',
    differs: [],
  },
  {
    is: 'a doubled consonant',
    source: 'She cancelled the programme and travelled to the centre.',
    page: 'She canceled the program and traveled to the center',
    differs: [],
  },
  {
    is: 'a number in words',
    source: 'Seven of the twelve wardens resigned.',
    page: '7 of the 12 wardens resigned',
    differs: [],
  },
  { is: 'a compound number in words', source: 'Twenty-five schools closed.', page: '25 schools closed', differs: [] },
  {
    is: 'a million in digits',
    source: 'The fund holds 2.5 million crowns.',
    page: 'The fund holds 2,500,000 crowns',
    differs: [],
  },
  {
    is: 'hundreds in words',
    source: 'Some three hundred and twenty farms were lost.',
    page: 'Some 320 farms were lost',
    differs: [],
  },
  { is: 'a sign for per cent', source: 'Rents rose by 12 per cent.', page: 'Rents rose by 12%', differs: [] },
  {
    is: 'a currency’s sign',
    source: 'Each crossing costs 412 dollars.',
    page: 'Each crossing costs $412',
    differs: [],
  },
  {
    is: 'a currency’s sign with millions',
    source: 'It cost 30 million dollars in all.',
    page: 'It cost $30 million in all',
    differs: [],
  },
  {
    is: 'an accent less',
    source: 'The café on the quay stays open.',
    page: 'The cafe on the quay stays open',
    differs: [],
  },
  {
    is: 'an abbreviation’s points',
    source: 'The U.S. envoy left early.',
    page: 'The US envoy left early',
    differs: [],
  },
  {
    is: 'an ordinal in words',
    source: 'This is the third flood in a decade.',
    page: 'This is the 3rd flood in a decade',
    differs: [],
  },
  {
    is: 'a transcript’s remark',
    source: 'We won this together [applause] and we will keep it.',
    page: 'We won this together and we will keep it',
    differs: [],
  },
  {
    is: 'an editor’s sic',
    source: 'The principle is suspended for now.',
    page: 'The principle [sic] is suspended for now',
    differs: [],
  },
  {
    is: 'an ellipsis where nothing is missing',
    source: 'Well, I think so, said the mayor.',
    page: 'Well … I think so',
    differs: [],
  },
  {
    is: 'an ellipsis at the end',
    source: 'The mill will reopen in the spring, if funds allow.',
    page: 'The mill will reopen in the spring …',
    differs: [],
  },
  // Left out
  {
    is: 'a condition behind an ellipsis',
    source: 'I will sign the bill, unless the court objects, before Friday.',
    page: 'I will sign the bill … before Friday',
    differs: ['- unless the court objects'],
    observed: 'leftout',
  },
  {
    is: 'an ellipsis in brackets',
    source: 'Taxes must rise for the richest and for nobody else in this town.',
    page: 'Taxes must rise […] in this town',
    differs: ['- for the richest and for nobody else'],
  },
  {
    is: 'an ellipsis of spaced points',
    source: 'The police did well, on the whole, that night.',
    page: 'The police did well . . . that night',
    differs: ['- on the whole'],
  },
  {
    is: 'a negation without an ellipsis',
    source: 'We will not raise the levy this year.',
    page: 'We will raise the levy this year',
    differs: ['- not'],
    observed: 'leftout',
  },
  {
    is: 'never',
    source: 'I have never voted for that party.',
    page: 'I have voted for that party',
    differs: ['- never'],
  },
  { is: 'only', source: 'The ban holds only on Sundays.', page: 'The ban holds on Sundays', differs: ['- only'] },
  {
    is: 'a hedge',
    source: 'It would probably cost us nothing at all.',
    page: 'It would cost us nothing at all',
    differs: ['- probably'],
  },
  {
    is: 'two gaps',
    source: 'The union, which I respect, asked for talks, and twice, before the strike.',
    page: 'The union … asked for talks … before the strike',
    differs: ['- which I respect', '- and twice'],
  },
  {
    is: 'a whole sentence',
    source: 'The land is ours. We bought it fairly. Nobody will take it.',
    page: 'The land is ours. … Nobody will take it',
    differs: ['- We bought it fairly'],
  },
  {
    is: 'a phrase before a repeated word',
    source: 'She said the council and the mayor agreed.',
    page: 'She said the mayor agreed',
    differs: ['- the council and'],
  },
  {
    is: 'a long gap',
    source: `Border towns need help. ${'There is much to say of that and little time to say it here. '.repeat(6)}Help is on the way.`,
    page: 'Border towns need help … Help is on the way',
    differs: [`- ${'There is much to say of that and little time to say it here '.repeat(6).trim()}`],
  },
  {
    is: 'a name',
    source: 'The pipeline that Governor Hale approved leaks.',
    page: 'The pipeline that Governor approved leaks',
    differs: ['- Hale'],
  },
  {
    is: 'one of two equal words',
    source: 'It was a very, very hard winter.',
    page: 'It was a very hard winter',
    differs: ['- very'],
  },
  { is: 'almost', source: 'Almost every farmer here voted yes.', page: 'every farmer here voted yes', differs: [] },
  {
    is: 'a number',
    source: 'The 40 nurses on nights were sent home.',
    page: 'The nurses on nights were sent home',
    differs: ['- 40'],
  },
  {
    is: 'words between two sentences',
    source: 'Guns are legal here. I did not write that law. I enforce it.',
    page: 'Guns are legal here. I enforce it',
    differs: ['- I did not write that law'],
  },
  // Changed
  {
    is: 'a number',
    source: 'Fewer than 130 of our members were fined.',
    page: 'Fewer than 30 of our members were fined',
    differs: ['~ 30 | 130'],
    observed: 'differs',
  },
  {
    is: 'a number in words',
    source: 'Ninety-five schools closed.',
    page: '85 schools closed',
    differs: ['~ 85 | Ninety-five'],
  },
  {
    is: 'an amount of money',
    source: 'We gave $4 million to the clinics.',
    page: 'We gave $14 million to the clinics',
    differs: ['~ 14 | 4'],
  },
  {
    is: 'a share',
    source: 'About 12 percent of voters stayed home.',
    page: 'About 21 percent of voters stayed home',
    differs: ['~ 21 | 12'],
  },
  {
    is: 'a tense',
    source: 'The agency closes the last office in May.',
    page: 'The agency closed the last office in May',
    differs: ['~ closed | closes'],
  },
  {
    is: 'a tense in brackets',
    source: 'We close the last office in May.',
    page: 'We close[d] the last office in May',
    differs: ['~ close[d] | close'],
  },
  {
    is: 'a pronoun in brackets',
    source: 'They refused our offer twice.',
    page: '[The owners] refused our offer twice',
    differs: ['~ [The owners] | They'],
  },
  {
    is: 'a pronoun in brackets, inside',
    source: 'I told her that he was wrong about the dam.',
    page: 'I told her that [the senator] was wrong about the dam',
    differs: ['~ [the senator] | he'],
  },
  {
    is: 'a modal',
    source: 'Landlords may enter after notice.',
    page: 'Landlords must enter after notice',
    differs: ['~ must | may'],
  },
  {
    is: 'a word for its opposite',
    source: 'The grant was approved by the board.',
    page: 'The grant was rejected by the board',
    differs: ['~ rejected | approved'],
  },
  {
    is: 'two words far apart',
    source: 'The tall man viewed a red barn in silence.',
    page: 'The short man viewed a blue barn in silence',
    differs: ['~ short | tall', '~ blue | red'],
  },
  {
    is: 'a name',
    source: 'I never spoke with Dana Orrin about wages.',
    page: 'I never spoke with Dana Ellery about wages',
    differs: ['~ Ellery | Orrin'],
  },
  {
    is: 'the first word',
    source: 'Thirty of our staff work at night.',
    page: 'Twenty of our staff work at night',
    differs: ['~ Twenty | Thirty'],
  },
  {
    is: 'the last word',
    source: 'The church will pay for the roof in cash. It is old.',
    page: 'The church will pay for the roof in kind',
    differs: ['~ kind | cash'],
  },
  {
    is: 'a word and an omission beside it',
    source: 'She quickly raised taxes on fuel.',
    page: 'She raises taxes on fuel',
    differs: ['- quickly', '~ raises | raised'],
  },
  {
    is: 'a bracket after an ellipsis',
    source: 'The strike ended, and then the very same people walked back in.',
    page: 'The strike ended … [they] walked back in',
    differs: ['- and then the very same', '~ [they] | people'],
  },
  {
    is: 'singular for plural',
    source: 'Our critics were right about the dam.',
    page: 'Our critic were right about the dam',
    differs: ['~ critic | critics'],
  },
  {
    is: 'always for often',
    source: 'The paper often prints their side first.',
    page: 'The paper always prints their side first',
    differs: ['~ always | often'],
  },
  // Added
  {
    is: 'a word in brackets',
    source: 'It is a study of its riders.',
    page: 'It is a study of [all] its riders',
    differs: ['+ [all]'],
    observed: 'differs',
  },
  {
    is: 'an explanation in brackets',
    source: 'The board met on Monday to vote.',
    page: 'The board [of the hospital] met on Monday to vote',
    differs: ['+ [of the hospital]'],
  },
  {
    is: 'a word nobody said',
    source: 'Immigrants built this valley.',
    page: 'Illegal immigrants built this valley',
    differs: ['+ Illegal'],
  },
  {
    is: 'a negation',
    source: 'We will support the union at the table.',
    page: 'We will not support the union at the table',
    differs: ['+ not'],
    observed: 'differs',
  },
  {
    is: 'an adverb',
    source: 'The minister answered the question.',
    page: 'The minister finally answered the question',
    differs: ['+ finally'],
  },
  {
    is: 'a name in brackets',
    source: 'When he took office the bank was failing.',
    page: 'When he [Brandt] took office the bank was failing',
    differs: ['+ [Brandt]'],
  },
  // Several at once
  {
    is: 'left out, changed and added',
    source:
      'It is our view that the town may not, except in a declared emergency, cut or reduce the night boat without an access study of its riders. We remain yours.',
    page: 'The town may not … cut the night boat without a study of [all] its riders',
    differs: ['- except in a declared emergency', '- or reduce', '~ a | an access', '+ [all]'],
    observed: 'leftout',
  },
  {
    is: 'a number changed and a word left out',
    source: 'Fewer than 120 of our night staff depend on the boat.',
    page: 'Fewer than 20 of our staff depend on the boat',
    differs: ['~ 20 | 120', '- night'],
    observed: 'differs',
  },
  // German
  {
    is: 'German: Schreibung',
    source: 'Das Maß ist voll, daß weiß die Straße.',
    page: 'Das Mass ist voll, dass weiss die Strasse',
    differs: [],
    language: 'de',
  },
  {
    is: 'German: umlauts in two letters',
    source: 'Die Gemeinde muß über die Fähre entscheiden.',
    page: 'Die Gemeinde muss ueber die Faehre entscheiden',
    differs: [],
    language: 'de',
  },
  {
    is: 'German: a number in words',
    source: 'Fünfundzwanzig Höfe haben geschlossen.',
    page: '25 Höfe haben geschlossen',
    differs: [],
    language: 'de',
  },
  {
    is: 'German: thousands',
    source: 'Es fehlen 4.300 Lehrkräfte im Land.',
    page: 'Es fehlen 4300 Lehrkräfte im Land',
    differs: [],
    language: 'de',
  },
  {
    is: 'German: millions',
    source: 'Das kostet 2,5 Millionen Euro im Jahr.',
    page: 'Das kostet 2.500.000 Euro im Jahr',
    differs: [],
    language: 'de',
  },
  {
    is: 'German: nicht',
    source: 'Wir werden die Abgabe nicht erhöhen.',
    page: 'Wir werden die Abgabe erhöhen',
    differs: ['- nicht'],
    observed: 'leftout',
    language: 'de',
  },
  {
    is: 'German: behind an ellipsis',
    source: 'Der Rat darf, außer im Notfall, die Nachtfähre nicht streichen.',
    page: 'Der Rat darf … die Nachtfähre nicht streichen',
    differs: ['- außer im Notfall'],
    language: 'de',
  },
  {
    is: 'German: a verb',
    source: 'Das Gesetz ermächtigt uns zur Prüfung.',
    page: 'Das Gesetz verpflichtet uns zur Prüfung',
    differs: ['~ verpflichtet | ermächtigt'],
    language: 'de',
  },
  {
    is: 'German: in brackets',
    source: 'Sie hat uns immer geholfen.',
    page: '[Die Ministerin] hat uns immer geholfen',
    differs: ['~ [Die Ministerin] | Sie'],
    language: 'de',
  },
  {
    is: 'German: an old spelling',
    source: 'Die Photographie hängt im Rathaus.',
    page: 'Die Fotografie hängt im Rathaus',
    differs: [],
    language: 'de',
  },
  // Other languages have no table, and the same rules
  {
    is: 'French: a word left out',
    source: 'Nous ne fermerons jamais cette école.',
    page: 'Nous ne fermerons cette école',
    differs: ['- jamais'],
    language: 'fr',
  },
  {
    is: 'Spanish: a number',
    source: 'Hay 300 familias sin agua en el valle.',
    page: 'Hay 3000 familias sin agua en el valle',
    differs: ['~ 3000 | 300'],
    language: 'es',
  },
  {
    is: 'Japanese: a character',
    source: '税金は上げません',
    page: '税金は上げます',
    differs: ['~ す | せん'],
    language: 'ja',
  },
];

/** Where there is nothing to compare. */
export const strangers: readonly { readonly is: string; readonly source: string; readonly page: string }[] = [
  {
    is: 'other words',
    source: 'The harvest was poor this year.',
    page: 'Nobody told the committee about the contract',
  },
  {
    is: 'only small words shared',
    source: 'It is for the good of the town that we act.',
    page: 'It is the end of the line for us, and of the mill',
  },
  {
    is: 'a paraphrase',
    source: 'We intend to decrease expenditure on highways.',
    page: 'They want to spend less money building roads',
  },
  { is: 'no words', source: 'The harvest was poor.', page: '…' },
  { is: 'no source', source: '', page: 'The harvest was poor' },
];
