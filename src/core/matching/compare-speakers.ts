import { fold } from '../text/stem.ts';
import { tokenize } from '../text/tokens.ts';

/** Words of sources that are no person, office or organisation; a claim seen there may be anybody's. */
const anybody = new Set(
  `account accounts anonymous article articles author authors blog blogger bloggers blogs chain claim claims e email emails facebook fake forum
  headline headlines image images instagram internet mail mails media meme memes message messages multiple network networks news online page pages
  people photo photos pinterest post posts rumor rumors rumour rumours several site sites snapchat social source sources story stories telegram
  text threads tiktok tweet tweets twitter unknown user users various video videos viral web website websites whatsapp x youtube`.split(
    /\s+/u,
  ),
);
/** Titles, offices and parties that two people may share; of parties those whose names are nobody's. */
const titles = new Set(
  `archbishop attorney bishop candidate chairman chairwoman chancellor chief committee congressman congresswoman council councillor democrat democratic democrats deputy director dr
  ex first former general gov governor house king lady leader lord mayor md minister mp mr mrs ms office party president presidential prime prof professor queen rep
  representative republican republicans sen senate senator sir speaker spokesman spokesperson spokeswoman secretary state the of for and de vice von van
  bundeskanzler bundeskanzlerin burgermeister burgermeisterin frau herr kanzler kanzlerin ministerin prasident prasidentin sprecher sprecherin
  conservative conservatives labour liberal liberals snp socialist socialists tories tory afd cdu csu fdp spd psoe`.split(
    /\s+/u,
  ),
);

/**
 * Whether a statement and a claim are by the same speaker; `unknown` unless both are named.
 *
 * One shared name is enough: articles shorten names to their last part. Posts and rumours are nobody's in particular.
 */
export function compareSpeakers(said: string | null, claimed: string | null): 'same' | 'different' | 'unknown' {
  const here = namesOf(said);
  const there = namesOf(claimed);
  if (here.length === 0 || there.length === 0) return 'unknown';
  return here.some((name) => there.includes(name)) ? 'same' : 'different';
}

/** Whether a source is nobody in particular, as "Facebook posts" and rumours are. */
export function isAnybody(speaker: string | null): boolean {
  return tokenize(speaker ?? '', null).some(({ word }) => anybody.has(fold(word)));
}

/** A title, an office or a party: it stands before many names. */
export function isTitle(word: string): boolean {
  return titles.has(word);
}

function namesOf(speaker: string | null): string[] {
  if (isAnybody(speaker)) return [];
  const tokens = tokenize(speaker ?? '', null).filter(({ number }) => !number);
  return tokens.filter(({ capital, word }) => capital && word.length > 1 && !titles.has(word)).map(({ word }) => word);
}
