import type { FormulaPart } from '../../core/format/formula-call.ts';
import { writePlain } from '../../core/mathematics/write-plain.ts';
import type { ProofSetting } from '../../core/evidence/proof.ts';
import { proofSetting, writeProof } from '../../core/evidence/write-proof.ts';
import { formatQuantity } from '../../core/format/format-quantity.ts';
import type { Figure } from '../../core/model/figure.ts';
import { isDataSet, type PublishedDataSource } from '../../core/model/source.ts';
import type { Report } from '../../core/model/report.ts';
import { address } from '../../core/permalink/addresses.ts';
import { addressesOf, fragmentsOf, partsOf, type Parts } from '../../core/permalink/site-addresses.ts';
import type { SiteEntry } from '../../core/permalink/site-entry.ts';
import { siteMap } from '../../core/permalink/site-map.ts';
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
}

/**
 * What the search finds: each figure, section, claim, chart, table, source, name and unknown, and the pages about the
 * report itself.
 *
 * @param readPage The words of a built page, without the parts that have the given ids.
 */
export function* searchRecords(
	report: Report,
	readPage: (path: string, without: ReadonlySet<string>) => PageText,
): Generator<SearchRecord> {
	const { figures, sections, charts, tables, sources, terms, meta } = report;
	const locale = meta.language;
	const setting = proofSetting(report);
	const say = sayIn(meta.language);
	for (const figure of figures) {
		const value = formatQuantity(figure, locale);
		yield {
			url: address.figure(figure.id),
			title: say('figure.title', { label: figure.label, value }),
			kind: say('search.kind-figure'),
			content: `${figure.definition.text} ${proofOf(figure, setting)}`,
			value,
		};
	}
	for (const section of sections) {
		const { id, title, summary } = section;
		yield { url: address.section(id), title, kind: say('search.kind-section'), content: summary.text };
		for (const claim of section.claims)
			yield {
				url: address.claim(id, claim.id),
				title: claim.title.text,
				kind: say('search.kind-claim', { section: title }),
				content: claim.text,
			};
	}
	for (const chart of charts)
		yield {
			url: address.chart(chart.id),
			title: chart.title.text,
			kind: say('search.kind-chart'),
			content: chart.alt,
		};
	for (const table of tables)
		yield {
			url: address.table(table.id),
			title: table.title,
			kind: say('search.kind-table'),
			content: table.description,
		};
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
		})),
		...meta.unknowns.map(({ id, title, text }) => ({
			url: address.unknown(id),
			title,
			kind: say('search.kind-unknown'),
			content: text.text,
		})),
	];
	yield* entries;
	const parts = partsOf(report);
	for (const entry of siteMap) {
		if (entry.search === undefined) continue;
		const kind = say(`search.kind-${entry.search}`);
		for (const url of addressesOf(entry, parts)) {
			const { title, text } = readPage(url, partsOn(entry, parts));
			yield { url, title, kind, content: text };
		}
	}
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
		quote: ({ words }) => words,
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
	return 'math' in part ? writePlain(part.math) : part.text;
}
