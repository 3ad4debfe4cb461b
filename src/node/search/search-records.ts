import type { FormulaPart } from '../../core/format/formula-call.ts';
import { writePlain } from '../../core/mathematics/write-plain.ts';
import type { ProofSetting } from '../../core/evidence/proof.ts';
import { proofSetting, writeProof } from '../../core/evidence/write-proof.ts';
import { beforeTitle } from '../../core/format/before-title.ts';
import { formatQuantity } from '../../core/format/format-quantity.ts';
import type { Figure } from '../../core/model/figure.ts';
import { isDataSet, type PublishedDataSource } from '../../core/model/source.ts';
import type { Aliases } from '../../core/model/aliases.ts';
import type { Table } from '../../core/model/table.ts';
import { titleOfWork } from '../../core/model/work.ts';
import type { Report } from '../../core/model/report.ts';
import { address, pictureAnchor } from '../../core/permalink/addresses.ts';
import { addressesOf, fragmentsOf, partsOf, type Parts } from '../../core/permalink/site-addresses.ts';
import type { SiteEntry } from '../../core/permalink/site-entry.ts';
import { siteMap } from '../../core/permalink/site-map.ts';
import type { KeyWith } from '../../core/words/values.ts';
import { sayIn } from '../../core/words/say.ts';
import type { PageText } from './read-page-text.ts';

/** Something that readers can search for. */
export interface SearchRecord {
	readonly url: string;
	readonly title: string;
	/** What it is, in words. */
	readonly kind: string;
	readonly content: string;
	/** The value of a figure as the page shows it. */
	readonly value?: string;
	/** Other words by which readers look for it. */
	readonly aliases?: Aliases;
	/** Whether it is one of the key figures, which are found before others. */
	readonly isKey?: boolean;
}

/**
 * What the search finds: each figure, section, heading, claim, chart, table, source, name and unknown, the pages about
 * the report itself, and the files that hold all of it.
 *
 * @param readPage The words of a built page, without the parts that have the given ids.
 */
export function* searchRecords(
	report: Report,
	readPage: (path: string, without: ReadonlySet<string>) => PageText,
): Generator<SearchRecord> {
	const { figures, sections, charts, tables, pictures, sources, terms, works, meta } = report;
	const locale = meta.language;
	const setting = proofSetting(report);
	const say = sayIn(meta.language);
	const titled = (ref: string, title: string) =>
		[beforeTitle(report.numbered, ref, say), title].filter((words) => words !== undefined).join(' ');
	for (const figure of figures) {
		const value = formatQuantity(figure, locale);
		yield {
			url: address.figure(figure.id),
			title: say('figure.title', { label: figure.label, value }),
			kind: say('search.kind-figure'),
			content: `${figure.definition.text} ${proofOf(figure, setting)}`,
			value,
			aliases: figure.aliases,
			isKey: meta.keyFigures.includes(figure.id),
		};
	}
	for (const section of sections) {
		const { id, title, summary, text, aliases } = section;
		yield {
			url: address.section(id),
			title,
			kind: say('search.kind-section'),
			content: withFootnotes(`${summary.text} ${text}`, section),
			aliases,
		};
		for (const heading of section.headings)
			yield {
				url: address.claim(id, heading.id),
				title: heading.text,
				kind: say('search.kind-heading', { section: title }),
				content: '',
			};
		for (const claim of section.claims)
			yield {
				url: address.claim(id, claim.id),
				title: titled(`claim:${claim.id}`, claim.title.text),
				kind: say('search.kind-claim', { section: title }),
				content: withFootnotes(claim.text, claim),
			};
	}
	for (const chart of charts)
		yield {
			url: address.chart(chart.id),
			title: titled(`chart:${chart.id}`, chart.title.text),
			kind: say('search.kind-chart'),
			content: chart.alt,
		};
	for (const table of tables)
		yield {
			url: address.table(table.id),
			title: titled(`table:${table.id}`, table.title),
			kind: say('search.kind-table'),
			content: `${table.description} ${cellsOf(table)}`,
		};
	for (const { id, alt, caption, credit } of pictures) {
		const shown = sections.find((section) => section.pictures.includes(id));
		// A picture has no page of its own.
		if (shown !== undefined)
			yield {
				url: address.claim(shown.id, pictureAnchor(id)),
				title: caption.text,
				kind: say('search.kind-picture'),
				content: `${alt.text} ${credit.text}`,
			};
	}
	for (const source of sources)
		yield {
			url: address.source(source.id),
			title: source.title,
			kind: say('search.kind-source'),
			content: isDataSet(source) ? `${source.about} ${columnsOf(source)}` : source.about,
		};

	const entries: SearchRecord[] = [
		...terms.map((term) => ({
			url: address.term(term.id),
			title: term.label,
			kind: say('search.kind-term'),
			content: term.definition.text,
			aliases: term.aliases,
		})),
		...works.map((work) => ({
			url: address.work(work.id),
			title: titleOfWork(work),
			kind: say('search.kind-work'),
			content: work.reference.text,
		})),
		...meta.unknowns.map(({ id, title, text, aliases }) => ({
			url: address.unknown(id),
			title,
			kind: say('search.kind-unknown'),
			content: text.text,
			aliases,
		})),
		...files.map(({ url, words }) => ({
			url,
			title: say(`search.file-${words}`),
			kind: say('search.kind-file'),
			content: '',
		})),
	];
	yield* entries;
	const parts = partsOf(report);
	for (const entry of siteMap) {
		if (entry.search === undefined) continue;
		const kind = say(`search.kind-${entry.search}`);
		for (const url of addressesOf(entry, parts)) {
			const { title, text } = readPage(url, partsOn(entry, parts));
			const words = wordsFor.get(url);
			const aliases = words === undefined ? undefined : [say(words)];
			yield { url, title, kind, content: text, aliases };
		}
	}
}

function withFootnotes(text: string, { footnotes }: { readonly footnotes: readonly string[] }): string {
	return [text, ...footnotes].join(' ');
}

/** Other words by which readers look for the pages about the report itself. */
const wordsFor: ReadonlyMap<string, KeyWith> = new Map([
	[address.methods, 'search.words-for-methods'],
	[address.cite, 'search.words-for-cite'],
]);

/** Files that hold the whole report. */
const files = [
	{ url: address.pdf, words: 'pdf' },
	{ url: address.word, words: 'word' },
	{ url: address.offline, words: 'offline' },
] as const;

/** The most rows of a table whose cells are searched. */
const MOST_ROWS = 200;

/** The heads of a table and the words and numbers in its first rows. */
function cellsOf({ fields, rows }: Table): string {
	const heads = fields.map(({ title }) => title);
	return [...heads, ...rows.slice(0, MOST_ROWS).flatMap(({ cells }) => cells.map(({ text }) => text))].join('. ');
}

/** The names of the columns of a data set, if they may be published. */
function columnsOf({ copy, publish }: PublishedDataSource): string {
	return publish === 'nothing' ? '' : copy.set.columns.map(({ name }) => name).join(', ');
}

/** Ids of the parts of a page that are found by themselves. */
function partsOn({ fragments = [], ...entry }: SiteEntry, parts: Parts): ReadonlySet<string> {
	const ofParts = fragments.filter((fragment) => typeof fragment === 'string' && fragment.includes('{'));
	return new Set(fragmentsOf({ ...entry, fragments: ofParts }, parts).map((each) => each.replace(/^.*#/, '')));
}

/** The words of the source, or the derivation with its numbers put in, as on the page of the figure. */
function proofOf(figure: Figure, setting: ProofSetting): string {
	const assumption = figure.evidence.assumption?.text;
	return writeProof(figure, setting, {
		quote: ({ words, translation }) =>
			translation === undefined
				? words
				: `${words} ${sayIn(setting.locale)('source.translation', { words: translation })}`,
		formula: ({ parts }) => {
			const formula = parts.map(writePart).join('');
			return assumption === undefined ? formula : sayIn(setting.locale)('search.derivation', { formula, assumption });
		},
		remark: () => assumption ?? '',
		cell: ({ words }) => words,
		query: ({ sql }) => sql,
	});
}

function writePart(part: FormulaPart): string {
	if (typeof part === 'string') return part;
	if ('text' in part) return part.text;
	const text = part.raised.map(writePart).join('');
	return writePlain({
		tag: 'msup',
		in: [
			{ tag: 'mrow', in: [] },
			{ tag: 'mtext', text },
		],
	});
}
