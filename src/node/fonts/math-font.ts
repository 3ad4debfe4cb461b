import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { unusedTables } from './faces.ts';

/** The family of the signs of mathematics. Letters and numbers in it are set in the typeface around them. */
export const MATH_FAMILY = 'Noto Sans Math';

const folder = '@fontsource/noto-sans-math';
const file = 'math.woff2';

/**
 * The signs that mathematics in prose may show. A browser takes the measures of fractions, roots and brackets from the
 * first font that has a space.
 */
const signs =
	' ()[]{}|/\\+-=<>!,.:;%*~^0123456789‖¬±·×÷ˆ˜¯˙´`ˇ˘˚¨‾′″‴…⋯⋮⋱←→↔⇐⇒⇔↦∀∂∃∅∇∈∉∋∏∐∑−∓∗∘√∝∞∠∣∥∧∨∩∪∫∮∴∼≃≅≈≠≡≤≥≪≫⊂⊃⊆⊇⊕⊗⊥⋅⌈⌉⌊⌋' +
	'⏞⏟⟨⟩ℓℂℕℙℚℝℤ𝔼αβγδεζηθικλμνξοπρςστυφχψωΓΔΘΛΞΠΣΥΦΨΩϕϵϑϱϖ\u20d7';

/**
 * Makes the font of mathematics: its file, its licence, and the rule of CSS that loads it. It is for whole formulas, so
 * it has no `unicode-range`. A machine rarely has another font that can set a formula, so a page changes to this one
 * however late it comes.
 */
export async function mathFont(modules: string): Promise<{ files: ReadonlyMap<string, Buffer>; rule: string }> {
	const font = readFileSync(join(modules, folder, 'files/noto-sans-math-latin-400-normal.woff2'));
	const cut = await subsetFont(font, signs, { targetFormat: 'woff2', noHinting: true, dropTables: unusedTables });
	const licence = readFileSync(join(modules, folder, 'LICENSE'));
	const rule = [
		'@font-face {',
		`	font-family: '${MATH_FAMILY}';`,
		'	font-display: swap;',
		`	src: url('./${file}') format('woff2');`,
		'}',
	].join('\n');
	return {
		files: new Map([
			[file, cut],
			['OFL-noto-sans-math.txt', licence],
		]),
		rule,
	};
}
