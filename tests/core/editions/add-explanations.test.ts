import { expect, test } from 'vitest';
import { addExplanations } from '../../../src/core/editions/add-explanations.ts';

const lines = ['# What changed', '- { type: update, of: [figure:a], reason: … }'];
const added = { version: '1.1.0', lines };
const entry = '- version: 1.1.0\n  changes:\n    # What changed\n    - { type: update, of: [figure:a], reason: … }\n';
const old = '- version: 1.0.1\n  changes:\n    - { type: update, of: [figure:a], reason: It is shorter. }';

test.each<[string, string | undefined, string]>([
	['no file', undefined, entry],
	['a file of comments', '# Ours.\n', `# Ours.\n${entry}`],
	['an earlier entry', `${old}\n`, `${old}\n${entry}`],
	['no line break at the end', old, `${old}\n${entry}`],
	['a byte order mark', `\uFEFF${old}\n`, `\uFEFF${old}\n${entry}`],
	['lines of Windows', `${old}\n`.replaceAll('\n', '\r\n'), `${old}\n${entry}`.replaceAll('\n', '\r\n')],
	[
		'an indented list',
		`  ${old.replaceAll('\n', '\n  ')}\n`,
		`  ${`${old}\n${entry}`.trimEnd().replaceAll('\n', '\n  ')}\n`,
	],
	[
		'an entry of the version before another one',
		`${old.replace('1.0.1', '1.1.0')} # so\n${old}\n`,
		`${old.replace('1.0.1', '1.1.0')} # so\n    ${lines.join('\n    ')}\n${old}\n`,
	],
	[
		'a version between quotes, and a reason in lines of its own',
		"- version: '1.1.0'\n  changes:\n  - type: update\n    of: [figure:b]\n    reason: |\n      One.\n\n\n",
		`- version: '1.1.0'\n  changes:\n  - type: update\n    of: [figure:b]\n    reason: |\n      One.\n  ${lines.join('\n  ')}\n\n\n`,
	],
])('after %s', (_, text, expected) => {
	expect(addExplanations(text, added)).toBe(expected);
});

test.each([
	['a list in braces', '[{ version: 1.1.0, changes: [] }]\n'],
	['an entry in braces', '- { version: 1.1.0, changes: [{ type: update, of: [figure:b], reason: It is. }] }\n'],
	['a version without changes', '- version: 1.1.0\n'],
	['no list', 'version: 1.1.0\n'],
	['what is no YAML', '- version: "1.1.0\n'],
	['an alias', '- &a { version: 1.0.0, changes: [] }\n- *a\n'],
])('nothing is added to %s', (_, text) => {
	expect(addExplanations(text, added)).toBeUndefined();
});
