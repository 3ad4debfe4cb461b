import { expect, test } from 'vitest';
import { z } from 'zod';
import { ReportMetaSpec } from '../../../src/core/model/report-meta.ts';
import { PhraseSource } from '../../../src/core/model/phrase.ts';
import { Code, Name, OwnName, Quotation } from '../../../src/core/model/text-kind.ts';
import { fieldsOf } from '../../../src/core/parse/schema-fields.ts';
import { Collector } from '../../../src/core/problem.ts';
import { readDraft } from '../../../src/core/parse/read-draft.ts';
import { originalsOf } from '../../../src/core/translation/translated-kinds.ts';
import { textsIn, wordsIn, wordsSchema } from '../../../src/core/translation/words-schema.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { readBibtex } from '../../../src/node/cite/read-bibtex.ts';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../fixtures');

test.each(['two-languages', 'charts', 'energy', 'prose', 'russian', 'schools', 'small'])(
	'each entry of %s is the same when it is read again, and its words fit their schema',
	(name) => {
		const draft = readDraft(readReportFiles(join(root, name), new Collector()), new Collector(), readBibtex);
		if (draft === undefined) throw new Error(`${name} is not sound.`);
		const originals = originalsOf(draft);
		expect(originals.length).toBeGreaterThan(5);
		for (const { ref, value, schema } of originals) {
			// The words of the report itself are those of a part of its file.
			const whole = ref === 'report' ? ReportMetaSpec : schema;
			expect([ref, whole.parse(value)]).toEqual([ref, value]);
			const words = wordsIn(value, schema);
			if (words !== undefined) expect([ref, wordsSchema(schema)?.safeParse(words).error]).toEqual([ref, undefined]);
		}
	},
);

test('each kind of thing has these fields of words', () => {
	const fields = new Map<string, Set<string>>();
	for (const name of ['two-languages', 'charts', 'energy']) {
		const draft = readDraft(readReportFiles(join(root, name), new Collector()), new Collector());
		for (const { ref, schema } of draft === undefined ? [] : originalsOf(draft)) {
			const kind = ref.replace(/:.*/, '');
			const words = wordsSchema(schema);
			const known = fields.get(kind) ?? new Set();
			for (const field of words === undefined ? [] : fieldsOf(words, [], {})) known.add(field);
			fields.set(kind, known);
		}
	}
	expect(Object.fromEntries([...fields].map(([kind, names]) => [kind, [...names].sort()]))).toMatchInlineSnapshot(`
		{
		  "chart": [
		    "across",
		    "axis",
		    "note",
		    "notes",
		    "references",
		    "series",
		    "takeaway",
		    "title",
		    "units",
		  ],
		  "figure": [
		    "aliases",
		    "assumption",
		    "caveat",
		    "definition",
		    "label",
		    "population",
		    "reading",
		    "translation",
		  ],
		  "picture": [
		    "alt",
		    "caption",
		    "credit",
		  ],
		  "report": [
		    "about",
		    "abstract",
		    "description",
		    "shortTitle",
		    "standing",
		    "subtitle",
		    "title",
		  ],
		  "section": [
		    "aliases",
		    "summary",
		    "title",
		  ],
		  "source": [
		    "about",
		    "kind",
		    "note",
		  ],
		  "table": [
		    "assumption",
		    "description",
		    "fields",
		    "reading",
		    "title",
		  ],
		  "term": [
		    "aliases",
		    "definition",
		    "forms",
		    "label",
		    "translation",
		  ],
		  "unit": [
		    "forms",
		    "name",
		  ],
		  "unknown": [
		    "aliases",
		    "text",
		    "title",
		  ],
		}
	`);
});

const entry = z.strictObject({
	id: Code,
	title: PhraseSource,
	label: OwnName.optional(),
	author: Name,
	quote: Quotation,
	value: z.number(),
	rows: z.array(z.strictObject({ figure: Code, label: PhraseSource.optional() })).default([]),
	names: z.record(z.string(), PhraseSource).optional(),
	note: z.union([z.literal('unstated'), PhraseSource]).optional(),
});

test('a translation has the fields with words of our own, and none of them is required', () => {
	const schema = wordsSchema(entry);
	expect(schema?.safeParse({}).success).toBe(true);
	expect(schema?.safeParse({ title: 'a', rows: [{ label: 'b' }, {}], names: { x: 'c' } }).success).toBe(true);
	for (const field of ['id', 'author', 'quote', 'value', 'other'])
		expect(schema?.safeParse({ [field]: 'a' }).success).toBe(false);
	expect(schema?.safeParse({ rows: [{ figure: 'a' }] }).success).toBe(false);
	expect(wordsSchema(z.strictObject({ id: Code, value: z.number() }))).toBeUndefined();
});

test('the words of an entry stand where they stand in it', () => {
	const value = {
		id: 'a',
		title: 'T',
		author: 'A. Person',
		quote: 'words of a source',
		value: 2,
		rows: [{ figure: 'f' }, { figure: 'g', label: 'L' }],
		names: { x: 'X' },
		note: 'unstated',
	};
	const words = wordsIn(value, entry);
	expect(words).toEqual({ title: 'T', rows: [undefined, { label: 'L' }], names: { x: 'X' } });
	expect(textsIn(words)).toEqual([
		[['title'], 'T'],
		[['rows', 1, 'label'], 'L'],
		[['names', 'x'], 'X'],
	]);
});
