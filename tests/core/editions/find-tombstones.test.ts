import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomesOf, lastOutcome } from '../../../src/core/editions/name-outcomes.ts';
import { findTombstones } from '../../../src/core/editions/find-tombstones.ts';
import type { PublishedEdition } from '../../../src/core/editions/read-archive.ts';
import type { Change, Citable } from '../../../src/core/model/edition.ts';

const citable = (kind: string, id: string, ...addresses: string[]): Citable => ({
	ref: `${kind}:${id}`,
	title: id,
	addresses,
	content: {},
	sha256: '',
});
const edition = (version: string, ...citables: Citable[]): PublishedEdition => ({
	hash: '',
	folder: version,
	size: { files: 0, bytes: 0 },
	manifest: {
		version,
		date: '2024-01-01',
		title: '',
		url: 'https://a.test/',
		changes: [],
		things: citables,
		files: [],
	},
});
const moved = (from: string, to: string): Change => ({ type: 'move', from, to, reason: 'Why.' });

test('the old address of a claim that changed its section leads to the new one', () => {
	const archive = [edition('1.0.0', citable('claim', 'c', '/a/#c', '/report/#c'))];
	const { tombstones, lost } = findTombstones(archive, [citable('claim', 'c', '/b/#c', '/report/#c')], new Map());
	expect(lost).toEqual([]);
	expect(tombstones).toMatchObject([
		{ address: '/a/#c', version: '1.0.0', frozen: '/v/1.0.0/a/#c', outcome: { kind: 'moved', to: '/b/#c' } },
	]);
});

test('an old file leads to the file of its kind, an old page to the page, an old anchor to the anchor on its page', () => {
	const archive = [
		edition(
			'1.0.0',
			citable(
				'chart',
				'old',
				'/charts/old/',
				'/embed/old/',
				'/charts/old.svg',
				'/charts/old.csl.json',
				'/a/#chart-old',
			),
		),
	];
	const today = [
		citable(
			'chart',
			'new',
			'/charts/new/',
			'/embed/new/',
			'/charts/new.json',
			'/charts/new.svg',
			'/charts/new.csl.json',
			'/a/#chart-new',
		),
	];
	const { tombstones } = findTombstones(
		archive,
		today,
		outcomesOf([{ version: '1.1.0', changes: [moved('chart:old', 'chart:new')] }]),
	);
	expect(tombstones.map(({ address, outcome }) => [address, outcome.kind === 'moved' && outcome.to])).toEqual([
		['/charts/old/', '/charts/new/'],
		['/embed/old/', '/embed/new/'],
		['/charts/old.svg', '/charts/new.svg'],
		['/charts/old.csl.json', '/charts/new.csl.json'],
		['/a/#chart-old', '/a/#chart-new'],
	]);
});

test('a name that no change explains is lost, and its last edition is named', () => {
	const archive = [
		edition('1.0.0', citable('term', 't', '/methods/#term-t')),
		edition('1.1.0', citable('term', 't', '/methods/#term-t')),
	];
	expect(findTombstones(archive, [], new Map())).toEqual({
		tombstones: [],
		lost: [{ ref: 'term:t', title: 't', version: '1.1.0' }],
	});
});

test('moves that lead in a circle end all the same', () => {
	const step = fc.tuple(fc.nat(6), fc.nat(6)).map(([from, to]) => moved(`figure:f${from}`, `figure:f${to}`));
	fc.assert(
		fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (changes) => {
			const outcomes = outcomesOf([{ version: '1.1.0', changes }]);
			for (const ref of outcomes.keys()) expect(lastOutcome(ref, outcomes)?.kind).toBe('moved');
		}),
	);
});

test('moves are followed to their end in one step', () => {
	const chain = outcomesOf([
		{ version: '1.1.0', changes: [moved('figure:a', 'figure:b')] },
		{ version: '1.2.0', changes: [moved('figure:b', 'figure:c')] },
		{ version: '2.0.0', changes: [{ type: 'retirement', of: ['figure:c'], reason: 'Doubtful.' }] },
	]);
	expect(lastOutcome('figure:a', chain)).toEqual({ kind: 'retired', in: '2.0.0', reason: 'Doubtful.' });
});
