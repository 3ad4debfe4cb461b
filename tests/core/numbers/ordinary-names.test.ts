import { expect, test } from 'vitest';
import { findOrdinaryNames } from '../../../src/core/numbers/ordinary-names.ts';
import { numbersInPieces } from '../../../src/core/numbers/numbers-in-pieces.ts';

const inProse = (text: string, language = 'en', own?: string[]) =>
	numbersInPieces([{ kind: 'typed', text }], language, own).map((found) => found.text);

test.each([
	'Cases of COVID-19 rose after the post-COVID-19 recovery.',
	'Emissions of CO2, CH4 and N2O; H2O is none.',
	'The G7 met the G20, and the G7’s leaders left.',
	'A net zero plan, a Net-Zero plan and net-zero buildings.',
	'Certified under ISO 14001, ISO/IEC 27001:2022, ISO 9001:2015, RFC 8259 and IEEE 802.11ax.',
	'ГОСТ Р 7.0.100-2018 is a standard.',
	'Formula One and the Big Four.',
	'A 5G network, 4G/5G masts and 3G-only phones.',
	'B2B and B2C firms work 24/7 on A4 paper in the age of Web 2.0.',
	'A zero-day attack on a zero-trust network; one-hot codes.',
	'The S&P 500, the FTSE 100 and the Fortune 500.',
	'PM2.5 and PM10 were measured.',
	'The Group of Seventy-Seven spoke.',
	'Level B2 of English, and the CAC 40 index.',
	'Covid-19 and covid-19, as newspapers write it; the zero-Covid policy of China.',
	'COP26 in Glasgow and COP28 in Dubai followed SDG 13, the RCP8.5 path and SSP2-4.5.',
	'A Phase 3 trial of a GLP-1 drug for type 2 diabetes measured HbA1c and vitamin B12.',
	'Scope 3 emissions, Pillar Two rules and Tier 1 capital under IFRS 9 and IAS 39.',
	'One country, two systems; the one-China policy; Made in China 2025.',
	'Article 50 was invoked; Section 230 protects platforms; he holds an H-1B visa.',
	'NUTS 2 regions, ESA 2010 and the 2008 SNA are how statisticians count.',
	'Zero-hours contracts and zero-emission vehicles are debated in the Five-Year Plan.',
	'An F-35 and a T-72; the Boeing 787 and the A350; Falcon 9 and Ariane 6.',
	'Files in PDF/A-3 by AES-256, with WPA3, FIDO2 and SOC 2.',
	'Atoms of uranium-235 are U-235, and carbon-14 dates wood.',
	'Article 6(4) and Article 19; Directive 2009/28/EC and Regulation (EU) 2016/679; Executive Order 14110.',
	'UN Resolution 1325, Public Law 117-169, and COP-29 in Baku.',
	'23andMe, 4chan and 1&1 show 4K video; the A320neo flies.',
	'The STOXX 600, the IBEX 35 and the Nifty 50 fell.',
])('%s', (text) => {
	expect(inProse(text)).toEqual([]);
});

test.each([
	['They spent €5G on it.', '5G'],
	['It costs 3M.', '3M'],
	['The big four firms.', 'four'],
	['Of 24/7.5 only half.', '24/7.5'],
	['G7.5 is no name.', 'G7.5'],
	['CO23 is none.', 'CO23'],
	['Some 5 G of it.', '5'],
	['ISO 1 is none.', '1'],
	['It rose 500 times, says the S&P.', '500'],
	['Agenda 2031', '2031'],
	['5G towers: 12.', '12'],
	['The G20 has 19 states.', '19'],
	['Phase 3 trials: 40', '40'],
	['SDG 18', '18'],
	['COP31', 'COP31'],
	['Zero hours were worked.', 'Zero'],
	['They have zero emissions.', 'zero'],
	['Tier 1 firms: 3', '3'],
	['It has four freedoms.', 'four'],
	['Two sessions were held.', 'Two'],
	['A V8 with 8 cylinders', '8'],
])('%s', (text, number) => {
	expect(inProse(text).join(' ')).toContain(number);
});

test('a report gives names of its own', () => {
	expect(inProse('They met at Studio 54.')).toEqual(['54']);
	expect(inProse('They met at Studio 54.', 'en', ['Studio 54'])).toEqual([]);
	expect(inProse('They met at Studio 540.', 'en', ['Studio 54'])).toEqual(['540']);
	expect(inProse('(a+b)*2? [x]', 'en', ['(a+b)*2? [x]'])).toEqual([]);
});

test('names in number words are those of the language', () => {
	expect(inProse('Страны Большой двадцатки и Группы семи ответили на COVID-19.', 'ru')).toEqual([]);
	expect(findOrdinaryNames('Formula One', 'ru')).toEqual([]);
});

test('a name beside a figure still may not change its number', () => {
	const beside = numbersInPieces(
		[
			{ kind: 'typed', text: 'In G20 ' },
			{ kind: 'figure', text: '48' },
		],
		'en',
	);
	expect(beside.map(({ what, piece, start, text }) => ({ what, piece, start, text }))).toEqual([
		{ what: 'two-numbers', piece: 0, start: 3, text: 'G20' },
	]);
});

test('places of problems are those of the text as it was typed', () => {
	expect(numbersInPieces([{ kind: 'typed', text: 'After COVID-19 some 40 firms left.' }], 'en')).toMatchObject([
		{ piece: 0, start: 20, text: '40' },
	]);
});

test('a hostile text of names is read in time', () => {
	const text = 'ISO 14001:2015-'.repeat(4000) + 'G20 '.repeat(10_000);
	expect(findOrdinaryNames(text, 'en').length).toBeGreaterThanOrEqual(10_000);
}, 5000);
