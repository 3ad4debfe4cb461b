import { describe, expect, test } from 'vitest';
import { proseSite } from './prose-site.ts';

const { open } = proseSite();

/** Pages of the fixture, by the file that says what a screen reader finds in them, in order. */
const PAGES = { section: 'notes/', chart: 'charts/repair-costs/', figure: 'figures/sound-in-both-rounds/' };

test.each(Object.entries(PAGES))('the page of a %s is heard in order', async (kind, path) => {
	const page = await open(path);
	const tree = await page.locator(kind === 'section' ? 'body' : 'main').ariaSnapshot();
	await expect(withoutAddresses(tree)).toMatchFileSnapshot(`../golden/listening/${kind}.txt`);
	await page.context().close();
});

/** What is said, without the addresses of links. */
function withoutAddresses(tree: string): string {
	const lines = tree.split('\n').filter((line) => !line.trimStart().startsWith('- /url:'));
	const depthOf = (line = '') => line.search(/\S/);
	return lines
		.map((line, index) => (depthOf(lines[index + 1]) > depthOf(line) ? line : line.replace(/:$/, '')))
		.join('\n')
		.concat('\n');
}

const namesOf = async (path: string, role: string) => {
	const page = await open(path);
	const names = await page.locator(`[role=${role}]`).evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel ?? ''));
	await page.context().close();
	return names;
};

describe.each(['doc-noteref', 'doc-backlink'])('links of the role %s', (role) => {
	test('have a name each in the whole report, where each section counts its notes from one', async () => {
		const names = await namesOf('report/', role);
		expect(names.length).toBeGreaterThan(5);
		expect(new Set(names).size).toBe(names.length);
		expect(names.filter((name) => !/ of “.+”/.test(name))).toEqual([]);
	});

	test('are named by their number alone in a section', async () => {
		expect((await namesOf('notes/', role)).filter((name) => / of “/.test(name))).toEqual([]);
	});
});

test('a formula that is a stop of the keyboard says what it is before it is read', async () => {
	for (const path of ['mathematics/', 'figures/sound-in-both-rounds/']) {
		const page = await open(path);
		const stops = page.locator('main [tabindex="0"]');
		expect(await stops.count()).toBeGreaterThan(1);
		for (const stop of await stops.all()) expect(await stop.ariaSnapshot()).toMatch(/^- group "(Formula|Table)":/);
		await page.context().close();
	}
});

test('what frames a picture or a passage is named by its kind, not by the words that are read in it', async () => {
	for (const [path, name] of [
		['shown/', 'Picture'],
		['figures/repair-cost/', 'Passage'],
	] as const) {
		const page = await open(path);
		const frame = page.getByRole('figure', { name, exact: true }).first();
		expect(await frame.ariaSnapshot()).toMatch(new RegExp(`^- figure "${name}":`));
		await page.context().close();
	}
});

test('the links to the files of pictures have names of their own', async () => {
	const page = await open('shown/');
	const links = page.getByRole('link', { name: /^Full size of “/ });
	const names = await links.evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel));
	expect(names).toHaveLength(3);
	expect(new Set(names).size).toBe(3);
	await page.context().close();
});
