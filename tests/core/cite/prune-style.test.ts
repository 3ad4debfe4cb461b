import { expect, test } from 'vitest';
import { openEngine } from '../../../src/core/cite/csl-engine.ts';
import { pruneStyle } from '../../../src/core/cite/prune-style.ts';
import { workItem } from '../../../src/core/cite/work-item.ts';
import { WorkSpec } from '../../../src/core/model/work-record.ts';
import { loadCiteproc } from '../../../src/node/cite/load-citeproc.ts';
import { openCslLibrary } from '../../../src/node/cite/load-styles.ts';

const library = openCslLibrary();
const citeproc = loadCiteproc();
const types = ['article', 'article-journal', 'book', 'chapter', 'dataset', 'report', 'software', 'webpage'] as const;
const works = types.map((type) =>
	WorkSpec.parse({
		id: type,
		type,
		title: `A ${type}`,
		author: type === 'webpage' ? undefined : [{ family: 'Ahmed', given: 'Ann' }, { literal: 'Institute' }],
		editor: type === 'chapter' ? [{ family: 'Berg', given: 'Bo' }] : undefined,
		'container-title': type === 'book' ? undefined : 'Whole',
		publisher: 'Press',
		issued: type === 'software' ? undefined : { 'date-parts': [[2020, 3, 4]] },
		volume: '3',
		page: '1-20',
		DOI: '10.1000/1',
		URL: 'https://example.org/',
	}),
);
const styles = ['apa', 'chicago-author-date', 'modern-language-association', 'ieee', 'vancouver', 'nature'];

test.each(styles)('works are set by what is left of %s as by the whole style', (style) => {
	const node = library.style(style);
	if (node === undefined) throw new Error(`There is no style ${style}.`);
	const set = (items: typeof works, of: typeof node) => {
		const engine = openEngine(citeproc, of, 'en', library, (id) => {
			const work = items.find((each) => each.id === id);
			return work && workItem(work, 'en');
		});
		const clusters = items.map(({ id }, index) => ({
			citationID: String(index),
			citationItems: [{ id }],
			properties: { noteIndex: 0 },
		}));
		const citations = engine.rebuildProcessorState(clusters, 'html').map(([, , words]) => words);
		return [citations, engine.makeBibliography()];
	};
	const few = [works.slice(0, 1), works.slice(2, 3), works.slice(3, 6), works.slice(6), works];
	for (const items of few) {
		const kept = pruneStyle(node, new Set(items.map(({ type }) => type)));
		expect(JSON.stringify(kept).length).toBeLessThanOrEqual(JSON.stringify(node).length);
		expect(set(items, kept)).toEqual(set(items, node));
	}
});
