import { resolutionYear } from '../un-years.ts';
import type { Form } from './form.ts';

/** The organ that a bare "Resolution 242" belongs to, from the words of its sentence. */
function organ(words: string): string | null {
  if (/Security Council|UNSC/.test(words)) return 'sc';
  if (/General Assembly|UNGA/.test(words)) return 'ga';
  if (/Human Rights Council/.test(words)) return 'hrc';
  return null;
}

/** Documents of the United Nations. */
export const un: readonly Form[] = [
  {
    on: 'u un united security unsc unscr',
    type: 'un',
    pattern:
      "(?:(?:U\\.N\\.|UN|United Nations)(?:'s)? )?(?:Security Council [Rr]esolutions?|UNSC [Rr]esolutions?|UNSCR) (?:No\\. )?(?<n>\\d{1,4})(?: \\((?:19|20)\\d\\d\\))?",
    id: 'un/sc/res/{n}',
    list: 'n',
    rank: 8,
  },
  {
    on: 'u un united general unga',
    type: 'un',
    pattern:
      "(?:(?:U\\.N\\.|UN|United Nations)(?:'s)? )?(?:General Assembly|UNGA) [Rr]esolutions? (?<n>\\d{1,4}(?:/\\d{1,3})?|ES-\\d{2}/\\d{1,2})(?: \\([IVXL]+\\))?",
    id: 'un/ga/res/{n}',
    list: 'n',
    rank: 8,
  },
  {
    on: 'u un united human',
    type: 'un',
    pattern: '(?:(?:U\\.N\\.|UN) )?Human Rights Council [Rr]esolution (?<n>\\d{1,2}/\\d{1,2})',
    id: 'un/hrc/res/{n}',
    rank: 8,
  },
  {
    on: 'u un united resolution resolutions',
    type: 'un',
    pattern:
      '(?:(?:U\\.N\\.|UN|United Nations) )?[Rr]esolutions? (?<n>\\d{2,4}(?:/\\d{1,3})?|ES-\\d{2}/\\d{1,2})(?: \\((?:19|20)\\d\\d\\))?(?!\\d|,\\d)',
    id: (g, at) => {
      const number = g.n ?? '';
      const own = organ(at.around.sentenceText(at.start));
      if (own) return `un/${own}/res/${number.toLowerCase()}`;
      if (resolutionYear(Number(number))) return `un/sc/res/${number}`;
      return number.includes('/') ? `un/ga/res/${number.toLowerCase()}` : `un/res/${number}`;
    },
    needs: 'un',
    list: 'n',
    rank: 5,
    notBefore: /(?:House|Senate|Joint|Concurrent|Council) $/,
  },
  { on: 's', type: 'un', pattern: 'S/RES/(?<n>\\d{1,4}) ?(?:\\((?:19|20)\\d\\d\\))?', id: 'un/sc/res/{n}' },
  { on: 'a', type: 'un', pattern: 'A/RES/(?<n>(?:ES-)?\\d{1,3}/\\d{1,3})', id: 'un/ga/res/{n}' },
];
