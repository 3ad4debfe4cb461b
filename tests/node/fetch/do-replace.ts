import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setValues } from '../../../src/core/parse/set-values.ts';
import { discard } from '../../../src/node/fresh-folder.ts';
import { finishFetches, makeFetchFolder, replaceSource } from '../../../src/node/fetch/replace-source.ts';
import { sha256 } from '../../../src/node/sha256.ts';

/** Replaces the copy `a.csv` and its record by another one, as a fetch does once it has all of it. */
const [sources = '', words = ''] = process.argv.slice(2);
finishFetches(sources);
const { folder, download } = makeFetchFolder(sources);
const was = readFileSync(join(sources, 'a.yaml'), 'utf8');
const now = setValues(was, { sha256: sha256(Buffer.from(words)), retrieved: '2026-11-29' }) ?? '';
try {
	writeFileSync(download, words);
	replaceSource(sources, folder, { id: 'a', ending: '.csv', record: { was, now } });
} finally {
	discard(folder);
}
