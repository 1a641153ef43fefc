import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatePatterns, isHost, patternHost, siteIsOn, sitePattern, switchSite } from '../../src/messaging/sites.ts';

const none = { reach: 'click' as const, sites: [], sitesOff: [] };

describe('a site', () => {
  test.each([
    ['is off while only the button reads', none, 'paper.example', false],
    ['is on when listed', { ...none, reach: 'list' as const, sites: ['paper.example'] }, 'paper.example', true],
    [
      'is on below a listed one',
      { ...none, reach: 'list' as const, sites: ['paper.example'] },
      'www.paper.example',
      true,
    ],
    [
      'is off when another ends alike',
      { ...none, reach: 'list' as const, sites: ['paper.example'] },
      'newspaper.example',
      false,
    ],
    ['is on when all are', { ...none, reach: 'all' as const }, 'paper.example', true],
    [
      'is off when all but it are on',
      { ...none, reach: 'all' as const, sitesOff: ['paper.example'] },
      'paper.example',
      false,
    ],
  ])('%s', (_, settings, host, on) => {
    expect(siteIsOn(settings, host)).toBe(on);
  });

  test('obeys its switch, and no other site changes', () => {
    const host = fc.constantFrom('paper.example', 'www.paper.example', 'gazette.example', 'wire.example');
    const settings = fc.record({
      reach: fc.constantFrom('click' as const, 'list' as const, 'all' as const),
      sites: fc.array(host),
      sitesOff: fc.array(host),
    });
    fc.assert(
      fc.property(settings, host, fc.boolean(), (before, name, on) => {
        const after = switchSite(before, name, on);
        expect(siteIsOn(after, name)).toBe(on);
        for (const other of ['gazette.example', 'wire.example'])
          if (other !== name) expect(siteIsOn(after, other)).toBe(siteIsOn(before, other));
      }),
    );
  });

  test.each([
    ['paper.example', '*://*.paper.example/*'],
    ['localhost', '*://localhost/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
  ])('%s has the pattern %s', (host, pattern) => {
    expect(sitePattern(host)).toBe(pattern);
    expect(patternHost(pattern)).toBe(host);
  });

  test('is not named by a pattern of every site', () => {
    expect(['*://*/*', 'https://*/*', '<all_urls>'].map(patternHost)).toEqual([null, null, null]);
  });

  test('that is off stays out of the gate’s patterns', () => {
    expect(gatePatterns({ reach: 'all', sites: [], sitesOff: ['paper.example'] })).toEqual({
      matches: ['*://*/*'],
      excludeMatches: ['*://*.paper.example/*'],
    });
    expect(gatePatterns(none)).toEqual({ matches: [], excludeMatches: [] });
  });
});

describe('a host', () => {
  test.each(['news.example', 'localhost', '127.0.0.1', 'news.example.', 'xn--4ca.example', 'ä.example'])(
    'is %s',
    (host) => expect(isHost(host)).toBe(true),
  );

  test.each([
    ['a full stop alone', '.'],
    ['two full stops together', 'a..b'],
    ['nothing before the stop', '.example'],
    ['a part of an address', 'news.example/world'],
    ['numbers that are no address', '999.1.1.1'],
    ['five numbers', '1.2.3.4.5'],
    ['a number as its end', 'news.5'],
    ['no letters', ''],
    ['a star', '*.example'],
    ['a name too long', `${'a'.repeat(60)}.`.repeat(5)],
  ])('is not %s', (_, host) => expect(isHost(host)).toBe(false));
});
