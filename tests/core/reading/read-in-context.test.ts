import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readerInContext } from '../../../src/core/reading/read-in-context.ts';
import { noUnit } from '../../../src/core/reading/own-unit.ts';
import { readNumbers } from '../../../src/core/reading/read-numbers.ts';
import type { Reading } from '../../../src/core/reading/reading.ts';
import { source } from '../provenance/samples.ts';

const number = fc.oneof(
	fc.nat(99).map(String),
	fc.integer({ min: 1900, max: 2100 }).map(String),
	fc.integer({ min: 1000, max: 99_000 }).map((value) => value.toLocaleString('en')),
	fc.nat(999).map((tenths) => (tenths / 10).toFixed(1)),
	fc.constantFrom('two', 'three hundred', 'a dozen', 'half', 'one million', '5½', '-3', '−4.5'),
);
const before = fc.constantFrom(
	'',
	'',
	'$',
	'€',
	'USD ',
	'about ',
	'at least ',
	'more than ',
	'no more than ',
	'~',
	'≤ ',
);
const after = fc.constantFrom(
	...['', '', ' firms', ' %', '%', ' million', ' bn', ' kg', ' km/h', ' per cent', ' percentage points'],
	...[' million dollars', ' times as many', ' or more', ' a year', ' per 1,000 people', ' (sd 0.2) kg', 'm'],
);
const quantity = fc.tuple(before, number, after).map((parts) => parts.join(''));
const joined = fc
	.tuple(
		fc.constantFrom(
			'',
			'rose from ',
			'between ',
			'ranged from ',
			'increased by ',
			'from ',
			'between the ages of ',
			'(',
		),
		quantity,
		fc.constantFrom('–', ' to ', ' and ', ', ', ' or ', ' ± ', '~', ' [', ' (95% CI ', ' in 2019 to ', ' in ', ' of '),
		quantity,
		fc.constantFrom('', '', ']', ') million', ') kg', ') %', ' and a half', ', a sharp rise'),
	)
	.map((parts) => parts.join(''));
const filler = fc.constantFrom(
	...[
		'The firms grew. ',
		'In May 2021 they said so.\n',
		'It is not ',
		'\n\n',
		'; ',
		', ',
		' and ',
		' (note 3) ',
		'Table ',
	],
);
const phrase = fc.oneof(quantity, joined, filler);
/** Puts phrases where the blocks of the reader meet, as well as near the start of the text. */
const pad = fc.constantFrom(0, 0, 7_900, 8_150, 8_190, 16_350).map((length) => 'They went on. '.repeat(length / 14));
const text = fc
	.tuple(pad, fc.array(phrase, { minLength: 1, maxLength: 12 }), pad)
	.map(([start, phrases, end]) => `${start}${phrases.join(' ')}. ${end}`);

const seeded = { seed: 14, numRuns: 150 };

test('reads in a quote what the whole text states there, wherever the quote begins and ends', () => {
	fc.assert(
		fc.property(
			text,
			fc.boolean(),
			fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }),
			(copy, complete, cuts) => {
				const readings: Reading[] = readNumbers(copy, { language: 'en', cutOff: !complete });
				const read = readerInContext(source(copy, { extent: complete ? 'whole' : 'cut off' }));
				const middle = readings[Math.floor(readings.length / 2)];
				const places = cuts.map(([a, b]) => [a % (copy.length + 1), b % (copy.length + 1)].sort((x, y) => x - y));
				// Places near a number are tried as well: a place anywhere in a long text seldom cuts one.
				if (middle) for (const [a, b] of cuts) places.push([middle.start + (a % 5) - 2, middle.end + (b % 5) - 2]);
				for (const [from = 0, to = 0] of places) {
					const [start, end] = [Math.max(0, from), Math.min(copy.length, Math.max(to, from + 1))];
					const { whole, split } = read({ start, end }, noUnit);
					const touching = readings.filter((reading) => reading.start < end && reading.end > start);
					const inside = touching.filter((reading) => reading.start >= start && reading.end <= end);
					expect(whole).toEqual(inside);
					expect(split).toEqual(touching.filter((reading) => !inside.includes(reading)));
				}
			},
		),
		seeded,
	);
});

test('reads a long line once, however many quotes stand in it', () => {
	const words = 'The share rose from 17% in 2019 to 33%, or 12 (10–14) million firms; ';
	const copy = words.repeat(1000);
	const read = readerInContext(source(copy));
	const before = process.cpuUsage();
	for (let i = 0; i < 1000; i++) {
		const { whole, split } = read({ start: i * words.length, end: (i + 1) * words.length }, noUnit);
		expect(whole.map(({ text: stated }) => stated)).toEqual(['17%', '2019', '33%', '12 (10–14) million']);
		expect(split).toEqual([]);
	}
	const { user, system } = process.cpuUsage(before);
	expect((user + system) / 1e6).toBeLessThan(20);
});
