import { expect, test } from 'vitest';
import { citationNodes, referenceTags, worksCitedOn } from '../../../src/core/metadata/cited-works.ts';
import type { Work } from '../../../src/core/model/work.ts';

const works: readonly Work[] = [
	{
		id: 'kwon2023',
		record: {
			id: 'kwon2023',
			type: 'article-journal',
			title: 'Memory; <i>paged</i>',
			author: [{ family: 'Berg', given: 'Ann', 'non-dropping-particle': 'van der' }, { literal: 'Institute' }],
			issued: { 'date-parts': [[2023, 10]] },
			'container-title': 'Journal of Memory',
			language: 'de-AT',
			DOI: '10.1145/3600006',
		},
		reference: { text: 'Berg.', html: 'Berg.' },
	},
	{
		id: 'note',
		record: { id: 'note', type: 'document', title: 'A note' },
		reference: { text: 'A note.', html: 'A note.' },
		source: 'bridge-note',
	},
];
const citation = { key: 'a.0', anchor: 'work.note.1', text: '', html: '' };
const report = { works, citations: [{ ...citation, work: 'note', section: 'a' }] };

test('works become tags by which Google Scholar finds what is cited', () => {
	expect(referenceTags(works)).toEqual([
		{
			name: 'citation_reference',
			content:
				'citation_title=Memory, paged; citation_author=Ann van der Berg; citation_author=Institute; ' +
				'citation_publication_date=2023/10; citation_journal_title=Journal of Memory; ' +
				'citation_language=de-AT; citation_doi=10.1145/3600006',
		},
		{ name: 'citation_reference', content: 'citation_title=A note' },
	]);
});

test('works become nodes of schema.org, and a saved source that of its page', () => {
	expect(citationNodes(works, (path) => `https://example.org${path}`)).toEqual({
		citation: [
			{
				'@type': 'CreativeWork',
				'@id': 'https://doi.org/10.1145/3600006',
				name: 'Memory; paged',
				author: [
					{ '@type': 'Person', name: 'Ann van der Berg', givenName: 'Ann', familyName: 'Berg' },
					{ '@type': 'Organization', name: 'Institute' },
				],
				inLanguage: 'de-AT',
				datePublished: '2023-10',
				identifier: {
					'@type': 'PropertyValue',
					propertyID: 'DOI',
					value: '10.1145/3600006',
					url: 'https://doi.org/10.1145/3600006',
				},
			},
			{ '@id': 'https://example.org/sources/bridge-note/' },
		],
	});
	expect(citationNodes([], () => '')).toEqual({});
});

test('the report cites all works, a section its own, and a figure none', () => {
	const ids = (landing: Parameters<typeof worksCitedOn>[1]) => worksCitedOn(report, landing).map(({ id }) => id);
	expect(ids({ kind: 'report' })).toEqual(['kwon2023', 'note']);
	expect(ids({ kind: 'section', part: { id: 'a' } })).toEqual(['note']);
	expect(ids({ kind: 'section', part: { id: 'b' } })).toEqual([]);
	expect(ids({ kind: 'figure', part: { id: 'a' } })).toEqual([]);
});
