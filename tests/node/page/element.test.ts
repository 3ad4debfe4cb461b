import { expect, test } from 'vitest';
import { element, elementsOf, find, prune, textOf } from '../../../src/node/page/element.ts';

const script = () => element('script', {}, 'x()');
const page = () =>
	element('main', {}, script(), script(), element('p', {}, 'One ', element('b', {}, 'two'), script(), ' three.'));

test('elements are found in reading order, the node itself included', () => {
	expect(elementsOf(page()).map(({ tagName }) => tagName)).toEqual(['main', 'script', 'script', 'p', 'b', 'script']);
	expect(find(page(), ({ tagName }) => tagName === 'main')?.tagName).toBe('main');
	expect(find(page(), ({ tagName }) => tagName === 'q')).toBeUndefined();
});

test('removes unwanted elements with their content, also adjacent ones, and keeps the rest', () => {
	const pruned = page();
	prune(pruned, ({ tagName }) => tagName === 'script');
	expect(elementsOf(pruned).map(({ tagName }) => tagName)).toEqual(['main', 'p', 'b']);
	expect(textOf(pruned)).toBe('One two three.');
});
