import { expect, test } from 'vitest';
import { check } from '../provenance/samples.ts';

function message(...given: Parameters<typeof check>): string {
	const checked = check(...given);
	return 'findings' in checked ? checked.findings.map((finding) => finding.message).join('\n') : 'proven';
}

test.each([
	'They surveyed 240 firms in 2021.',
	'It has grown since 2021 by a third.',
	'By 2021 all the firms were ready.',
	'Data from 2021 were used for it.',
	'The survey of 2021 was the first.',
	'At the end of 2021 it was 240.',
	'It lasted from early 2021 onwards.',
	'It was said (2021) of 240 firms.',
	'It was said (Smith et al., 2021).',
	'By dec. 12, 2021 there were 240.',
	'In mid-2021 there were 240 firms.',
	'The 2021 survey covered 240 firms.',
	'Uzbekistan’s 2021 Digital Trust Law',
	'A 2021 paper counted 240 firms.',
	'Census 2021 counted 240 firms.',
	'It is given in 2021 prices here.',
	'In 2021, firms began to train it.',
	'In 2021 firms began to train it.',
	'They grew, and in 2021 firms trained.',
	'Since 2021 firms have trained it.',
	'2021 saw 240 firms that trained it.',
	'Sales for 2021 were 240, we read.',
])('“%s” states a year and no count', (text) => {
	for (const code of ['firm', 'km', 'year', '1'])
		expect(message(text, 2021, code)).toBe(`In the quote, “2021” is a year, not a number of the unit ${code}.`);
	expect(message(text, 2021, 'date')).toBe('proven');
});

test.each([
	['In the years 2019–2021 it grew.', 2019, 2021],
	['Growth, 2019–2021, was high then.', 2019, 2021],
	['It was so from 2019 to 2021, we read.', 2019, 2021],
	['It grew between 2019 and 2021.', 2019, 2021],
	['Against the mean of 2019–2021 it is high.', 2019, 2021],
	['It grew in 2019/20 more than before.', 2019, 2020],
])('“%s” states years and no range of counts', (text, low, high) => {
	expect(message(text, { low, high }, 'firm')).toMatch(/ is a year, not a number of the unit firm\.$/);
	expect(message(text, `${low}/${high}`, 'date')).toBe('proven');
});

test.each([
	['There were 2021 firms in the survey.', 'firm'],
	['It was found in 2021 firms there.', 'firm'],
	['It was found in 2021 small rural firms.', 'firm'],
	['In 2021 of the 3000 firms it was so.', 'firm'],
	['In total, 2021 were asked that year.', 'firm'],
	['All 2021 were asked in that year.', 'firm'],
	['A total of 2021 was asked then.', 'firm'],
	['The number of firms was 2021.', 'firm'],
	['The number grew by 2021 in a year.', 'firm'],
	['The 2021 who answered were asked.', 'firm'],
	['Of Kazakhstan 2021, of others 240.', 'firm'],
	['A capacity of 2021 MW was built.', 'MW'],
	['It ran for 2021 hours, as planned.', 'hour'],
	['A survey of 2021 adults was made.', 'person'],
	['The data of 2021 adults were used.', 'person'],
	['There were 2021 in 2022, we read.', 'firm'],
])('“%s” states a number of the unit %s', (text, code) => {
	expect(message(text, 2021, code)).toBe('proven');
});

test.each([
	['It was found in between 1500 and 2000 firms.', 1500, 2000],
	['It fell from 1500 to 2000 firms.', 1500, 2000],
	['Of these, 1500–2000 companies train.', 1500, 2000],
	['Here between 1500 and 2000 were asked.', 1500, 2000],
])('“%s” states a range of numbers', (text, low, high) => {
	expect(message(text, { low, high }, 'firm')).toBe('proven');
	expect(message(text, low, 'firm')).not.toBe('proven');
});

test.each([
	'There were 2021 firms in the survey.',
	'A capacity of 2021 MW was built.',
	'2021 were asked in that year.',
	'A total of 2021 was asked then.',
	'It was found in 2021 firms there.',
])('“%s” states no date', (text) => {
	expect(message(text, 2021, 'date')).toBe('In the quote, “2021” says how many, not when.');
	expect(message(text, '2021', 'date')).toBe('In the quote, “2021” says how many, not when.');
});

test('does not read a range of counts as a period', () => {
	expect(message('It was found in between 1500 and 2000 firms.', '1500/2000', 'date')).not.toBe('proven');
	expect(message('From 2019 to 2021 firms trained it.', '2019/2021', 'date')).toBe('proven');
});

test.each([
	['de', 'Im Jahr 2021 waren es 240.', 'In 2021 Firmen ist es so.'],
	['fr', 'En 2021, il y en avait 240.', 'On le voit dans 2021 firmes.'],
	['es', 'En 2021 había unas 240 firmas.', 'Lo vimos en 2021 firmas.'],
	['ru', 'В 2021 году их было 240.', 'Опросили 2021 фирму в стране.'],
	['kk', '2021 жылы 240 фирма болды.', 'Барлығы 2021 фирма болды.'],
])('%s: “%s” states a year, “%s” a number', (language, year, number) => {
	expect(message(year, 2021, 'firm', {}, { language })).toBe(
		'In the quote, “2021” is a year, not a number of the unit firm.',
	);
	expect(message(number, 2021, 'firm', {}, { language })).not.toMatch(/is a year/);
});

test.each(['In fiscal 2021 there were 240 firms.', 'In FY2021 there were 240 firms.'])(
	'“%s” states no count, and a year that need not be that of the calendar',
	(text) => {
		expect(message(text, 2021, 'firm')).toMatch(/is a year, not a number of the unit firm\.$/);
		expect(message(text, 2021, 'date')).toMatch(/is a fiscal year, which need not be the calendar year\.$/);
		expect(message(text, 2021, 'date', { qualifier: 'about' })).toBe('proven');
		expect(message(text, '2021~', 'date')).toBe('proven');
	},
);

test.each([
	['It was built in 1066 by monks.', 1066],
	['It was built in 1066.', 1066],
	['In 1066 the king fell there.', 1066],
	['By 2250, all of it is lost.', 2250],
	['The town was founded in 800.', 800],
	['It was founded in 800 AD there.', 800],
	['From 1066 to 1087 he reigned.', '1066/1087'],
])('“%s” states a year before 1500 or after 2199', (text, date) => {
	expect(message(text, date, 'date')).toBe('proven');
});

test.each(['It was built in 1066.', 'It is lost by 2250, we read.', 'It was found in 1200, we read.'])(
	'“%s” states no count',
	(text) => {
		const [year] = /\d+/.exec(text) ?? [];
		expect(message(text, Number(year), 'firm')).toBe(
			`In the quote, “${year}” is a year, not a number of the unit firm.`,
		);
	},
);

test.each([
	['It was found in 1066 firms there.', 1066, 'firm'],
	['The number of firms rose by 1066.', 1066, 'firm'],
	['There were 1066 of them in all.', 1066, 'firm'],
	['Each was given in 2500 mg doses.', 2500, 'mg'],
])('“%s” counts, with a number of four digits', (text, value, code) => {
	expect(message(text, value, 'date')).toBe(`In the quote, “${value}” says how many, not when.`);
	expect(message(text, value, code)).toBe('proven');
});

test('does not read the year of prices as a sum', () => {
	expect(message('It cost $5 million in 2015 dollars.', 2015, 'USD')).toBe(
		'In the quote, “2015 dollars” is a year, not a number of the unit USD.',
	);
	expect(message('They paid 2015 dollars for each.', 2015, 'USD')).toBe('proven');
});
