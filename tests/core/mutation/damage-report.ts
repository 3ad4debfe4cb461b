import { createHash } from 'node:crypto';
import { damageData, dataDamages } from './damage-data.ts';
import { textDamages } from './damage-text.ts';
import { type Random, seededRandom } from './seeded-random.ts';

export type Files = ReadonlyMap<string, Uint8Array>;

/** A report that was damaged, and what was done to it. */
export interface Damaged {
	readonly files: Files;
	readonly story: readonly string[];
}

const decode = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const encode = (text: string) => new TextEncoder().encode(text);

/** Damages a report in one to three ways. The same seed gives the same damage. */
export function damageReport(files: Files, seed: number): Damaged {
	const random = seededRandom(seed);
	const damaged = new Map(files);
	const story = Array.from({ length: random.pick([1, 1, 1, 2, 3]) }, () => damageOnce(damaged, random));
	return { files: damaged, story };
}

function damageOnce(files: Map<string, Uint8Array>, random: Random): string {
	const file = random.any([...files.keys()]) ?? 'data/report.yaml';
	const kind = random.next();
	if (kind < 0.05) return damageFiles(files, file, random);
	if (kind < 0.1) return damageBytes(files, file, random);
	if (kind < 0.2) return tamper(files, random);
	const text = decode(files.get(file));
	if (kind < 0.55 && file.endsWith('.yaml')) {
		const name = random.any(Object.keys(dataDamages)) ?? '';
		files.set(file, encode(damageData(text, name, random)));
		return `${file}: ${name}`;
	}
	const name = random.any(Object.keys(textDamages)) ?? '';
	files.set(file, encode(textDamages[name]?.(text, random) ?? text));
	return `${file}: ${name}`;
}

/** Loses, copies, renames or mixes up whole files. */
function damageFiles(files: Map<string, Uint8Array>, file: string, random: Random): string {
	const bytes = files.get(file) ?? new Uint8Array();
	const other = random.any([...files.keys()]) ?? file;
	const renamed = random.pick([
		`${file}.bak`,
		file.replace(/\.(\w+)$/, '-copy.$1'),
		file.replace(/[^/]+$/, '__proto__.yaml'),
		file.toUpperCase(),
		`data/charts/${file.split('/').at(-1) ?? ''}`,
		`${file}/x.yaml`,
	]);
	switch (random.below(5)) {
		case 0:
			files.delete(file);
			return `${file}: lost`;
		case 1:
			files.set(renamed, bytes);
			return `${file}: copied to ${renamed}`;
		case 2:
			files.delete(file);
			files.set(renamed, bytes);
			return `${file}: renamed ${renamed}`;
		case 3:
			files.set(file, files.get(other) ?? bytes).set(other, bytes);
			return `${file}: swapped with ${other}`;
		default:
			files.set(file, new Uint8Array());
			return `${file}: emptied`;
	}
}

/** Changes bytes without regard to what they mean. */
function damageBytes(files: Map<string, Uint8Array>, file: string, random: Random): string {
	const bytes = Uint8Array.from(files.get(file) ?? []);
	if (random.next() < 0.1) {
		files.set(file, Uint8Array.from([0xff, 0xfe, ...Buffer.from(decode(bytes), 'utf16le')]));
		return `${file}: kept as UTF-16`;
	}
	for (let flips = 1 + random.below(3); flips > 0; flips--) bytes[random.below(bytes.length)] = random.below(256);
	files.set(file, bytes);
	return `${file}: bytes flipped`;
}

/**
 * Changes the saved copy of a source and makes its record agree, as one would who wants another number to be proven.
 */
function tamper(files: Map<string, Uint8Array>, random: Random): string {
	const copy = random.any(
		[...files.keys()].filter((file) => file.startsWith('data/sources/') && file.endsWith('.txt')),
	);
	const record = copy?.replace(/\.txt$/, '.yaml') ?? '';
	const known = files.get(copy ?? '');
	if (copy === undefined || known === undefined || !files.has(record)) return 'no source to tamper with';
	const name = random.any(Object.keys(textDamages).filter((each) => each !== 'nest')) ?? '';
	const changed = encode(textDamages[name]?.(decode(known), random) ?? '');
	const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
	files.set(copy, changed);
	files.set(record, encode(decode(files.get(record)).replaceAll(hash(known), hash(changed))));
	return `${copy}: ${name}, and its record restated`;
}
