import type { Summary } from './summary.ts';
import { listed, t } from './words.ts';

/** The one sentence that opens a view: "10 statements: 5 with context, 1 supported, 4 not checked." */
export function summarySentence(summary: Summary): string {
  const { statements, context, supported, retracted, notChecked, citations } = summary;
  if (statements === 0) return t('summaryOnlyCitations', { count: citations });
  if (notChecked === statements) return t('summaryNone', { count: statements });
  const parts = [
    context > 0 ? t('summaryContext', { count: context }) : '',
    supported > 0 ? t('summarySupported', { count: supported }) : '',
    retracted > 0 ? t('summaryRetracted', { count: retracted }) : '',
    notChecked > 0 ? t('summaryNotChecked', { count: notChecked }) : '',
  ];
  return t('summary', {
    statements: t('summaryStatements', { count: statements }),
    parts: listed(parts.filter(Boolean)),
  });
}

/** What stands below it: how many citations are explained, and what a mark and its absence do not mean. */
export function summaryCaution(summary: Summary): string {
  const { statements, notChecked, citations, explained } = summary;
  return [
    explained > 0 ? t('summaryCitations', { count: explained }) : '',
    notChecked > 0 ? t('notCheckedNotTrue') : '',
    notChecked < statements || citations > 0 ? t('markNotWrong') : '',
  ]
    .filter(Boolean)
    .join(' ');
}
