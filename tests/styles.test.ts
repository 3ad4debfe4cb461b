import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** One of the four sizes of `margin`. */
const SIDE = String.raw`(?:[\w.%-]+(?:\([^;}]*?\))?)`;

/** Declarations that name the left or the right side, and so do not follow the direction in which a page is written. */
const PHYSICAL = new RegExp(
	[
		'(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\\w-]*|left|right)\\s*:[^;}]*',
		'(?:text-align|float|clear|caption-side|justify-[\\w-]+)\\s*:\\s*(?:-webkit-)?(?:left|right)\\b',
		'border-(?:top|bottom)-(?:left|right)-radius\\s*:[^;}]*',
		// Four sides of a box, of which the second and the fourth differ.
		`(?:margin|padding|inset)\\s*:\\s*${SIDE} (${SIDE}) ${SIDE} (?!\\1\\s*[;}])${SIDE}(?=\\s*[;}])`,
		'scroll-state\\([^)]*\\b(?:left|right)\\b[^)]*\\)',
	]
		.map((each) => `(?<=^|[{;\\s])${each}`)
		.join('|'),
	'gm',
);

/** What may name a side, and why. */
const EXCEPTIONS: readonly (readonly [file: string, declaration: string, why: string])[] = [
	['src/styles/base.css', 'text-align: right', 'digits go from left to right in every script, so columns end there'],
	['src/styles/cite.css', 'inset: var(--y) auto auto var(--x)', 'a script says the place, from the left edge'],
	['src/styles/live-chart.css', 'inset: 0 auto auto 0', 'the canvas lies on a drawing that is as wide'],
	['src/styles/mathematics.css', 'text-align: left', 'mathematics goes from left to right'],
	['src/styles/mathematics.css', 'text-align: -webkit-left', 'mathematics goes from left to right'],
	['src/styles/mathematics.css', 'text-align: right', 'mathematics goes from left to right'],
	['src/styles/mathematics.css', 'text-align: -webkit-right', 'mathematics goes from left to right'],
	['src/styles/mathematics.css', 'padding-left: 0', 'mathematics goes from left to right'],
	['src/styles/mathematics.css', 'padding-left: 0.2em', 'mathematics goes from left to right'],
	['src/styles/mathematics.css', 'padding-left: 1em', 'mathematics goes from left to right'],
	['src/styles/mathematics.css', 'padding-right: 0', 'mathematics goes from left to right'],
];

/** The style sheets of a file: all of it, or what an Astro file has in `<style>`. */
function stylesOf(file: string): string {
	const text = readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
	return file.endsWith('.css')
		? text
		: [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => css).join('');
}

const physicalIn = (css: string) => [...css.matchAll(PHYSICAL)].map(([found]) => found.replace(/\s+/g, ' '));

test('styles name the start and the end of a line, not left and right, so that pages can be mirrored', () => {
	const found = globSync('src/**/*.{css,astro}', { cwd: root })
		.toSorted()
		.flatMap((file) => physicalIn(stylesOf(file)).map((declaration) => `${file}: ${declaration}`));
	const expected = EXCEPTIONS.map(([file, declaration]) => `${file}: ${declaration}`);
	expect(found.filter((each) => !expected.includes(each))).toEqual([]);
	expect(expected.filter((each) => !found.includes(each))).toEqual([]);
});

test.each([
	'a { margin-left: 1em }',
	'a{right:0}',
	'a { border-left-color: red; }',
	'a { float: left; }',
	'a { padding: 0 1em 0 2em; }',
	'a { inset: 0 auto 0 0; }',
	'@container scroll-state(scrollable: left) {}',
])('%s names a side', (css) => {
	expect(physicalIn(css)).toHaveLength(1);
});

test.each([
	'a { margin-inline-start: 1em }',
	'a { padding: 0 1em 2em 1em; }',
	'a { text-align: end; }',
	'.math-left { inset: 0; }',
	'@page { @top-left { content: none } }',
])('%s names none', (css) => {
	expect(physicalIn(css)).toEqual([]);
});
