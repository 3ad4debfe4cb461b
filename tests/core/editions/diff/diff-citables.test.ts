import { expect, test } from 'vitest';
import { diffCitables } from '../../../../src/core/editions/diff/diff-citables.ts';
import { changesSince, describeChange } from '../../../../src/core/editions/changes-since.ts';
import type { Change, Edition, Citable } from '../../../../src/core/model/edition.ts';

function figure(id: string, value: number, unit = 'percent', definition = 'A share.'): Citable {
	return {
		ref: `figure:${id}`,
		title: `Figure ${id}`,
		shown: `${value} ${unit}`,
		addresses: [`/figures/${id}/`],
		content: { value, unit, definition },
		sha256: `${id.length}-${value}-${unit}-${definition}`,
	};
}

const before = { version: '1.0.0', citables: [figure('share', 12), figure('firms', 100, 'firm'), figure('old', 1)] };

test('reports what was added, changed, moved and removed, with its explanations and where it stands', () => {
	const after = { version: '1.1.0', citables: [figure('share', 13), figure('firms', 100, 'firm'), figure('new', 2)] };
	const changes: Change[] = [{ type: 'correction', of: ['figure:share'], reason: 'Misread.' }];
	expect(diffCitables(before, after, changes)).toMatchObject([
		{
			ref: 'figure:share',
			kind: 'changed',
			was: '12 percent',
			now: '13 percent',
			by: '+1 percentage point',
			address: '/v/1.1.0/figures/share/',
			explanations: [{ type: 'correction', reason: 'Misread.' }],
			texts: [],
		},
		{ ref: 'figure:new', kind: 'added', explanations: [] },
		{ ref: 'figure:old', kind: 'removed', was: '1 percent', address: '/v/1.0.0/figures/old/' },
	]);
});

test('follows a citable to its new name and compares it with what it was', () => {
	const after = {
		citables: [figure('share', 12), figure('firms', 90, 'firm'), figure('newer', 1, 'percent', 'A part.')],
	};
	const changes: Change[] = [{ type: 'move', from: 'figure:old', to: 'figure:newer', reason: 'Clearer.' }];
	expect(diffCitables(before, after, changes)).toMatchObject([
		{ ref: 'figure:firms', kind: 'changed', by: '−10%' },
		{
			ref: 'figure:newer',
			kind: 'changed',
			address: '/figures/newer/',
			texts: [{ name: 'definition', was: 'A share.', now: 'A part.' }],
		},
		{ ref: 'figure:old', kind: 'moved', to: { ref: 'figure:newer', title: 'Figure newer' } },
	]);
});

test.each([
	[2, 3, '+1 percentage point'],
	[2, 1, '−1 percentage point'],
	[2, 2.5, '+0.5 percentage points'],
	[2, 12, '+10 percentage points'],
])('a share that goes from %d to %d has moved by %s', (was, now, by) => {
	expect(diffCitables({ citables: [figure('a', was)] }, { citables: [figure('a', now)] }, [])[0]?.by).toBe(by);
});

test('says no distance where units differ or the number was zero', () => {
	expect(
		diffCitables({ citables: [figure('a', 0, 'firm')] }, { citables: [figure('a', 3, 'firm')] }, [])[0]?.by,
	).toBeUndefined();
	expect(
		diffCitables({ citables: [figure('a', 2, 'firm')] }, { citables: [figure('a', 3, 'percent')] }, [])[0]?.by,
	).toBeUndefined();
});

test('the changes of a citable are described across editions and names', () => {
	const inventories = [
		{ version: '1.0.0', citables: [figure('old', 1)] },
		{ version: '1.1.0', citables: [figure('newer', 1)] },
		{ version: '2.0.0', citables: [figure('newer', 2)] },
	] as const;
	const explained: readonly (readonly Change[])[] = [
		[],
		[{ type: 'move', from: 'figure:old', to: 'figure:newer', reason: 'Clearer.' }],
		[{ type: 'correction', of: ['figure:newer'], reason: 'Misread.' }],
	];
	const editions = inventories.map((inventory, index): Edition => {
		const previous = inventories[index - 1];
		return {
			version: inventory.version,
			date: '2024-01-01',
			title: '',
			manifest: '',
			files: 0,
			bytes: 0,
			changes: previous === undefined ? [] : diffCitables(previous, inventory, explained[index] ?? []),
		};
	});
	expect(
		changesSince('figure:old', '1.0.0', editions).map(({ change, version }) => describeChange(change, version, 'en')),
	).toEqual([
		'Renamed in 1.1.0: “old” is “newer” since. Clearer.',
		'Corrected in 2.0.0: was 1 percent, now 2 percent (+1 percentage point). Misread.',
	]);
	expect(changesSince('figure:newer', '2.0.0', editions)).toEqual([]);
});
