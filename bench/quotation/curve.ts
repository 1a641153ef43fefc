import { detectQuotations } from '../../src/core/quotation/detect-quotations.ts';

const SHAPES: Readonly<Record<string, string>> = {
  'ordinary sentences':
    'The mayor, Ada Lindqvist, said on Monday that the road “will open in May.” Nobody objected.\n\n',
  'one paragraph of dialogue': '“No,” he said. ',
  'opening marks only': '“a ',
  'straight marks only': '"',
  'single marks': "it's James' 'a ",
  'one endless sentence': 'he said that ',
  'no blanks': 'abcdefgh',
  'capital words': 'Ada Lindqvist ',
  commas: 'Ada, the mayor, ',
};

/** How the time grows with the length: a line for each kind of text, milliseconds for each length. */
export async function run(args: string[]): Promise<void> {
  const lengths = args.includes('--long') ? [60_000, 300_000, 1_000_000, 5_000_000] : [15_000, 60_000, 240_000];
  console.log(['text', ...lengths.map((length) => `${length / 1000}k`)].join('\t'));
  for (const [name, piece] of Object.entries(SHAPES)) {
    const times = lengths.map((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const start = performance.now();
      detectQuotations({ text, lang: 'en' });
      return Math.round(performance.now() - start);
    });
    console.log([name, ...times].join('\t'));
  }
}
