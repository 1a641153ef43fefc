import type { NameMention, Names } from './collect-names.ts';
import type { Language } from './language.ts';
import type { Token } from './tokenize.ts';

const NEAR = 220;

/** Let every "he" and "she" outside marks speak for the gender of the subject named last before it. */
export function weighGender(tokens: readonly Token[], { mentions }: Names, language: Language): void {
  let next = 0;
  let subject: NameMention | undefined;
  let other: NameMention | undefined;
  for (const token of tokens) {
    for (let mention = mentions[next]; mention && mention.start <= token.start; mention = mentions[++next]) {
      if (mention.inside) continue;
      if (mention.subject && !mention.possessive) subject = mention;
      else other = mention;
    }
    if (token.kind !== 'word' || token.inside) continue;
    const gender = language.genderWords.get(token.lower);
    if (gender !== 'm' && gender !== 'f') continue;
    const meant = [subject, other].find((mention) => mention && token.start - mention.end < NEAR);
    // Where two people could be meant, the pronoun proves less.
    const weight = subject && other && subject.person !== other.person ? 0.5 : 1;
    if (meant) meant.person[gender] += weight;
  }
}
