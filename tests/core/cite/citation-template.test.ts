import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { makeEngines } from '../../../src/core/cite/csl-engine.ts';
import { type CitationFormatter, citationFormatter, defaultStyles } from '../../../src/core/cite/format-citation.ts';
import { loadCiteproc } from '../../../src/node/cite/load-citeproc.ts';
import { openCslLibrary } from '../../../src/node/cite/load-styles.ts';
import { arbitraryWork } from './arbitrary-work.ts';

let format: CitationFormatter;
beforeAll(async () => {
	format = citationFormatter(openCslLibrary(), makeEngines(loadCiteproc()));
});

const word = fc.oneof(
	fc.constantFrom(
		'Growth',
		'of',
		'the',
		'GPU',
		'capacity',
		'in',
		'Kazakhstan',
		'a',
		'and',
		'iPhone',
		'Доля',
		'и',
		'қуаты',
		'2022',
		'1',
		'per-year',
		'self-employed',
		'(all)',
		'firms,',
		'vs',
		'then',
		'œuvre',
		'I',
		'Is',
		'-',
		',',
		'(',
		'no',
		'St',
	),
	fc.string({ unit: fc.constantFrom(...'abcXYZéßжШқ019-,()'), minLength: 1, maxLength: 8 }),
);
const title = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const url = fc
	.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,6}){0,3}$/)
	.map((id) => `https://example.org/r/figures/${id}/`);

/** An address with a fragment has no template: each of these is written by the style itself. */
function writtenOutright(work: Parameters<CitationFormatter>[0]) {
	return format({ ...work, url: `${work.url}#x` }, defaultStyles).map((each) => ({
		...each,
		text: each.text.replaceAll(`${work.url}#x`, work.url),
		html: each.html.replaceAll(`${work.url}#x`, work.url),
	}));
}

test('a reference that only puts in title and address is the one that its style writes', () => {
	fc.assert(
		fc.property(arbitraryWork, fc.array(fc.record({ title, url }), { minLength: 1, maxLength: 3 }), (work, parts) => {
			for (const part of parts)
				expect(format({ ...work, ...part }, defaultStyles)).toEqual(writtenOutright({ ...work, ...part }));
		}),
		{ numRuns: Number(process.env['RUNS'] ?? 40) },
	);
});
