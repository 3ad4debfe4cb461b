import { isCell } from '../model/evidence/cell.ts';
import type { Figure } from '../model/figure.ts';
import { copiesOf, type Picture } from '../model/picture.ts';
import type { Report } from '../model/report.ts';
import type { PublishedSource } from '../model/source.ts';
import { fileName, hasFile } from '../sources/copy-kinds.ts';
import { familyOf } from '../model/id.ts';
import { hasPlainCopy } from '../sources/readable-file.ts';
import { chartAnchor, pictureAnchor, tableAnchor } from './addresses.ts';
import { bareType, type TypedPath, typeAt } from './media-types.ts';
import { attributes, type PartName, type SiteEntry } from './site-entry.ts';
import { siteMap } from './site-map.ts';

/**
 * What patterns may name of a part of a report: its id, the ids of what it stands in, such as the section of a claim,
 * and its attributes.
 */
export type Ids = Readonly<Partial<Record<PartName | keyof typeof attributes, string>>>;

/** All that a report has of each part. */
export type Parts = Readonly<Partial<Record<PartName, readonly Ids[]>>>;

/** The fields of a section that are read here. */
interface SectionParts {
	readonly id: string;
	/** Ids of its headings and claims. */
	readonly anchors: readonly string[];
	readonly claims: readonly { readonly id: string }[];
	readonly charts: readonly string[];
	readonly tables: readonly string[];
	readonly pictures: readonly string[];
}

/** The parts that stand in the sections of a report. */
export function partsOfSections(sections: readonly SectionParts[]): Parts {
	return {
		section: idsOf('section', sections),
		anchor: sections.flatMap(({ id: section, anchors }) => anchors.map((anchor) => ({ section, anchor }))),
		claim: sections.flatMap(({ id: section, claims }) => claims.map(({ id: claim }) => ({ section, claim }))),
		drawing: sections.flatMap(({ id: section, charts, tables, pictures }) =>
			[...charts.map(chartAnchor), ...tables.map(tableAnchor), ...pictures.map(pictureAnchor)].map((drawing) => ({
				section,
				drawing,
			})),
		),
	};
}

interface SourceFile extends Pick<PublishedSource, 'id' | 'file' | 'publish'> {
	readonly copy: Pick<PublishedSource['copy'], 'kind'> & { readonly hasPlainCopy?: boolean };
}

/** A report, with its editions if they are known. */
type Known = Omit<Report, 'editions'> & Partial<Pick<Report, 'editions'>>;

/** The parts of a resolved report. */
export function partsOf(report: Known): Parts {
	const { meta, sections, figures, charts, tables, pictures, sources, terms, works, editions } = report;
	const cited = (passage: string, found: { readonly source: string } | undefined): Ids[] =>
		found === undefined ? [] : [{ source: found.source, passage }];
	return {
		...partsOfSections(sections),
		figure: idsOf('figure', figures),
		family: familiesOf(figures),
		chart: idsOf('chart', charts),
		coverChart: meta.coverChart === undefined ? [] : [{ coverChart: meta.coverChart }],
		table: idsOf('table', tables),
		picture: pictures.map(idsOfPicture),
		pictureCopy: pictures.flatMap((picture) => copiesOf(picture).map(({ id }) => ({ pictureCopy: id }))),
		source: sources.map(idsOfSource),
		passage: [
			...figures.flatMap(({ id, evidence }) => cited(id, evidence.passage)),
			...terms.flatMap(({ id, passage }) => cited(id, passage)),
		],
		cell: figures.flatMap(({ id, evidence }) => cellIds(evidence, id)),
		term: idsOf('term', terms),
		work: idsOf('work', works),
		unknown: idsOf('unknown', meta.unknowns),
		edition: editions?.published.map(({ version }) => ({ edition: version })) ?? [],
		page: editions === undefined ? [] : pagesBelowCover(editions),
		language: languageIds(meta).map(({ id }) => ({ language: id })),
	};
}

/** The anchor of the cell of a figure, if the page of the data set shows it. */
export function cellIds(evidence: Figure['evidence'], figure: string): Ids[] {
	return isCell(evidence) && evidence.cellsOfRow.size > 0 ? [{ source: evidence.source, cell: figure }] : [];
}

export function idsOf(part: PartName, entries: readonly { readonly id: string }[]): Ids[] {
	return entries.map(({ id }) => ({ [part]: id }));
}

/** The families of which some figures are members. */
export function familiesOf(figures: readonly { readonly id: string }[]): { family: string }[] {
	return [...new Set(figures.flatMap(({ id }) => familyOf(id) ?? []))].map((family) => ({ family }));
}

/** The pages that editions have, the cover aside. */
export function pagesBelowCover({ pages }: Pick<Report['editions'], 'pages'>): { page: string }[] {
	return [...pages.keys()].flatMap((path) => (path === '/' ? [] : [{ page: path.slice(1, -1) }]));
}

/** The languages of a report in several, with ids for addresses; none of a report in one. */
export function languageIds({ languages }: Pick<Report['meta'], 'languages'>): { id: string; language: string }[] {
	return languages.length === 1 ? [] : languages.map((language) => ({ id: language.toLowerCase(), language }));
}

/** The ids of a picture. */
export function idsOfPicture({ id, ending }: Pick<Picture, 'id' | 'ending'>): Ids {
	return { picture: id, pictureFile: `${id}.${ending}` };
}

/** The ids of a source. One whose copy is kept back has no file on the site. */
export function idsOfSource(source: SourceFile): Ids {
	const { id } = source;
	if (!hasFile(source)) return { source: id };
	const ids = { source: id, copy: fileName(source) };
	return hasPlainCopy(source) ? { ...ids, plainCopy: id } : ids;
}

/** The addresses of the pages or files of an entry of the map, in a report that has these parts. */
export function addressesOf({ path, needs }: SiteEntry, parts: Parts): string[] {
	return path.includes('*') || isMissing(needs, parts) ? [] : filled(path, parts);
}

/** The fragments of the pages of an entry of the map, each with the address of its page before it. */
export function fragmentsOf(entry: SiteEntry, parts: Parts): string[] {
	if (isMissing(entry.needs, parts)) return [];
	return (entry.fragments ?? []).flatMap((fragment) => {
		const { id, needs } = typeof fragment === 'string' ? { id: fragment } : { needs: undefined, ...fragment };
		return isMissing(needs, parts) ? [] : filled(`${entry.path}#${id}`, parts);
	});
}

/** A file of the site: its address from the root, and its media type without charset. */
export function siteFile(pattern: TypedPath, ids: Ids = {}): { readonly path: string; readonly type: string } {
	const path = fill(pattern, ids);
	if (path === undefined) throw new Error(`Something that ${pattern} names is missing.`);
	return { path, type: bareType(typeAt(pattern)) };
}

/** Patterns of the addresses that an edition promises, by the part whose addresses they are. */
const promises = promisesByPart();

function promisesByPart(): ReadonlyMap<string | undefined, readonly string[]> {
	const isOfAll = ({ path }: SiteEntry) => lastPart(path) === undefined;
	// What stands in a section is cited there and not on the page of the whole report, so that page comes last.
	const promised = siteMap.filter((entry) => entry.promised).toSorted((a, b) => +isOfAll(a) - +isOfAll(b));
	const elsewhere = promised.flatMap(({ path, fragments = [] }) =>
		fragments
			.filter((fragment) => typeof fragment === 'string')
			.filter((fragment) => lastPart(fragment) !== undefined && !path.includes(`{${lastPart(fragment)}}`))
			.map((fragment) => `${path}#${fragment}`),
	);
	return Map.groupBy([...promised.map(({ path }) => path), ...elsewhere], lastPart);
}

/**
 * The addresses that an edition promises for a part of the report: its own page first, then its files, then its
 * places on other pages.
 */
export function promisedOf(part: PartName, ids: Ids): string[] {
	return (promises.get(part) ?? []).flatMap((pattern) => fill(pattern, ids) ?? []);
}

/** The addresses that an edition promises for the report as a whole, the cover first. */
export function promisedOfReport(parts: Parts): string[] {
	return siteMap
		.filter((entry) => entry.promised && lastPart(entry.path) === undefined)
		.flatMap((entry) => addressesOf(entry, parts));
}

/** The entry of the map for the page or file at an address. Fragment and query are ignored. */
export function entryAt(address: string): SiteEntry | undefined {
	const path = address.replace(/[?#].*$/s, '');
	return siteMap.find((entry) => entry.path === path) ?? siteMap.find((entry) => patternOf(entry).test(path));
}

const patterns = new Map<SiteEntry, RegExp>();

function patternOf(entry: SiteEntry): RegExp {
	const known = patterns.get(entry);
	if (known !== undefined) return known;
	const source = RegExp.escape(entry.path)
		.replace(/\\\{(\w+)\\\}/g, (_, part: string) =>
			part === 'figure' || part === 'page' ? '[^/]+(?:/[^/]+)*' : '[^/]+',
		)
		.replace(/\\\*/g, '.*');
	const made = new RegExp(`^${source}$`, 's');
	patterns.set(entry, made);
	return made;
}

function isMissing(needs: PartName | undefined, parts: Parts): boolean {
	return needs !== undefined && (parts[needs] ?? []).length === 0;
}

/** The addresses of a pattern: one for each of the part that it names last. */
function filled(pattern: string, parts: Parts): string[] {
	const part = lastPart(pattern);
	const named: Readonly<Record<string, readonly Ids[] | undefined>> = parts;
	return part === undefined ? [pattern] : (named[part] ?? []).flatMap((ids) => fill(pattern, ids) ?? []);
}

/** Puts ids into a pattern; `undefined` if one that it names is missing. */
function fill(pattern: string, ids: Ids): string | undefined {
	const names: Readonly<Record<string, string>> = ids;
	const isKnown = [...pattern.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => names[name] !== undefined);
	return isKnown ? pattern.replace(/\{(\w+)\}/g, (braces, name: string) => names[name] ?? braces) : undefined;
}

/** The part that a pattern names last, by its id or by one of its attributes. */
function lastPart(pattern: string): string | undefined {
	const name = /.*\{(\w+)\}/s.exec(pattern)?.[1];
	const partOf: Readonly<Record<string, PartName>> = attributes;
	return name === undefined ? undefined : (partOf[name] ?? name);
}
