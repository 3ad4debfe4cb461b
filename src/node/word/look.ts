/** The colours of `styles/tokens.css` on white paper, without their `#`. */
export const colours = {
	ink: '1D2327',
	muted: '484F55',
	line: 'DCD7CD',
	accent: '0B5563',
	tint: 'F3F0EA',
} as const;

/**
 * Typefaces that come with Word, so none is embedded; other programs have faces of the same widths. They have the
 * letters of Kazakh, Kyrgyz and Uzbek. `joined` is the face of Arabic and other scripts whose letters join.
 */
export const fonts = {
	serif: { name: 'Cambria', joined: 'Times New Roman' },
	sans: { name: 'Calibri', joined: 'Arial' },
	code: { name: 'Consolas', joined: 'Courier New' },
	mathematics: { name: 'Cambria Math', joined: 'Cambria Math' },
} as const;

/** Twentieths of a point, in which Word measures. */
export const TWIPS = 20;
/** English Metric Units of a point, in which drawings are measured. */
export const EMU = 12_700;

/** Sizes of paper in points, and the margins of all sheets. */
export const papers = {
	a4: { width: 595.3, height: 841.9 },
	'us-letter': { width: 612, height: 792 },
} as const;
export const MARGIN = { side: 71, top: 79, bottom: 71 } as const;
/** By how much what stands in a list or a frame is moved in, in points. */
export const STEP = 18;
