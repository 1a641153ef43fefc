import { detectCitations } from '../../src/core/citation/detect-citations.ts';

/** Pieces that make the detector look around; a text is one of them over and over. */
const HOSTILE = [
  'Act ',
  'the law ',
  'v. ',
  'Smith v. ',
  'Section 1 of the ',
  'Section 1, ',
  '§ ',
  'a new bill ',
  'the 14th Amendment of the ',
  'Texas HB 1 ',
  'Texas ',
  '1 ',
  '(',
  'a',
  'A. ',
  '“',
  '’s ',
  'Clean Air Act and the ',
  'Title IX, ',
  'Article I, Section 8, ',
  'Roe v. Wade. ',
  'no end in sight and ',
  'Measure J ',
  'of the ',
  'Due Process Clause of the ',
  'A, B, C and D Act ',
  '\n',
  '\n\n',
  'x.\n\n',
  'signed an executive order. The order ',
  'First, Second, Third, ',
];

/** Time for 50,000 and 400,000 characters of each hostile text; linear means eight times as long. */
export async function run(_args: string[]): Promise<void> {
  for (const piece of HOSTILE) {
    const times = [50_000, 400_000].map((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      detectCitations({ text: text.slice(0, 5000), lang: 'en' });
      const from = performance.now();
      detectCitations({ text, lang: 'en' });
      return performance.now() - from;
    });
    const [short = 1, long = 1] = times;
    console.log(
      `${JSON.stringify(piece).padEnd(40)} ${short.toFixed(1).padStart(8)} ms ${long.toFixed(1).padStart(9)} ms  ×${(long / short).toFixed(1)}`,
    );
  }
}
