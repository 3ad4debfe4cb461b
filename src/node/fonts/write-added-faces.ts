import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { addedTypefaces } from '../../core/model/added-typefaces.ts';
import { sha256 } from '../sha256.ts';
import type { AddedFont, Weight } from './added-fonts.ts';
import { readFont } from './read-font.ts';
import { slices } from './slices.ts';

/** The styles in which pages ask for a letter of each weight: other scripts have no italics, so they stand upright. */
const STYLES: Readonly<Record<Weight, readonly string[]>> = { 400: ['normal', 'italic'], 600: ['normal'] };

/** The families of pages, in whose place an added typeface draws what they lack. */
const FAMILIES = ['Source Serif 4', 'Golos Text'];

/**
 * Writes the files of added typefaces, each with the letters in use alone, and gives the style sheet that loads them.
 * Its rules bear the names of the families of the site, so that every style finds these letters where it looks for all
 * others. They are shown however late they come: a machine may have no other typeface of their script.
 *
 * @param texts The words of pages, by how many pages show them: of letters that stand alone, each text has a file for
 *   those that the texts before it lack.
 * @param folder Where the files are written, under names that tell their content.
 */
export async function writeAddedFaces(
	fonts: readonly AddedFont[],
	texts: readonly string[],
	folder: string,
): Promise<string> {
	const rules: string[] = [];
	const known = new Set(slices.flatMap(({ characters }) => [...characters]));
	for (const font of fonts) {
		const covered = coverage(readFont(font.files[400])).intersection(coverage(readFont(font.files[600])));
		for (const text of addedTypefaces[font.name].standsAlone ? texts : [texts.join('')]) {
			const points = new Set(Array.from(text, (letter) => letter.codePointAt(0) ?? 0))
				.intersection(covered)
				.difference(known);
			if (points.size === 0) continue;
			for (const point of points) known.add(point);
			rules.push(
				...(await writeFiles(
					font,
					[...points].sort((a, b) => a - b),
					folder,
				)),
			);
		}
	}
	return rules.join('\n');
}

async function writeFiles(font: AddedFont, points: readonly number[], folder: string): Promise<string[]> {
	const range = points.map((point) => `U+${point.toString(16)}`).join(',');
	const rules: string[] = [];
	for (const weight of [400, 600] as const) {
		const bytes = await subsetFont(readFont(font.files[weight]), String.fromCodePoint(...points), {
			targetFormat: 'woff2',
			noHinting: true,
			dropTables: [],
		});
		const place = join(folder, 'typefaces', sha256(bytes).slice(0, 16));
		const file = join(place, `${font.name}-${weight}.woff2`);
		mkdirSync(place, { recursive: true });
		writeFileSync(file, bytes);
		const source = `font-weight:${weight};font-display:swap;src:url(${JSON.stringify(file)}) format('woff2')`;
		for (const family of FAMILIES)
			for (const style of STYLES[weight])
				rules.push(`@font-face{font-family:'${family}';font-style:${style};${source};unicode-range:${range}}`);
	}
	return rules;
}

function coverage(bytes: Buffer): Set<number> {
	const font = create(bytes);
	return new Set(font.isCollection ? [] : font.characterSet);
}
