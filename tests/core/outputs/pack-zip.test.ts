import { expect, test } from 'vitest';
import { packZip } from '../../../src/core/outputs/pack-zip.ts';
import { readZip } from '../../schemas/read-zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const one = ['b/α.txt', bytes('second')] as const;
const other = ['a.txt', bytes('first')] as const;

test('packs the same bytes whatever the order, and dates every file by the day', () => {
	const packed = packZip(new Map([one, other]), '2026-11-23');
	expect(packed).toEqual(packZip(new Map([other, one]), '2026-11-23'));
	const entries = readZip(packed);
	expect([...entries.keys()]).toEqual(['a.txt', 'b/α.txt']);
	expect([...entries.values()].map(({ time }) => time)).toEqual(['2026-11-23T12:00:00', '2026-11-23T12:00:00']);
});

test.each(['Asia/Almaty', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])(
	'the clock of %s changes nothing',
	(zone) => {
		const before = process.env['TZ'];
		const here = packZip(new Map([one]), '2026-03-29');
		process.env['TZ'] = zone;
		expect(packZip(new Map([one]), '2026-03-29')).toEqual(here);
		if (before === undefined) delete process.env['TZ'];
		else process.env['TZ'] = before;
	},
);

test.each([
	['1905-05-05', '1980-05-05T12:00:00'],
	['2150-01-31', '2099-01-31T12:00:00'],
])('a day that a ZIP cannot write, %s, becomes the nearest year', (day, time) => {
	expect(readZip(packZip(new Map([one]), day)).get('b/α.txt')?.time).toBe(time);
});

test('an empty file is packed too', () => {
	expect(readZip(packZip(new Map([['empty', new Uint8Array()]]), '2026-11-23')).get('empty')?.bytes).toHaveLength(0);
});
