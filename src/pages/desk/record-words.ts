import type { Caution, Refusal } from '../../core/model/imported.ts';
import type { WordKey } from '../../parts/words.ts';

/** Why a record is not taken, in words. */
export const refusalWords: Readonly<Record<Refusal, WordKey>> = {
  'broken-json': 'refusalBrokenJson',
  'cut-off': 'refusalCutOff',
  'not-a-record': 'refusalNotARecord',
  'too-long': 'refusalTooLong',
  'no-claim': 'refusalNoClaim',
  'no-publisher': 'refusalNoPublisher',
  'no-address': 'refusalNoAddress',
  'wrong-field-count': 'refusalWrongFieldCount',
  shape: 'refusalShape',
  id: 'refusalId',
  signature: 'refusalSignature',
  'no-annotation': 'refusalNoAnnotation',
  'unsigned-change': 'refusalUnsignedChange',
  'not-the-author': 'refusalNotTheAuthor',
};

/** What was changed or left out of a record that is taken, in words. */
export const cautionWords: Readonly<Record<Caution, WordKey>> = {
  mended: 'cautionMended',
  markup: 'cautionMarkup',
  shortened: 'cautionShortened',
  'address-completed': 'cautionAddressCompleted',
  'address-left-out': 'cautionAddressLeftOut',
  'date-left-out': 'cautionDateLeftOut',
  undated: 'cautionUndated',
  'rating-undated': 'cautionRatingUndated',
  'status-unknown': 'cautionStatusUnknown',
  'citation-left-out': 'cautionCitationLeftOut',
  'fields-left-out': 'cautionFieldsLeftOut',
};

/** Whether a caution's words say what they are about. */
export function namesItsField(caution: Caution): boolean {
  return caution === 'undated' || caution === 'rating-undated' || caution === 'status-unknown';
}
