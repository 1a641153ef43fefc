import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeAnnotation } from '../../../src/core/log/compose-annotation.ts';
import { makeForm } from '../../fixtures/annotations.ts';

const blankSource = { url: '', title: '', publisher: '', date: '', primary: false, excerpt: '' };

describe('a form', () => {
  test('that is complete becomes an annotation', () => {
    const composed = composeAnnotation(
      makeForm({ variants: 'Forty million for a bridge\n\n', reviewBy: '2027-01-01' }),
    );
    expect(composed).toMatchObject({
      annotation: {
        claim: {
          text: 'The harbour bridge cost the county forty million crowns last year',
          variants: ['Forty million for a bridge'],
          speaker: 'Mira Oswin',
          saidOn: '2026-02-27',
        },
        status: 'context',
        reviewBy: '2027-01-01',
        target: { url: 'https://paper.example/bridge' },
      },
    });
  });

  test('about a citation needs no quotation and no speaker', () => {
    const composed = composeAnnotation(makeForm({ quotation: '', speaker: '', citations: ['us/const/amendment/1'] }));
    expect(composed).toMatchObject({ annotation: { claim: null, citations: ['us/const/amendment/1'] } });
  });

  test.each([
    ['accounts.example/2025', 'https://accounts.example/2025'],
    [' Accounts.example ', 'https://Accounts.example'],
    ['//accounts.example/2025', 'https://accounts.example/2025'],
    ['accounts.example:8080/2025?a=1', 'https://accounts.example:8080/2025?a=1'],
    ['http://accounts.example', 'http://accounts.example'],
  ])('completes a link that was typed as “%s”', (typed, url) => {
    const composed = composeAnnotation(makeForm({ page: typed, sources: [{ ...blankSource, url: typed }] }));
    expect(composed).toMatchObject({ annotation: { sources: [{ url, title: url }], target: { url } } });
  });

  test.each(['report.pdf', 'see the report', 'mailto:desk@paper.example', 'desk@paper.example', 'ftp://paper.example'])(
    'takes “%s” for no link',
    (typed) => {
      const composed = composeAnnotation(makeForm({ sources: [{ ...blankSource, url: typed }] }));
      expect(composed).toEqual({ problems: [{ field: 'source-url-0', problem: 'not-an-address' }] });
    },
  );

  test('ignores sources that were left empty', () => {
    const composed = composeAnnotation(makeForm({ sources: [blankSource, ...makeForm().sources] }));
    expect(composed).toMatchObject({ annotation: { sources: [{ url: 'https://accounts.example/2025' }] } });
  });

  test.each([
    ['no source', { sources: [] }, [{ field: 'sources', problem: 'missing' }]],
    ['only an empty source', { sources: [blankSource] }, [{ field: 'sources', problem: 'missing' }]],
    ['no speaker', { speaker: ' ' }, [{ field: 'speaker', problem: 'missing' }]],
    ['no quotation', { quotation: ' ' }, [{ field: 'quotation', problem: 'missing' }]],
    ['no summary', { summary: '' }, [{ field: 'summary', problem: 'missing' }]],
    ['no publisher', { publisher: '' }, [{ field: 'publisher', problem: 'missing' }]],
    ['a day that does not exist', { saidOn: '2026-02-30' }, [{ field: 'saidOn', problem: 'not-a-date' }]],
    ['a summary of 1 MB', { summary: 'a'.repeat(1_000_000) }, [{ field: 'summary', problem: 'too-long' }]],
    ['a quotation of 1 MB', { quotation: 'a'.repeat(1_000_000) }, [{ field: 'quotation', problem: 'too-long' }]],
    ['a rating that nobody gave', { ratingWords: 'False' }, [{ field: 'rating', problem: 'missing' }]],
    ['a script for a page', { page: 'javascript:alert(1)' }, [{ field: 'page', problem: 'not-an-address' }]],
    [
      'a script for a source',
      { sources: [{ ...blankSource, url: 'javascript:alert(1)' }] },
      [{ field: 'source-url-0', problem: 'not-an-address' }],
    ],
    [
      'a source without an address',
      { sources: [...makeForm().sources, { ...blankSource, title: 'A talk' }] },
      [{ field: 'source-url-1', problem: 'missing' }],
    ],
  ] as const)('with %s is refused, and says where', (_, change, problems) => {
    expect(composeAnnotation(makeForm(change))).toEqual({ problems });
  });

  const long = 'a'.repeat(1_000_000);
  test.each([
    ['quotation', { quotation: long }],
    ['speaker', { speaker: long }],
    ['summary', { summary: long }],
    ['publisher', { publisher: long }],
    ['licence', { licence: long }],
    ['language', { language: long }],
    ['rating', { ratingWords: long, ratingAuthor: 'x', ratingDate: '2026-01-01' }],
    ['variants', { variants: long }],
    ['citations', { citations: [long] }],
    ['quotation', { selector: { exact: long, prefix: '', suffix: '' } }],
    ['source-publisher-0', { sources: [{ ...blankSource, url: 'https://a.example', publisher: long }] }],
    ['source-excerpt-0', { sources: [{ ...blankSource, url: 'https://a.example', primary: true, excerpt: long }] }],
  ] as const)('with a megabyte in %s is refused there', (field, change) => {
    expect(composeAnnotation(makeForm(change))).toEqual({ problems: [{ field, problem: 'too-long' }] });
  });

  test('never gives an annotation a link that is not http or https', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.constant('data:text/html,x')), (url) => {
        const composed = composeAnnotation(makeForm({ sources: [{ ...blankSource, url, title: 'x' }] }));
        if ('annotation' in composed)
          for (const source of composed.annotation.sources) expect(new URL(source.url).protocol).toMatch(/^https?:$/);
      }),
    );
  });
});
