import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../src/core/matching/claim-index.ts';
import { decide } from '../../../src/core/matching/decide.ts';
import { retrieveWorthy } from '../../../src/core/matching/find-claims.ts';

/** One claim in five languages, with the names and foreign words that translations share. */
const claims: readonly Record<string, string>[] = [
  {
    en: 'Senator Ruth Adeyemi sold the Atlantic terminal in Marlow to the company Petrolux for 40 million euros.',
    de: 'Die Senatorin Ruth Adeyemi verkaufte das Atlantic-Terminal in Marlow für 40 Millionen Euro an die Firma Petrolux.',
    fr: 'La sénatrice Ruth Adeyemi a vendu le terminal Atlantic de Marlow à la société Petrolux pour 40 millions d’euros.',
    es: 'La senadora Ruth Adeyemi vendió la terminal Atlantic de Marlow a la empresa Petrolux por 40 millones de euros.',
    it: 'La senatrice Ruth Adeyemi ha venduto il terminal Atlantic di Marlow alla società Petrolux per 40 milioni di euro.',
  },
  {
    en: 'The vaccine of the laboratory Novamed caused 300 cases of thrombosis in the region of Calvera in 2024.',
    de: 'Der Impfstoff des Labors Novamed hat in der Region Calvera im Jahr 2024 300 Fälle von Thrombose verursacht.',
    fr: 'Le vaccin du laboratoire Novamed a causé 300 cas de thrombose dans la région de Calvera en 2024.',
    es: 'La vacuna del laboratorio Novamed causó 300 casos de trombosis en la región de Calvera en 2024.',
    it: 'Il vaccino del laboratorio Novamed ha causato 300 casi di trombosi nella regione di Calvera nel 2024.',
  },
  {
    en: 'President Tomas Okafor said that the festival Musica Viva in Port Ellery receives no subvention of the ministry.',
    de: 'Präsident Tomas Okafor sagte, dass das Festival Musica Viva in Port Ellery keine Subvention des Ministeriums bekommt.',
    fr: 'Le président Tomas Okafor a dit que le festival Musica Viva de Port Ellery ne reçoit aucune subvention du ministère.',
    es: 'El presidente Tomas Okafor dijo que el festival Musica Viva de Port Ellery no recibe ninguna subvención del ministerio.',
    it: 'Il presidente Tomas Okafor ha detto che il festival Musica Viva di Port Ellery non riceve nessuna sovvenzione dal ministero.',
  },
  {
    en: 'The internet tax on hotels and restaurants in Oberhalden is the highest in the union, at 12 percent.',
    de: 'Die Internetsteuer für Hotels und Restaurants in Oberhalden ist mit 12 Prozent die höchste der Union.',
    fr: 'La taxe internet sur les hôtels et les restaurants à Oberhalden est la plus haute de l’Union, avec 12 pour cent.',
    es: 'La tasa de internet para los hoteles y restaurantes en Oberhalden es la más alta de la Unión, con un 12 por ciento.',
    it: 'La tassa internet sugli hotel e sui ristoranti a Oberhalden è la più alta dell’Unione, con il 12 per cento.',
  },
];
const languages = ['en', 'de', 'fr', 'es', 'it'] as const;
const said = (text: string, lang: string | null, quote: string | null) => ({ text, quote, speaker: null, lang });
const bare = (text: string) => text.replace(/\.$/u, '');

describe.each(languages)('a claim in %s', (there) => {
  describe.each(languages)('and a statement in %s', (here) => {
    test.each(claims.map((claim, i) => [i, claim[here] ?? '', claim[there] ?? ''] as const))('%i', (_, text, claim) => {
      for (const lang of [here, null]) {
        const known = { id: 'c', text: claim, lang: lang && there };
        for (const quote of [null, bare(text)]) {
          const { level } = decide(said(`“${bare(text)}”`, lang, quote), known);
          if (here === there) expect(level).toBe('match');
          else expect(level).not.toBe('match');
        }
      }
    });
  });
});

test.each(languages)(
  'of the same claim in all languages, the one in the statement’s own is found first: %s',
  (lang) => {
    for (const claim of claims) {
      const index = buildIndex(languages.map((id) => ({ id, text: claim[id] ?? '', lang: id })));
      expect(retrieveWorthy([index], said(claim[lang] ?? '', lang, null))[0]?.id).toBe(lang);
    }
  },
);
