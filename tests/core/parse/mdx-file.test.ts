import type { MdastNode } from 'satteri';
import { expect, test } from 'vitest';
import { placeInProperty, placeInside, placeOf, placeOfRun, readMdx } from '../../../src/core/parse/mdx-file.ts';
import { collect } from '../collect.ts';

function read(text: string) {
	const { made: mdx, problems } = collect((all) => readMdx('a.mdx', text, all));
	if (mdx === undefined) throw new Error(problems[0]?.message);
	const blocks: readonly MdastNode[] = mdx.root.type === 'root' ? mdx.root.children : [];
	return { mdx, first: blocks[0] ?? mdx.root, last: blocks.at(-1) ?? mdx.root };
}
const position = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;

test('gives the place of a node, and of words in it', () => {
	const { mdx, last } = read('Žagarė 😀.\n\nIt grew\nby 40 %.');
	expect(position(placeOf(mdx, last))).toBe('3:1');
	expect(position(placeInside(mdx, last, '40'))).toBe('4:4');
	expect(position(placeInside(mdx, last, '41'))).toBe('3:1');
	expect(position(placeOfRun(mdx, last, 'it grew by'))).toBe('3:1');
	expect(position(placeOfRun(mdx, last, 'grew by 40'))).toBe('3:4');
});

test('counts an emoji as the two code units that it is', () => {
	expect(position(read('😀 40').mdx.placeAt(3))).toBe('1:4');
});

test('distinguishes a property from the same letters elsewhere in a tag', () => {
	const { mdx, first } = read('<Claim id="title-id"\n  title="The title 5">\ntext title="7"\n</Claim>');
	expect(position(placeInProperty(mdx, first, 'id'))).toBe('1:8');
	expect(position(placeInProperty(mdx, first, 'title'))).toBe('2:3');
	expect(position(placeInProperty(mdx, first, 'title', '5'))).toBe('2:20');
	expect(position(placeInProperty(mdx, first, 'title', '6'))).toBe('2:3');
	expect(position(placeInProperty(mdx, first, 'kind'))).toBe('1:1');
});

test('a byte order mark shifts nothing', () => {
	const { mdx, first } = read('\uFEFFIt grew by 40 %.');
	expect(position(placeInside(mdx, first, '40'))).toBe('1:12');
});

test.each([
	['<Claim id="a">\ntext', '1:1', '<Claim> is never closed.'],
	['It {grew', '1:4', 'A “{” is never closed.'],
	['It grew. <!-- note -->', '1:10', '“<!--” does not begin a comment here.'],
	['<Claim id="a">\ntext\n</Note>', '3:1', 'The tags of <Note> do not pair.'],
])('says what is wrong with %j', (text, place, message) => {
	const { made, problems } = collect((all) => readMdx('a.mdx', text, all));
	expect(made).toBeUndefined();
	expect(problems).toMatchObject([{ rule: 'prose-is-well-formed', message }]);
	expect(problems.map(({ at }) => position(at))).toEqual([place]);
});
