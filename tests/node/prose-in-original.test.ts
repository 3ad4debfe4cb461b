import { expect, test } from 'vitest';
import type { ProseComponent, ProseNode } from '../../src/core/model/prose-tree.ts';
import { proseInOriginal } from '../../src/integration/prose-in-original.ts';

const text = (value: string): ProseNode => ({ type: 'text', value });
const paragraph = (...children: ProseNode[]): ProseNode => ({ type: 'paragraph', children });

function component(
	type: 'mdxJsxFlowElement' | 'mdxJsxTextElement',
	name: string,
	words: string,
	...children: ProseNode[]
): ProseComponent {
	return { type, name, attributes: [], words, children };
}
const inLine = component.bind(undefined, 'mdxJsxTextElement');
const block = component.bind(undefined, 'mdxJsxFlowElement');

test('blocks of text say their language and keep their ids; what the page puts between them does not', () => {
	const heading: ProseNode = { type: 'heading', depth: 2, data: { hProperties: { id: 'why' } }, children: [] };
	expect(proseInOriginal([heading, paragraph(text('Words.')), block('Chart', '')], 'en-GB', 'ru')).toMatchObject([
		{ data: { hProperties: { id: 'why', lang: 'en-GB' } } },
		{ data: { hProperties: { lang: 'en-GB' } } },
		{ name: 'Chart', attributes: [] },
	]);
});

test('they say their direction as well, if it is the other one', () => {
	const [marked] = proseInOriginal([paragraph(text('Words.'))], 'ar', 'en');
	expect(marked).toMatchObject({ data: { hProperties: { lang: 'ar', dir: 'rtl' } } });
});

test('words between the tags of a component are a block of text', () => {
	const [note] = proseInOriginal([block('Note', '', text('Words.'))], 'en', 'ru');
	expect(note).toMatchObject({
		name: 'Note',
		children: [{ type: 'paragraph', data: { hProperties: { lang: 'en' } }, children: [{ value: 'Words.' }] }],
	});
});

test('figures, terms and references are given the words of the original, unless their author gave them some', () => {
	const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value });
	const sentence = paragraph(
		inLine('Fig', '48 bridges'),
		inLine('Term', '2019 Bridge Act'),
		inLine('Term', 'Acts', text('Acts')),
		inLine('Ref', 'Chart 1'),
	);
	expect(proseInOriginal([sentence], 'en', 'ru')).toMatchObject([
		{
			children: [
				{ name: 'Fig', attributes: [attribute('language', 'en'), attribute('words', '48 bridges')] },
				{ name: 'Term', attributes: [attribute('language', 'en')], children: [text('2019 Bridge Act')] },
				{ name: 'Term', children: [text('Acts')] },
				{ name: 'Ref', attributes: [], children: [text('Chart 1')] },
			],
		},
	]);
});
