import { expect, test } from 'vitest';
import { findWords } from './find-words.ts';
import { proseSite } from './prose-site.ts';
import { copyWithLink, select } from './select-text.ts';

const { open } = proseSite();
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

test('a selection of a draft leads to the claim on the live site, and leaves out the marks of notes', async () => {
	const page = await open('notes/', clipboard);
	await select(page, '[id="bridges-carry-much.1"]');
	const { plain, address } = await copyWithLink(page);
	expect(address).toMatch(/^https:\/\/example\.org\/prose\/notes\/#bridges-carry-much:~:text=/);
	expect(plain).toContain('“The city says so, once and for all');
	expect(plain).not.toContain('[');
	const found = await findWords(page, address.split(':~:text=')[1] ?? '');
	expect(found?.ids).toContain('bridges-carry-much.1');
	await page.context().close();
});

test('a selection with mathematics has it as a text in its line', async () => {
	const page = await open('mathematics/', clipboard);
	const paragraph = page.locator('.claim p:has(math)').first();
	await select(page, `[id="${await paragraph.getAttribute('id')}"]`);
	const { plain } = await copyWithLink(page);
	expect(plain.split('\n')).toHaveLength(3);
	expect(plain).toContain(await paragraph.locator('math').first().getAttribute('alttext'));
	await page.context().close();
});
