import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsOfField } from '../../../src/core/editions/formats/field-words.ts';
import { EditionManifest } from '../../../src/core/model/edition.ts';

const manifests = globSync('format-*/data/editions/*/manifest.json', { cwd: import.meta.dirname });

test.each(manifests)('every field that %s keeps has words for readers', (file) => {
	const { things } = EditionManifest.parse(JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')));
	const names = new Set(things.flatMap(({ content }) => Object.keys(content)).filter((name) => name !== 'value'));
	expect(names.size).toBeGreaterThan(30);
	expect([...names].filter((name) => Object.values(wordsOfField(name, 'en')).includes(name))).toEqual([]);
});

test('a field of words is shown, one of data is named', () => {
	expect(wordsOfField('text', 'en')).toEqual({ shownAs: 'Text' });
	expect(wordsOfField('evidence', 'en')).toEqual({ named: 'the kind of its evidence' });
	expect(wordsOfField('constructor', 'en')).toEqual({ named: 'constructor' });
});
