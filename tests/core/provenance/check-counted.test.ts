import { expect, test } from 'vitest';
import { claim, hintOf, table } from './claim.ts';

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
	['There are 3 deaths per 1,000 people.', 3, 'death/person', '3 deaths per 1,000 people'],
	['There are 3 deaths per hundred people.', 3, 'death/person', '3 deaths per hundred people'],
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
	['A load of 1,200 MVA was seen.', 1200, 'MW', '1,200 MVA'],
	['The line carries 40 Mbps of data.', 40, 'Mbit', '40 Mbps'],
	['The line carries 40 MBps of data.', 40, 'MB', '40 MBps'],
	['It blew at 40 m s⁻¹ in the night.', 40, 'm', '40 m s⁻¹'],
	['It used 40 kWh m-2 of floor there.', 40, 'kWh', '40 kWh m-2'],
	['It covers 40 km 2 of land there.', 40, 'km', '40 km 2'],
	['It is 40 light years away from us.', 40, 'year', '40 light years'],
	['It is 40 nautical miles away from us.', 40, 'mile', '40 nautical miles'],
	['It lies at 40 degrees north of it.', 40, 'Cel', '40 degrees north'],
	['It used 40 toe of oil in that year.', 40, 't', '40 toe'],
	['It holds 40 acre-feet of water.', 40, 'foot', '40 acre-feet'],
	['A total of 40 person-years was lost.', 40, 'year', '40 person-years'],
	['They moved 40 tonne-km of goods.', 40, 't', '40 tonne-km'],
	['It emits 40 kg CO2/t of steel.', 40, 'kg', '40 kg CO2/t'],
	['It has 40 kN·m torque rods there.', 40, 'firm', '40 kN·m'],
	['There are 1,200 MVA transformers.', 1200, 'MW', '1,200 MVA'],
	['A load of 1,200 MVA was seen.', 1200, 'year', '1,200 MVA'],
	['A load of 1,200 MVA was seen.', 1200, 'firm', '1,200 MVA'],
	['It holds 40 mAh in each of them.', 40, 'hour', '40 mAh'],
	['It holds 40 mAh in each of them.', 40, 'firm', '40 mAh'],
	['It holds 40 lx/m in each of them.', 40, 'm', '40 lx/m'],
	['It turns at 40 rpm on its axis.', 40, 'minute', '40 rpm'],
	['It has 40 μΩ in each of them.', 40, 'm', '40 μΩ'],
	['A moment of 40 kg·m was seen.', 40, 'kg', '40 kg·m'],
	['A rate of 40 s⁻¹ was seen there.', 40, 'second', '40 s⁻¹'],
	['It was 40 celsius in the shade.', 40, 'firm', '40 celsius'],
	['It is 325 kilometer away from it.', 325, 'firm', '325 kilometer'],
	['It blew at 10kmph in the night.', 10, 'km', '10kmph'],
	['It blew at 10 mph in the night.', 10, 'km/hour', '10 mph'],
	['It covers 4 km squared of land.', 4, 'km', '4 km squared'],
	['It emits 350 gCO2/kWh in all.', 350, 'kg/kWh', '350 gCO2'],
	['It emits 14 MtCO2e in all there.', 14, 't', '14 MtCO2e'],
	['It was 513.15 K in the furnace.', 513.15, 'Cel', '513.15 K'],
	['It made 24703m2 of floor there.', 24703, 'm', '24703m2'],
	['It has 410 parts per million of it.', 410, 'ppb', '410 parts per million'],
	['There are 3 deaths per 1 million people.', 3, 'death/person', '3 deaths per 1 million people'],
	['There are 3 deaths per ten thousand people.', 3, 'death/person', '3 deaths per ten thousand people'],
	['There are 3 deaths per 100,000 people.', 3, 'death/(1e3 person)', '3 deaths per 100,000 people'],
	['There are 3 deaths per 100,000 people.', 3, 'death', '3 deaths per 100,000 people'],
	['There are 3 deaths per person there.', 3, 'death/(1e5 person)', '3 deaths per person'],
	['There are 3 deaths in all there.', 3, 'death/(1e5 person)', '3'],
	['It was 37 per 1,000 live births.', 37, '1/(1e3 person)', '37 per 1,000 live births'],
	['3 deaths per 100,000 people per year.', 3, 'death/(1e5 person)', '3 deaths per 100,000 people per year'],
	['It burns 7 litres per 100 km here.', 7, 'L/km', '7 litres per 100 km'],
	['It had 3 deaths; 5 births per 100,000 people.', 3, 'death/(1e5 person)', '3'],
	['It had 3 deaths, 5 births per 100,000 people.', 3, 'death/(1e5 person)', '3'],
] as const)('“%s” does not prove %j %s', (text, value, code, said) => {
	expect(claim(text, value, code)).toBe(`The quote states “${said}”, but the unit is ${code}.`);
});

test.each([
	['It has 40 kilometres of new road.', 40, 'km'],
	['It has 40 Kilometres of new road.', 40, 'km'],
	['The road is 40 new kilometres long.', 40, 'km'],
	['A stretch of 40 is not yet built.', 40, 'km'],
	['It blew at 40 m s⁻¹ in the night.', 40, 'm/second'],
	['It used 40 kWh m⁻² of floor there.', 40, 'kWh/m2'],
	['It emits 40 kg CO2/t of steel.', 40, 'kg/t'],
	['They drove a 40 mile-long road.', 40, 'mile'],
	['The plant makes 40 kW·h of power.', 40, 'kWh'],
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
	['There are 40 megawatt turbines there.', 40, 'bridge'],
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
	['There are 12 large firms in it.', 12, 'firm'],
	['There are 12 AI firms in the city.', 12, 'firm'],
	['There are 7 MIT researchers here.', 7, 'person'],
	['There are 12 PhD students in it.', 12, 'graduate'],
	['They sold 5 iPhones in the city.', 5, 'vehicle'],
	['There are 40 U.S. firms in the city.', 40, 'firm'],
	['There are 40 R&D firms in the city.', 40, 'firm'],
	['There are 40 K-12 schools in the city.', 40, 'bridge'],
	['There are 40 w/o a job in the city.', 40, 'person'],
	['The car has 12 volt batteries.', 12, 'vehicle'],
	['It costs $40 per 1,000 litres.', 40, 'USD/(1e3 L)'],
	['There are 3 EU and 4 US firms there.', 3, 'firm'],
	['There are 12 GPU hours in it.', 12, 'hour'],
	['A load of 1,200 MVA was seen.', 1200, 'MVA'],
	['It was 40 celsius in the shade.', 40, 'Cel'],
	['It was 40° in the shade of it.', 40, 'Cel'],
	['It was 40 C in the shade of it.', 40, 'Cel'],
	['It was 104 °F in the shade of it.', 104, '[degF]'],
	['It was 104 degrees Fahrenheit.', 104, '[degF]'],
	['It was 513.15 K in the furnace.', 513.15, 'K'],
	['It was 573.15K in the furnace.', 573.15, 'K'],
	['It blew at 10kmph in the night.', 10, 'km/hour'],
	['It blew at 10 mph in the night.', 10, 'mile/hour'],
	['It covers 4 km squared of land.', 4, 'km2'],
	['It holds 4 km cubed of water.', 4, 'km^3'],
	['It made 24703m2 of floor there.', 24703, 'm2'],
	['The bag is 40 pounds in all.', 40, 'lb'],
	['The bag is 40 pounds in all.', 40, 'GBP'],
	['It emits 350 gCO2/kWh in all.', 350, 'g/kWh'],
	['It emits 14 Mt CO2e in all there.', 14, 'Mt'],
	['It emits 14 MtCO2e in all there.', 14, 'Mt'],
	['They used 14.5 EJ in all there.', 14.5, 'EJ'],
	['They own 14.5 Mha of forests.', 14.5, 'Mha'],
	['It has 410 parts per million of it.', 410, 'ppm'],
	['It has 3 per mille of the salt.', 3, 'per-mille'],
	['It rose by 250 basis points then.', 250, 'basis-point'],
	['There are 3 deaths per 100,000 people.', 3, 'death/(1e5 person)'],
	['There are 3 deaths per 100 000 people.', 3, 'death/(1e5 person)'],
	['There are 3 deaths per 100,000 of them.', 3, 'death/(1e5 person)'],
	['Deaths per 100,000 people: 3 in all.', 3, 'death/(1e5 person)'],
	['3 deaths per year per 100,000 people.', 3, 'death/year/(1e5 person)'],
	['3 deaths per 100,000 people per year.', 3, 'death/year/(1e5 person)'],
	['It was 37 per 1,000 live births.', 37, '1/(1e3 birth)'],
	['They have 3.2 beds per thousand inhabitants.', 3.2, 'bed/(1e3 person)'],
	['They have 3.2 beds for every 1,000 people.', 3.2, 'bed/(1e3 person)'],
	['They have 3.2 beds per ten thousand people.', 3.2, 'bed/(1e4 person)'],
	['It burns 7 L/100 km on the road.', 7, 'L/(100 km)'],
	['They kept 40 major livestock units.', 40, 'MLU'],
	['A total of 40 person-years was lost.', 40, 'person-year'],
] as const)('“%s” proves %j %s', (text, value, code) => {
	expect(claim(text, value, code)).toBe('proven');
});

test('reads symbols in any language', () => {
	expect(claim('Дорога длиной 40 mi через горы.', 40, 'km', 'ru')).toBe(
		'The quote states “40 mi”, but the unit is km.',
	);
	expect(claim('Lengte van de weg: 40 km.', 40, 'km', 'nl')).toBe('proven');
	expect(claim('Lengte van de weg: 40 mi.', 40, 'km', 'nl')).toMatch(/“mi.” beside it may change it/);
});

test('finds a unit by its symbol in exact case, and by its name in any case', () => {
	const codes = (word: string) => [...(table.words.find(word)?.codes ?? ['nothing'])];
	expect(codes('MW')).toEqual(['MW']);
	expect(codes('mW')).toEqual(['mW']);
	expect(codes('nW')).toEqual([]);
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
	expect(claim('The work took two years and a half in all.', 2.5, 'year')).toBe('proven');
	expect(claim('The work took two years and a half in all.', 2.5, 'firm')).toMatch(
		/“two years and a half”, but the unit is firm/,
	);
	expect(claim('The work took a year and a half in all.', 1.5, 'year')).toBe('proven');
	expect(claim('The work took a year and a half in all.', 0.5, 'year')).not.toBe('proven');
});

test('no figure takes the letter of another unit for a scale', () => {
	for (const [text, value, code] of [
		['It was 573.15K in the furnace.', 573_150, 'K'],
		['It was 513.15 K in the furnace.', 513_150, '1'],
		['It has 0.2 M sodium in it.', 200_000, '1'],
		['It has a memory of 32K in all.', 32_000, 'KiB'],
		['It has a memory of 32K in all.', 32_000, 'byte'],
		['It holds 15b in each cell.', 15e9, 'bit'],
	] as const)
		expect(claim(text, value, code), text).not.toBe('proven');
	expect(claim('It holds 15b in each cell.', 15, 'bit')).toBe('proven');
});

test.each([
	['There are 3 deaths per 100,000 people.', 3, 'death', 'Use the unit death/(1e5 person), or quote another passage.'],
	['It was 37 per 1,000 live births.', 37, '1', 'Use the unit 1/(1e3 birth), or quote another passage.'],
	[
		'There are 3 deaths in all.',
		3,
		'death/(1e5 person)',
		'Quote the words that say “per 100000”, or correct the unit death/(1e5 person).',
	],
	['It covers 4 km squared of land.', 4, 'km', 'Use the unit km2, or quote another passage.'],
	['The limit there is 40 m/s now.', 40, 'km/second', 'Use the unit m/second, or quote another passage.'],
	['It rose by 250 basis points then.', 250, 'percent', 'Use the unit basis-point, or quote another passage.'],
] as const)('of “%s” as %j %s says what to do', (text, value, code, hint) => {
	expect(hintOf(text, value, code)).toBe(hint);
});

test('reads the unit of a fraction behind its article', () => {
	expect(claim('The way took three quarters of an hour.', 0.75, 'hour')).toBe('proven');
	expect(claim('The way took three quarters of an hour.', 0.75, 'minute')).toBe(
		'The quote states “three quarters of an hour”, but the unit is minute.',
	);
	expect(claim('It took half a year.', 0.5, 'month')).toBe('The quote states “half a year”, but the unit is month.');
	expect(claim('It took half a year.', 0.5, 'year')).toBe('proven');
});

test.each([
	['Its length is 0.20 [0.15 to 0.25] m in all.', 0.2, 'km', 'm', '0.20 [0.15 to 0.25] m'],
	['The load is 3.4 (sd 0.2) kg in all.', 3.4, 't', 'kg', '3.4 (sd 0.2) kg'],
	['The plant has 2400 ± 240 MW in all.', 2400, 'kW', 'MW', '2400 ± 240 MW'],
	['The plant has (2400 ± 240) MW in all.', 2400, 'kW', 'MW', '(2400 ± 240) MW'],
	['They closed 17 (12%) firms in the end.', 17, 'bridge', 'firm', '17 (12%) firms'],
	['The loads are 12 and 15 kg in all.', 12, 't', 'kg', '12 and 15 kg'],
	['The price went from $1 to $2 per tonne.', 1, 'USD/kg', 'USD/t', '$1 to $2 per tonne'],
])('finds the unit behind a bracket or the rest of a list: “%s”', (text, value, other, code, words) => {
	expect(claim(text, value, other)).toContain(`The quote states “${words}”, but the unit is ${other}.`);
	expect(claim(text, value, code)).toBe('proven');
});

test('proves no number by one that stands in the bracket of another', () => {
	const text = 'They spent USD 12 (10–14) million on it.';
	expect(claim(text, 12_000_000, 'USD')).toBe('proven');
	expect(claim(text, 12, 'USD')).toBe('The quote states USD 12 (10–14) million, not 12.');
	expect(claim(text, 10_000_000, 'USD')).toBe('The quote states USD 12 (10–14) million, not 10000000.');
	expect(claim(text, { low: 10_000_000, high: 14_000_000 }, 'USD')).not.toBe('proven');
	expect(claim('The load is 3.4 (sd 0.2) kg in all.', 0.2, 'kg')).not.toBe('proven');
	expect(claim('The load is 40 (n = 12) kg in all.', 12, 'kg')).not.toBe('proven');
});

test('proves the numbers of a change, and no range of them', () => {
	const text = 'The share rose from 17% in 2019 to 33% in 2021.';
	expect(claim(text, 17, 'percent')).toBe('proven');
	expect(claim(text, 33, 'percent')).toBe('proven');
	expect(claim(text, 2019, 'percent')).not.toBe('proven');
	expect(claim(text, { low: 17, high: 33 }, 'percent')).toBe(
		'The quote states 17 and 33, but not as the ends of one range.',
	);
	expect(claim('It is more than 10 but less than 40 firms.', 10, 'firm', 'en', { qualifier: 'more than' })).toBe(
		'The quote states a range, 10 but less than 40; 10 is only its lower end.',
	);
	expect(claim('It is more than 10 but less than 40 firms.', { low: 10, high: 40 }, 'firm')).toBe('proven');
});

test.each([
	['The lamp flickers at 40 s⁻¹ there.', 40, '1/second', 'second'],
	['The yield is 5 t·ha⁻¹ in the end.', 5, 't/ha', 't'],
	['The roof takes 5 W m−2 on average.', 5, 'W/m^2', 'W'],
	['The field gets 5 kg ha-1 yr-1 of it.', 5, 'kg/ha/year', 'kg/ha'],
	['The water has 5 mg L-1 of lead now.', 5, 'mg/L', 'mg'],
])('reads a negative power as a division: “%s”', (text, value, unit, other) => {
	expect(claim(text, value, unit)).toBe('proven');
	expect(claim(text, value, other)).toContain(`but the unit is ${other}.`);
});

test('takes a dot and a negative power as a rate where the symbol is not known', () => {
	expect(claim('The yield is 5 t·xx⁻¹ in the end.', 5, 't')).toContain('“5 t·xx⁻¹”');
	expect(claim('The yield is 5 kg Q-1 in the end.', 5, 'kg')).toBe('proven');
});

test('compares a report’s own name of a divisor with a built-in unit', () => {
	expect(claim('The rock has 5 g/cm³ of mass.', 5, 'g/cubic-centimetre')).toBe('proven');
	expect(claim('The rock has 5 g/m³ of mass.', 5, 'g/cubic-centimetre')).toContain('“5 g/m³”');
});

test.each([
	['It took three quarters of a year there.', { of: 3, in: 4 }, 0.75, 75, 'three quarters of a year', 'year'],
	['The road is half a mile long.', { of: 1, in: 2 }, 0.5, 50, 'half a mile', 'mile'],
	['It is a 1/4 mile road there.', { of: 1, in: 4 }, 0.25, 25, '1/4 mile', 'mile'],
	['It took a quarter of an hour there.', { of: 1, in: 4 }, 0.25, 25, 'a quarter of an hour', 'hour'],
] as const)('does not take a part of a measure for a share: “%s”', (text, share, value, percent, words, unit) => {
	expect(claim(text, share, '1')).toBe(`The quote states “${words}”, but the unit is 1.`);
	expect(claim(text, value, '1')).toBe(`The quote states “${words}”, but the unit is 1.`);
	expect(claim(text, percent, 'percent')).toBe(`The quote states “${words}”, but the unit is percent.`);
	expect(hintOf(text, value, '1')).toBe(`Use the unit ${unit}, or quote another passage.`);
	expect(claim(text, value, unit)).toBe('proven');
});

test.each(['Half of the year is dry there.', 'It rained on half of the days.', 'Half the miles are driven at night.'])(
	'takes a part of many for a share: “%s”',
	(text) => {
		expect(claim(text, { of: 1, in: 2 }, '1')).toBe('proven');
		expect(claim(text, 50, 'percent')).toBe('proven');
	},
);

test('reads a decimal part of a measure', () => {
	expect(claim('The road is 0.5 of a mile long.', 0.5, '1')).toContain('but the unit is 1.');
});

test('says what to do about a symbol of bits or bytes', () => {
	expect(hintOf('The file has 100 mb of data.', 100, 'MB')).toBe(
		'“mb” may be bits or bytes: quote words that say which, or use a unit that data/units.yaml names “mb”.',
	);
});

test('takes a currency without a code for a unit that has its name', () => {
	expect(claim('It lost ₿900 in the end.', 900, '₿')).toBe('proven');
	expect(claim('It lost ₿900 in the end.', 900, 'GPU')).toContain('a sum in ₿');
	expect(hintOf('It lost ₿900 in the end.', 900, 'GPU')).toBe(
		'No ISO 4217 code is known for “₿”: use a unit that data/units.yaml names “₿”, or quote another passage.',
	);
});

test.each([
	['The rate was 475 tenge per dollar in May.', 'KZT/USD', ['KZT/EUR', 'KZT', 'USD']],
	['The rate was 475 tenge to the dollar in May.', 'KZT/USD', ['KZT/EUR']],
	['One dollar cost 475 tenge in May.', 'KZT/USD', ['KZT/EUR']],
	['They used 475 kWh per dollar of output.', 'kWh/USD', ['kWh', 'kWh/EUR']],
])('a rate per unit of a currency names both: “%s”', (text, unit, others) => {
	expect(claim(text, 475, unit)).toBe('proven');
	for (const other of others) expect(claim(text, 475, other)).not.toBe('proven');
});

test('a rate of exchange is not proven where no words name the other currency', () => {
	const text = 'The rate was 475 tenge in May.';
	expect(claim(text, 475, 'KZT/USD')).toBe('The quote states “475 tenge”, but the unit is KZT/USD.');
	expect(hintOf(text, 475, 'KZT/USD')).toBe('Quote the words that say “per USD”, or correct the unit KZT/USD.');
});

test.each([
	['For every 1,000 people there were 12.5 deaths.', 'en'],
	['Per 1,000 people, there were 12.5 deaths.', 'en'],
	['На каждые 1000 человек приходится 12,5 смертей.', 'ru'],
])('a base that comes before its number makes a rate: “%s”', (text, language) => {
	expect(claim(text, 12.5, 'death/(1e3 person)', language)).toBe('proven');
	for (const unit of ['death', 'person', '1']) expect(claim(text, 12.5, unit, language)).not.toBe('proven');
});

test('a base of another number makes none, nor does one of a percentage', () => {
	expect(claim('Deaths per 1,000 people rose in 12 countries.', 12, 'country')).toBe('proven');
	expect(claim('For every 1,000 people there were 12 % more.', 12, '%')).toBe('proven');
	expect(claim('For every 1,000 people 5 left, and 12 countries gained.', 12, 'country')).toBe('proven');
});

test('a degree sign may stand on the line, as PDFs give it', () => {
	expect(claim('The air had 40 oC that day.', 40, 'Cel')).toBe('proven');
	expect(claim('The air had 40 oC that day.', 40, '[degF]')).not.toBe('proven');
});
