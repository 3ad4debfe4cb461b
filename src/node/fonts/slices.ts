/** A part of the character set with a file of its own, which browsers load if a page shows one of its characters. */
export interface Slice {
	readonly name: string;
	/** OpenType features that are kept besides those of the figures. */
	readonly features: readonly string[];
	readonly characters: ReadonlySet<number>;
}

/**
 * The characters of any English report. Every page loads them, and each costs every reader some 40 bytes a face, so
 * others are in other slices.
 */
const hot = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 !#$%&()+,-./:;?\u00a0\u202f·–—’“”×−€';
/**
 * Letters of Kazakh, Kyrgyz, Uzbek, Tajik and Karakalpak: in a file with those of Russian, so that words are kerned.
 */
const centralAsian = 'ҒғҚқҢңҮүҰұҲҳҶҷҺһӘәӢӣӨөӮӯ';
const marks = ['kern', 'ccmp', 'locl', 'mark', 'mkmk'];

const latin = points(hot);
const cyrillic = points(centralAsian, [0x400, 0x45f], [0x490, 0x491], [0x2116, 0x2116]);
const latinExt = points(
	'',
	[0xc0, 0xd6],
	[0xd8, 0xf6],
	[0xf8, 0x17f],
	[0x18f, 0x18f],
	[0x218, 0x21b],
	[0x259, 0x259],
	[0x2bb, 0x2bc],
	[0x300, 0x308],
	[0x1e80, 0x1e85],
	[0x1e9e, 0x1e9e],
);
const symbols = points(
	'',
	[0x20, 0x7e],
	[0xa1, 0xbf],
	[0xd7, 0xd7],
	[0xf7, 0xf7],
	[0x2009, 0x203a],
	[0x2044, 0x2044],
	[0x2070, 0x2089],
	[0x20ac, 0x20bf],
	[0x2122, 0x2122],
	[0x2190, 0x2199],
	[0x2202, 0x2265],
);
const cyrillicExt = points('', [0x460, 0x52f]);
const greek = points('', [0x370, 0x3ff], [0x2126, 0x2126]);
/** Letters of Vietnamese, Yoruba and Igbo, of transliterations, and of the pronunciation of words. */
const latinMore = points('', [0x180, 0x2ff], [0x309, 0x36f], [0x1d00, 0x1dbf], [0x1e00, 0x1eff], [0xfb00, 0xfb06]);
/** Signs that few reports have: of rarer currencies, fractions, shapes. */
const signs = points('', [0x2000, 0x2bff], [0x2e00, 0x2e7f], [0x1f100, 0x1f1ff]);

/** The slices. No character is in two of them. A face that has few of the characters of a slice has no file for it. */
export const slices: readonly Slice[] = [
	{ name: 'latin', features: ['kern'], characters: latin },
	{ name: 'symbols', features: ['kern'], characters: symbols.difference(latin) },
	{ name: 'latin-ext', features: marks, characters: latinExt },
	{ name: 'cyrillic', features: marks, characters: cyrillic },
	{ name: 'cyrillic-ext', features: marks, characters: cyrillicExt.difference(cyrillic) },
	{ name: 'greek', features: marks, characters: greek },
	{ name: 'latin-more', features: marks, characters: latinMore.difference(latinExt) },
	{
		name: 'signs',
		features: ['kern'],
		characters: [latin, symbols, cyrillic, greek].reduce((rest, others) => rest.difference(others), signs),
	},
];

function points(text: string, ...ranges: readonly (readonly [first: number, last: number])[]): Set<number> {
	const all = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
	for (const [first, last] of ranges) for (let point = first; point <= last; point++) all.add(point);
	return all;
}
