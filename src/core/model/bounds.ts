/**
 * The most that a report may have of what takes long to check or to print: far more than ordinary reports need, so that
 * no input keeps the check busy for long. `src/guide/limits.md` lists them. Lengths count characters as UTF-16 code
 * units.
 */
export const bounds = {
	/** Characters of a text in a data file: a sentence, a name, a title. */
	text: 10_000,
	/** Characters of a quote, its prefix or its suffix, and of a cell of a table. */
	quote: 10_000,
	/** Characters of a formula, and so how deep it nests. */
	formula: 400,
	/**
	 * Characters of an address on the web, or of a link in prose, as it is sent: `é` counts as six. The PDF allows 8,000.
	 */
	address: 2_000,
	/** Characters of a heading or the title of a claim, numbers put in. The PDF allows 16,000 in a bookmark. */
	heading: 5_000,
	/**
	 * Characters of prose without a space. The PDF allows 16,000 in a line, and a word that cannot be broken is a line.
	 */
	word: 5_000,
	/** Columns of a table, styles of citation, caveats that a figure inherits. */
	items: 200,
	/** Rows of a table. */
	rows: 100_000,
	/** Cells of a table: its rows times its columns. */
	cells: 1_000_000,
	/** Items of any other list inside an entry: authors, sections, marks of a chart. */
	list: 10_000,
	/** Characters of prose between two empty lines. */
	stretch: 50_000,
	/** Marks of one kind that Markdown reads, such as `<` or `*`, between two empty lines. */
	marks: 2_000,
	/** Braces in prose that are open at one place. */
	braces: 50,
	/** Tags in prose that are open at one place, those in code included. */
	tags: 1_000,
	/**
	 * Blocks or words in prose, one inside the other. A list counts two for each level: its item and what stands in it.
	 * The PDF is made from JSON, which Typst reads to a depth of 128; a node takes up to three levels of it.
	 */
	depth: 32,
	/** Characters of mathematics, as TeX, between the signs `$$`. */
	mathematics: 2_000,
	/** Characters that mathematics in a line may show: a browser cannot break it, and telephones have about so many. */
	mathInLine: 40,
	/** Fractions, roots, raised and lowered parts of mathematics, one inside the other, and the rows between them. */
	mathDepth: 14,
	/** Bytes of the file of a picture. */
	pictureBytes: 5_000_000,
	/** Bytes of the logo or the icon, which every page loads. */
	logoBytes: 100_000,
	/** Points of a picture that is no SVG: its width times its height. */
	picturePoints: 50_000_000,
	/** Notes, one inside the other. Typst also bounds the depth of what it draws, and a note takes much of it. */
	notes: 3,
	/**
	 * Claims, lists and notes around a chart, a table or key figures: each doubles the time that these take in the PDF.
	 */
	around: 4,
} as const;
