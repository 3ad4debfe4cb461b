import { expect, test } from 'vitest';
import { readMdx } from '../../../src/core/parse/mdx-file.ts';

const nested: Readonly<Record<string, (depth: number) => string>> = {
	lists: (depth) => `${'- '.repeat(depth)}word`,
	quotations: (depth) => `${'> '.repeat(depth)}word`,
	notes: (depth) => `${'<Note kind="caveat">\n\n'.repeat(depth)}word${'\n\n</Note>'.repeat(depth)}`,
	emphasis: (depth) => `${'*a '.repeat(depth)}word${' a*'.repeat(depth)}`,
};

/** What stands too often in one place to be parsed is refused as that, before its depth is known. */
const TOO_MUCH = /nested too deep|stands more than [\d,]+ times|tags are open here/;

test.each(Object.entries(nested))('%s as deep as anyone needs are read, deeper ones are a problem', (_, write) => {
	expect(readMdx('content/a.mdx', write(12))).toHaveProperty('mdx');
	for (const depth of [40, 300, 5000]) {
		expect(readMdx('content/a.mdx', write(depth))).toMatchObject({
			problem: { rule: 'prose-is-well-formed', message: expect.stringMatching(TOO_MUCH) },
		});
	}
});
