import { expect, test } from 'vitest';
import { element, elementsOf, find, prune, textOf } from '../../../src/node/page/element.ts';

const script = () => element('script', {}, 'x()');
const page = () =>
	element('main', {}, script(), script(), element('p', {}, 'One ', element('b', {}, 'two'), script(), ' three.'));

test('elements are found in reading order, the one that is asked included', () => {
	expect(elementsOf(page()).map(({ tagName }) => tagName)).toEqual(['main', 'script', 'script', 'p', 'b', 'script']);
	expect(find(page(), ({ tagName }) => tagName === 'main')?.tagName).toBe('main');
	expect(find(page(), ({ tagName }) => tagName === 'q')).toBeUndefined();
});

test('what is unwanted goes with all it holds, one beside another too, and the rest stays', () => {
	const pruned = page();
	prune(pruned, ({ tagName }) => tagName === 'script');
	expect(elementsOf(pruned).map(({ tagName }) => tagName)).toEqual(['main', 'p', 'b']);
	expect(textOf(pruned)).toBe('One two three.');
});
