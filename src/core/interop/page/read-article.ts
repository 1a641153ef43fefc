import { isObject, type JsonObject, listOf } from '../field.ts';
import { LONGEST } from '../keep-notes.ts';
import { toPlainText } from '../plain-text.ts';
import { readDate } from '../read-date.ts';
import type { MarkedUpPage } from './read-page.ts';

/**
 * Complete what a page says of itself by the article among its linked data.
 *
 * @param values the parsed scripts, in their order; the first article counts
 */
export function withArticle(page: MarkedUpPage, values: readonly unknown[]): MarkedUpPage {
  const article = findArticle(values, 0);
  if (!article) return page;
  const [publisher] = listOf(article.publisher);
  const name = isObject(publisher) ? publisher.name : publisher;
  return {
    ...page,
    title: plain(article.headline) || page.title,
    published: page.published ?? readDate(article.datePublished)?.at ?? null,
    house: plain(name),
  };
}

function findArticle(value: unknown, depth: number): JsonObject | null {
  if (depth > 4) return null;
  if (Array.isArray(value)) {
    for (const one of value) {
      const found = findArticle(one, depth + 1);
      if (found) return found;
    }
    return null;
  }
  if (!isObject(value)) return null;
  if (listOf(value['@type']).some((type) => typeof type === 'string' && /(?:Article|BlogPosting)$/.test(type)))
    return value;
  return findArticle(value['@graph'], depth + 1);
}

function plain(value: unknown): string {
  return typeof value === 'string' ? toPlainText(value, LONGEST.field).text : '';
}
