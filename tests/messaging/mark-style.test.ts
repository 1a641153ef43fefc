import { describe, expect, test } from 'vitest';
import type { MarkedKind, MarkStyle } from '../../src/messaging/contract.ts';
import { type MarkSettings, markStyleOf, withSiteStyle } from '../../src/messaging/mark-style.ts';

const settings = (change: Partial<MarkSettings>): MarkSettings => ({
  markStyle: 'underline',
  markKinds: {},
  siteMarks: {},
  ...change,
});

describe('how a kind of mark is drawn on a site', () => {
  test.each<[string, Partial<MarkSettings>, string, MarkedKind, MarkStyle]>([
    ['as all', {}, 'a.example', 'context', 'underline'],
    ['citations are the lighter mark', { markStyle: 'highlight' }, 'a.example', 'citation', 'underline'],
    ['citations tinted by choice', { markKinds: { citation: 'highlight' } }, 'a.example', 'citation', 'highlight'],
    ['a kind of its own', { markKinds: { outdated: 'off' } }, 'a.example', 'outdated', 'off'],
    ['a site of its own', { siteMarks: { 'a.example': 'highlight' } }, 'a.example', 'context', 'highlight'],
    ['its subdomain', { siteMarks: { 'a.example': 'highlight' } }, 'www.a.example', 'context', 'highlight'],
    ['no namesake', { siteMarks: { 'a.example': 'highlight' } }, 'ba.example', 'context', 'underline'],
    [
      'the nearer name',
      { siteMarks: { 'a.example': 'off', 'live.a.example': 'highlight' } },
      'live.a.example',
      'context',
      'highlight',
    ],
    [
      'a kind keeps its own on a site with another',
      { siteMarks: { 'a.example': 'highlight' }, markKinds: { context: 'underline' } },
      'a.example',
      'context',
      'underline',
    ],
    [
      'but a site without marks has none',
      { siteMarks: { 'a.example': 'off' }, markKinds: { context: 'highlight' } },
      'a.example',
      'context',
      'off',
    ],
    [
      'a site with marks where there are none',
      { markStyle: 'off', siteMarks: { 'a.example': 'underline' } },
      'a.example',
      'differs',
      'underline',
    ],
  ])('%s', (_, change, host, kind, style) => {
    expect(markStyleOf(settings(change), host, kind)).toBe(style);
  });

  test('a choice for a site takes the place of the one that covered it, and is taken back', () => {
    const before = settings({ siteMarks: { 'a.example': 'off', 'b.example': 'off' } });
    const after = withSiteStyle(before, 'live.a.example', 'highlight');
    expect(after).toEqual({ 'b.example': 'off', 'live.a.example': 'highlight' });
    expect(withSiteStyle({ siteMarks: after }, 'live.a.example', null)).toEqual({ 'b.example': 'off' });
  });
});
