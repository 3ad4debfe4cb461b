import { expect, test } from 'vitest';
import { DraftReader } from '../../../src/core/parse/draft-reader.ts';
import { readWorks } from '../../../src/core/parse/read-works.ts';
import { Collector, type Problem } from '../../../src/core/problem.ts';
import { readBibtex } from '../../../src/node/cite/read-bibtex.ts';

/** Reads works from the text of one or both files. */
function read(files: { json?: string; bib?: string }) {
	const encoded = Object.entries(files).map(([ending, text]) => {
		return [`data/works.${ending}`, new TextEncoder().encode(text)] as const;
	});
	const problems = new Collector<Problem>();
	const works = readWorks(new DraftReader(new Map(encoded), problems), readBibtex, problems);
	return { works: works.map(({ spec }) => spec), problems: problems.reported };
}

test('letters in BibTeX are read, however TeX spells them', () => {
	const { works, problems } = read({
		bib: String.raw`@article{muller2020,
			author = {M{\"u}ller, J{\"o}rg and {Bridges \& Sons}},
			title = {The $\alpha$ of {GPU}s \& \emph{more} --- 100\% so},
			journal = {Stra{\ss}e},
			year = 2020, month = jul,
			pages = {1--20},
			doi = {10.1000/a_b},
		}`,
	});
	expect(problems).toEqual([]);
	expect(works).toEqual([
		expect.objectContaining({
			id: 'muller2020',
			type: 'article-journal',
			title: 'The α of GPUs & <i>more</i> — 100% so',
			author: [{ family: 'Müller', given: 'Jörg' }, { family: 'Bridges & Sons' }],
			issued: { 'date-parts': [[2020, 7]] },
			'container-title': 'Straße',
			page: '1-20',
			DOI: '10.1000/a_b',
		}),
	]);
});

test('letters and commands that Citation.js does not know are read, and addresses without their TeX', () => {
	const { works, problems } = read({
		bib: String.raw`@book{ostby, author = {{\O}stby, {\AA}se and Garc{\'\i}a, Jos{\'{\i}} and others},
			title = {\LaTeX{} \mbox{as} it is \ldots},
			url = {\url{https://example.org/a\_b}}, doi = {https://doi.org/10.1000/ab}}`,
	});
	expect(problems).toEqual([]);
	expect(works).toMatchObject([
		{
			title: 'LaTeX as it is …',
			author: [{ family: 'Østby', given: 'Åse' }, { family: 'García', given: 'Josí' }, { family: 'others' }],
			URL: 'https://example.org/a_b',
			DOI: '10.1000/ab',
		},
	]);
});

test('biblatex and both files together are read', () => {
	const { works, problems } = read({
		bib: '@online{a, title = {A}, date = {2020-05-01/2020-06-02}, url = {https://example.org/a}}',
		json: '[\n\t{ "id": "b", "type": "book", "title": "B", "volume": 3, "abstract": "Long.", "custom": { "x": 1 } }\n]',
	});
	expect(problems).toEqual([]);
	expect(works.map(({ id }) => id)).toEqual(['b', 'a']);
	expect(works[0]).toMatchObject({ volume: '3' });
	expect(works[1]?.issued).toEqual({
		'date-parts': [
			[2020, 5, 1],
			[2020, 6, 2],
		],
	});
});

test('a field that is wrong is found in its entry', () => {
	const { problems } = read({
		bib: '@book{a, title = {A}}\n\n@book{b,\n  title = {B},\n  url = {www.example.org},\n}',
	});
	expect(problems.map(({ at }) => at)).toEqual([{ file: 'data/works.bib', line: 5, column: 3 }]);
});

test('a text that is an address is not fetched', () => {
	const { problems } = read({ bib: 'https://example.org/works.bib' });
	expect(problems.map(({ message }) => message)).toEqual(['data/works.bib holds no entry.']);
});

test.each([
	['arXiv.org', 0],
	['DOI.org (Crossref)', 0],
	['Zotero', 0],
])('the catalogue %j is none of the sources', (source, count) => {
	const { problems } = read({ json: JSON.stringify([{ id: 'a', type: 'book', title: 'A', source }]) });
	expect(problems).toHaveLength(count);
});
