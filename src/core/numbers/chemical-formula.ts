const ELEMENT = '(?:H|He|Li|Be|B|C|N|O|F|Ne|Na|Mg|Al|Si|P|S|Cl|Ar|K|Ca|Ti|V|Cr|Mn|Fe|Co|Ni|Cu|Zn|Ga|Ge|As|Se|Br|Kr|Sr|Zr|Mo|Pd|Ag|Cd|Sn|Sb|I|Xe|Cs|Ba|W|Pt|Au|Hg|Pb|Bi|Th|U|Pu)';

/** Chemical formulas with subscript digits, such as CO₂: the digits belong to the name of a substance and count nothing of ours. */
export const CHEMICAL_FORMULA = new RegExp(`(?<![\\p{L}\\p{N}])(?=\\p{Lu}[\\p{Lu}\\p{Ll}]*[₀-₉])(?:${ELEMENT}[₀-₉]{0,2})+(?![\\p{L}\\p{N}])`, 'gu');
