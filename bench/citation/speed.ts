import { detectCitations } from '../../src/core/citation/detect-citations.ts';

const SENTENCES = [
  'Gov. Ada Lindqvist signed House Bill 212 in Denver on Tuesday, and critics of the law promised a suit under the Equal Protection Clause of the 14th Amendment.',
  'The council met for three hours and heard from farmers, nurses and a retired bus driver about the price of water in the valley.',
  'Lawmakers said the measure, which cites 8 U.S.C. § 1324 and Section 230 of the Communications Decency Act, would be tested in court.',
  'A spokesman for the ministry said that the talks had gone well and that another round would follow after the holidays.',
  'In Brussels, officials said the GDPR and Directive 95/46/EC had changed how firms keep records of their customers.',
  'She grew up two streets from the harbor, he said, and never lost the habit of reading the tide tables in the morning.',
];

/** A news text of a length, made of the same few sentences. */
function newsText(length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++)
    text += (i % 3 === 0 && i > 0 ? '\n\n' : ' ') + (SENTENCES[i % SENTENCES.length] ?? '');
  return text.trim().slice(0, length);
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

function measure(detect: (text: string) => unknown, text: string, rounds: number): number {
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const from = performance.now();
    detect(text);
    times.push(performance.now() - from);
  }
  return median(times);
}

/** Time for a text of 12,000 characters, the first call (which reads the tables), and growth up to 384,000. */
export async function run(_args: string[]): Promise<void> {
  const ours = (text: string) => detectCitations({ text, lang: 'en' });
  const from = performance.now();
  ours(newsText(12_000));
  console.log(`first call, 12,000 characters  ${(performance.now() - from).toFixed(1)} ms`);
  measure(ours, newsText(12_000), 60);
  console.log(`12,000 characters              ${measure(ours, newsText(12_000), 101).toFixed(2)} ms (median of 101)`);
  for (const length of [48_000, 96_000, 192_000, 384_000]) {
    console.log(
      `${length.toLocaleString('en').padEnd(9)} characters           ${measure(ours, newsText(length), 9).toFixed(2)} ms (median of 9)`,
    );
  }
}
