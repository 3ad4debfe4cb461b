/**
 * Whether an ORCID iD, bare and with hyphens (`0000-0002-1825-0097`), is well formed and has the right check character.
 *
 * It has sixteen characters. The last is a check character (ISO/IEC 7064 MOD 11-2), in which 10 is written X.
 * https://support.orcid.org/hc/en-us/articles/360006897674-Structure-of-the-ORCID-Identifier
 */
export function isOrcid(id: string): boolean {
	if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(id)) return false;
	const characters = id.replaceAll('-', '');
	let total = 0;
	for (const digit of characters.slice(0, 15)) total = ((total + Number(digit)) * 2) % 11;
	const check = (12 - total) % 11;
	return characters.endsWith(check === 10 ? 'X' : String(check));
}

/** Douglas Crockford’s Base32: no i, l, o or u. https://www.crockford.com/base32.html */
const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * Whether a ROR ID, bare (`05dxps055`), is well formed and has the right checksum.
 *
 * It has a zero, six characters of Crockford’s Base32 in lower case, and a checksum of two digits. The zero and the six
 * characters are one number n; the checksum is 98 − (100 n mod 97) (ISO/IEC 7064 MOD 97-10).
 * https://ror.readme.io/docs/identifier and https://github.com/ror-community/ror-api, `generate_ror_id`
 */
export function isRor(id: string): boolean {
	if (!/^0[0-9a-hj-km-np-tv-z]{6}\d{2}$/.test(id)) return false;
	let number = 0;
	for (const character of id.slice(0, 7)) number = number * 32 + CROCKFORD.indexOf(character);
	return Number(id.slice(7)) === 98 - ((number * 100) % 97);
}

/**
 * Whether a DOI is written bare (`10.5281/zenodo.1234`). Its prefix is the directory indicator 10 and a registrant
 * code of four digits or more, which may have parts; its suffix has no spaces. Whether the DOI exists is not checked.
 *
 * ISO 26324; DOI Handbook, 2.2: https://doi.org/10.1000/182
 */
export function isDoi(doi: string): boolean {
	return /^10\.\d{4,9}(?:\.\d+)*\/[^\s\p{Cc}]+$/u.test(doi);
}
