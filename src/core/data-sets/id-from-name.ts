import { Id } from '../model/id.ts';

/**
 * Makes an id from the name of a file: `CO₂ by nation (2024)` becomes `co2-by-nation-2024`.
 *
 * @param name Without its ending.
 * @returns Undefined if too little of it can be written in letters from a to z.
 */
export function idFromName(name: string): string | undefined {
	const words = name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');
	const letters = name.match(/\p{L}/gu) ?? [];
	const kept = words.join('').match(/[a-z]/g) ?? [];
	if (kept.length * 2 < letters.length) return undefined;
	const id = /^[0-9]/.test(words[0] ?? '') ? ['data', ...words].join('-') : words.join('-');
	const short = id.length <= 60 ? id : id.slice(0, 60).replace(/-[^-]*$/, '');
	return Id.safeParse(short).success ? short : undefined;
}
