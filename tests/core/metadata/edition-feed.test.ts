import { expect, test } from 'vitest';
import { editionFeed } from '../../../src/core/metadata/edition-feed.ts';
import type { CitableChange, Edition } from '../../../src/core/model/edition.ts';
import { atomFaults } from '../../schemas/atom-faults.ts';
import { small } from './small-report.ts';

function change(kind: CitableChange['kind'], type?: 'correction'): CitableChange {
	const explanations = type === undefined ? [] : [{ type, reason: 'Misread.' }];
	return { ref: 'figure:share', title: 'A < B', kind, address: '/v/2.0.0/figures/share/', explanations, texts: [] };
}

function edition(version: string, changes: readonly CitableChange[]): Edition {
	return { version, date: '2024-01-01', title: 'Bridges', manifest: '', files: 0, bytes: 0, changes };
}

function feedOf(...published: readonly Edition[]): string {
	return editionFeed(
		{ ...small, editions: { ...small.editions, published } },
		({ ref }, version, locale) => `${ref} in ${version}, in ${locale}`,
	);
}

/** Titles and summaries of the entries, newest first. */
function entriesOf(...published: readonly Edition[]): string[] {
	const feed = feedOf(...published);
	return [...feed.matchAll(/<entry>[^]*?<title>(.*)<\/title>[^]*?<summary>(.*)<\/summary>/g)].map(
		([, title = '', summary = '']) => `${title} | ${summary}`,
	);
}

test('an edition is summed up by how many changes of each kind it made', () => {
	const changes = [change('removed'), change('changed'), change('added'), change('changed'), change('moved')];
	expect(entriesOf(edition('1.0.0', []), edition('2.0.0', changes))).toEqual([
		'Edition 2.0.0: Bridges | 2 changed, 1 added, 1 renamed, 1 retired.',
		'Edition 1.0.0: Bridges | The first edition.',
	]);
});

test('a later edition without changes is not called the first', () => {
	expect(entriesOf(edition('1.0.0', []), edition('1.0.1', []))).toEqual([
		'Edition 1.0.1: Bridges | No value and no sentence changed.',
		'Edition 1.0.0: Bridges | The first edition.',
	]);
});

test('a correction has an entry of its own, in the words of the change', () => {
	expect(entriesOf(edition('1.0.0', []), edition('2.0.0', [change('changed', 'correction')]))).toEqual([
		'Correction: A &lt; B | figure:share in 2.0.0, in en',
		'Edition 2.0.0: Bridges | 1 changed.',
		'Edition 1.0.0: Bridges | The first edition.',
	]);
});

test('it is a feed by the rules of Atom, without an edition, with many, and where the report itself was corrected', () => {
	const corrected = change('changed', 'correction');
	const ofReport = { ...corrected, ref: 'report:bridges', address: '/v/2.0.0/' };
	expect(atomFaults(feedOf())).toEqual([]);
	expect(atomFaults(feedOf(edition('1.0.0', []), edition('2.0.0', [corrected, ofReport])))).toEqual([]);
	expect(atomFaults(feedOf(edition('1.0.0', []), edition('1.0.0', [])))).toHaveLength(1);
});
