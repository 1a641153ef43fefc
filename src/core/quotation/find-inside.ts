import type { Speaker } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { Names } from './collect-names.ts';
import { Grammar } from './grammar.ts';
import type { Language } from './language.ts';
import { nameSpeaker } from './name-speaker.ts';
import { phraseAfter } from './phrase-after.ts';
import { tokenize } from './tokenize.ts';

const REACH = 400;

/** "« Le texte, a expliqué Jeanne Doe, sera voté »": whom a clause between two commas or dashes names, inside the marks; `null` where none does. */
export function speakerInside(text: string, { start, end }: Span, language: Language, names: Names): Speaker | null {
  if (!language.interrupts) return null;
  const tokens = tokenize(text, { start, end: Math.min(end, start + REACH) }, language);
  const grammar = new Grammar(text, tokens, language);
  for (const [at, { text: sign }] of tokens.entries()) {
    if (!/^[,—–]$/.test(sign)) continue;
    let cue = at + 1;
    while (grammar.is(cue, 'auxiliaries') || grammar.adverb(cue)) cue++;
    const word = language.cues.get(tokens[cue]?.lower ?? '');
    if (!word?.speech || word.form !== 'finite' || word.behind || word.particles) continue;
    const source = phraseAfter(grammar, cue + 1, tokens.length);
    if (source && tokens[source.last]?.text === sign) return nameSpeaker(grammar, source, names, tokens.length);
  }
  return null;
}
