import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refusalOf, run } from './edition-fixture.ts';

const project = join(import.meta.dirname, '../..');

test('a new look of a published report is no change to explain', () => {
	const root = mkdtempSync(join(tmpdir(), 'look-'));
	try {
		for (const part of ['content', 'data']) cpSync(join(project, part), join(root, part), { recursive: true });
		cpSync(join(project, 'tests/fixtures/own-look/data'), join(root, 'data'), { recursive: true });
		expect(refusalOf(root)).toBe('');
		expect(run(root, 'edition:changes').output).toContain('Edition 1.0.0 is published, and the report is what it was.');
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
});
