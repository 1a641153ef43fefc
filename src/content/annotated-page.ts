import type { PageReport } from '../core/model/page.ts';
import type { Settings } from '../messaging/contract.ts';
import type { Marks } from './marks/draw-marks.ts';
import type { PageText } from './read-page/page-text.ts';

/** A page as the app holds it: what was read, what was found, what is drawn. */
export interface AnnotatedPage {
  readonly text: PageText;
  report: PageReport;
  settings: Settings;
  readonly marks: Marks;
}
