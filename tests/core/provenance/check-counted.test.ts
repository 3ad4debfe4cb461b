import { expect, test } from 'vitest';
import type { StatedFigureSpec } from '../../../src/core/model/evidence/stated.ts';
import { Collector, type Findings } from '../../../src/core/problem.ts';
import { checkStatedFigure } from '../../../src/core/provenance/check-stated-figure.ts';
import { openCopy } from '../../../src/core/provenance/source-copy.ts';
import { parseUnit } from '../../../src/core/units/parse-unit.ts';
import { makeUnitTable } from '../../../src/core/units/unit-table.ts';
import { source } from './samples.ts';

const specs = [
	...['firm', 'GPU', 'node', 'death', 'bridge', 'vehicle', 'graduate', 'flight'].map((code) => ({
		code,
		name: { one: code, other: `${code}s` },
	})),
	{ code: 'country', name: { one: 'country', other: 'countries' } },
];
const table = makeUnitTable(specs, new Collector());

/** The problems of the figure, or “proven”. */
function check(text: string, value: StatedFigureSpec['value'], code: string, language = 'en'): string {
	const findings: Findings = new Collector();
	const unit = parseUnit(code, table, undefined, findings);
	if (unit === undefined) throw new Error(findings.reported[0]?.message);
	const spec = {
		id: 'sample',
		label: 'Sample',
		value,
		unit: code,
		period: 'unstated',
		area: 'unstated',
		population: 'unstated',
		definition: 'A sample.',
		source: 'survey',
		quote: text,
	} as const;
	const proven = checkStatedFigure(spec, unit, openCopy(source(text, { language })), table.words, findings);
	return proven === undefined ? findings.reported.map(({ message }) => message).join('\n') : 'proven';
}

test.each([
	['The road runs 40 miles to the city.', 40, 'km', '40 miles'],
	['The road, a 40 mile track, is old.', 40, 'km', '40 mile'],
	['It covers 40 km² of the land.', 40, 'km', '40 km²'],
	['It covers 40 km2 of the land.', 40, 'km', '40 km2'],
	['It covers 40 square kilometres of it.', 40, 'km', '40 square kilometres'],
	['It covers 40 square miles of land.', 40, 'km2', '40 square miles'],
	['The limit there is 40 km/h now.', 40, 'km', '40 km/h'],
	['The limit there is 40 kilometres per hour.', 40, 'km', '40 kilometres per hour'],
	['The pipe is 40 m long in all.', 40, 'km', '40 m'],
	['The pipe is 40 cm² wide in all.', 40, 'cm', '40 cm²'],
	['The emissions are 40 Mt a year.', 40, 't', '40 Mt'],
	['The emissions are 40 kt a year.', 40, 't', '40 kt'],
	['The emissions are 40 megatonnes.', 40, 't', '40 megatonnes'],
	['The store holds 40 PB of data.', 40, 'TB', '40 PB'],
	['The store holds 40 petabytes.', 40, 'TB', '40 petabytes'],
	['The store holds 40 GiB of data.', 40, 'GB', '40 GiB'],
	['The file has 40 Mb of data.', 40, 'MB', '40 Mb'],
	['The laser has 40 mW of power.', 40, 'MW', '40 mW'],
	['The plant makes 40 MWh of power.', 40, 'MW', '40 MWh'],
	['The plant makes 40 kilowatt-hours.', 40, 'kW', '40 kilowatt-hours'],
	['They worked for 40 MONTHS in all.', 40, 'year', '40 MONTHS'],
	['They worked for 40 Months in all.', 40, 'year', '40 Months'],
	['They worked for 40 calendar months.', 40, 'year', '40 calendar months'],
	['They worked for 40 busy months.', 40, 'year', '40 busy months'],
	['They emigrate within two decades.', { low: 'unstated', high: 2 }, 'year', 'two decades'],
	['They emigrate in two decades.', 2, 'year', 'two decades'],
	['The talks took 40 hrs in all.', 40, 'minute', '40 hrs'],
	['It was 40 °F in the shade.', 40, 'Cel', '40 °F'],
	['It was 40 degrees Fahrenheit there.', 40, 'Cel', '40 degrees Fahrenheit'],
	['They asked 1,200 women of the city.', 1200, 'GPU', '1,200 women'],
	['They asked 1,200 people of the city.', 1200, 'km', '1,200 people'],
	['There are 3 deaths per 1,000 people.', 3, 'death/person', '3 deaths per 1,000'],
	['There are 3 deaths per hundred people.', 3, 'death/person', '3 deaths per hundred'],
	['The price is $5 per tonne of coal.', 5, 'USD/kg', '$5 per tonne'],
	['The price is $5 a tonne of coal.', 5, 'USD/kg', '$5 a tonne'],
	['The price is $5 per tonne of coal.', 5, 'USD', '$5 per tonne'],
	['The price is $5 per barrel of oil.', 5, 'USD/t', '$5 per barrel'],
	['The price is $5/month for all.', 5, 'USD/year', '$5/month'],
	['The price is $5 per month for all.', 5, 'USD/year', '$5 per month'],
	['It grows by 40 % per month now.', 40, 'percent/year', '40 % per month'],
	['It grows by 40 % each month now.', 40, 'percent/year', '40 % each month'],
	['It grows by 40 % monthly for now.', 40, 'percent/year', '40 % monthly'],
	['It has 40 % month-on-month growth.', 40, 'percent/year', '40 % month-on-month'],
	['It is 40 % of the 40 miles there.', 40, 'km', '40 miles'],
	['It has 8 GPUs per rack, 8 nodes.', 8, 'bridge', '8 GPUs'],
	['It used 40 kWh/m² of floor there.', 40, 'kWh', '40 kWh/m²'],
	['It used 40 kWh/m² of floor there.', 40, 'kWh/m', '40 kWh/m²'],
	['The road runs 40 km to the city.', 40, 'km^2', '40 km'],
	['They made 40 short tons of it.', 40, 't', '40 short tons'],
	['They used 40 GPU-hours for it.', 40, 'GPU', '40 GPU-hours'],
	['They bought 8 GPU nodes for it.', 8, 'GPU', '8 GPU nodes'],
	['The sack weighs 40 KG in all.', 40, 'g', '40 KG'],
	['It took from 40 to 50 hours in all.', { low: 40, high: 50 }, 'minute', '40 to 50 hours'],
] as const)('“%s” does not prove %j %s', (text, value, code, said) => {
	expect(check(text, value, code)).toBe(`The quote states “${said}”, but the unit is ${code}.`);
});

test.each([
	['It has 40 kilometres of new road.', 40, 'km'],
	['It has 40 Kilometres of new road.', 40, 'km'],
	['The road is 40 new kilometres long.', 40, 'km'],
	['A stretch of 40 is not yet built.', 40, 'km'],
	['It covers 40 km² of the land.', 40, 'km2'],
	['It covers 40 square kilometres of it.', 40, 'km2'],
	['The limit there is 40 km/h now.', 40, 'km/hour'],
	['The limit there is 40 kilometres per hour.', 40, 'km/hour'],
	['The line has 40 Mbps or 40 Mbit/s.', 40, 'Mbit/second'],
	['They took 40 mins each day.', 40, 'minute'],
	['They took 40 working days.', 40, 'day'],
	['They produced 40 metric tons of it.', 40, 't'],
	['It was 40 °C in the shade.', 40, 'Cel'],
	['It was 40 degrees in the shade.', 40, 'Cel'],
	['The plant makes 40 kilowatt-hours.', 40, 'kWh'],
	['It was 1.5 million tonnes of ore.', 1500000, 't'],
	['They asked 1,200 people of the city.', 1200, 'graduate'],
	['The 1,200 women were graduates.', 1200, 'graduate'],
	['They asked 1,200 women of the city.', 1200, 'person'],
	['There are 3 country offices there.', 3, 'firm'],
	['There are 40 daily flights there.', 40, 'flight'],
	['There are 40 tractors in the city.', 40, 'vehicle'],
	['Each carries 9,400 vehicles a day.', 9400, 'vehicle'],
	['Each carries 9,400 vehicles a day.', 9400, 'vehicle/day'],
	['They have 1,200 AI/ML graduates annually.', 1200, 'graduate/year'],
	['They have 1,200 AI/ML graduates yearly.', 1200, 'graduate'],
	['A cost of $5 per 8-GPU node was.', 5, 'USD/node'],
	['A cost of $5 per GPU node was.', 5, 'USD/node'],
	['A cost of $5 per household was.', 5, 'USD/person'],
	['A cost of $5 per head of them.', 5, 'USD/person'],
	['A cost of $5 per capita was.', 5, 'USD/graduate'],
	['A cost of $5 per GPU-hour was.', 5, 'USD/GPU/hour'],
	['A cost of $5 per annum was.', 5, 'USD/year'],
	['It grows by 40 % year-over-year.', 40, 'percent/year'],
	['It grew by 40 % year-over-year.', 40, 'percent'],
	['It grew by 40 % a month later.', 40, 'percent/year'],
	['It ran 40 miles, or 40 km, there.', 40, 'km'],
	['It used 40 kWh/m² of floor there.', 40, 'kWh/m^2'],
	['It used 40 kWh per square metre.', 40, 'kWh/m2'],
	['It covers 40 km² of the land.', 40, 'km^2'],
	['They used 40 GPU-hours for it.', 40, 'GPU*hour'],
	['They bought 8 GPU nodes for it.', 8, 'node'],
	['They bought an 8-GPU node for it.', 8, 'GPU/node'],
] as const)('“%s” proves %j %s', (text, value, code) => {
	expect(check(text, value, code)).toBe('proven');
});

test('reads symbols in any language', () => {
	expect(check('Дорога длиной 40 mi через горы.', 40, 'km', 'ru')).toBe(
		'The quote states “40 mi”, but the unit is km.',
	);
	expect(check('Die Strecke ist 40 km lang.', 40, 'km', 'de')).toBe('proven');
});

test('finds a unit by its symbol in exact case, and by its name in any case', () => {
	const codes = (word: string) => [...(table.words.find(word)?.codes ?? ['nothing'])];
	expect(codes('MW')).toEqual(['MW']);
	expect(codes('mW')).toEqual([]);
	expect(codes('Countries')).toEqual(['country']);
	expect(codes('HOURS')).toEqual(['hour']);
	expect(codes('us')).toEqual(['nothing']);
	expect(codes('km')).toEqual(['km']);
	expect(codes('MB')).toEqual(['MB']);
	expect(codes('Mb')).toEqual(['Mbit']);
});

test('no spelling of one unit is a spelling of another', () => {
	for (const code of table.atoms.keys()) expect(table.words.find(code)?.codes.size ?? 1, code).toBe(1);
});

test('the unit is checked even if a part follows it', () => {
	expect(check('The work took two years and a half in all.', 2.5, 'year')).toBe('proven');
	expect(check('The work took two years and a half in all.', 2.5, 'firm')).toMatch(
		/“two years and a half”, but the unit is firm/,
	);
	expect(check('The work took a year and a half in all.', 1.5, 'year')).toBe('proven');
	expect(check('The work took a year and a half in all.', 0.5, 'year')).not.toBe('proven');
});
