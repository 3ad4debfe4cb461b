import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from './read-dist.ts';

test('a built site has nothing of the desk and of the panel of problems', () => {
	const files = globSync('**/*.{html,js,css,json,xml,txt}', { cwd: dist }).map((file) => join(dist, file));
	expect(files.length).toBeGreaterThan(50);
	expect(globSync('_desk*', { cwd: dist })).toEqual([]);
	for (const file of files.filter((each) => statSync(each).isFile()))
		expect(readFileSync(file, 'utf8'), file).not.toMatch(/\/_desk\/|report-problems|report:problems|desk-filter/);
});
