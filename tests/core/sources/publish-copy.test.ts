import { expect, test } from 'vitest';
import type { DataSetCopy, PublishedCopy, SourceRecord } from '../../../src/core/model/source.ts';
import { hasFile, publishCopy, writeCopy } from '../../../src/core/sources/copy-kinds.ts';

const text = { kind: 'text', text: 'We saw 48 bridges.\nThe key is under the mat.\nAnd 3 boats.\n' } as const;
const data: DataSetCopy = {
	kind: 'data-set',
	bytes: new TextEncoder().encode('a,b\n1,2\n'),
	set: {
		source: 'rows',
		table: 'rows',
		rowCount: 1,
		columns: [],
		firstRows: [{ row: 1, cells: ['1', '2'] }],
		reading: { before: '', after: '' },
		plainCopy: new TextEncoder().encode('a,b\n1,2\n'),
		remarks: [],
	},
};
const quoted = {
	spans: [
		{ start: 49, end: 56 },
		{ start: 7, end: 17 },
	],
};
const record: SourceRecord = {
	id: 'note',
	file: 'data/sources/note.txt',
	title: 'A note',
	kind: 'note',
	author: 'unstated',
	publisher: 'unstated',
	date: 'unstated',
	url: 'unstated',
	retrieved: 'unstated',
	licence: 'unstated',
	language: 'en',
	sha256: '0'.repeat(64),
	extent: 'whole',
	publish: 'whole',
	about: 'A note.',
	bytes: 60,
};
const written = (publish: SourceRecord['publish'], copy: PublishedCopy) =>
	writeCopy({ ...record, publish, copy }, 'en').toString();

test('of a text, the whole, its passages, or nothing is published', () => {
	expect(written('whole', publishCopy(text, 'whole', quoted))).toBe(text.text);
	expect(written('passages', publishCopy(text, 'passages', quoted))).toBe(
		'Passages of “A note” that the report quotes. The whole copy is not published; its SHA-256 is ' +
			`${'0'.repeat(64)}.\n\n[…]\n48 bridges\n[…]\n3 boats\n[…]\n`,
	);
	for (const allowed of ['passages', 'nothing'] as const)
		expect(JSON.stringify(publishCopy(text, allowed, quoted))).not.toContain('key');
	expect(publishCopy(text, 'nothing', quoted)).toMatchObject({ pieces: [] });
	expect((['whole', 'passages', 'nothing'] as const).map((publish) => hasFile({ copy: text, publish }))).toEqual([
		true,
		true,
		false,
	]);
});

test('of a data set, the file is published whole or not at all', () => {
	expect(publishCopy(data, 'whole', quoted)).toEqual({ ...data, hasPlainCopy: true });
	for (const publish of ['passages', 'nothing'] as const) {
		const copy = publishCopy(data, publish, quoted);
		expect(copy).not.toHaveProperty('bytes');
		expect(copy).not.toHaveProperty('set.plainCopy');
		expect(hasFile({ copy, publish })).toBe(false);
		expect(() => written(publish, copy)).toThrow('The source “note” keeps its file back.');
	}
});
