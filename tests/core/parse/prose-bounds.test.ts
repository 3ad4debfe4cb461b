import { expect, test } from 'vitest';
import { readMdx } from '../../../src/core/parse/mdx-file.ts';
import { collect } from '../collect.ts';

/** The problems of a text that is read as prose. */
const refusals = (text: string) => collect((problems) => readMdx('content/a.mdx', text, problems)).problems;

const nested: Readonly<Record<string, (depth: number) => string>> = {
	lists: (depth) => `${'- '.repeat(depth)}word`,
	quotations: (depth) => `${'> '.repeat(depth)}word`,
	claims: (depth) => `${'<Claim id="a" title="A">\n\n'.repeat(depth)}word${'\n\n</Claim>'.repeat(depth)}`,
	emphasis: (depth) => `${'*a '.repeat(depth)}word${' a*'.repeat(depth)}`,
};

const refused = (message: RegExp) => [{ rule: 'prose-is-well-formed', message: expect.stringMatching(message) }];

/** Marks and tags that stand too often are reported before the depth is known. */
const TOO_MUCH = /nested too deep|stands more than [\d,]+ times|tags are open here/;

test.each(Object.entries(nested))('%s are read to the bound of depth, deeper ones are reported', (_, write) => {
	expect(refusals(write(12))).toEqual([]);
	for (const depth of [40, 300, 5000]) {
		expect(refusals(write(depth))).toMatchObject(refused(TOO_MUCH));
	}
});

test('notes may be nested to a few levels, whatever stands between them', () => {
	const notes = (depth: number) => `${'<Note kind="caveat">\n\n'.repeat(depth)}word${'\n\n</Note>'.repeat(depth)}`;
	const between = (depth: number) =>
		Array(depth)
			.fill(0)
			.reduce<string>(
				(inside) => `- a\n\n  <Note kind="caveat">\n\n  ${inside.replaceAll('\n', '\n  ')}\n\n  </Note>`,
				'word',
			);
	for (const write of [notes, between]) {
		expect(refusals(write(3))).toEqual([]);
		for (const depth of [4, 10, 16])
			expect(refusals(write(depth))).toMatchObject(refused(/notes stand|nested too deep/));
	}
});

test('charts and tables may stand in a few nested lists, other words in many', () => {
	const inLists = (depth: number, block: string) =>
		Array(depth)
			.fill(0)
			.reduce<string>((inside) => `- a\n\n  ${inside.replaceAll('\n', '\n  ')}`, block);
	for (const block of ['<Chart id="bar" />', '| a |\n| --- |\n| b |']) {
		expect(refusals(inLists(4, block))).toEqual([]);
		expect(refusals(inLists(5, block))).toMatchObject(refused(/stand around this/));
	}
	expect(refusals(inLists(12, 'word'))).toEqual([]);
});

test.each([
	['a word', (letters: number) => 'a'.repeat(letters)],
	['inline code', (letters: number) => `\`${'a'.repeat(letters)}\``],
	['a line of code', (letters: number) => `\`\`\`\n${'a'.repeat(letters)}\n\`\`\``],
	['a cell', (letters: number) => `| a |\n| --- |\n| ${'a'.repeat(letters)} |`],
	['a heading', (letters: number) => `## ${'a'.repeat(letters)} {#a}`],
])('%s without a space may be as long as a line of the PDF', (_, write) => {
	expect(refusals(write(5_000))).toEqual([]);
	expect(refusals(write(5_001))).toMatchObject(refused(/5,001 characters stand here without a space/));
});

test('a link may be as long as other addresses, as it is sent', () => {
	const link = (path: string) => `[a](https://example.org/${path})`;
	for (const path of ['a'.repeat(1_900), '%C3%A9'.repeat(300), 'é'.repeat(300)]) {
		expect(refusals(link(path))).toEqual([]);
	}
	for (const path of ['a'.repeat(2_000), 'é'.repeat(400)])
		expect(refusals(link(path))).toMatchObject(refused(/longer than 2,000/));
});
