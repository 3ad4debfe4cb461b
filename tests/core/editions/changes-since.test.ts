import { expect, test } from 'vitest';
import { describeChange } from '../../../src/core/editions/changes-since.ts';
import type { CitableChange } from '../../../src/core/model/edition.ts';

function change(parts: Partial<CitableChange>): CitableChange {
	return { ref: 'figure:share', title: 'Share', kind: 'changed', address: '/', explanations: [], texts: [], ...parts };
}
const describe = (parts: Partial<CitableChange>) => describeChange(change(parts), '1.1.0', 'en');
const because = (type: 'correction' | 'update' | 'addition' | 'retirement', reason: string) => ({ type, reason });

test.each<[string, Partial<CitableChange>]>([
	['Changed in 1.1.0.', {}],
	['Added in 1.1.0.', { kind: 'added', now: '12%' }],
	['Retired in 1.1.0.', { kind: 'removed', was: '12%' }],
	['Updated in 1.1.0. It is newer.', { explanations: [because('update', 'It is newer.')] }],
	['Added in 1.1.0. It was asked for.', { kind: 'added', explanations: [because('addition', 'It was asked for.')] }],
	['Retired in 1.1.0. It is old.', { kind: 'removed', explanations: [because('retirement', 'It is old.')] }],
])('a change without values is one sentence, and its reason: %s', (sentence, parts) => {
	expect(describe(parts)).toBe(sentence);
});

test('a value that changed is shown before and after, with how far it moved where that is known', () => {
	const values = { was: '12%', now: '13%' };
	const explanations = [because('correction', 'We had misread it.')];
	expect(describe({ ...values, explanations })).toBe('Corrected in 1.1.0: was 12%, now 13%. We had misread it.');
	expect(describe({ ...values, by: '+1 percentage point' })).toBe(
		'Changed in 1.1.0: was 12%, now 13% (+1 percentage point).',
	);
	expect(describe({ ...values, explanations: [because('update', 'A new count.')], by: '+1 percentage point' })).toBe(
		'Updated in 1.1.0: was 12%, now 13% (+1 percentage point). A new count.',
	);
});

test('what the number holds for is a sentence of its own, and other fields are not described', () => {
	const texts = [
		{ name: 'population', was: 'firms', now: 'large firms' },
		{ name: 'definition', was: 'A share.', now: 'A part.' },
		{ name: 'qualifier', was: '', now: 'about' },
	];
	expect(describe({ texts })).toBe(
		'Changed in 1.1.0. The qualifier was none, now about. The population was firms, now large firms.',
	);
	expect(describe({ kind: 'removed', texts })).toBe('Retired in 1.1.0.');
});

test('a reason that stands with several explanations is given once', () => {
	const explanations = [because('correction', 'Misread.'), because('update', 'Misread.'), because('update', 'Newer.')];
	expect(describe({ explanations })).toBe('Corrected in 1.1.0. Misread. Newer.');
});
