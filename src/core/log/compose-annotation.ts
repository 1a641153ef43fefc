import type { Annotation, Source } from '../model/annotation.ts';
import type { DraftForm, DraftProblem, DraftSource } from '../model/draft.ts';
import { completeAddress } from './complete-address.ts';

/** The longest summary, quotation and other field, in UTF-16 code units. */
const LONGEST = { summary: 4_000, quotation: 10_000, field: 2_000 } as const;
/** The most sources, citations and other wordings. */
const MOST = 200;

/**
 * Turn a moderator's form into an annotation.
 *
 * @returns the annotation, or every problem that keeps it from being published, in the form's order
 */
export function composeAnnotation(
  form: DraftForm,
): { readonly annotation: Annotation } | { readonly problems: readonly DraftProblem[] } {
  const problems: DraftProblem[] = [];
  const report = (problem: DraftProblem | null) => {
    if (problem) problems.push(problem);
  };
  const citations = form.citations.filter((id) => id.trim() !== '');
  const quoted = form.quotation.trim();
  if (quoted === '' && citations.length === 0) report({ field: 'quotation', problem: 'missing' });
  report(tooLong('quotation', form.quotation, LONGEST.quotation));
  // A citation has no speaker; a statement must have one.
  if (quoted !== '' && citations.length === 0 && form.speaker.trim() === '')
    report({ field: 'speaker', problem: 'missing' });
  report(tooLong('speaker', form.speaker, LONGEST.field));
  report(badDate('saidOn', form.saidOn));
  if (form.page.trim() !== '' && !webAddress(form.page)) report({ field: 'page', problem: 'not-an-address' });
  if (form.summary.trim() === '') report({ field: 'summary', problem: 'missing' });
  report(tooLong('summary', form.summary, LONGEST.summary));
  if (form.publisher.trim() === '') report({ field: 'publisher', problem: 'missing' });
  report(tooLong('publisher', form.publisher, LONGEST.field));
  const sources = form.sources.filter((source) => !isBlank(source));
  if (sources.length === 0) report({ field: 'sources', problem: 'missing' });
  form.sources.forEach((source, index) => {
    if (!isBlank(source)) problems.push(...sourceProblems(source, index));
  });
  if (form.ratingWords.trim() !== '') {
    if (form.ratingAuthor.trim() === '' || form.ratingDate.trim() === '')
      report({ field: 'rating', problem: 'missing' });
    report(badDate('rating', form.ratingDate));
  }
  report(badDate('reviewBy', form.reviewBy));
  for (const field of ['licence', 'language'] as const) report(tooLong(field, form[field], LONGEST.field));
  for (const words of [form.ratingWords, form.ratingAuthor]) report(tooLong('rating', words, LONGEST.field));
  if (citations.length > MOST || citations.some((id) => id.length > LONGEST.field))
    report({ field: 'citations', problem: 'too-long' });
  const variants = lines(form.variants);
  if (variants.length > MOST || variants.some((words) => words.length > LONGEST.quotation))
    report({ field: 'variants', problem: 'too-long' });
  const { exact = '', prefix = '', suffix = '' } = form.selector ?? {};
  if (exact.length + prefix.length + suffix.length > 2 * LONGEST.quotation)
    report({ field: 'quotation', problem: 'too-long' });
  if (sources.length > MOST) report({ field: 'sources', problem: 'too-long' });
  if (problems.length > 0) return { problems };
  return { annotation: compose(form, quoted, citations, sources) };
}

function compose(
  form: DraftForm,
  quoted: string,
  citations: readonly string[],
  sources: readonly DraftSource[],
): Annotation {
  const page = webAddress(form.page);
  return {
    claim:
      quoted === ''
        ? null
        : {
            text: quoted,
            variants: lines(form.variants),
            speaker: orNull(form.speaker),
            saidOn: orNull(form.saidOn),
          },
    citations,
    status: form.status,
    summary: form.summary.trim(),
    sources: sources.map(composeSource),
    publisher: form.publisher.trim(),
    target: page && form.selector ? { url: page, selector: form.selector } : null,
    language: form.language.trim() || 'und',
    ...(form.ratingWords.trim() && {
      rating: {
        words: form.ratingWords.trim(),
        author: form.ratingAuthor.trim(),
        date: form.ratingDate.trim(),
      },
    }),
    ...(form.licence.trim() && { licence: form.licence.trim() }),
    ...(form.reviewBy.trim() && { reviewBy: form.reviewBy.trim() }),
  };
}

function composeSource(source: DraftSource): Source {
  const url = webAddress(source.url) ?? '';
  return {
    url,
    title: source.title.trim() || url,
    publisher: source.publisher.trim(),
    date: orNull(source.date),
    ...(source.primary && { primary: true }),
    ...(source.primary && source.excerpt.trim() && { excerpt: source.excerpt.trim() }),
  };
}

function sourceProblems(source: DraftSource, index: number): DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (source.url.trim() === '') problems.push({ field: `source-url-${index}`, problem: 'missing' });
  else if (!webAddress(source.url)) problems.push({ field: `source-url-${index}`, problem: 'not-an-address' });
  for (const [field, value, most] of [
    [`source-title-${index}`, source.title, LONGEST.field],
    [`source-publisher-${index}`, source.publisher, LONGEST.field],
    [`source-excerpt-${index}`, source.excerpt, LONGEST.quotation],
  ] as const) {
    const long = tooLong(field, value, most);
    if (long) problems.push(long);
  }
  const date = badDate(`source-date-${index}`, source.date);
  if (date) problems.push(date);
  return problems;
}

function isBlank({ url, title, publisher, excerpt, date }: DraftSource): boolean {
  return [url, title, publisher, excerpt, date].every((field) => field.trim() === '');
}

function tooLong(field: DraftProblem['field'], value: string, most: number): DraftProblem | null {
  return value.trim().length > most ? { field, problem: 'too-long' } : null;
}

function badDate(field: DraftProblem['field'], value: string): DraftProblem | null {
  const date = value.trim();
  if (date === '') return null;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) return { field, problem: 'not-a-date' };
  const time = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return new Date(time).toISOString().startsWith(date) ? null : { field, problem: 'not-a-date' };
}

/** @returns the address as typed without blanks and with its `https://`, or `null` when it is no http or https address */
function webAddress(typed: string): string | null {
  const address = completeAddress(typed).trim();
  return /^https?:\/\/[^\s/$.?#"<>][^\s"<>]*$/i.test(address) && address.length <= LONGEST.field ? address : null;
}

function orNull(value: string): string | null {
  return value.trim() || null;
}

function lines(value: string): string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
