import { describe, expect, test } from 'vitest';
import { detectCitations } from '../../../src/core/citation/detect-citations.ts';

const found = (text: string): string[] =>
  detectCitations({ text, lang: 'en' }).map(
    ({ text: words, id, anaphora, local }) => `${words} → ${id}${anaphora ? ' again' : ''}${local ? ' local' : ''}`,
  );

const RESOLVED: Readonly<Record<string, readonly [text: string, citations: string[]]>> = {
  'the law is the one act that was named': [
    'Congress passed the Clean Air Act in a hurry. The law has stood since.',
    ['Clean Air Act → us/act/clean-air-act', 'The law → us/act/clean-air-act again'],
  ],
  'a year before the noun does no harm': [
    'The War Powers Resolution asks for a report. The 1973 law is rarely tested.',
    ['War Powers Resolution → us/act/war-powers-resolution', 'The 1973 law → us/act/war-powers-resolution again'],
  ],
  'two acts named alike leave the law open': [
    'The Clean Air Act and the Clean Water Act differ. The law is old.',
    ['Clean Air Act → us/act/clean-air-act', 'Clean Water Act → us/act/clean-water-act'],
  ],
  'a matter of its own keeps a phrase apart': [
    'Congress passed the Clean Air Act. The banking law came later.',
    ['Clean Air Act → us/act/clean-air-act'],
  ],
  'a section stands for the only open act': [
    'The Voting Rights Act was signed in spring. Section 5 required approval.',
    ['Voting Rights Act → us/act/voting-rights-act-of-1965', 'Section 5 → us/act/voting-rights-act-of-1965/s5 again'],
  ],
  'an abbreviation that the text defines': [
    'The Harbor Pilots Relief Act (HPRA) passed the Senate. The HPRA pays for tugs.',
    [
      'Harbor Pilots Relief Act → us/act/harbor-pilots-relief-act',
      'HPRA → us/act/harbor-pilots-relief-act',
      'HPRA → us/act/harbor-pilots-relief-act',
    ],
  ],
  'a short case name after the full one': [
    'The justices decided Miranda v. Arizona. Miranda warnings followed.',
    ['Miranda v. Arizona → us/case/miranda-v-arizona', 'Miranda → us/case/miranda-v-arizona again'],
  ],
  'an instrument without a number becomes one of the text': [
    'District Attorney Ines Okafor issued a new directive on bail.\n\nThe directive took effect at once.\n\nThe document is short.',
    [
      'new directive → local/directive/1 local',
      'The directive → local/directive/1 again local',
      'The document → local/directive/1 again local',
    ],
  ],
  'a headline means what the text then introduces': [
    'Okafor Issues New Policy\n\nDistrict Attorney Ines Okafor issued a new directive on bail.\n\nShe spoke at noon.',
    ['New Policy → local/directive/1 again local', 'new directive → local/directive/1 local'],
  ],
  'an executive order without a number': [
    'The governor signed an executive order on water. The order lapses in May.',
    ['executive order → local/executive-order/1 local', 'The order → local/executive-order/1 again local'],
  ],
  'a section of a phrase is one citation with it': [
    'Congress passed the Clean Water Act. Section 404 of the act covers marshes.',
    ['Clean Water Act → us/act/clean-water-act', 'Section 404 of the act → us/act/clean-water-act/s404 again'],
  ],
  'guidance is issued without an article': [
    'The CDC issued guidance on masks. The guidance was updated in May.',
    ['guidance → local/guidance/1 local', 'The guidance → local/guidance/1 again local'],
  ],
  'a state’s law without a number': [
    'Georgia’s new voting law drew protests from lawmakers. The law took effect in June.',
    ['new voting law → local/law/1 local', 'The law → local/law/1 again local'],
  ],
  'a name given later stands for what was introduced': [
    'The Ohio Senate passed a new law on tugs. The law, known as House Bill 12, binds pilots.',
    ['new law → us-oh/bill/hb/12 again', 'The law → us-oh/bill/hb/12 again', 'House Bill 12 → us-oh/bill/hb/12'],
  ],
  'a bill of another state is another bill': [
    'The Ohio Senate passed a religious-freedom bill. In Georgia, lawmakers passed a religious-freedom bill as well.',
    ['religious-freedom bill → local/bill/1 local', 'religious-freedom bill → local/bill/2 local'],
  ],
};

describe('phrases that stand for an instrument', () => {
  test.each(Object.entries(RESOLVED))('%s', (_, [text, citations]) => expect(found(text)).toEqual(citations));

  test.each([
    'Congress passed the Clean Air Act. He broke the law twice.',
    'Congress passed the Clean Air Act. The law firm of Almeida and Lind closed.',
    'Senators named the North American Free Trade Agreement. He cut a deal with a rival, but the deal fell apart.',
  ])('are left alone: %s', (text) =>
    expect(detectCitations({ text, lang: 'en' }).filter((citation) => citation.anaphora)).toEqual([]),
  );
});
