/** The encodings in which a data set may be written, by their names in the WHATWG Encoding Standard. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What readers and authors call each encoding. */
export const encodingNames: Readonly<Record<Encoding, string>> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16 (little endian)',
	'utf-16be': 'UTF-16 (big endian)',
	'windows-1251': 'Windows-1251',
	'windows-1252': 'Windows-1252',
};
