import type { Annotation, Status } from '../../../src/core/model/annotation.ts';
import type { CurrentAnnotation } from '../../../src/core/model/event.ts';
import type { Explanation } from '../../../src/core/model/explanation.ts';
import type { ClaimReason, Finding } from '../../../src/core/model/finding.ts';
import type { Entry, PageReport } from '../../../src/core/model/page.ts';

/** An annotation of an invented publisher, as it stands. */
export function annotation(
  status: Status,
  body: Partial<Annotation> = {},
  current: Partial<CurrentAnnotation> = {},
): CurrentAnnotation {
  const publisher = body.publisher ?? 'Tarn Valley Fact Desk';
  const id = current.id ?? `${publisher} ${status}`;
  const at = current.revisedAt ?? '2026-03-14T09:03:00Z';
  return {
    id,
    body: {
      claim: { text: 'claim', variants: [], speaker: 'Ruth Amsell', saidOn: '2026-03-12' },
      citations: [],
      status,
      summary:
        'The transport office counted 31 % fewer night riders in 2025 than in 2019. “Half” holds only after 1 a.m.',
      sources: [
        {
          url: 'https://transport.example/counts',
          title: 'Ferry counts 2019–2025',
          publisher: 'Transport Office',
          date: '2026-01-09',
        },
      ],
      publisher,
      target: null,
      language: 'en',
      ...body,
    },
    author: `${publisher}’s key`,
    publishedAt: at,
    revisedAt: at,
    retracted: null,
    replies: [],
    history: [{ id: `${id} 1`, kind: 'publish', at, author: 'key', reason: null }],
    heads: [],
    signed: true,
    ...current,
  };
}

/** Why an example is matched. */
export const reason: ClaimReason = {
  by: 'claim',
  agree: ['night ridership', 'by half', 'since 2019', 'crossing', '$412'],
  differ: ['fallen', 'dropped'],
  speaker: 'same',
  forbidden: null,
  score: 0.98,
  threshold: 0.93,
};

/** A statement of the example page. */
export function statement(key: string, words: string, speaker: string | null, ...found: CurrentAnnotation[]): Entry {
  return {
    seen: {
      key,
      mention: {
        mention: 'quotation',
        kind: 'direct',
        marked: true,
        speaker: speaker ? { text: speaker.split(' ').at(-1) ?? speaker, canonical: speaker } : null,
        cue: null,
        attributed: true,
        confidence: 0.97,
        start: 0,
        end: words.length,
      },
      selector: { exact: words, prefix: 'from 1 June, the first cut in half a century. “', suffix: '” The council' },
      sentence: words,
    },
    findings: found.map((one): Finding => ({ key, level: 'match', annotation: one, reason })),
    explanation: null,
  };
}

/** The same entry with annotations that are only near. */
export function withRelated(entry: Entry, ...near: CurrentAnnotation[]): Entry {
  const related = near.map(
    (one): Finding => ({
      key: entry.seen.key,
      level: 'related',
      annotation: one,
      reason: { ...reason, forbidden: 'number' },
    }),
  );
  return { ...entry, findings: [...entry.findings, ...related] };
}

/** A citation of the example page. */
export function citation(
  key: string,
  text: string,
  explanation: Explanation | null,
  ...found: CurrentAnnotation[]
): Entry {
  const id = explanation?.id ?? 'local/measure-j';
  return {
    seen: {
      key,
      mention: { mention: 'citation', type: 'act', id, text, start: 900, end: 900 + text.length },
      selector: { exact: text, prefix: 'The proposal rests on ', suffix: ', which lets the council' },
      sentence: `The proposal rests on ${text}, which lets the council change a timetable.`,
    },
    findings: found.map(
      (one): Finding => ({
        key,
        level: 'match',
        annotation: one,
        reason: { by: 'citation', id: 'callow/ord/2024-18' },
      }),
    ),
    explanation,
  };
}

/** The example page with these entries. */
export function report(entries: readonly Entry[], lang = 'en'): PageReport {
  return {
    facts: {
      url: 'https://callowcourier.example/ferry',
      title: 'Council splits 5–4 over ending the midnight ferry',
      publishedOn: '2026-03-12',
      lang,
    },
    entries,
  };
}
