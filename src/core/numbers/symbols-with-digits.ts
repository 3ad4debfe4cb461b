const ELEMENT =
	'(?:H|He|Li|Be|B|C|N|O|F|Ne|Na|Mg|Al|Si|P|S|Cl|Ar|K|Ca|Ti|V|Cr|Mn|Fe|Co|Ni|Cu|Zn|Ga|Ge|As|Se|Br|Kr|Sr' +
	'|Zr|Mo|Pd|Ag|Cd|Sn|Sb|I|Xe|Cs|Ba|W|Pt|Au|Hg|Pb|Bi|Th|U|Pu)';

const FORMULA = `(?=\\p{Lu}[\\p{Lu}\\p{Ll}]*[₀-₉])(?:${ELEMENT}[₀-₉]{0,2})+`;

/**
 * Symbols whose digits belong to them and count nothing of ours: chemical formulas with subscripts, such as CO₂, and
 * the units of area and volume that are made of the metre, such as km².
 */
export const SYMBOLS_WITH_DIGITS = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${FORMULA}|[kcdmµ]?m[²³])(?![\\p{L}\\p{N}])`,
	'gu',
);
