import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { AST as Ris } from 'astrocite-ris';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtex } from '../../../src/core/cite/bibtex.ts';
import type { CitedAgent } from '../../../src/core/cite/cited-work.ts';
import { cslItem, cslJson } from '../../../src/core/cite/csl-json.ts';
import { ris } from '../../../src/core/cite/ris.ts';
import { arbitraryWork, oneLine } from './arbitrary-work.ts';

/** A name as CSL has it, or as a reader that knows no organisations gives it. */
interface ReadName {
	readonly family?: string;
	readonly given?: string;
	readonly literal?: string;
	readonly 'non-dropping-particle'?: string;
	readonly 'dropping-particle'?: string;
}

const named = (agent: CitedAgent) =>
	'organisation' in agent ? oneLine(agent.organisation) : `${agent.family}, ${agent.given}`;
const readName = ({ family, given, literal, ...particles }: ReadName) =>
	literal ??
	[[particles['non-dropping-particle'], particles['dropping-particle'], family].filter(Boolean).join(' '), given]
		.filter(Boolean)
		.join(', ');
/** The parser takes two escaped per cent signs of a title for one. */
const once = (text: string) => text.replace(/%+/g, '%');

test('BibTeX is read back by another parser with the same fields', () => {
	fc.assert(
		fc.property(arbitraryWork, (work) => {
			const [item, ...others] = plugins.input.chain(bibtex(work));
			expect(others).toEqual([]);
			const { container, number } = work;
			const type = cslItem(work).type;
			const readContainer = item?.[type === 'dataset' ? 'collection-title' : 'container-title'];
			expect({
				id: item?.id,
				type: item?.type,
				title: once(item?.title ?? ''),
				container: readContainer === undefined ? undefined : once(readContainer),
				names: item?.author?.map((each) => once(readName(each))),
				publisher: once(item?.publisher ?? ''),
				version: item?.version ?? item?.edition,
				number: item?.number,
				date: item?.issued?.['date-parts']?.[0],
				url: item?.URL,
				doi: item?.DOI,
			}).toEqual({
				id: work.key,
				type,
				title: once(oneLine(work.title)),
				container: container === undefined ? undefined : once(oneLine(container)),
				names: work.authors.map((agent) => once(named(agent))),
				publisher: once(oneLine(work.publisher)),
				version: work.version,
				number,
				date: work.date?.split('-').map(Number),
				url: work.url,
				doi: work.doi,
			});
		}),
		{ numRuns: 1000 },
	);
});

test('RIS is read back by another parser with the same fields', () => {
	fc.assert(
		fc.property(arbitraryWork, (work) => {
			const [entry, ...others] = Ris.parse(ris(work)).children;
			const values = (key: string) =>
				entry?.properties.filter((each) => each.key === key).map(({ value }) => value) ?? [];
			expect(others).toEqual([]);
			expect(entry?.type).toBe(
				work.kind === 'report' ? 'RPRT' : work.kind === 'section' || work.kind === 'claim' ? 'CHAP' : 'DATA',
			);
			expect(values('AU')).toEqual(work.authors.map(named));
			const [year, month, day] = work.date?.split('-') ?? [];
			const single = {
				ID: work.key,
				TI: work.title,
				T2: work.container,
				PB: work.publisher,
				PY: year,
				DA: month === undefined ? undefined : `${year}/${month}/${day ?? ''}`,
				ET: work.version,
				SN: work.number,
				DO: work.doi,
				UR: work.url,
				LA: work.language,
			};
			for (const [key, value] of Object.entries(single))
				expect(values(key), key).toEqual(value === undefined ? [] : [oneLine(value)]);
		}),
		{ numRuns: 1000 },
	);
});

test('CSL-JSON is read back as it was', () => {
	fc.assert(fc.property(arbitraryWork, (work) => void expect(JSON.parse(cslJson([work]))).toEqual([cslItem(work)])));
});

test('braces balance, so that BibTeX finds the end of every field', () => {
	fc.assert(
		fc.property(arbitraryWork, (work) => {
			let depth = 0;
			for (const character of bibtex(work)) {
				depth += character === '{' ? 1 : character === '}' ? -1 : 0;
				expect(depth).toBeGreaterThanOrEqual(0);
			}
			expect(depth).toBe(0);
		}),
	);
});
