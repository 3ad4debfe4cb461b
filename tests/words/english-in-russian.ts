/** Words in Latin letters that a Russian text may have: names, formats of files, keys, licences, code. */
const names = new Set(
	(
		'Atom BY BibTeX CC CLDR CRLF CSL CSL-JSON CSS CSV DOCX Data DOI DataCite DuckDB EDTF End EndNote Excel FAIR HTML Home ' +
		'I II III IV ISO JSON JavaScript KZT MDX MIT Mendeley PDF PNG Package RFC RIS RO-Crate SELECT SHA-256 SQL SVG Schema ' +
		'Signposting TimeMap UCUM UTF-8 Word XLSX YAML Zotero cite-as timemap unstated'
	).split(' '),
);

/** An address, a file by its name, a folder, an element of a page: `figures.csv`, `data/`, `script#figures`. */
const PLACES = /https?:\S+|\S+@\S+|[\w-]+\.[a-z]{2,}[\w.-]*|[\w-]+\/(?=[\s;,.]|$)|\w+\/[\w.-]+|\w+#\w+/g;

/** The words of a Russian text that are neither Russian nor one of these names. */
export function englishIn(text: string): string[] {
	const words = text.replace(PLACES, ' ').match(/[A-Za-z][\w-]*/g) ?? [];
	return words.filter((word) => !names.has(word));
}
