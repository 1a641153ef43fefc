import type { Entry } from '../../../src/core/model/page.ts';
import { annotation, statement } from './example-report.ts';

/** Markup that would run if any field were taken for markup. */
export const markup = '<img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>';
/** An address that would run if it became a link. */
export const script = 'javascript:globalThis.pwned=1';

/** An entry whose every field is written to break out of it. */
export function hostileEntry(filling: string = markup): Entry {
  const note = annotation(
    'contested',
    {
      claim: { text: filling, variants: [filling], speaker: filling, saidOn: filling },
      summary: filling,
      sources: [
        { url: script, title: filling, publisher: filling, date: filling, primary: true, excerpt: filling },
        { url: `https://example.org/${filling}`, title: '', publisher: filling, date: null },
        { url: 'data:text/html,<script>globalThis.pwned=1</script>', title: filling, publisher: filling, date: null },
      ],
      publisher: filling,
      language: filling,
      rating: { words: filling, author: filling, date: filling },
      licence: filling,
      reviewBy: '2026-01-01',
    },
    {
      id: filling,
      revisedAt: filling,
      publishedAt: filling,
      replies: [{ name: filling, text: filling, at: filling }],
      history: [
        { id: filling, kind: 'publish', at: filling, author: filling, reason: filling },
        { id: `${filling} 2`, kind: 'revise', at: filling, author: filling, reason: filling },
      ],
    },
  );
  const entry = statement('hostile', filling, filling, note);
  const [first] = entry.findings;
  if (first?.reason.by !== 'claim') return entry;
  const { reason } = first;
  return { ...entry, findings: [{ ...first, reason: { ...reason, agree: [filling], differ: [filling, filling] } }] };
}
