import { beforeAll, describe, expect, test } from 'vitest';
import { bibtex } from '../../../src/core/cite/bibtex.ts';
import { cslJson } from '../../../src/core/cite/csl-json.ts';
import { makeEngines } from '../../../src/core/cite/csl-engine.ts';
import { type CitationFormatter, citationFormatter, defaultStyles } from '../../../src/core/cite/format-citation.ts';
import { ris } from '../../../src/core/cite/ris.ts';
import { loadCiteproc } from '../../../src/node/cite/load-citeproc.ts';
import { openCslLibrary } from '../../../src/node/cite/load-styles.ts';
import { works } from './works.ts';

const golden = (file: string) => `../../golden/citations/${file}`;

describe('formatted citations', () => {
	const library = openCslLibrary();
	let format: CitationFormatter;
	beforeAll(async () => {
		format = citationFormatter(library, makeEngines(loadCiteproc()));
	});

	// Read against: APA 7 ch. 9–10; CMOS 17 14.220, 14.106; MLA 9 ch. 5; IEEE Reference Guide 2023; Cite Them Right 12;
	// NLM Citing Medicine 2; GOST R 7.0.5-2008 s. 6 and 10.
	test.each([...defaultStyles, 'chicago-author-date'])('%s', async (style) => {
		const entries = Object.entries(works).map(
			([name, work]) =>
				`# ${name}\n${format(work, [style])
					.map(({ html }) => html)
					.join('')}\n`,
		);
		await expect(`${library.titles.get(style)}\n\n${entries.join('\n')}`).toMatchFileSnapshot(golden(`${style}.txt`));
	});

	test('no reference repeats its punctuation or leaves a gap', () => {
		for (const [name, work] of Object.entries(works)) {
			for (const { text, style } of format(work, defaultStyles)) {
				expect(text, `${style}: ${name}`).not.toMatch(
					/(?<!\.)\.\.(?!\.)|,,|[.,;]\[|\s[.,;](?!\d)|\(\s*\)|\[\s*\]|: ?:|undefined/,
				);
				expect(
					[work.url, work.doi].some((address) => address !== undefined && text.includes(address)),
					`${style}: ${name}`,
				).toBe(true);
			}
		}
	});

	test('the version stands in every reference, in words or in the permalink', () => {
		for (const work of Object.values(works)) {
			for (const { text, style } of format(work, defaultStyles))
				if (work.doi === undefined) expect(text, style).toContain('1.0.0');
		}
	});

	test('a style that CSL does not have is refused', () => {
		expect(() => format(Object.values(works)[0] ?? expect.fail(), ['no-such-style'])).toThrow(
			'CSL has no style “no-such-style”.',
		);
	});
});

test.each([
	['bib', (all: typeof works) => Object.values(all).map(bibtex).join('\n')],
	['ris', (all: typeof works) => Object.values(all).map(ris).join('\r\n')],
	['csl.json', (all: typeof works) => cslJson(Object.values(all))],
])('works.%s', async (extension, write) => {
	await expect(write(works)).toMatchFileSnapshot(golden(`works.${extension}`));
});
