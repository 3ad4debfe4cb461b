import { cardFamilies } from './card-families.ts';
import { citationFamilies } from './citation-families.ts';
import { dataFamilies } from './data-families.ts';
import { editionFamilies } from './edition-families.ts';
import type { Family } from './family.ts';
import { linkFamilies } from './link-families.ts';
import { packageFamilies } from './package-families.ts';
import { pictureFamilies } from './picture-families.ts';
import { siteFamilies } from './site-families.ts';
import { worksFamilies } from './works-families.ts';

/** All files for machines, in the order in which pages and descriptors list them. */
export const families: readonly Family[] = [
	...siteFamilies,
	...citationFamilies,
	...worksFamilies,
	...dataFamilies,
	...pictureFamilies,
	...packageFamilies,
	...editionFamilies,
	...cardFamilies,
	...linkFamilies,
];
