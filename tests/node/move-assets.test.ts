import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesIn } from '../../src/node/files-in.ts';
import { moveAssets } from '../../src/node/move-assets.ts';

let site: string;
beforeEach(() => {
	site = mkdtempSync(join(tmpdir(), 'assets-'));
	for (const folder of ['assets', 'ru/assets']) mkdirSync(join(site, folder), { recursive: true });
	write('assets/script.js', 'same');
	write('ru/index.html', 'page');
});
afterEach(() => rmSync(site, { recursive: true }));

const write = (file: string, content: string) => writeFileSync(join(site, file), content);
const move = () => moveAssets(join(site, 'ru'), site);

test('what two languages have is kept once, and what one has is moved', () => {
	write('ru/assets/script.js', 'same');
	write('ru/assets/style.css', 'of its own');
	move();
	expect(filesIn(site).sort()).toEqual(['assets/script.js', 'assets/style.css', 'ru/index.html']);
	expect(readFileSync(join(site, 'assets/style.css'), 'utf8')).toBe('of its own');
});

test('two different files of one name stop the build', () => {
	write('ru/assets/script.js', 'other');
	expect(move).toThrow('Two languages of the site have different files of the name assets/script.js.');
	expect(readFileSync(join(site, 'assets/script.js'), 'utf8')).toBe('same');
});
