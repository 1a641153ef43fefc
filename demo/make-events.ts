import type { Annotation, Claim, Source } from '../src/core/model/annotation.ts';
import type { LogEvent } from '../src/core/model/event.ts';
import { makePublisher } from '../tests/fixtures/make-publisher.ts';

/** Events for the demonstration article, two publishers, one annotation of every kind. */
export interface DemoEvents {
  readonly first: readonly LogEvent[];
  /** The retraction, for after the article was read once: only who saw an annotation sees it retracted. */
  readonly later: readonly LogEvent[];
}

/** Sign the demonstration annotations with keys made for the occasion. */
export async function makeDemoEvents(): Promise<DemoEvents> {
  const weir = makePublisher();
  const mill = makePublisher();
  const published = await Promise.all([
    weir.publish(inspections, '2026-11-19T10:15:00.000Z'),
    mill.publish(inspectionsToo, '2026-11-18T16:40:00.000Z'),
    weir.publish(letter, '2026-11-19T11:00:00.000Z'),
    mill.publish(members, '2026-11-19T12:20:00.000Z'),
    mill.publish(claims, '2026-11-20T08:05:00.000Z'),
    weir.publish(auditor, '2026-11-20T09:30:00.000Z'),
    mill.publish(nightCourt, '2025-11-02T09:30:00.000Z'),
    weir.publish(fourth, '2026-11-19T14:00:00.000Z'),
  ]);
  const [contested] = published;
  const knocked = await weir.publish(knock, '2026-11-18T18:00:00.000Z');
  const revised = await weir.revise(
    contested.id,
    [contested.id],
    {
      ...inspections,
      summary: `${inspections.summary} The 2026 figure is for ten months.`,
      reason: 'Added the span of the last figure.',
    },
    '2026-11-20T10:15:00.000Z',
  );
  const reply = await mill.reply(
    contested.id,
    [contested.id],
    { name: 'Office of Teodor Brandvik', text: 'The council member spoke of visits without appointment.', sources: [] },
    '2026-11-20T15:00:00.000Z',
  );
  const retraction = await weir.retract(
    knocked.id,
    [knocked.id],
    'The minutes we cited were those of another union.',
    '2026-11-21T07:45:00.000Z',
  );
  return { first: [...published, knocked, revised, reply], later: [retraction] };
}

const claim = (speaker: string, text: string): Claim => ({ text, variants: [], speaker, saidOn: '2026-11-17' });
const source = (path: string, title: string, publisher: string, date: string, excerpt?: string): Source => ({
  url: `https://records.ardley-falls.example/${path}`,
  title,
  publisher,
  date,
  ...(excerpt && { primary: true, excerpt }),
});
const WEIR = 'Weir Street Desk';
const MILL = 'Mill Valley Library';
const common = { citations: [], target: null, language: 'en-US' } as const;

const inspections: Annotation = {
  ...common,
  claim: claim('Teodor Brandvik', 'Inspections have fallen by half since 2023, and complaints have doubled'),
  status: 'contested',
  summary:
    'The city counted 7,930 visits in 2023 and 4,112 in 2026, which is 48 % fewer. Complaints rose from 610 to 871, by 43 %.',
  sources: [
    source('visits', 'Inspection log 2019–2026', 'City of Ardley Falls', '2026-11-02'),
    source('complaints', 'Complaints by year', 'City of Ardley Falls', '2026-10-30'),
  ],
  publisher: WEIR,
  rating: { words: 'Half right', author: 'Weir Street Desk', date: '2026-11-19' },
};

const inspectionsToo: Annotation = {
  ...common,
  claim: claim('Teodor Brandvik', 'Inspections have fallen by half since 2023, and complaints have doubled'),
  status: 'supported',
  summary:
    'For visits without an appointment the log shows 3,988 in 2023 and 1,960 in 2026. Complaints about heating went from 140 to 287.',
  sources: [source('visits', 'Inspection log 2019–2026', 'City of Ardley Falls', '2026-11-02')],
  publisher: MILL,
};

const letter: Annotation = {
  ...common,
  claim: {
    text: 'Municipal inspectors may enter a dwelling after written notice to its occupants',
    variants: [],
    // Read out by another than its author: the annotation is about the words, whoever says them.
    speaker: null,
    saidOn: '2026-10-12',
  },
  status: 'leftout',
  summary:
    'The sentence in the letter is longer than the part that was read out. The words between name who must agree.',
  sources: [
    source(
      'letter',
      'Letter to the City Manager',
      'State Housing Office',
      '2026-10-12',
      'Municipal inspectors may enter a dwelling only with the consent of an adult who lives there, or after written notice to its occupants.',
    ),
  ],
  publisher: WEIR,
};

const members: Annotation = {
  ...common,
  claim: claim('Rosalind Tew', 'Fewer than 30 of our members were ever fined'),
  status: 'differs',
  summary: 'The association’s own report of September gives 130 members who were fined since 2019.',
  sources: [
    source(
      'owners',
      'Report to the members',
      'Rental Owners’ Association',
      '2026-09-14',
      'Fewer than 130 of our members were ever fined.',
    ),
  ],
  publisher: MILL,
};

const claims: Annotation = {
  ...common,
  claim: claim(
    'Lena Harcastle',
    'This city settled nine claims under 42 U.S.C. § 1983 in four years, and not one of them changed a rule',
  ),
  status: 'context',
  summary:
    'Nine settlements are on record from 2022 to 2025. Two came with a training order, none with a change of the code.',
  sources: [source('settlements', 'Settlements 2022–2025', 'City Attorney of Ardley Falls', '2026-02-11')],
  publisher: MILL,
};

const auditor: Annotation = {
  ...common,
  claim: claim('Harlan Vick', 'Ardley Falls had received not a single visit from a state auditor in eight years'),
  status: 'supported',
  summary: 'The State Auditor’s calendar lists no visit to Ardley Falls from 2018 to November 2026.',
  sources: [source('auditor', 'Calendar of visits', 'State Auditor', '2026-11-05')],
  publisher: WEIR,
};

const nightCourt: Annotation = {
  ...common,
  claim: claim('Odo Fennimore', 'There is no night court in this county, so a warrant means a day’s wait'),
  status: 'outdated',
  summary: 'Right when said. A judge has been on call by telephone at night since 1 September 2026.',
  sources: [source('court', 'Order on night calls', 'County Court', '2026-08-20')],
  publisher: MILL,
  reviewBy: '2026-06-01',
};

const knock: Annotation = {
  ...common,
  claim: claim('Imre Castellane', 'We have asked for a knock on the door since 2021'),
  status: 'context',
  summary: 'The union’s minutes first mention the request in May 2024.',
  sources: [source('minutes', 'Minutes 2021–2024', 'Falls Tenants’ Union', '2026-10-01')],
  publisher: WEIR,
};

const fourth: Annotation = {
  ...common,
  claim: null,
  citations: ['us/const/amendment/4'],
  status: 'context',
  summary:
    'In 1967 the Supreme Court held that a housing inspection without consent needs a warrant, and that a warrant may cover a whole area.',
  sources: [
    {
      url: 'https://www.loc.gov/item/usrep387523/',
      title: 'Camara v. Municipal Court, 387 U.S. 523',
      publisher: 'Library of Congress',
      date: '1967-06-05',
    },
  ],
  publisher: WEIR,
};
