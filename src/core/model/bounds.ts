/**
 * The most that a report may have of what takes more than its share of time: far more than honest reports need, so that
 * no input keeps the check busy for long. CONTRIBUTING.md lists them. Lengths count characters as UTF-16 code units.
 */
export const bounds = {
	/** Characters of a text in a data file: a sentence, a name, a title. */
	text: 10_000,
	/** Characters of a quote, its prefix or its suffix, and of a cell of a table. */
	quote: 10_000,
	/** Characters of a formula. It bounds how deep a formula nests as well. */
	formula: 400,
	/** Characters of an address on the web, or of a link in prose, as it is sent: `é` takes six. The PDF takes 8,000. */
	address: 2_000,
	/** Characters of a heading or the title of a claim, numbers put in. The PDF takes 16,000 in a bookmark. */
	heading: 5_000,
	/** Characters of prose without a space. The PDF takes 16,000 in a line, and a word that nobody divides is one. */
	word: 5_000,
	/** Columns of a table, styles of citation, caveats that a figure inherits. */
	items: 200,
	/** Items of any other list inside an entry: authors, sections, marks of a chart. */
	list: 10_000,
	/** Characters of prose between two empty lines. */
	stretch: 50_000,
	/** Of one kind of mark that Markdown reads, such as `<` or `*`, between two empty lines. */
	marks: 2_000,
	/** Braces in prose that are open at one place. */
	braces: 50,
	/** Tags in prose that are open at one place, those in code included. */
	tags: 1_000,
	/**
	 * Blocks or words in prose, one inside the other: a list takes two for each level, its item and what stands in it. The PDF
	 * is set from JSON, which Typst reads to a depth of 128; a node takes three levels of it at the most.
	 */
	depth: 32,
	/** Notes, one inside the other. Typst has a depth for what it draws as well, and a note takes a good part of it. */
	notes: 3,
	/** Claims, lists and notes that a chart, a table or key figures stand in: each doubles the time that these take in the PDF. */
	around: 4,
} as const;
