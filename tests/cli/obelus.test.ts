import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

function obelus(args: readonly string[], input: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'src/cli/obelus.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, lines: stdout.split('\n').filter(Boolean), stderr };
}

const story = '“The weir will hold until spring,” said Ina Corrow, who keeps it.';

describe('obelus detect', () => {
  test('answers each document with its quotations and citations, in their order', () => {
    const documents = [
      { id: 'a', text: story, lang: 'en' },
      { id: 2, text: 'The council cited the First Amendment to the U.S. Constitution.' },
    ];
    const { status, lines, stderr } = obelus(['detect'], documents.map((one) => JSON.stringify(one)).join('\n'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [first, second] = lines.map((line) => JSON.parse(line));
    expect(first).toMatchObject({
      id: 'a',
      quotes: [{ kind: 'direct', start: 1, end: 33, marked: true, speaker: { text: 'Ina Corrow' }, attributed: true }],
      citations: [],
    });
    expect(second).toMatchObject({ id: 2, quotes: [], citations: [{ id: 'us/const/amendment/1', type: 'const' }] });
  });

  test('says which line is bad and why, goes on, and ends with status 1', () => {
    const input = [
      '{"id":"a","text":"x"}',
      'not json',
      '[1]',
      '{"text":"x"}',
      '{"id":"b"}',
      '',
      '{"id":"c","text":"y"}',
    ];
    const { status, lines, stderr } = obelus(['detect'], input.join('\n'));
    expect(status).toBe(1);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['a', 'c']);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^standard input, line 2: .*JSON/),
      'standard input, line 3: not an object',
      'standard input, line 4: "id" must be a string',
      'standard input, line 5: "text" must be a string',
    ]);
  });

  test('takes a line separator inside a text for a character, not for an end', () => {
    const { status, lines } = obelus(['detect'], JSON.stringify({ id: 'a', text: 'one\u2028two' }));
    expect({ status, answers: lines.length }).toEqual({ status: 0, answers: 1 });
  });
});

describe('obelus match', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'obelus-cli-'));
  const claims = path.join(folder, 'claims.jsonl');
  const written = [
    { id: 'weir', text: 'The weir at Corrow Mill will hold until the spring floods', speaker: 'Ina Corrow' },
    { id: 'ferry', text: 'The night ferry lost four hundred thousand crowns last year' },
    { id: 'kiln', text: 'A claim about the kiln', variants: ['The kiln at Tarnsee burned peat for eleven winters'] },
    { id: 'odd', text: 'Another claim about the quarry', variants: 'no list' },
  ];

  test('ranks claims for each query, best first, and says what would be shown', () => {
    writeFileSync(claims, written.map((claim) => JSON.stringify(claim)).join('\n'));
    const queries = [
      {
        id: 'q1',
        text: '“The weir at Corrow Mill will hold until the spring floods,” said Ina Corrow.',
        quote: 'The weir at Corrow Mill will hold until the spring floods,',
        speaker: 'Ina Corrow',
      },
      {
        id: 'q3',
        text: '“The kiln at Tarnsee burned peat for eleven winters,” he said.',
        quote: 'The kiln at Tarnsee burned peat for eleven winters,',
      },
      { id: 'q2', text: 'Nobody at the market spoke of anything else.' },
    ];
    const { status, lines } = obelus(
      ['match', '--claims', claims],
      queries.map((one) => JSON.stringify(one)).join('\n'),
    );
    rmSync(folder, { recursive: true });
    expect(status).toBe(0);
    const [first, third, second] = lines.map((line) => JSON.parse(line));
    expect(first).toMatchObject({ id: 'q1', matches: [{ claim: 'weir', shown: true }] });
    expect(third).toMatchObject({ id: 'q3', matches: [{ claim: 'kiln', shown: true }] });
    expect(second.id).toBe('q2');
    expect(second.matches.filter(({ shown }: { shown: boolean }) => shown)).toEqual([]);
  });
});

describe('the command line', () => {
  test.each([
    ['without a command', [], 'no command is named'],
    ['with a command that there is not', ['detekt'], 'there is no command "detekt"'],
    ['with a file where standard input is read', ['detect', 'story.jsonl'], '"story.jsonl" is one too many'],
    ['without the claims to match with', ['match'], '--claims names the file of claims'],
  ])('%s says what is wrong and how it is used, on standard error', (_, args, words) => {
    const { status, lines, stderr } = obelus(args, '');
    expect({ status, lines }).toEqual({ status: 2, lines: [] });
    expect(stderr).toContain(words);
    expect(stderr).toContain('detect < documents.jsonl');
  });

  test.each([[['--help']], [['help']], [['import', '--help']], [['match', '-h']]])(
    '%s explains every command',
    (args) => {
      const { status, lines, stderr } = obelus(args, '');
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      for (const command of ['detect', 'match', 'import', 'export', 'verify', 'stats'])
        expect(lines.filter((line) => line.startsWith(`${command} `))).toHaveLength(1);
    },
  );

  test('a file of claims that is not there is named', () => {
    const { status, stderr } = obelus(['match', '--claims', 'no-such-claims.jsonl'], '');
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'no-such-claims.jsonl: there is no such file\n' });
  });

  test('leaves no file of its own behind', () => {
    const cache = path.join('node_modules', '.cache', 'obelus');
    const { pid } = spawnSync(process.execPath, ['scripts/run.mjs', 'src/cli/obelus.ts', 'help']);
    expect(existsSync(path.join(cache, `obelus-${pid}.mjs`))).toBe(false);
  });
});
