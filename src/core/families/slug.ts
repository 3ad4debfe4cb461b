import { IdPart } from '../model/id.ts';

/**
 * The part of an id that a value of a data set becomes: in lower case, letters without their accents, and a hyphen for
 * whatever is neither a letter from a to z nor a digit. “Côte d’Ivoire” is `cote-d-ivoire`. Other scripts are not
 * transliterated, since they have no one spelling.
 *
 * @returns Undefined if nothing is left, or if it is too long for an address.
 */
export function slugOf(value: string): string | undefined {
	const slug = value
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	return IdPart.safeParse(slug).success ? slug : undefined;
}
