import { expect, test } from 'vitest';
import type { ProseNode } from '../../src/core/model/prose-tree.ts';
import { isParagraphAnchor, paragraphAnchor } from '../../src/core/permalink/addresses.ts';
import { anchorParagraphs } from '../../src/integration/anchor-paragraphs.ts';

const words = (value: string): ProseNode => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const item = (...children: ProseNode[]): ProseNode => ({ type: 'listItem', spread: false, children });
const list = (...children: ProseNode[]): ProseNode => ({
	type: 'list',
	ordered: false,
	start: null,
	spread: false,
	children,
});
const component = (name: string, id: string, ...children: ProseNode[]): ProseNode => ({
	type: 'mdxJsxFlowElement',
	name,
	attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
	children,
});

/** The ids that nodes were given, in reading order, each with the words that follow it directly. */
function idsIn(nodes: readonly ProseNode[]): string[] {
	return nodes.flatMap((node) => {
		if (!('children' in node)) return [];
		const own = 'data' in node && node.data !== undefined ? [`${node.type} ${node.data.hProperties.id}`] : [];
		return [...own, ...idsIn(node.children)];
	});
}

test('paragraphs, items, meanings and passages of a claim are counted in reading order', () => {
	const claim = component(
		'Claim',
		'growth',
		words('one'),
		list(item(words('two'), list(item(words('three')))), item(words('four'), words('five'))),
		{ type: 'blockquote', children: [{ type: 'paragraph', source: 's', line: 1, children: [] }] },
		component('Note', '', words('seven')),
		{ type: 'descriptionList', children: [{ type: 'descriptionDetails', spread: false, children: [words('eight')] }] },
	);
	expect(idsIn(anchorParagraphs([claim]))).toEqual([
		'paragraph growth.1',
		'listItem growth.2',
		'listItem growth.3',
		'listItem growth.4',
		'paragraph growth.5',
		'paragraph growth.6',
		'paragraph growth.7',
		'descriptionDetails growth.8',
	]);
});

test('each claim counts for itself, and what stands outside claims has no anchors', () => {
	const nodes = [words('before'), component('Claim', 'a', words('one')), component('Claim', 'b', words('one'))];
	expect(idsIn(anchorParagraphs(nodes))).toEqual(['paragraph a.1', 'paragraph b.1']);
});

test('an anchor of a paragraph is told from others that have a full stop', () => {
	expect(isParagraphAnchor(paragraphAnchor('gpu-growth-2024', 12))).toBe(true);
	for (const other of ['work.kwon2023.1', 'findings.note-2', 'findings.note-2.mark', 'findings', 'card-2'])
		expect(isParagraphAnchor(other)).toBe(false);
});
