import { annotation, citation, reason, statement, withRelated } from './example-report.ts';

const ridership = 'Night ridership has fallen by half since 2019, and every empty crossing costs this town $412.';

const contested = annotation(
  'contested',
  {
    summary:
      'The transport office counted 31 % fewer night riders in 2025 than in 2019. “Half” holds only after 1 a.m. The $412 includes the ferry’s loan, which the town pays either way.',
    rating: { words: 'Half true', author: 'Tarn Valley Fact Desk', date: '2026-03-14' },
    sources: [
      {
        url: 'https://transport.example/counts',
        title: 'Ferry counts 2019–2025',
        publisher: 'Transport Office',
        date: '2026-01-09',
      },
      {
        url: 'https://callow.example/budget',
        title: 'Budget, annex C',
        publisher: 'Town of Callow Ferry',
        date: '2025-10-01',
      },
    ],
  },
  {
    revisedAt: '2026-04-02T10:12:00Z',
    replies: [
      {
        name: 'Ruth Amsell’s office',
        text: 'The proposal never named any other crossing.',
        at: '2026-03-18T16:40:00Z',
      },
    ],
    history: [
      { id: '1', kind: 'publish', at: '2026-03-14T09:03:00Z', author: 'key', reason: null },
      { id: '2', kind: 'reply', at: '2026-03-18T16:40:00Z', author: 'other', reason: null },
      {
        id: '3',
        kind: 'revise',
        at: '2026-04-02T10:12:00Z',
        author: 'key',
        reason: 'budget annex received',
        changed: ['status', 'summary', 'sources'],
        status: { before: 'context', after: 'contested' },
      },
    ],
  },
);

const supportedToo = annotation(
  'supported',
  {
    publisher: 'Riverside Policy Library',
    summary:
      'The proposal is about the two crossings after 1 a.m. For these, riders fell from 18,200 to 8,900 a year, 51 % fewer.',
    sources: [
      {
        url: 'https://callow.example/26-031',
        title: 'Staff report 26-031, table 2',
        publisher: 'Town of Callow Ferry',
        date: '2026-03-02',
      },
    ],
  },
  { revisedAt: '2026-03-20T08:00:00Z' },
);

const ordinance = {
  id: 'callow/ord/2024-18/6/b',
  name: 'Ordinance 2024-18, section 6(b)',
  text: 'Lets the council change a ferry timetable by simple majority after one public hearing. It does not say how ridership is counted.',
  link: 'https://callow.example/code/2024-18#6b',
  changes: [
    {
      date: '2024-12-01',
      what: 'in-force',
      text: 'The ordinance came into force.',
      source: 'https://callow.example/code/2024-18',
    },
    {
      date: '2026-07-01',
      what: 'amended',
      text: 'Two hearings are needed, one of them after 6 p.m.',
      source: 'https://callow.example/code/2026-09',
    },
  ],
} as const;

/** An entry for every kind of card, by the kind's name. */
export const exampleEntries = {
  contested: statement('s1', ridership, 'Ruth Amsell', contested, supportedToo),
  leftout: statement(
    's2',
    'The town may not … cut the night boat without a study of all its riders.',
    'State Ferry Office',
    annotation('leftout', {
      publisher: 'Riverside Policy Library',
      summary: 'The letter excepts a declared emergency. The words were left out when it was read to the council.',
      sources: [
        {
          url: 'https://ferryoffice.example/letter',
          title: 'Letter to the town clerk, page 2',
          publisher: 'State Ferry Office',
          date: '2026-01-14',
          primary: true,
          excerpt:
            'It is our view that the town may not, except in a declared emergency, cut or reduce the night boat without an access study of its riders. We remain at your service.',
        },
      ],
    }),
  ),
  differs: statement(
    's3',
    'Fewer than 20 of our staff depend on the midnight boat.',
    'Callow Ferry Hospital',
    annotation('differs', {
      summary: 'The hospital’s statement of 10 March says 120 night staff, not 20.',
      claim: { text: 'x', variants: [], speaker: null, saidOn: '2026-03' },
      sources: [
        {
          url: 'https://hospital.example/statement',
          title: 'Statement to the council',
          publisher: 'Callow Ferry Hospital',
          date: '2026-03-10',
          primary: true,
          excerpt: 'Fewer than 120 of our night staff depend on the midnight boat. We ask the council to keep it.',
        },
      ],
    }),
  ),
  context: statement('s4', 'without one night rider in the room', 'Dario Penhale', annotation('context')),
  supported: statement('s5', 'will cost about a third of what the boat costs', 'Imani Voss', annotation('supported')),
  outdated: statement(
    's6',
    'For the cleaners and the bakers there is no other way over the river before six; that is why we need Measure J.',
    'Tomas Ekerle',
    annotation('outdated', {
      publisher: 'Riverside Policy Library',
      reviewBy: '2026-06-01',
      summary: 'Right when said. The Weir footbridge opened on 2 May 2026, after this article.',
    }),
  ),
  retracted: statement(
    's7',
    'not one dollar of state money in ten years',
    'Lowell Brandt',
    annotation(
      'context',
      { summary: 'The ferry received a state grant of $240,000 in 2021.' },
      {
        retracted: {
          at: '2026-11-09T12:00:00Z',
          reason: 'We had read a grant to another ferry as one to this ferry.',
        },
        history: [
          { id: '1', kind: 'publish', at: '2026-03-13T09:03:00Z', author: 'key', reason: null },
          { id: '2', kind: 'retract', at: '2026-11-09T12:00:00Z', author: 'key', reason: null },
        ],
      },
    ),
  ),
  none: statement('s8', 'I have rowed it once, and I can row it again.', 'Odile Marsh'),
  related: withRelated(
    statement('s9', 'Ridership on the day boat rose by 9 % in 2025.', 'Ruth Amsell'),
    annotation('context', {
      publisher: 'Riverside Policy Library',
      summary: 'The office counted a rise of 4 % on the day boat in 2025.',
    }),
  ),
  citation: citation('c1', 'section 6(b) of Ordinance 2024-18', ordinance),
  citationAgain: citation('c2', 'section 6(b)', ordinance),
  citationAnnotated: citation(
    'c3',
    'Ordinance 2024-18',
    { id: 'callow/ord/2024-18', name: 'Ordinance 2024-18', text: '', link: null, changes: [] },
    annotation('context', { claim: null, summary: 'The council passed it 6–3 after two hearings.' }),
  ),
  citationBare: citation('c4', 'Measure J', null),
  arabic: statement(
    'r1',
    'انخفض عدد ركاب الليل إلى النصف منذ عام 2019، وكل رحلة فارغة تكلّف المدينة 412 دولارًا.',
    'روث أمسل',
    annotation('contested', {
      publisher: 'مكتب التحقق في وادي تارن',
      language: 'ar',
      sources: [
        {
          url: 'https://ferry.example/ar',
          title: 'محضر الجلسة',
          publisher: 'مجلس المدينة',
          date: '2026-01-09',
          primary: true,
          excerpt: 'انخفض عدد ركاب الليل إلى الثلث منذ عام 2019، وكل رحلة فارغة تكلّف المدينة أحيانًا 212 دولارًا.',
        },
      ],
      summary: 'أحصى مكتب النقل انخفاضًا قدره 31٪ بين 2019 و2025. ولا يصح «النصف» إلا بعد الساعة الواحدة ليلًا.',
    }),
  ),
  longWords: statement(
    'g1',
    'Die Straßenverkehrsbeteiligungsfinanzierungsverordnung verpflichtet uns zur Fahrgastaufkommensüberprüfung.',
    'Rut Amsel, Verkehrsinfrastrukturausschussvorsitzende',
    annotation('differs', {
      publisher: 'Nachtfährenbetriebskostenzuschussverfahrensfaktenredaktion',
      language: 'de',
      sources: [
        {
          url: 'https://rat.example/protokoll',
          title: 'Wortprotokoll der Gemeinderatssitzung',
          publisher: 'Stadt Callow',
          date: '2026-03-12',
          primary: true,
          excerpt:
            'Die Straßenverkehrsbeteiligungsfinanzierungsverordnung ermächtigt uns nicht zur Nachtfährenbetriebskostenzuschussverfahrensfahrgastaufkommensüberprüfung.',
        },
      ],
      summary:
        'Gesagt wurde „ermächtigt“, nicht „verpflichtet“. Das Nachtfährenbetriebskostenzuschussverfahren bleibt unberührt.',
    }),
  ),
} as const;

/** What sets a card apart that many words agree in. */
export const manyWords = { ...reason, agree: Array.from({ length: 60 }, (_, index) => `word${index}`) };
