/**
 * A font of the reader’s machine that is shown until ours has loaded. Widths are averages over English text, weighted
 * as in capsize.
 */
export interface LocalFont {
	readonly name: string;
	readonly unitsPerEm: number;
	/** By weight and style: the names by which `local()` may find it, and its average width in font units. */
	readonly cuts: Readonly<
		Partial<
			Record<
				`${400 | 600} ${'normal' | 'italic'}`,
				{ readonly names: readonly string[]; readonly averageWidth: number }
			>
		>
	>;
}

/*
 * The widths are from @capsizecss/metrics 4.3.0 (`xWidthAvg`), which is not a dependency because it has 169 MB. Those
 * of DejaVu were measured with @capsizecss/unpack 4.0.1. Liberation and Arimo have the widths of Arial and Times New
 * Roman. The most similar font comes first; browsers show the first that the machine has.
 */
export const localSerif: readonly LocalFont[] = [
	{
		name: 'Georgia',
		unitsPerEm: 2048,
		cuts: {
			'400 normal': { names: ['Georgia'], averageWidth: 913 },
			'600 normal': { names: ['Georgia Bold', 'Georgia-Bold'], averageWidth: 1062 },
			'400 italic': { names: ['Georgia Italic', 'Georgia-Italic'], averageWidth: 931 },
		},
	},
	{
		name: 'Noto Serif',
		unitsPerEm: 1000,
		cuts: {
			'400 normal': { names: ['Noto Serif', 'NotoSerif-Regular'], averageWidth: 481 },
			'600 normal': { names: ['Noto Serif Bold', 'NotoSerif-Bold'], averageWidth: 512 },
			'400 italic': { names: ['Noto Serif Italic', 'NotoSerif-Italic'], averageWidth: 469 },
		},
	},
	{
		name: 'Times New Roman',
		unitsPerEm: 2048,
		cuts: {
			'400 normal': { names: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'], averageWidth: 832 },
			'600 normal': {
				names: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
				averageWidth: 886,
			},
			'400 italic': {
				names: ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic'],
				averageWidth: 836,
			},
		},
	},
	{
		name: 'DejaVu Serif',
		unitsPerEm: 2048,
		cuts: {
			'400 normal': { names: ['DejaVu Serif'], averageWidth: 1058 },
			'600 normal': { names: ['DejaVu Serif Bold'], averageWidth: 1168 },
			'400 italic': { names: ['DejaVu Serif Italic'], averageWidth: 1058 },
		},
	},
];

export const localSans: readonly LocalFont[] = [
	{
		name: 'Arial',
		unitsPerEm: 2048,
		cuts: {
			'400 normal': { names: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo'], averageWidth: 913 },
			'600 normal': { names: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold'], averageWidth: 983 },
		},
	},
	{
		name: 'Roboto',
		unitsPerEm: 2048,
		cuts: {
			'400 normal': { names: ['Roboto', 'Roboto-Regular'], averageWidth: 911 },
			'600 normal': { names: ['Roboto Bold', 'Roboto-Bold'], averageWidth: 926 },
		},
	},
	{
		name: 'DejaVu Sans',
		unitsPerEm: 2048,
		cuts: {
			'400 normal': { names: ['DejaVu Sans'], averageWidth: 1041 },
			'600 normal': { names: ['DejaVu Sans Bold'], averageWidth: 1176 },
		},
	},
];
