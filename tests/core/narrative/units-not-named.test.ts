import { expect, test } from 'vitest';
import { unitsNotNamed } from '../../../src/core/narrative/units-not-named.ts';
import type { SentencePiece } from '../../../src/core/narrative/sentence-piece.ts';
import { Collector, type Finding } from '../../../src/core/problem.ts';
import { parseUnit } from '../../../src/core/units/parse-unit.ts';
import { makeUnitTable } from '../../../src/core/units/unit-table.ts';

const specs = [
	{ code: 'firm', name: { one: 'firm', other: 'firms' }, forms: ['large firms'] },
	{
		code: 'company',
		name: { one: 'компания', few: 'компании', many: 'компаний', other: 'компании' },
		forms: ['компани*'],
	},
	{ code: 'hall', name: { one: 'зал', few: 'зала', many: 'залов', other: 'зала' }, forms: ['залах'] },
	{ code: 'GPU', name: { one: 'GPU', other: 'GPUs' } },
];
const table = makeUnitTable(specs, new Collector<Finding>());

/** Whether the words beside a number name its unit. Each `#` is a number of that unit, and `@` another figure. */
function isNamed(sentence: string, code: string, language: string): boolean {
	const unit = parseUnit(code, table, undefined, new Collector<Finding>());
	const pieces = sentence.split(/([#@])/).map((text): SentencePiece => {
		if (text === '@') return { kind: 'figure', text: '12' };
		return text === '#' ? { kind: 'figure', text: '147', unit } : { kind: 'typed', text };
	});
	return unitsNotNamed(pieces, language).length === 0;
}

test.each([
	['Of # firms, most agree.', 'firm', 'en'],
	['Of # large firms, most agree.', 'firm', 'en'],
	['Of #\u00a0Firms.', 'firm', 'en'],
	['In #, # and # firms.', 'firm', 'en'],
	['From #–# firms.', 'firm', 'en'],
	['Firms: #.', 'firm', 'en'],
	['The firms were #, and some left.', 'firm', 'en'],
	['В # компаниях.', 'company', 'ru'],
	['С # компаниями-экспортёрами.', 'company', 'ru', false],
	['В # залах и # залов.', 'hall', 'ru'],
	['It grew by # a month.', '1/month', 'en'],
	['They add # firms a year.', 'firm/year', 'en'],
	['They add # firms in a year.', 'firm/year', 'en'],
	['Each year they add # firms.', 'firm/year', 'en'],
	['They use # GPU-hours.', 'GPU*hour', 'en'],
	['It lasts # days.', 'day', 'en'],
	['Это заняло # лет.', 'year', 'ru'],
	['It costs # per GPU.', 'USD/GPU', 'en'],
	['It is #.', 'percent', 'en'],
	['It is #.', 'USD', 'en'],
	['It is #.', '1', 'en'],
	// Refused: another word, another unit, a longer word, a unit that belongs to another number.
	['Of # people, most agree.', 'firm', 'en', false],
	['Of # tall firms.', 'firm', 'en', false],
	['Of # firmware images.', 'firm', 'en', false],
	['Of # firm-years.', 'firm', 'en', false],
	['Of #, firms agree.', 'firm', 'en', false],
	['Firms hired # people.', 'firm', 'en', false],
	['In # and @ firms.', 'firm', 'en', false],
	['In #', 'firm', 'en', false],
	['В # людях.', 'company', 'ru', false],
	['В # залами.', 'hall', 'ru', false],
	['They add # firms.', 'firm/year', 'en', false],
	['They add # firms a month.', 'firm/year', 'en', false],
	['It costs #.', 'USD/GPU', 'en', false],
	['It lasts # months.', 'day', 'en', false],
])('%s (%s, %s)', (sentence, code, language, fits = true) => {
	expect(isNamed(sentence, code, language)).toBe(fits);
});
