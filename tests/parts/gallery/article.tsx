import { showCard } from '../../../src/content/card/show-card.ts';
import { toCardView } from '../../../src/parts/card-view.ts';
import { exampleEntries } from './example-entries.ts';
import { report } from './example-report.ts';

const words = 'Night ridership has fallen by half since 2019, and every empty crossing costs this town $412';

/** An article with a quotation, as a page of an invented paper has it. */
export function Article() {
  return (
    <article style={{ maxInlineSize: '34em', padding: '28px 24px 80px', font: '18px/1.6 Georgia, serif' }}>
      <h1>Council splits 5–4 over ending the midnight ferry</h1>
      <p style={{ marginBlock: '1em' }}>
        CALLOW FERRY — After four hours of testimony the town council voted on Thursday to replace the night ferry with
        on-demand vans from 1 June, the first cut to the crossing in half a century.
      </p>
      <p style={{ marginBlock: '1em' }}>
        “<span id="marked">{words}</span>,” said council member Ruth Amsell, who wrote the proposal.
      </p>
      <p style={{ marginBlock: '1em' }}>
        Ms. Amsell said the town would look at the figures again in the autumn. Odile Marsh, 71, who has crossed every
        Friday since she was a girl, was not waiting. <a href="#letters">Letters</a>
      </p>
    </article>
  );
}

/** Open the card of the article's quotation. */
export function openCardInArticle(): void {
  const marked = document.querySelector('#marked');
  if (!marked) return;
  const range = new Range();
  range.selectNodeContents(marked);
  const { arabic: _, longWords: __, ...plain } = exampleEntries;
  const view = toCardView(exampleEntries.contested, { report: report(Object.values(plain)), today: '2026-11-22' });
  showCard(view, range, { onStep() {}, onClose() {} }, new AbortController().signal);
}
