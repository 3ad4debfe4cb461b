import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { AST as Ris } from 'astrocite-ris';
import { expect, test } from 'vitest';
import { worksWriters } from '../../../src/core/cite/works-files.ts';
import { WorkSpec } from '../../../src/core/model/work-record.ts';

const works = [
	{
		id: 'kwon2023',
		type: 'paper-conference',
		title: 'Memory for <i>GPUs</i> & 100 % of the rest',
		author: [{ family: 'Kwon', given: 'Woosuk' }, { literal: 'Bridges & Sons' }],
		editor: [{ family: 'Berg', given: 'Ann', 'non-dropping-particle': 'van der' }],
		'container-title': 'Proceedings of the 29th Symposium',
		page: '12-34',
		publisher: 'ACM',
		issued: { 'date-parts': [[2023, 10, 3]] },
		DOI: '10.1145/3600006.3613165',
		URL: 'https://example.org/a_b%20c',
	},
	{ id: 'note', type: 'webpage', title: 'A note {in braces}', language: 'Englisch, German' },
	{
		id: 'muller2020',
		type: 'article-journal',
		title: 'Über Brücken',
		language: 'de-AT',
		author: [{ family: 'Müller', given: 'Jörg' }],
		'container-title': 'Journal of Bridges',
		volume: '3',
		issue: '2',
		issued: { 'date-parts': [[2020]] },
	},
].map((work) => WorkSpec.parse(work));

test('authors who are not named are “others” in BibTeX, and stand in no other file', () => {
	const [work] = works;
	if (work === undefined) throw new Error('There is no work.');
	const more = { ...work, author: [{ family: 'Kwon', given: 'Woosuk' }, { literal: 'others' }] };
	expect(worksWriters['.bib']([more])).toContain('author = {Kwon, Woosuk and others}');
	expect(worksWriters['.ris']([more]).match(/^AU {2}- .*/gm)).toEqual(['AU  - Kwon, Woosuk']);
});

test('BibTeX is read back by another parser with the same fields', () => {
	const read = plugins.input.chain(worksWriters['.bib'](works));
	expect(read).toMatchObject([
		{
			id: 'kwon2023',
			type: 'paper-conference',
			title: 'Memory for GPUs & 100 % of the rest',
			author: [{ family: 'Kwon', given: 'Woosuk' }, { family: 'Bridges & Sons' }],
			'container-title': 'Proceedings of the 29th Symposium',
			page: '12-34',
			publisher: 'ACM',
			issued: { 'date-parts': [[2023, 10, 3]] },
			DOI: '10.1145/3600006.3613165',
			URL: 'https://example.org/a_b%20c',
		},
		{ id: 'note', title: 'A note {in braces}' },
		{
			id: 'muller2020',
			type: 'article-journal',
			title: 'Über Brücken',
			'container-title': 'Journal of Bridges',
			volume: '3',
			issue: '2',
			issued: { 'date-parts': [[2020]] },
		},
	]);
});

test('RIS is read back by another parser with the same fields', () => {
	const entries = Ris.parse(worksWriters['.ris'](works)).children;
	const values = (index: number, key: string) =>
		entries[index]?.properties.filter((each) => each.key === key).map(({ value }) => value);
	expect(entries.map(({ type }) => type)).toEqual(['CPAPER', 'ELEC', 'JOUR']);
	expect(values(0, 'AU')).toEqual(['Kwon, Woosuk', 'Bridges & Sons']);
	expect(values(0, 'ED')).toEqual(['van der Berg, Ann']);
	expect(values(0, 'SP')).toEqual(['12']);
	expect(values(0, 'DA')).toEqual(['2023/10/03']);
	expect(values(2, 'TI')).toEqual(['Über Brücken']);
	expect(values(1, 'PY')).toEqual([]);
});

test('CSL-JSON is read back as it was', () => {
	expect(JSON.parse(worksWriters['.csl.json'](works))).toEqual(works);
});

test('a language is given by its name in BibTeX, if the record has a tag, and by the tag in RIS', () => {
	expect(worksWriters['.bib'](works).match(/langid = .*/g)).toEqual(['langid = {german},']);
	expect(worksWriters['.ris'](works).match(/LA {2}- .*(?=\r)/g)).toEqual(['LA  - Englisch, German', 'LA  - de-AT']);
});
