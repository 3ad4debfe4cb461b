import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../../src/core/model/report.ts';
import { freeFields, markOf } from './free-fields.ts';
import { buildWith, everyTextField, kindOf } from './hostile-report.ts';
import { prepare } from './outputs/prepare.ts';

/** Pieces that mean something to one of the formats that a report is written in, or to nobody. */
const piece = fc.constantFrom(
	...[
		'</script>',
		'<script>alert()</script>',
		'<img src=x onerror=alert()>',
		'<!--',
		'-->',
		']]>',
		'<![CDATA[',
		'</style>',
		'</title>',
		'</svg>',
		'<b>',
		'&',
		'&lt;',
		'&#x3c;',
		'&nbsp;',
	],
	...[
		'" onload="alert()',
		"' onclick='alert()",
		'"',
		"'",
		'`',
		' href="/x"',
		' src="/x"',
		' srcset="/x, /y"',
		'javascript:alert()',
		'data:text/html,x',
		'//example.org/',
		'https://example.org/"x',
	],
	...['=cmd()', '+a', '-a', '@SUM(A)', '\t=x', ',', ';', '\r', '\n', '\r\nX-Injected: yes', '\nER  - ', '\nTY  - BOOK'],
	...[
		'#import "/etc/passwd"',
		'#panic()',
		'$z$',
		'\\',
		'\\u{41}',
		'*a*',
		'_a_',
		'@label',
		'<label>',
		'//',
		'/*',
		'*/',
		'{{',
		'}}',
		'{',
		'}',
		'${x}',
		'%s',
		'$&',
		"$'",
	],
	...['null', 'undefined', 'NaN', 'true', '__proto__', 'constructor', '[object Object]', '~', '!!js/function x', '<<'],
	...[
		'שלום',
		'مرحبا',
		'\u202e',
		'\u200b',
		'\ufeff',
		'🚀',
		'👩‍🚀',
		'é',
		'e\u0301',
		'漢字',
		'қазақ',
		'\ud800',
		'\udc00',
		'\u0000',
		'\u0007',
		'\u007f',
		'\u2028',
		'\u00a0',
		'\ufdd0',
		'\uffff',
	],
	...['Sailor', 'harbour', ' ', ' '],
);
const text = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
const texts = fc
	.uniqueArray(fc.tuple(fc.constantFrom(...freeFields), text), {
		minLength: 1,
		maxLength: 6,
		selector: ([field]) => field,
	})
	.map((pairs) => new Map(pairs));

const sound = buildWith(new Map());
if ('problems' in sound)
	throw new Error(sound.problems.map(({ at, message }) => `${at.file}:${at.line} ${message}`).join('\n'));
const soundBodies = bodiesOf(sound.report);

function bodiesOf(report: Report): ReadonlyMap<string, string> {
	return new Map(
		prepare(report)
			.outputs()
			.map(({ path, content }) => [path, Buffer.from(content()).toString('utf8')]),
	);
}

function* stringsOf(value: unknown): Generator<string> {
	if (typeof value === 'string') yield value;
	else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* stringsOf(each);
}

/**
 * Fields whose text readers get to see: not what settles where a quote stands, nor a plural that the report has no use
 * for.
 */
const marked = buildWith(new Map(freeFields.map((field) => [field, markOf(field)])));
if ('problems' in marked)
	throw new Error(marked.problems.map(({ at, message }) => `${at.file}:${at.line} ${message}`).join('\n'));
const seen = [...stringsOf(marked.report)].join('\n');
const shown = new Set(freeFields.filter((field) => seen.includes(markOf(field))));

/** The tags of a RIS file, in order. */
const tagsOf = (ris: string) => [...ris.matchAll(/^([A-Z][A-Z\d]) {2}-/gm)].map(([, tag]) => tag);

test('the fields that take any text are found by reading the schemas', () => {
	const kinds = new Set(freeFields.map(kindOf));
	for (const kind of [
		'data/report.yaml title',
		'data/report.yaml authors.*.family',
		'data/figures/* *.caveat',
		'data/charts/* series.*.label',
		'data/tables/* fields.*.title',
		'data/terms.yaml *.label',
		'data/units.yaml *.name.other',
		'data/sources/* note',
	])
		expect(kinds).toContain(kind);
	expect(everyTextField.map(kindOf)).toContain('data/figures/* *.quote');
	expect(kinds).not.toContain('data/figures/* *.quote');
});

test('whatever an author writes is refused with its place, or stays text in every file', () => {
	let taken = 0;
	fc.assert(
		fc.property(texts, (put) => {
			const result = buildWith(put);
			if ('problems' in result) {
				for (const { at, message, hint } of result.problems) {
					expect([...put.keys()].map(({ file }) => file)).toContain(at.file);
					expect(at.line).toBeGreaterThan(0);
					expect(message + hint).not.toMatch(/\[object|TypeError|at .*\.ts:/);
				}
				return;
			}
			taken += 1;
			const strings = [...stringsOf(result.report)];
			for (const each of strings) expect(each.isWellFormed()).toBe(true);
			for (const [field, written] of put)
				if (shown.has(field))
					expect(
						strings.some((each) => each.includes(written.trim())),
						kindOf(field),
					).toBe(true);
			for (const [path, body] of bodiesOf(result.report)) {
				const before = soundBodies.get(path) ?? '';
				if (/json$|webmanifest$/.test(path)) expect(() => JSON.parse(body), path).not.toThrow();
				else if (path.endsWith('.csv')) {
					const rows: string[][] = parse(body, { relax_column_count: false });
					expect(rows.length, path).toBe(parse(before).length);
					for (const cell of rows.flat()) expect(cell, path).not.toMatch(/^[=@\t\r]|^[+-](?![\d.])/);
				} else if (path === '/references/references.ris') {
					// A work has as many lines as its author gives it fields, and nothing but such lines.
					expect(
						body.split('\r\n').filter((line) => !/^(?:[A-Z][A-Z\d] {2}- .*)?$/.test(line)),
						path,
					).toEqual([]);
					expect(
						tagsOf(body).filter((tag) => tag === 'TY' || tag === 'ER'),
						path,
					).toEqual(['TY', 'ER']);
				} else if (path.endsWith('.ris')) expect(tagsOf(body), path).toEqual(tagsOf(before));
				// Nothing that an author writes belongs in these.
				else if (/^\/(?:_|robots|sitemap|favicon)/.test(path)) expect(body, path).toBe(before);
			}
		}),
		{ numRuns: Number(process.env['RUNS'] ?? 150) },
	);
	expect(taken).toBeGreaterThan(0);
});

test.each([
	'javascript:alert()',
	'JavaScript:alert()',
	' javascript:alert()',
	'java\nscript:alert()',
	'data:text/html,<script>alert()</script>',
	'vbscript:x',
	'file:///etc/passwd',
	'//example.org/',
	'mailto:a@example.org',
	'blob:https://example.org/x',
])('“%s” is no address of anything', (url) => {
	for (const [file, path] of [
		['data/report.yaml', ['url']],
		['data/report.yaml', ['authors', 0, 'url']],
		['data/report.yaml', ['licence', 'content', 'url']],
		['data/report.yaml', ['licence', 'code', 'url']],
		['data/sources/harbour-note.yaml', ['url']],
	] as const) {
		const result = buildWith(new Map([[{ file, path }, url]]));
		expect(
			'problems' in result ? result.problems.map(({ at }) => at.file) : 'taken',
			`${file} ${path.join('.')}`,
		).toEqual([file]);
	}
});
