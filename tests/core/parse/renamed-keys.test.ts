import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { findRenamedKeys, renameKeys } from '../../../src/core/parse/find-renamed-keys.ts';
import { renamedKeys, withNewKeys } from '../../../src/core/parse/renamed-keys.ts';
import { Collector, type Finding } from '../../../src/core/problem.ts';

const file = 'data/sources/survey.yaml';

function read(value: unknown, of = file) {
	const findings = new Collector<Finding>();
	return { entry: withNewKeys(of, value, findings), findings: findings.reported };
}

test('an old key is read under its new name, and its place is that of the old one', () => {
	const { entry, findings } = read({ title: 'Survey', complete: false, language: 'en' });
	expect(findings).toEqual([]);
	expect(entry?.value).toEqual({ title: 'Survey', extent: 'cut off', language: 'en' });
	expect([entry?.writtenAs('extent'), entry?.writtenAs('title'), entry?.writtenAs(0)]).toEqual([
		'complete',
		'title',
		0,
	]);
	expect(read({ complete: true }).entry?.value).toEqual({ extent: 'whole' });
});

test('a key of the same name in another file is left as it is', () => {
	expect(read({ complete: true }, 'data/figures/a.yaml').entry?.value).toEqual({ complete: true });
	expect(findRenamedKeys('data/figures/a.yaml', 'complete: true\n')).toEqual([]);
});

test('what is no entry is left to the schema', () => {
	for (const value of [null, 3, 'complete', ['complete']]) expect(read(value).entry?.value).toBe(value);
});

test.each([
	['complete: true # it is\n', 'extent: whole # it is\n'],
	[
		'# complete: true\r\n"complete" :   false\r\nnote: complete\r\n',
		'# complete: true\r\nextent :   cut off\r\nnote: complete\r\n',
	],
	['{ title: A, complete: TRUE, note: B }\n', '{ title: A, extent: whole, note: B }\n'],
	['title: complete\nabout: >-\n  complete: true\n', 'title: complete\nabout: >-\n  complete: true\n'],
	['extent: whole\ncomplete: true\n', 'extent: whole\ncomplete: true\n'],
	['complete: nearly\n', 'complete: nearly\n'],
	['complete:\n  # It ends early.\n  false\n', 'extent:\n  # It ends early.\n  cut off\n'],
	['- complete: true\n- complete: false\n', '- extent: whole\n- extent: cut off\n'],
])('%j is rewritten as %j, and nothing else of it changes', (was, now) => {
	expect(renameKeys(was, findRenamedKeys(file, was))).toBe(now);
	expect(findRenamedKeys(file, now)).toEqual([]);
});

test('what is rewritten is read as what stood there', () => {
	const was = 'title: A\ncomplete: false\nnote: B\n';
	expect(load(renameKeys(was, findRenamedKeys(file, was)))).toEqual(read(load(was)).entry?.value);
});

test('no new name is an old one, so that one pass renames all', () => {
	const old = new Set(renamedKeys.map(({ from }) => from));
	for (const { to } of renamedKeys) expect(old).not.toContain(to);
});
