import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { address } from '../../../src/core/permalink/addresses.ts';
import { isPagePart, reservedNames } from '../../../src/core/permalink/taken-addresses.ts';

test('an address never changes', () => {
	expect([address.cover, address.report, address.figures, address.methods, address.data]).toEqual([
		'/',
		'/report/',
		'/figures/',
		'/methods/',
		'/data/',
	]);
	expect([
		address.section('findings'),
		address.claim('findings', 'gpu'),
		address.figure('gpu'),
		address.source('mit'),
	]).toEqual(['/findings/', '/findings/#gpu', '/figures/gpu/', '/sources/mit/']);
	expect([address.passage('mit', 'gpu'), address.term('llm'), address.unknown('no-microdata')]).toEqual([
		'/sources/mit/#quote-gpu',
		'/methods/#term-llm',
		'/methods/#no-microdata',
	]);
});

test('no section can take the name of a page or a folder of the site', () => {
	const pages = globSync('src/pages/**/*.{astro,ts}').map(
		(file) =>
			file
				.replaceAll('\\', '/')
				.replace(/^src\/pages\//, '')
				.split(/[/.]/)[0] ?? '',
	);
	const named = pages.filter((name) => /^[a-z0-9]/.test(name) && name !== 'index');
	expect(named.filter((name) => !reservedNames.has(name))).toEqual([]);
});

test('no heading, claim or unknown can take a fragment that the pages use', () => {
	const pages = [
		'src/layouts/Page.astro',
		'src/pages/[section].astro',
		'src/pages/report.astro',
		'src/pages/methods.astro',
	];
	const used = pages.flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ''),
	);
	expect(used).toContain('main');
	expect(used.filter((fragment) => !isPagePart(fragment))).toEqual([]);
});

test.each(['state-title', 'card-1', 'rule-id-is-unique', 'term-llm'])('%s belongs to the pages', (fragment) => {
	expect(isPagePart(fragment)).toBe(true);
});

test.each(['gpu-growth', 'no-microdata', 'titles', 'maintenance'])('%s is free', (fragment) => {
	expect(isPagePart(fragment)).toBe(false);
});
