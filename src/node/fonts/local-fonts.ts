/** A font of the reader’s machine that stands in until ours has come. Widths are averages over English text, as capsize weighs it. */
export interface LocalFont {
	readonly name: string;
	readonly unitsPerEm: number;
	/** By weight and style: the names that `local()` may find it under, and its average width in font units. */
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
 * Published widths: @capsizecss/metrics 4.3.0 (`xWidthAvg`), a package of 169 MB that is not worth keeping for these lines.
 * DejaVu: measured with @capsizecss/unpack 4.0.1. Liberation and Arimo are drawn to the widths of Arial and Times New Roman.
 * The order is that of likeness; the first that the machine has is shown.
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
