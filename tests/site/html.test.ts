import { expect, test } from 'vitest';
import { htmlFaults } from './html-faults.ts';
import { pages, readText } from './read-dist.ts';

test.each(pages)('%s is valid HTML', async (page) => {
	expect(await htmlFaults(readText(page))).toEqual([]);
});

test.each(pages)('%s ends where its document ends', (page) => {
	expect(readText(page)).toMatch(/^<!DOCTYPE html>/i);
	expect(readText(page).trimEnd()).toMatch(/<\/body>\s*<\/html>$/);
});
