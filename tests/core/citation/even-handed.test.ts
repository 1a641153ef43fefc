import { describe, expect, test } from 'vitest';
import { detectCitations } from '../../../src/core/citation/detect-citations.ts';

/** What is found in a text that names somebody, told without the name. */
function found(text: string, name: string): readonly string[] {
  return detectCitations({ text: text.replaceAll('NAME', name), lang: 'en' }).map(({ id, text: words, type }) =>
    `${type} ${id} ${words}`.replaceAll(name, 'NAME').replaceAll(name.toLowerCase(), 'NAME'),
  );
}

const told = [
  'In the capital NAME Clean Harbours Act supporters met. The act was new.',
  'NAME’s order bars the ferries from the lake. Critics sued over the order.',
  'NAME pushed a deal that would end the toll. The deal expires in May.',
  'NAME signed a bill that bans drones over the quay. The bill takes effect in May.',
  'Under NAME, the Clean Harbours Act was amended twice, and the act was praised.',
  'NAME cited Article I, Section 8 in a speech on the quay.',
  'NAME said the agreement to ban the nets was reached. The agreement is old.',
];

describe('whoever is named, the same is found', () => {
  test.each(['Reagan', 'Bush', 'Clinton', 'Obama', 'Biden'])('%s as Trump', (name) => {
    for (const text of told) expect(found(text, name), text).toEqual(found(text, 'Trump'));
  });

  test.each(['Sanders', 'Rubio', 'Cruz', 'Warren', 'Haley'])('%s as a name that nobody knows', (name) => {
    for (const text of told) expect(found(text, name), text).toEqual(found(text, 'Corrow'));
  });

  test.each(['Trudeau', 'Harper', 'Macron', 'Hollande', 'Modi', 'Gandhi'])('%s as a name that nobody knows', (name) => {
    const texts = [
      'NAME spoke for Bill 21 on the quay. Bill 21 bars the nets.',
      'NAME used Article 49.3 once more, and Article 49.3 was booed.',
      'NAME praised the Clean Harbours Act. The act was new.',
    ];
    for (const text of texts) expect(found(text, name), text).toEqual(found(text, 'Corrow'));
  });

  test.each(['Conservative Party', 'Liberal Democrats', 'Tories', 'SNP', 'Plaid Cymru', 'Reform UK'])(
    'the %s as Labour',
    (name) => {
      const text = 'NAME wrote the Fisheries Act 2020 and the Online Safety Bill. Section 3 of the act is about nets.';
      expect(found(text, name)).toEqual(found(text, 'Labour'));
    },
  );
});
