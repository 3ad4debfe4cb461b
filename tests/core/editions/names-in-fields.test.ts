import { expect, test } from 'vitest';
import { findMovesBehind } from '../../../src/core/editions/diff/names-in-fields.ts';
import type { Citable } from '../../../src/core/model/edition.ts';

const behind = findMovesBehind(
	new Map([
		['figure:capex', 'figure:node-capex'],
		['source:energy-balance', 'source:balance'],
		['chart:old', 'chart:new'],
	]),
);

function moves(old: Citable['content'], now: Citable['content']): readonly string[] {
	const citable = (content: Citable['content']): Citable => ({
		ref: 'figure:other',
		title: 'Other',
		addresses: ['/figures/other/'],
		content,
		sha256: '',
	});
	return behind({ old: citable(old), now: citable(now), changed: Object.keys(old) });
}

test.each<[string, Citable['content'], Citable['content'], string]>([
	['an id', { source: 'energy-balance' }, { source: 'balance' }, 'source:energy-balance'],
	[
		'an input of a formula',
		{ inputs: ['cost=capex', 'n=gpus'] },
		{ inputs: ['cost=node-capex', 'n=gpus'] },
		'figure:capex',
	],
	[
		'a mark of a chart',
		{ drawn: [{ marks: [{ figure: 'capex' }] }] },
		{ drawn: [{ marks: [{ figure: 'node-capex' }] }] },
		'figure:capex',
	],
	['words with a reference', { text: 'See chart:old, and so on.' }, { text: 'See chart:new, and so on.' }, 'chart:old'],
	[
		'a query',
		{ sql: "SELECT 'energy_balance' FROM energy_balance" },
		{ sql: "SELECT 'energy_balance' FROM balance" },
		'source:energy-balance',
	],
])('%s that is called otherwise now is explained by the move', (_, old, now, from) => {
	expect(moves(old, now)).toEqual([from]);
});

test.each<[string, Citable['content'], Citable['content']]>([
	['another id', { source: 'energy-balance' }, { source: 'trade' }],
	['another value beside it', { source: 'energy-balance', unit: 't' }, { source: 'balance', unit: 'kg' }],
	['words in which the id is a word', { text: 'The capex grows.' }, { text: 'The node-capex grows.' }],
	['the text of a query', { sql: "SELECT 'energy_balance'" }, { sql: "SELECT 'balance'" }],
])('%s is a change of its own', (_, old, now) => {
	expect(moves(old, now)).toEqual([]);
});
