import { expect, test } from 'vitest';
import { compareLedgers, type LedgerState, parseLedger } from '../../../src/core/editions/compare-ledgers.ts';
import type { EditionLedger } from '../../../src/core/model/edition.ts';
import { Collector, type Problems } from '../../../src/core/problem.ts';

const line = (version: string, digit = '0') => ({ version, date: '2023-02-01', manifest: digit.repeat(64) });
const [first, second, third] = [line('1.0.0'), line('1.1.0'), line('2.0.0')];
const compare = (before: LedgerState, after: LedgerState, mayAdd = true) => {
	const problems: Problems = new Collector();
	compareLedgers(before, after, mayAdd, problems);
	return problems.reported.map(({ message }) => message);
};
const messages = (before: EditionLedger, after: EditionLedger, isAnnounced: boolean | undefined, mayAdd = true) =>
	compare({ ledger: before, isAnnounced }, { ledger: after, isAnnounced }, mayAdd);

test('lines are added at the end', () => {
	expect(messages([], [first], true)).toEqual([]);
	expect(messages([first], [first], true)).toEqual([]);
	expect(messages([first], [first, second, third], true)).toEqual([]);
});

test('no line is taken away, changed, or put before another', () => {
	expect(messages([first, second], [second], true)).toEqual([
		'Edition 1.0.0 of the ledger is gone.',
		'Edition 1.1.0 of the ledger stands in another place.',
	]);
	expect(messages([first, second], [], false)).toEqual([
		'Edition 1.0.0 of the ledger is gone.',
		'Edition 1.1.0 of the ledger is gone.',
	]);
	expect(messages([first], [line('1.0.0', 'a'), second], true)).toEqual([
		'Edition 1.0.0 of the ledger is not the one that was published.',
	]);
	expect(messages([first], [{ ...first, date: '2024-01-01' }], true)).toEqual([
		'Edition 1.0.0 of the ledger is not the one that was published.',
	]);
	expect(messages([first], [line('0.9.0'), first], true)).toEqual([
		'Edition 1.0.0 of the ledger stands in another place.',
	]);
});

test('until the site is announced, the last edition may be published anew, and no other', () => {
	expect(messages([first, second], [first, line('1.1.0', 'b')], false)).toEqual([]);
	expect(messages([first, second], [first, line('1.1.0', 'b'), third], false)).toEqual([]);
	expect(messages([first, second], [first, line('1.1.0', 'b')], true)).toEqual([
		'Edition 1.1.0 of the ledger is not the one that was published.',
	]);
	expect(messages([first, second], [line('1.0.0', 'b'), second], false)).toEqual([
		'Edition 1.0.0 of the ledger is not the one that was published.',
	]);
	expect(messages([first], [second], false)).toEqual(['Edition 1.0.0 of the ledger is gone.']);
});

test('a site is taken as announced if its branch cannot be read', () => {
	expect(messages([first], [line('1.0.0', 'b')], undefined)).toEqual([
		'Edition 1.0.0 of the ledger is not the one that was published.',
	]);
	const ledger = [first];
	expect(compare({ ledger, isAnnounced: undefined }, { ledger, isAnnounced: false })).toEqual([]);
});

test('a change from outside publishes nothing, neither a new edition nor the last one anew', () => {
	expect(messages([first], [first], false, false)).toEqual([]);
	expect(messages([first], [first, second], false, false)).toEqual([
		'This change comes from outside the repository and publishes edition 1.1.0.',
	]);
	expect(messages([first], [line('1.0.0', 'b')], false, false)).toEqual([
		'Edition 1.0.0 of the ledger is not the one that was published.',
	]);
});

test('a ledger is a list of editions', () => {
	expect(parseLedger('[]')).toEqual([]);
	expect(parseLedger(JSON.stringify([first]))).toEqual([first]);
	for (const text of ['', '{}', '[{}]', 'null']) expect(parseLedger(text)).toBeUndefined();
});
