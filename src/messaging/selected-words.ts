import type { PageFacts } from '../core/model/page.ts';
import type { TextQuoteSelector } from '../core/model/selector.ts';

/** Words that the reader selected in the page. */
export interface SelectedWords {
  readonly facts: PageFacts;
  readonly selector: TextQuoteSelector;
}
