import { expect, test } from 'vitest';
import { latestChanges } from '../../../src/core/editions/latest-changes.ts';
import type { CitableChange, Edition, Editions } from '../../../src/core/model/edition.ts';

function edition(version: string, changes: readonly CitableChange[] = []): Edition {
	return { version, date: '2024-01-01', title: 'Bridges', manifest: '', files: 0, bytes: 0, changes };
}

function editions(published: readonly Edition[], pending: readonly CitableChange[] = []): Editions {
	return { published, pending, format: 8, base: '/', pages: new Map(), amendments: {}, since: {}, tombstones: [] };
}

function change(ref: string, kind: CitableChange['kind'], type?: 'correction' | 'update'): CitableChange {
	const explanations = type === undefined ? [] : [{ type, reason: 'Misread.' }];
	return { ref, title: `The ${ref}`, kind, address: `/v/1.1.0/${ref}/`, explanations, texts: [] };
}

const changes = [
	change('report:r', 'changed', 'correction'),
	change('claim:c', 'changed', 'correction'),
	change('figure:f', 'changed', 'correction'),
	change('figure:g', 'changed', 'update'),
	change('figure:h', 'changed'),
	change('figure:i', 'added'),
	change('figure:j', 'moved'),
	change('figure:k', 'removed'),
];
const summary = {
	before: '1.0.0',
	counts: ['3 corrected', '1 updated', '1 changed', '1 added', '1 renamed', '1 retired'],
	corrected: [
		{ title: 'The figure:f', to: '/figure:f/' },
		{ title: 'The claim:c', to: '/claim:c/' },
		{ title: 'The report:r', to: '/report:r/' },
	],
};

const english = { language: 'en', folder: '' };

test('the changes since the edition before are counted, and corrections named, numbers first', () => {
	expect(latestChanges(editions([edition('1.0.0'), edition('1.1.0', changes)]), '1.1.0', english)).toEqual(summary);
});

test('an edition that is being published says the same', () => {
	const pending = changes.map((each) => ({ ...each, address: each.address.replace('/v/1.1.0', '') }));
	expect(latestChanges(editions([edition('1.0.0')], pending), '1.1.0', english)).toEqual(summary);
});

test('a first edition, and one that changed nothing, say nothing', () => {
	expect(latestChanges(editions([]), '1.0.0', english)).toBeUndefined();
	expect(latestChanges(editions([edition('1.0.0')]), '1.0.0', english)).toBeUndefined();
	expect(latestChanges(editions([edition('1.0.0'), edition('1.1.0')]), '1.1.0', english)).toBeUndefined();
});
