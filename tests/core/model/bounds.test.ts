import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bounds } from '../../../src/core/model/bounds.ts';

test('authors read of every bound', () => {
	const guide = readFileSync(join(import.meta.dirname, '../../../src/guide/limits.md'), 'utf8');
	const section = /## How much there may be\n(.*?)\n## /su.exec(guide)?.[1] ?? '';
	const listed = new Set(section.match(/\d+(?:,\d{3})*/gu));
	// A list counts two for each level, and authors count lists.
	const shown = { ...bounds, depth: bounds.depth / 2 };
	expect(Object.entries(shown).filter(([, most]) => !listed.has(most.toLocaleString('en')))).toEqual([]);
});
