import { isCell } from '../core/model/evidence/cell.ts';
import type { ProseNode } from '../core/model/prose-tree.ts';
import type { Report } from '../core/model/report.ts';
import { isDataSet, type PublishedDataSource, type PublishedSource } from '../core/model/source.ts';
import { findTypedNumbers } from '../core/numbers/typed-numbers.ts';

/** A sentence of a saved text of which the report quotes nothing. */
export interface UnquotedSentence {
	readonly line: number;
	readonly words: string;
	/** The numbers in it: no figure states them. */
	readonly numbers: readonly string[];
}

/** What the report has not used of a source. */
export type Unused =
	| { readonly kind: 'text'; readonly sentences: number; readonly unquoted: readonly UnquotedSentence[] }
	| {
			readonly kind: 'data-set';
			readonly columns: number;
			/** Names of columns that nothing names. */
			readonly unusedColumns: readonly string[];
			readonly rows: number;
			/** How many rows have a cell that is a figure. */
			readonly rowsOfCells: number;
			/** How many queries, tables and charts ask it for rows as well. */
			readonly asked: number;
	  };

/**
 * Finds what is not used yet of a source.
 *
 * @param text The whole saved copy, of which the report holds only what is published; `''` for a data set.
 */
export function unusedOf(source: PublishedSource, report: Report, text: string): Unused {
	return isDataSet(source) ? unusedOfData(source, report) : unusedOfText(source, report, text);
}

function unusedOfText({ id, language }: PublishedSource, report: Report, text: string): Unused {
	const spans = quotedSpans(id, report, text);
	const lineAt = lineCounter(text);
	const sentences = sentencesOf(text, language);
	const unquoted = sentences.flatMap(({ start, words }): UnquotedSentence[] => {
		const end = start + words.length;
		if (spans.some((span) => span.start < end && start < span.end)) return [];
		const numbers = findTypedNumbers(words, language).map((number) => number.text);
		return [{ line: lineAt(start), words: words.replace(/\s+/g, ' '), numbers }];
	});
	return { kind: 'text', sentences: sentences.length, unquoted };
}

/** The sentences of a text that hold a letter, without the white space around them. A blank line ends one as well. */
function sentencesOf(text: string, language: string): { readonly start: number; readonly words: string }[] {
	const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
	return [...text.matchAll(/\S(?:.|\n(?!\s*\n))*/g)].flatMap(({ 0: paragraph, index }) =>
		[...segmenter.segment(paragraph)].flatMap(({ segment, index: inParagraph }) => {
			const words = segment.trim();
			const before = segment.length - segment.trimStart().length;
			return /\p{L}/u.test(words) ? [{ start: index + inParagraph + before, words }] : [];
		}),
	);
}

interface Span {
	readonly start: number;
	readonly end: number;
}

/** Where the words stand that figures, terms, tables and prose quote. */
function quotedSpans(source: string, { figures, terms, tables, sections }: Report, text: string): Span[] {
	const passages = [...figures.map(({ evidence }) => evidence.passage), ...terms.map(({ passage }) => passage)];
	const words = [
		...tables
			.filter(({ sources }) => sources.includes(source))
			.flatMap(({ rows }) => rows.flatMap(({ quoted }) => quoted?.words ?? [])),
		...sections.flatMap(({ tree }) => quotationsIn(tree.children, source)),
	];
	return [
		...passages.flatMap((passage) => (passage?.source === source ? [passage] : [])),
		...words.flatMap((each) => spansOf(each, text)),
	];
}

function spansOf(words: string, text: string): Span[] {
	const pattern = words
		.trim()
		.split(/\s+/)
		.map((word) => RegExp.escape(word))
		.join('\\s+');
	if (pattern === '') return [];
	return [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ 0: found, index }) => ({
		start: index,
		end: index + found.length,
	}));
}

/** The words of the passages of a source that prose quotes. */
function quotationsIn(nodes: readonly ProseNode[], source: string): string[] {
	return nodes.flatMap((node): string[] => {
		if (node.type === 'blockquote')
			return node.children.flatMap((passage) => (passage.source === source ? [wordsOf(passage.children)] : []));
		return 'children' in node ? quotationsIn(node.children, source) : [];
	});
}

function wordsOf(nodes: readonly ProseNode[]): string {
	return nodes
		.map((node) => ('children' in node ? wordsOf(node.children) : node.type === 'text' ? node.value : ' '))
		.join('');
}

/** Returns a function that gives the line of a place in a text; places are asked for in their order. */
function lineCounter(text: string): (offset: number) => number {
	let [line, counted] = [1, 0];
	return (offset) => {
		for (; counted < offset; counted++) if (text[counted] === '\n') line++;
		return line;
	};
}

function unusedOfData({ id, copy: { set } }: PublishedDataSource, { figures, tables, charts }: Report): Unused {
	const cells = figures.flatMap(({ evidence }) => (isCell(evidence) && evidence.source === id ? [evidence] : []));
	const queries = figures.flatMap(({ evidence }) =>
		evidence.kind === 'query' && evidence.sources.includes(id) ? [evidence.sql] : [],
	);
	const ofTables = tables.filter(({ sources, sql }) => sql !== undefined && sources.includes(id));
	const ofCharts = charts.filter(({ source }) => source === id);
	const sql = [...queries, ...ofTables.map((table) => table.sql ?? ''), ...ofCharts.map((chart) => chart.sql ?? '')];
	const named = new Set(cells.flatMap((cell) => [...cell.where, ...cell.cells]).map(({ column }) => column));
	const inSql = sql.join('\n').toLowerCase();
	return {
		kind: 'data-set',
		columns: set.columns.length,
		unusedColumns: set.columns
			.map(({ name }) => name)
			.filter((name) => !named.has(name) && !inSql.includes(name.toLowerCase())),
		rows: set.rowCount,
		rowsOfCells: new Set(cells.map(({ row }) => row)).size,
		asked: sql.length,
	};
}
