import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeChecksums } from '../../src/node/write-checksums.ts';

test('writes the list that sha256sum checks: sorted, with every file except itself', () => {
	const site = mkdtempSync(join(tmpdir(), 'checksums-'));
	onTestFinished(() => rmSync(site, { recursive: true }));
	mkdirSync(join(site, 'b'));
	writeFileSync(join(site, 'b/empty.txt'), '');
	writeFileSync(join(site, 'B'), 'abc');
	writeFileSync(join(site, 'b.txt'), 'abc');
	// Digests of nothing and of “abc”: FIPS 180-2, appendix B.1.
	const [nothing, abc] = [
		'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
		'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
	];
	writeChecksums(site);
	expect(readFileSync(join(site, 'SHA256SUMS'), 'utf8')).toBe(`${abc}  B\n${abc}  b.txt\n${nothing}  b/empty.txt\n`);
});

test.runIf(process.platform !== 'win32')('a name that would break the list is escaped as GNU does', () => {
	const site = mkdtempSync(join(tmpdir(), 'checksums-'));
	onTestFinished(() => rmSync(site, { recursive: true }));
	writeFileSync(join(site, 'a\nb\\c'), '');
	writeChecksums(site);
	expect(readFileSync(join(site, 'SHA256SUMS'), 'utf8')).toMatch(/^\\e3b0[0-9a-f]{60} {2}a\\nb\\\\c\n$/);
});
