import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectText } from '../../../../src/core/data-sets/detect/detect-text.ts';
import { ENCODINGS, type Encoding } from '../../../../src/core/model/encoding.ts';
import { encode } from '../encode.ts';

function detect(text: string, encoding: Encoding = 'utf-8', ending = '.csv') {
	const detected = detectText(encode(text, encoding), ending);
	if ('misfit' in detected) throw new Error(detected.misfit.message);
	return detected;
}

const utf8 = { encoding: 'utf-8', delimiter: ',', header: 1 };

test('a plain file needs nothing but encoding, delimiter and header in its record', () => {
	const { format, columns, rowCount, firstRow } = detect('Country,Year,Total\nLatvia,2019,12\nEstonia,2020,13\n');
	expect(format).toEqual(utf8);
	expect(columns).toEqual({
		Country: { type: 'string', is: 'area' },
		Year: { type: 'year', is: 'period' },
		Total: { type: 'integer' },
	});
	expect([rowCount, firstRow]).toEqual([2, ['Latvia', '2019', '12']]);
});

test('a column may be called what every object has', () => {
	const { columns, format } = detect('Year,constructor\n2019,Ferrari\n2020,n/a\n');
	expect(columns).toEqual({ Year: { type: 'year', is: 'period' } });
	expect(format).toEqual(utf8);
});

test('a byte order mark is no part of the first name', () => {
	expect(detect('\uFEFFa,b\nx,1\n').names).toEqual(['a', 'b']);
	expect(detect('\uFEFFa,b\nx,1\n', 'utf-16be')).toMatchObject({ names: ['a', 'b'], format: { encoding: 'utf-16be' } });
});

test.each([
	['Cyrillic words', 'Страна;Год\nЛатвия;2019\n', 'windows-1251'],
	['Cyrillic words of one language among Latin ones', 'code;имя\nLV;Рига\nEE;Таллин\n', 'windows-1251'],
	['accents', 'Pays;Année\nCôte d’Ivoire;2019\nÉgypte;2020\n', 'windows-1252'],
	['umlauts', 'Land;Größe\nÖsterreich;9\n', 'windows-1252'],
	['a sign alone', 'a;b\n5 °;1\n', 'windows-1252'],
] as const)('tells the encoding of %s', (_, text, encoding) => {
	expect(detect(text, encoding).format.encoding).toBe(encoding);
});

test('a file of UTF-8 with a damaged byte is read as UTF-8, and the byte is named', () => {
	const bytes = encode(`имя\n${'Рига\n'.repeat(20)}`, 'utf-8');
	bytes[bytes.length - 3] = 0xff;
	expect(detectText(bytes, '.csv')).toMatchObject({ misfit: { line: 21, field: ['format', 'encoding'] } });
});

test('titles above and notes below the data are left out', () => {
	const { format, names } = detect('A title, in words\nUnit: kt\n\nCountry,Total\nLatvia,1\nEstonia,2\n\nSource: X\n');
	expect([format, names]).toEqual([{ ...utf8, header: 4, rows: [5, 6] }, ['Country', 'Total']]);
});

test('a row of another length among the data is not left out', () => {
	expect(detect('a,b\nx,1\ny\nz,3\n').format).toEqual(utf8);
});

test.each([
	['years and spaces as names', 'geo;2019 ;2020 \nLV;1.5 ;: \nEE;2;3\n', 1, ['geo', '2019 ', '2020 ']],
	['years as names', 'Country;2019;2020\nLatvia;1.5;2\nEstonia;2;3\n', 1, ['Country', '2019', '2020']],
	[
		'years below shared names',
		'Land,Men,,Women,\n,2019,2020,2019,2020\nLV,1,2,3,4\nEE,5,6,7,8\n',
		[1, 2],
		['Land', 'Men / 2019', 'Men / 2020', 'Women / 2019', 'Women / 2020'],
	],
	['a value that might be a year', 'a,b\nx,1600\ny,3.5\nz,2.5\n', 1, ['a', 'b']],
	['a column without a name', ',a\n0,x\n1,y\n', 1, ['column1', 'a']],
	['no header', 'Latvia,1.5\nEstonia,2.5\n', 'none', ['column1', 'column2']],
	[
		'cells that are shared',
		',2019,\nCountry,Men,Women\nLatvia,1,2\n',
		[1, 2],
		['Country', '2019 / Men', '2019 / Women'],
	],
	[
		'years below one shared name',
		'Country,Total,\n,2019,2020\nLatvia,1,2\n',
		[1, 2],
		['Country', 'Total / 2019', 'Total / 2020'],
	],
	[
		'names that are repeated where cells were merged',
		'Country,Men,Men\nCountry,2019,2020\nLatvia,1,2\n',
		[1, 2],
		['Country / Country', 'Men / 2019', 'Men / 2020'],
	],
	['a line of units, which may be data', 'Year,Total\n-,kt\n2019,1.5\n2020,2\n', 1, ['Year', 'Total']],
	['one name twice', 'Name,Total,Total\nA,n/a,low\nB,1,2\nC,3,4\n', 1, ['Name', 'Total', 'Total']],
	['no header above a missing value', 'Latvia,n/a\nEstonia,2.5\nLithuania,1\n', 'none', ['column1', 'column2']],
	['no header above a number with a mark', 'Latvia,83.2*\nEstonia,2.5\n', 'none', ['column1', 'column2']],
	['words alone', 'Name,Town\nA,B\nC,D\n', 1, ['Name', 'Town']],
	['one column', 'Total\n1\n2\n', 1, ['Total']],
])('finds the header: %s', (_, text, header, names) => {
	const detected = detect(text);
	expect([detected.format.header, detected.names]).toEqual([header, names]);
});

test.each([
	'School,Pupils\nA,n/a\nB,10\nC,20\n',
	'School,Pupils\nA,confidential\nB,10\nC,20\n',
	'Country,Pop\nGermany,83.2*\nFrance,67\nLatvia,1.9\n',
	'Country,Code,Value\nAruba,ABW,-\nLatvia,LVA,2\nSpain,ESP,3\n',
	'k,v\na,(123)\nb,45\n',
	'k,v\na,$12\nb,45\n',
	'k,v\na,10.5 b\nb,45\n',
	',School,Pupils\nr1,A,few\nr2,B,10\nr3,C,20\n',
	'a,b,\nx,few,note\ny,1,\nz,2,\n',
	'Name,2019,2020,\nAruba,,,\nLatvia,1.5,2,\nSpain,3,4,\n',
	'Name,Code,2019,2020,\nAruba,ABW,,,x\nLatvia,LVA,1.5,2,\nSpain,ESP,3,4,\n',
	'Name,2019,2020\nAruba,n/a,n/a\nLatvia,1.5,2\n',
])('one line names the columns, and the next is data: %j', (text) => {
	const { format, rowCount } = detect(text);
	expect([format.header, rowCount]).toEqual([1, text.split('\n').length - 2]);
});

test('a file of the World Bank keeps its first country', () => {
	const years = ['2018', '2019', '2020'];
	const lines = [
		...['"Data Source","World Development Indicators",', '', '"Last Updated Date","2024-06-28",', ''],
		`"Country Name","Country Code","Indicator Name",${years.map((year) => `"${year}",`).join('')}`,
		...['"Aruba","ABW","Population",,,,', '"Latvia","LVA","Population","1.5","2","3",', ''],
	];
	const { format, names, firstRow } = detect(lines.join('\r\n'));
	expect([format.header, firstRow[0]]).toEqual([5, 'Aruba']);
	expect(names).toEqual(['Country Name', 'Country Code', 'Indicator Name', ...years, 'column7']);
});

test('whatever stands in the first row, a line of different names above it is the header, and no row is lost', () => {
	const cell = fc.constantFrom('', '-', '..', ':', 'n/a', 'few', 'low', '83.2*', '(123)', '45.2%', '$12', '7', '2019');
	const width = 4;
	const first = fc.array(cell, { minLength: width, maxLength: width });
	fc.assert(
		fc.property(first, fc.boolean(), (cells, isYears) => {
			const names = isYears ? ['2017', '2018', '2019', '2020'] : ['Births', 'Deaths', 'Moves in', 'Moves out'];
			const rows = [1, 2, 3, 4].map((row) => [`Town ${row}`, ...names.map((_, at) => String(row * 10 + at))]);
			const lines = [['Town', ...names], ['Town 0', ...cells], ...rows].map((line) => line.join(';'));
			const { format, rowCount } = detect(lines.join('\n') + '\n');
			expect([format.header, rowCount]).toEqual([1, 5]);
		}),
	);
});

test.each([
	['1.234,5', { decimal: ',', group: '.' }],
	['1,234.5', { group: ',' }],
	['1 234,5', { decimal: ',', group: ' ' }],
	['1\u00a0234,5', { decimal: ',', group: '\u00a0' }],
	["1'234.5", { group: "'" }],
	['1234.5', {}],
	['-12,5', { decimal: ',' }],
	['−12.5', {}],
	[' 12.5', {}],
	['12.', {}],
	['1.234.567', { group: '.' }],
])('“%s” is a number', (number, style) => {
	const { format, columns } = detect(`a\tb\nx\t${number}\ny\t7\n`);
	expect(format).toEqual({ ...utf8, delimiter: '\t', ...style });
	expect(columns).toEqual({ b: { type: /[.,]\d?$/.test(number) ? 'number' : 'integer' } });
});

test('what may be read in two ways is said', () => {
	expect(detect('a;b\nx;1,234\n')).toMatchObject({ unclear: '1,234', format: { decimal: ',' } });
	expect(detect('a,b\nx,"1,234"\n')).toMatchObject({ unclear: '1,234', format: { group: ',' } });
	expect(detect('a,b\nx,1.234\n')).toMatchObject({ unclear: '1.234', columns: { b: { type: 'number' } } });
	expect(detect('a,b\nx,1.234\ny,0.5\n').unclear).toBeUndefined();
	expect(detect('a;b;c\nx;1.234;2,5\n')).toMatchObject({ format: { group: '.', decimal: ',' } });
});

test('a sign counts as missing only in columns that otherwise hold numbers or dates', () => {
	expect(detect('a,b,c\n-,1,x\ny,..,\nz,n/a,-\n').format.missing).toEqual(['..', 'n/a']);
	expect(detect('a,b\nx,1\ny,\n').format.missing).toEqual(['']);
	expect(detect('a\tb\nx\t1\ny\t: \n').format.missing).toEqual([': ']);
	expect(detect('a,b\nx,1\ny,no\n').columns).toEqual({});
});

test('codes, long digits and numbers with units stay words', () => {
	const { columns } = detect(`code,long,share,day\n007,${'9'.repeat(40)},5 %,2020-02-30\n010,1,6 %,2020-02-28\n`);
	expect(columns).toEqual({});
});

test('dates, years and answers have types of their own', () => {
	const { columns } = detect('day,since,ok,stock\n2020-01-02,1990,true,1600\n2020-02-28,1995,false,1990\n');
	expect(columns).toEqual({
		day: { type: 'date', is: 'period' },
		since: { type: 'year' },
		ok: { type: 'boolean' },
		stock: { type: 'integer' },
	});
});

test('names of areas that are not known are told', () => {
	const { columns, unknownAreas } = detect('n,v\nLATVIA,1\nESTONIA,2\nNORWAY,3\nSPAIN,4\nWorld,5\n');
	expect([columns['n'], unknownAreas]).toEqual([{ type: 'string', is: 'area' }, ['World']]);
	expect(detect('n,v\nLatvia,1\nJordan,2\nKim,3\nPat,4\n').columns['n']).toBeUndefined();
});

test('a file without rows is refused', () => {
	expect(detectText(new TextEncoder().encode('\n\n'), '.csv')).toHaveProperty('misfit');
});

const nations: Readonly<Record<Encoding, readonly string[]>> = {
	'utf-8': ['Latvia', 'Латвия', 'Østlandet, øvre', '東京'],
	'utf-16le': ['Latvia', 'Латвия', 'Québec; sud'],
	'utf-16be': ['Latvia', 'Латвия', 'Québec | sud'],
	'windows-1251': ['Латвия', 'Эстония, север', 'Рига; центр'],
	'windows-1252': ['Québec', 'Curaçao, nord', 'Málaga; centre'],
};

test('whatever is written in any encoding, with any delimiter and decimal mark, is detected again', () => {
	const file = fc.record({
		encoding: fc.constantFrom(...ENCODINGS),
		delimiter: fc.constantFrom(',', ';', '\t', '|'),
		decimal: fc.constantFrom('.', ','),
		lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
		hasMark: fc.boolean(),
		numbers: fc.array(fc.tuple(fc.integer({ min: -9_999, max: 9_999 }), fc.integer({ min: 1, max: 9 })), {
			minLength: 4,
			maxLength: 30,
		}),
	});
	fc.assert(
		fc.property(file, ({ encoding, delimiter, decimal, lineEnd, hasMark, numbers }) => {
			const quoted = (text: string) => (/[,;|\t"]/.test(text) && text.includes(delimiter) ? `"${text}"` : text);
			const words = nations[encoding];
			const rows = numbers.map(([whole, part], index) => [
				quoted(words[index % words.length] ?? ''),
				String(1990 + index),
				quoted(`${whole}${decimal}${part}`),
			]);
			const lines = [['Nation', 'Year', 'Total'], ...rows].map((cells) => cells.join(delimiter));
			const isWindows = encoding.startsWith('windows');
			const text = (hasMark && !isWindows ? '\uFEFF' : '') + lines.map((line) => line + lineEnd).join('');
			const { format, columns, rowCount } = detect(text, encoding);
			expect(format).toEqual({ encoding, delimiter, header: 1, ...(decimal === ',' ? { decimal } : {}) });
			expect(columns).toMatchObject({ Year: { type: 'year', is: 'period' }, Total: { type: 'number' } });
			expect(rowCount).toBe(numbers.length);
		}),
		{ numRuns: 500 },
	);
});
