import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
	readonly integrity?: string;
	readonly resolved?: string;
	readonly os?: readonly string[];
	readonly libc?: readonly string[];
}

const REGISTRY = 'https://registry.npmjs.org/';
const PLATFORM = /[-/](?:linux|win32|windows|darwin|android|freebsd)(?:-|$)/;

const { packages }: { packages: Record<string, Locked> } = JSON.parse(
	readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8'),
);
const locked = Object.entries(packages).filter(([path]) => path !== '');
const pathsOf = (isFaulty: (path: string, entry: Locked) => boolean) =>
	locked.filter((entry) => isFaulty(...entry)).map(([path]) => path);

test('each package that npm installs is held to a hash, and comes from the public registry', () => {
	expect(locked.length).toBeGreaterThan(100);
	expect(pathsOf((_, { integrity }) => !/^sha512-/.test(integrity ?? ''))).toEqual([]);
	expect(pathsOf((_, { resolved }) => !(resolved ?? REGISTRY).startsWith(REGISTRY))).toEqual([]);
});

// npm writes a lock file from what it has installed, and forgets this of the programs of other platforms.
test('each program for one platform names it, so that no other platform installs it', () => {
	expect(pathsOf((path, { os }) => PLATFORM.test(path) && os === undefined)).toEqual([]);
	expect(pathsOf((path, { libc }) => /-(?:gnu|musl)$/.test(path) && libc === undefined)).toEqual([]);
});
