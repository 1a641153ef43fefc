import { slug } from '../numerals.ts';
import type { Form } from './form.ts';

/** Forms of the law of the United Kingdom. */
export const uk: readonly Form[] = [
  {
    on: 'r',
    type: 'case',
    pattern:
      "R \\((?<n>[^()\\n]{2,60})\\) v\\.? (?<o>[A-Z][\\w'-]*(?: (?:(?:of|for|the|and|to) ){0,3}[A-Z][\\w'-]*){0,10})",
    id: (g) => `uk/case/${slug(`r ${g.n} v ${g.o}`)}`,
    rank: 8,
  },
  {
    on: 'si statutory',
    type: 'uk',
    pattern: '(?:SI|S\\.I\\.|Statutory Instrument)(?: No\\.?)? (?<y>(?:19|20)\\d\\d)(?:/| No\\.? ?)(?<n>\\d{1,4})',
    id: 'uk/uksi/{y}/{n}',
  },
  { on: 'ssi', type: 'uk', pattern: 'SSI (?<y>20\\d\\d)/(?<n>\\d{1,4})', id: 'uk-sct/ssi/{y}/{n}' },
  {
    on: 'section',
    type: 'uk',
    pattern: '[Ss]ection (?<n>28|35|114|21|20|60|40A?)\\b',
    id: (g, at) => {
      const near = `${at.before}${at.after}`;
      if (g.n === '28' && /gay|homosexual|schools?|Thatcher|repeal/.test(at.around.sentenceText(at.start)))
        return 'uk/ukpga/1988/9/s28';
      if (g.n === '21' && /evict|landlord|renters?|tenan/.test(at.around.sentenceText(at.start)))
        return 'uk/ukpga/1988/50/s21';
      if (g.n === '35' && /Scot|Holyrood|Gender Recognition/.test(at.around.sentenceText(at.start)))
        return 'uk/ukpga/1998/46/s35';
      if (g.n === '114' && /council|bankrupt|notice/.test(near)) return 'uk/ukpga/1988/41/s114';
      if (g.n === '60' && /stop|search/.test(at.around.sentenceText(at.start))) return 'uk/ukpga/1994/33/s60';
      return null;
    },
    needs: 'uk',
    rank: 2,
    notAfter: /^ of /,
  },
];
