import { expect, test } from 'vitest';
import { amendmentsOf } from '../../../src/core/editions/amendments.ts';
import { formerWords } from '../../../src/core/editions/former-words.ts';
import type { ChangeType } from '../../../src/core/model/change-spec.ts';
import type { CitableChange } from '../../../src/core/model/edition.ts';

function change(parts: Partial<CitableChange>): CitableChange {
	return { ref: 'figure:share', title: 'Share', kind: 'changed', address: '/', explanations: [], texts: [], ...parts };
}
const because = (type: ChangeType, reason = 'We had misread it.') => [{ type, reason }];
const corrected = change({ was: '12%', now: '13%', explanations: because('correction') });
const renamed = change({ kind: 'moved', to: { ref: 'figure:part', title: 'Part' }, explanations: because('move') });

/** What readers are told of each ref after editions that made these changes, the first edition before them. */
function told(...editions: readonly (readonly CitableChange[])[]): Record<string, string[]> {
	const numbered = [[], ...editions].map((changes, index) => ({
		version: `1.${index}.0`,
		date: `2024-0${index + 1}-01`,
		changes,
	}));
	const drawnIn = (ref: string) => (ref === 'chart:shares' ? ['figure:share'] : []);
	const found = amendmentsOf(numbered, drawnIn, 'en-GB');
	return Object.fromEntries(
		Object.entries(found).map(([ref, made]) => [ref, made.map(({ words }) => words.replaceAll('\u00a0', ' '))]),
	);
}
const toldOf = (parts: Partial<CitableChange>) => told([change(parts)])['figure:share']?.[0];

test('a correction says when, what the value was and why, and stays in later editions', () => {
	const words = 'Corrected 1 February 2024: was 12%, now 13%. We had misread it.';
	expect(told([corrected])).toEqual({ 'figure:share': [words] });
	expect(told([corrected], [], [])).toEqual({ 'figure:share': [words] });
});

test('the newest correction comes first', () => {
	expect(told([corrected], [change({ was: '13%', now: '14%', explanations: because('correction') })])).toEqual({
		'figure:share': [
			'Corrected 1 March 2024: was 13%, now 14%. We had misread it.',
			'Corrected 1 February 2024: was 12%, now 13%. We had misread it.',
		],
	});
});

test('an update is told of until the next edition', () => {
	const updated = change({
		was: '12%',
		now: '13%',
		by: '+1 percentage point',
		explanations: because('update', 'New.'),
	});
	expect(told([updated])).toEqual({
		'figure:share': ['Updated 1 February 2024: was 12%, now 13% (+1 percentage point). New.'],
	});
	expect(told([updated], [])).toEqual({});
});

test.each<[string, CitableChange]>([
	['an addition', change({ kind: 'added', explanations: because('addition') })],
	['a retirement', change({ kind: 'removed', explanations: because('retirement') })],
	['a new name', renamed],
	['a change that nothing explains yet', change({ was: '12%', now: '13%' })],
])('%s is not told of in place', (_, each) => {
	expect(told([each])).toEqual({});
});

test('a change that is a correction and an update is called a correction', () => {
	expect(toldOf({ explanations: [...because('update', 'New.'), ...because('correction')] })).toBe(
		'Corrected 1 February 2024. New. We had misread it.',
	);
});

test('what has another name keeps its corrections, and what was retired has none', () => {
	const words = 'Corrected 1 February 2024: was 12%, now 13%. We had misread it.';
	expect(told([corrected], [renamed])).toEqual({ 'figure:part': [words] });
	expect(told([corrected], [change({ kind: 'removed' })])).toEqual({});
	const again = change({ ref: 'figure:part', was: '13%', now: '14%', explanations: because('correction') });
	expect(told([corrected], [renamed, again])['figure:part']).toEqual([
		'Corrected 1 March 2024: was 13%, now 14%. We had misread it.',
		words,
	]);
});

test('words that changed are quoted as they were; several fields are named', () => {
	const text = { name: 'text', was: 'Firms grow. Most are small.', now: 'Firms grow. Some are small.' };
	expect(toldOf({ texts: [text], explanations: because('correction') })).toBe(
		'Corrected 1 February 2024: was “Most are small”. We had misread it.',
	);
	const texts = [
		{ name: 'title', was: 'Firms', now: 'Large firms' },
		{ name: 'text', was: 'Firms grow.', now: 'Firms grow. Some do.' },
		{ name: 'caveats', was: '', now: 'A small sample.' },
		{ name: 'population', was: 'firms', now: 'large firms' },
	];
	expect(toldOf({ texts, explanations: because('correction') })).toBe(
		'Corrected 1 February 2024. The population was firms, now large firms. Title: was “Firms”. ' +
			'Text: words were added. Caveats: none before. We had misread it.',
	);
});

test('data that changed is named where nothing else is known', () => {
	const rows = { name: 'rows', was: 'a', now: 'b' };
	expect(toldOf({ texts: [rows], explanations: because('correction') })).toBe(
		'Corrected 1 February 2024. Also changed: its rows. We had misread it.',
	);
	expect(toldOf({ texts: [rows], was: '1', now: '2', explanations: because('correction') })).toBe(
		'Corrected 1 February 2024: was 1, now 2. We had misread it.',
	);
});

test('a chart says which values its figures had', () => {
	const chart = change({ ref: 'chart:shares', explanations: because('correction'), texts: [] });
	expect(told([chart, corrected])['chart:shares']).toEqual([
		'Corrected 1 February 2024. “Share” was 12%, now 13%. We had misread it.',
	]);
	expect(told([corrected], [chart])['chart:shares']).toEqual(['Corrected 1 March 2024. We had misread it.']);
});

test('the reason of a source that was saved anew says so', () => {
	const explanations = [{ type: 'correction', reason: 'It had an error.', source: 'source:note' }] as const;
	expect(toldOf({ was: '1', now: '2', explanations })).toBe(
		'Corrected 1 February 2024: was 1, now 2. The source was saved anew: It had an error.',
	);
});

test('former words are the sentences that are gone, cut between words where they are many', () => {
	expect(formerWords('One. Two?  Three!', 'One.', 'en')).toBe('Two? Three!');
	expect(formerWords('One.', 'One. Two.', 'en')).toBe('');
	const long = formerWords('many words '.repeat(100), '', 'en');
	expect(long).toMatch(/^(?:many words )+(?:many )?…$/);
	expect(long.length).toBeLessThanOrEqual(402);
	expect(formerWords('x'.repeat(1000), '', 'en')).toBe(`${'x'.repeat(400)} …`);
});
