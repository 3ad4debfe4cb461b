import { expect, test } from 'vitest';
import { diffThings } from '../../../../src/core/editions/diff/diff-citables.ts';
import { changesSince, describeChange } from '../../../../src/core/editions/changes-since.ts';
import type { Change, Edition, Thing } from '../../../../src/core/model/edition.ts';

function figure(id: string, value: number, unit = 'percent', definition = 'A share.'): Thing {
	return {
		ref: `figure:${id}`,
		title: `Figure ${id}`,
		shown: `${value} ${unit}`,
		addresses: [`/figures/${id}/`],
		content: { value, unit, definition },
		sha256: `${id.length}-${value}-${unit}-${definition}`,
	};
}

const before = { version: '1.0.0', things: [figure('share', 12), figure('firms', 100, 'firm'), figure('old', 1)] };

test('tells what was added, changed, moved and removed, with its explanations and where it stands', () => {
	const after = { version: '1.1.0', things: [figure('share', 13), figure('firms', 100, 'firm'), figure('new', 2)] };
	const changes: Change[] = [{ type: 'correction', of: ['figure:share'], reason: 'Misread.' }];
	expect(diffThings(before, after, changes)).toMatchObject([
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

test('follows a thing to its new name and compares it with what it was', () => {
	const after = {
		things: [figure('share', 12), figure('firms', 90, 'firm'), figure('newer', 1, 'percent', 'A part.')],
	};
	const changes: Change[] = [{ type: 'move', from: 'figure:old', to: 'figure:newer', reason: 'Clearer.' }];
	expect(diffThings(before, after, changes)).toMatchObject([
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

test('says no distance where units differ or the number was zero', () => {
	expect(
		diffThings({ things: [figure('a', 0, 'firm')] }, { things: [figure('a', 3, 'firm')] }, [])[0]?.by,
	).toBeUndefined();
	expect(
		diffThings({ things: [figure('a', 2, 'firm')] }, { things: [figure('a', 3, 'percent')] }, [])[0]?.by,
	).toBeUndefined();
});

test('what became of a thing is told across editions and names', () => {
	const stands = [
		{ version: '1.0.0', things: [figure('old', 1)] },
		{ version: '1.1.0', things: [figure('newer', 1)] },
		{ version: '2.0.0', things: [figure('newer', 2)] },
	] as const;
	const told: readonly (readonly Change[])[] = [
		[],
		[{ type: 'move', from: 'figure:old', to: 'figure:newer', reason: 'Clearer.' }],
		[{ type: 'correction', of: ['figure:newer'], reason: 'Misread.' }],
	];
	const editions = stands.map((stand, index): Edition => {
		const previous = stands[index - 1];
		return {
			version: stand.version,
			date: '2024-01-01',
			title: '',
			manifest: '',
			files: 0,
			bytes: 0,
			changes: previous === undefined ? [] : diffThings(previous, stand, told[index] ?? []),
		};
	});
	expect(
		changesSince('figure:old', '1.0.0', editions).map(({ change, version }) => describeChange(change, version)),
	).toEqual([
		'Renamed in 1.1.0: “old” is “newer” since. Clearer.',
		'Corrected in 2.0.0: was 1 percent, now 2 percent (+1 percentage point). Misread.',
	]);
	expect(changesSince('figure:newer', '2.0.0', editions)).toEqual([]);
});
