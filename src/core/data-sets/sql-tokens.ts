/** A piece of SQL that is shown in one way: a keyword, a literal (a text or a number), a comment, or anything else. */
export interface SqlToken {
	readonly kind: 'keyword' | 'literal' | 'comment' | 'other';
	readonly text: string;
}

const KEYWORDS = new Set(
	(
		'all and any as asc asof between by case cast columns create cross cube date desc distinct else end except exclude ' +
		'exists false filter first following from full grouping group having if ilike in inner intersect interval into is ' +
		'join last left like limit natural not null nulls offset on or order outer over partition pivot positional ' +
		'preceding qualify range recursive replace right rollup row rows select semi set sets similar some table temp ' +
		'then timestamp true try_cast unbounded union unpivot using values when where window with within'
	).split(' '),
);

/** Comments, texts in single quotes, names in double quotes, numbers and words, in this order. */
const PIECE =
	/(?<comment>--[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<literal>'(?:[^']|'')*'?|(?<![\w"])\d+(?:\.\d+)?(?:e[+-]?\d+)?)|"(?:[^"]|"")*"?|(?<word>\p{L}[\p{L}\p{N}_]*)/giu;

/** Takes SQL apart for a page that highlights it. The texts of all pieces in order are the SQL. */
export function sqlTokens(sql: string): SqlToken[] {
	const tokens: SqlToken[] = [];
	const add = (kind: SqlToken['kind'], text: string) => {
		const last = tokens.at(-1);
		if (text === '') return;
		if (last?.kind === kind && kind === 'other') tokens[tokens.length - 1] = { kind, text: last.text + text };
		else tokens.push({ kind, text });
	};
	let end = 0;
	for (const { 0: text, index, groups = {} } of sql.matchAll(PIECE)) {
		add('other', sql.slice(end, index));
		end = index + text.length;
		if (groups['comment'] !== undefined) add('comment', text);
		else if (groups['literal'] !== undefined) add('literal', text);
		else add(KEYWORDS.has((groups['word'] ?? '').toLowerCase()) ? 'keyword' : 'other', text);
	}
	add('other', sql.slice(end));
	return tokens;
}
