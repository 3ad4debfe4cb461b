import type { FormulaPart } from '../core/format/formula-call.ts';
import { formatArea } from '../core/format/format-area.ts';
import { formatPeriod } from '../core/format/format-period.ts';
import { formatQuantity } from '../core/format/format-quantity.ts';
import { placeOf } from '../core/evidence/place-of.ts';
import { proofSetting, writeProof } from '../core/evidence/write-proof.ts';
import type { Use } from '../core/model/figure.ts';
import type { Phrase } from '../core/model/phrase.ts';
import type { Report } from '../core/model/report.ts';
import { address } from '../core/permalink/addresses.ts';
import type { EntryKind } from './written-places.ts';

/** Words that lead to a page of the site. */
export interface DeskLink {
	readonly words: string;
	readonly href: string;
}

/** What an author can use in the text, and where that is done. */
export interface DeskEntry {
	readonly kind: EntryKind;
	readonly id: string;
	/** Its name, with its own page. */
	readonly name: DeskLink;
	/** What it says, a line each; the first stands out. */
	readonly says: readonly string[];
	/** Where its source states it. */
	readonly stated?: DeskLink | undefined;
	readonly uses: readonly DeskLink[];
	/** What to write to use it. */
	readonly snippets: readonly string[];
}

/** Finds everything that an author can use, by kind, in the order of the files. */
export function deskEntries(report: Report): Readonly<Record<'figures' | 'charts' | 'others', readonly DeskEntry[]>> {
	const { charts, tables, pictures, terms, works, sections, meta } = report;
	const shownIn = (kind: 'charts' | 'tables' | 'pictures', id: string): DeskLink[] =>
		sections.flatMap((section) => (section[kind].includes(id) ? [linkToSection(section.id)] : []));
	const places = (used: readonly { readonly section: string; readonly claim?: string | undefined }[]) =>
		distinct(used.map(({ section, claim }) => linkToClaim(section, claim)));
	return {
		figures: figureEntries(report),
		charts: [
			...charts.map(({ id, title, takeaway }): DeskEntry => ({
				kind: 'chart',
				id,
				name: { words: title.text, href: address.chart(id) },
				says: [takeaway.text],
				uses: [...shownIn('charts', id), ...(meta.coverChart === id ? [COVER] : [])],
				snippets: [`<Chart id="${id}" />`],
			})),
			...tables.map(({ id, title, description, rows, fields }): DeskEntry => ({
				kind: 'table',
				id,
				name: { words: title, href: address.table(id) },
				says: [`${rows.length} rows of ${fields.length} columns`, description],
				uses: [
					...shownIn('tables', id),
					...charts.flatMap(({ id: chart, table }) => (table === id ? [linkToChart(chart)] : [])),
				],
				snippets: [`<Table id="${id}" />`],
			})),
			...pictures.map(({ id, ending, caption }): DeskEntry => ({
				kind: 'picture',
				id,
				name: { words: id, href: address.picture({ id, ending }) },
				says: [caption.text],
				uses: shownIn('pictures', id),
				snippets: [`<Picture id="${id}" />`],
			})),
		],
		others: [
			...terms.map(({ id, label, definition, usedIn }): DeskEntry => ({
				kind: 'term',
				id,
				name: { words: label, href: address.term(id) },
				says: [definition.text],
				uses: places(usedIn),
				snippets: [`<Term id="${id}" />`, `{term:${id}}`],
			})),
			...meta.unknowns.map(({ id, title, text, usedIn }): DeskEntry => ({
				kind: 'unknown',
				id,
				name: { words: title, href: address.unknown(id) },
				says: [text.text],
				uses: places(usedIn),
				snippets: [`<Unknown id="${id}" />`],
			})),
			...works.map(({ id, record }): DeskEntry => ({
				kind: 'work',
				id,
				name: { words: record.title, href: address.work(id) },
				says: [],
				uses: places(report.citations.filter(({ work }) => work === id)),
				snippets: [`<Cite id="${id}" />`],
			})),
		],
	};
}

const COVER: DeskLink = { words: 'cover', href: address.cover };

function figureEntries(report: Report): DeskEntry[] {
	const { figures, meta } = report;
	const locale = meta.language;
	const setting = proofSetting(report);
	const inWords = usesInWords(report);
	const key = new Set(meta.keyFigures);
	return figures.map((figure): DeskEntry => {
		const { id, label, period, area, unit, usedIn } = figure;
		const at = placeOf(figure, locale);
		return {
			kind: 'figure',
			id,
			name: { words: label, href: address.figure(id) },
			says: [
				formatQuantity(figure, locale),
				[`unit ${unit.code}`, `period: ${formatPeriod(period, locale)}`, `area: ${formatArea(area, locale)}`].join(
					' · ',
				),
				writeProof(figure, setting, proofInText),
			],
			stated: at && { words: `${at.source}, ${at.place}`, href: at.path },
			uses: distinct([
				...(key.has(id) ? [{ words: 'key figures', href: address.cover }] : []),
				...usedIn.map((use) => linkOfUse(use)),
				...(inWords.get(id) ?? []),
			]),
			snippets: [`<Fig id="${id}" />`, `{${id}}`],
		};
	});
}

const proofInText = {
	quote: ({ words }: { readonly words: string }) => `“${words}”`,
	formula: ({ parts }: { readonly parts: readonly FormulaPart[] }) => parts.map(formulaText).join(''),
	cell: ({ words }: { readonly words: string }) => words,
	query: ({ sql }: { readonly sql: string }) => sql,
	remark: ({ words }: { readonly words: string }) => words,
};

function formulaText(part: FormulaPart): string {
	if (typeof part === 'string') return part;
	return 'raised' in part ? `^${part.raised.map(formulaText).join('')}` : part.text;
}

const linksOfUses: { readonly [Kind in Use['kind']]: (use: Extract<Use, { kind: Kind }>) => DeskLink } = {
	section: ({ section, claim }) => linkToClaim(section, claim),
	chart: ({ chart }) => linkToChart(chart),
	figure: ({ figure }) => linkToFigure(figure),
	uncertainty: ({ figure }) => linkToFigure(figure),
};

function linkOfUse<Kind extends Use['kind']>(use: Extract<Use, { kind: Kind }> & { kind: Kind }): DeskLink {
	return linksOfUses[use.kind](use);
}

function linkToFigure(id: string): DeskLink {
	return { words: `figure ${id}`, href: address.figure(id) };
}

function linkToSection(id: string): DeskLink {
	return { words: id, href: address.section(id) };
}

function linkToClaim(section: string, claim: string | undefined): DeskLink {
	if (claim === undefined) return linkToSection(section);
	return { words: `${section}#${claim}`, href: address.claim(section, claim) };
}

function linkToChart(id: string): DeskLink {
	return { words: `chart ${id}`, href: address.chart(id) };
}

function distinct(links: readonly DeskLink[]): DeskLink[] {
	return [...new Map(links.map((each) => [`${each.words} ${each.href}`, each])).values()];
}

/** Where sentences of data files name figures: those of the cover, of sections, charts, tables and pictures. */
function usesInWords({ meta, sections, charts, tables, pictures, terms }: Report): ReadonlyMap<string, DeskLink[]> {
	const found = new Map<string, DeskLink[]>();
	const add = (figure: string, link: DeskLink) => found.set(figure, [...(found.get(figure) ?? []), link]);
	const named = (phrase: Phrase | undefined, link: DeskLink) => {
		for (const part of phrase?.parts ?? []) if (typeof part !== 'string') add(part.figure, link);
	};
	for (const phrase of [meta.abstract, meta.standing, meta.description, meta.about]) named(phrase, COVER);
	for (const { id, text } of meta.unknowns) named(text, { words: `unknown ${id}`, href: address.unknown(id) });
	for (const { id, summary } of sections) named(summary, linkToSection(id));
	for (const { id, title, takeaway, note } of charts)
		for (const phrase of [title, takeaway, note]) named(phrase, linkToChart(id));
	for (const { id, mentions = [] } of tables)
		for (const figure of mentions) add(figure, { words: `table ${id}`, href: address.table(id) });
	for (const { id, ending, alt, caption, credit } of pictures)
		for (const phrase of [alt, caption, credit])
			named(phrase, { words: `picture ${id}`, href: address.picture({ id, ending }) });
	for (const { id, definition } of terms) named(definition, { words: `term ${id}`, href: address.term(id) });
	return found;
}
