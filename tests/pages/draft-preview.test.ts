import { expect, test } from 'vitest';
import { draftPreview } from '../../src/pages/annotate/draft-preview.ts';
import { makeForm } from '../fixtures/annotations.ts';

const name = (id: string) => `the law of ${id}`;

test('the preview calls a citation by its name, beside the page’s words for it', () => {
  const form = makeForm({ quotation: '', citations: ['us/const/amendment/4'] });
  const { cited, said } = draftPreview(form, name);
  expect(said).toBeNull();
  expect(cited).toMatchObject({ name: 'the law of us/const/amendment/4', words: 'The harbour bridge' });
});

test('without a page the words for it are its name', () => {
  const form = makeForm({ quotation: '', citations: ['us/const/amendment/4'], selector: null });
  expect(draftPreview(form, name).cited?.words).toBe('the law of us/const/amendment/4');
});
