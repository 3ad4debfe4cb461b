import { join } from 'node:path';
import { escapeXml } from '../core/markup/escape-xml.ts';
import { isText, type PublishedSource } from '../core/model/source.ts';
import type { Report } from '../core/model/report.ts';
import { writtenIds } from '../core/parse/follow-up-problems.ts';
import type { ReportFiles } from '../core/parse/read-draft.ts';
import { address } from '../core/permalink/addresses.ts';
import { type DeskEntry, deskEntries, type DeskLink } from './desk-entries.ts';
import { editorLink } from './editor-link.ts';
import { type Unused, unusedOf } from './unused-of-sources.ts';
import { type EntryKind, type PlaceOfEntry, writtenPlaces } from './written-places.ts';

/** What the desk is made of. */
export interface DeskInput {
	readonly report: Report;
	/** The files of the report, as they are now. */
	readonly files: ReportFiles;
	/** Folder of the report. */
	readonly root: string;
	/** Addresses of its style sheet and of its scripts. */
	readonly style: string;
	readonly scripts: readonly string[];
}

/** How many unquoted sentences of a source are listed; the others are counted. */
const MOST_SENTENCES = 150;

/** Writes the page for authors on which all that they can use stands, where it is used, and what is not used yet. */
export function deskPage({ report, files, root, style, scripts }: DeskInput): string {
	const { figures, charts, others } = deskEntries(report);
	const placeOf = writtenPlaces(files);
	const write = (entry: DeskEntry) => entryInHtml(entry, placeOf, root);
	const cited = new Set(report.works.map(({ id }) => id));
	const uncited = [...writtenIds('work', files)].filter((id) => !cited.has(id)).map(uncitedWork);
	const groups: readonly Group[] = [
		{ id: 'figures', title: 'Figures', count: figures.length, html: figures.map(write) },
		{ id: 'shown', title: 'Charts, tables and pictures', count: charts.length, html: charts.map(write) },
		{
			id: 'names',
			title: 'Terms, unknowns and works',
			count: others.length + uncited.length,
			html: [...others, ...uncited].map(write),
		},
		{
			id: 'sources',
			title: 'Sources, and what is not used of them',
			count: report.sources.length,
			html: report.sources.map((source) => sourceInHtml(source, report, files, placeOf, root)),
		},
	];
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Desk: ${escapeXml(report.meta.title)}</title>
<link rel="stylesheet" href="${escapeXml(style)}">
${scripts.map((script) => `<script type="module" src="${escapeXml(script)}"></script>`).join('\n')}
</head>
<body>
<header>
<p><a href="${address.cover}">${escapeXml(report.meta.title)}</a></p>
<h1>Desk</h1>
<p>All that this report can use, where it is used, and what is not used yet. Only <code>npm run dev</code> has this page.</p>
<nav aria-label="Parts of the desk">${groups.map(({ id, title, count }) => `<a href="#${id}">${title} (${count})</a>`).join(' ')}</nav>
</header>
<form hidden role="search">
<label>Filter <input type="search" name="words" autocomplete="off" placeholder="words, an id, a file"></label>
<label><input type="checkbox" name="unused"> only what is not used</label>
<output aria-live="polite"></output>
</form>
<main>
${groups.map(groupInHtml).join('\n')}
</main>
</body>
</html>
`;
}

interface Group {
	readonly id: string;
	readonly title: string;
	readonly count: number;
	readonly html: readonly string[];
}

function groupInHtml({ id, title, count, html }: Group): string {
	const none = count === 0 ? '<p>There are none.</p>' : '';
	return `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${none}${html.join('\n')}</section>`;
}

function uncitedWork(id: string): DeskEntry {
	return {
		kind: 'work',
		id,
		name: { words: id, href: address.references },
		says: [],
		uses: [],
		snippets: [`<Cite id="${id}" />`],
	};
}

function entryInHtml({ kind, id, name, says, stated, uses, snippets }: DeskEntry, placeOf: PlaceOfEntry, root: string) {
	const [first, ...rest] = says;
	return (
		`<article${uses.length === 0 ? ' data-unused' : ''}><h3>${linkInHtml(name)}</h3>` +
		`<p>${kind} <code>${escapeXml(id)}</code>${writtenAt(kind, id, placeOf, root)}</p>` +
		(first === undefined ? '' : `<p><strong>${escapeXml(first)}</strong></p>`) +
		rest.map((line) => `<p>${escapeXml(line)}</p>`).join('') +
		(stated === undefined ? '' : `<p>stated in ${linkInHtml(stated)}</p>`) +
		`<p>${uses.length === 0 ? '<mark>not used</mark>' : `used in ${uses.map(linkInHtml).join(', ')}`}</p>` +
		`<p>${snippets.map(snippetInHtml).join(' ')}</p></article>`
	);
}

/** The place of an entry in its data file, as a link to the editor. */
function writtenAt(kind: EntryKind, id: string, placeOf: PlaceOfEntry, root: string): string {
	const at = placeOf(kind, id);
	return at === undefined ? '' : ` · ${editorLink(join(root, at.file), at, `${at.file}:${at.line}`)}`;
}

function linkInHtml({ words, href }: DeskLink): string {
	return `<a href="${escapeXml(href)}">${escapeXml(words)}</a>`;
}

function snippetInHtml(snippet: string): string {
	const written = escapeXml(snippet);
	return `<span><code>${written}</code><button type="button" hidden data-copy="${written}">Copy</button></span>`;
}

function sourceInHtml(
	source: PublishedSource,
	report: Report,
	files: ReportFiles,
	placeOf: PlaceOfEntry,
	root: string,
): string {
	const { id, title, file } = source;
	const text = isText(source) ? new TextDecoder().decode(files.get(file)) : '';
	const unused = unusedOf(source, report, text);
	return (
		`<article${isUnused(unused) ? ' data-unused' : ''}>` +
		`<h3>${linkInHtml({ words: title, href: address.source(id) })}</h3>` +
		`<p>source <code>${escapeXml(id)}</code>${writtenAt('source', id, placeOf, root)}</p>` +
		`<p>${snippetInHtml(`<Source id="${id}" />`)}</p>${unusedInHtml(unused, join(root, file))}</article>`
	);
}

function isUnused(unused: Unused): boolean {
	return unused.kind === 'text'
		? unused.unquoted.length === unused.sentences
		: unused.rowsOfCells === 0 && unused.asked === 0;
}

function unusedInHtml(unused: Unused, file: string): string {
	if (unused.kind === 'data-set') {
		const { rows, rowsOfCells, columns, unusedColumns, asked } = unused;
		const share = rows === 0 ? 0 : Math.round((100 * (rows - rowsOfCells)) / rows);
		const names = unusedColumns.map((name) => `<code>${escapeXml(name)}</code>`).join(', ');
		return (
			`<p>${rowsOfCells} of ${rows} rows have a cell that is a figure; ${share} % have none. ` +
			`${asked} queries, tables and charts ask it for rows as well.</p>` +
			`<p>${unusedColumns.length} of ${columns} columns are not used${names === '' ? '.' : `: ${names}`}</p>`
		);
	}
	const { sentences, unquoted } = unused;
	const withNumbers = unquoted.filter(({ numbers }) => numbers.length > 0);
	// Sentences with numbers come first: each may be a figure.
	const listed = [...withNumbers, ...unquoted.filter(({ numbers }) => numbers.length === 0)].slice(0, MOST_SENTENCES);
	const items = listed.map(({ line, words, numbers }) => {
		const found = numbers.length === 0 ? '' : ` <small>no figure states ${escapeXml(numbers.join(', '))}</small>`;
		return `<li>${editorLink(file, { line, column: 1 }, `line ${line}`)} ${escapeXml(words)}${found}</li>`;
	});
	const more = unquoted.length > listed.length ? `<p>${unquoted.length - listed.length} more are not listed.</p>` : '';
	return (
		`<details><summary>${unquoted.length} of ${sentences} sentences are not quoted; ` +
		`${withNumbers.length} of these hold a number</summary><ul>${items.join('')}</ul>${more}</details>`
	);
}
