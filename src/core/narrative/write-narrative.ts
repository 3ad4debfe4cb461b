import type { Use } from '../model/figure.ts';
import type { NumberedByRef } from '../model/numbered.ts';
import type { References } from '../model/reference.ts';
import type { PlaceInText, Section } from '../model/section.ts';
import type { Source } from '../model/source.ts';
import type { CiteWorks } from '../model/work.ts';
import type { WorkSpec } from '../model/work-record.ts';
import { reportDuplicates } from '../parse/check-references.ts';
import type { Draft } from '../parse/read-draft.ts';
import { Collector, type Place, type Problem, type Problems } from '../problem.ts';
import { approveTree } from './approve-tree.ts';
import { checkLinks } from './check-links.ts';
import { checkOwnNames } from './check-own-names.ts';
import { checkTaken } from './check-taken.ts';
import { checkUnitNames } from './check-unit-names.ts';
import { checkProse } from './check-prose.ts';
import { type CitedInOrder, citationKey, citeInOrder, putCitations } from './cite-in-order.ts';
import type { Names } from './named-kinds.ts';
import { indexQuotations } from './index-quotations.ts';
import { numberEntries } from './number-entries.ts';
import type { CheckedProse, QuotedPassage } from './prose-context.ts';
import { type NamedInSentences, readSentences, type Sentences } from './read-sentences.ts';
import { refuseNode } from './refuse-node.ts';
import { makeReferrer, numberWriter, type WriteNumber } from './refer.ts';
import { usesOf, usesOfFigures } from './uses-in-prose.ts';
import { workOfSource } from './work-of-source.ts';
import type { WritableFigure } from './write-figure.ts';

/**
 * The sections, and where they use what. `sentence` and `title` report into the collector that `writeNarrative` was
 * given.
 */
export interface Narrative extends Sentences {
	readonly sections: readonly Section[];
	readonly usesOfFigures: ReadonlyMap<string, readonly Use[]>;
	readonly usesOfTerms: ReadonlyMap<string, readonly PlaceInText[]>;
	readonly usesOfUnknowns: ReadonlyMap<string, readonly PlaceInText[]>;
	/** The quotations in prose, each with the section that shows it. */
	readonly quotations: readonly (QuotedPassage & { readonly section: string })[];
	/** The charts, tables and claims that the sections show, in the order of the report. */
	readonly numbered: NumberedByRef;
	readonly references: References;
	/** The citations of works, in reading order, and the works as the citation style sets them. */
	readonly cited: CitedInOrder & {
		/** All that prose may cite: the works, and the saved sources as works. */
		readonly works: ReadonlyMap<string, WorkSpec>;
	};
	/** Where a section, a heading or a claim is written, by its id. */
	readonly places: ReadonlyMap<string, Place | (() => Place)>;
	/** What was read of each section, and what it names: a translation that lacks the section shows these words. */
	readonly checked: ReadonlyMap<string, CheckedProse>;
	readonly named: NamedInSentences;
}

/**
 * Checks the prose of every section, and returns it with functions that check the sentences of data files.
 *
 * @param citeWorks May be left out for a report that cites no works.
 * @param writeNumber What a reference to a chart, a table or a claim says; left out, its number, as readers see it.
 * @param original Of a translation: the narrative of the original, whose words stand where the translation has none.
 */
export function writeNarrative(
	draft: Draft,
	figures: ReadonlyMap<string, WritableFigure>,
	sources: readonly Source[],
	citeWorks: CiteWorks | undefined,
	problems: Problems,
	writeNumber?: WriteNumber,
	original?: Narrative,
): Narrative {
	const { spec: meta, at: metaAt } = draft.meta;
	const { language } = draft;
	const quotations = indexQuotations(sources);
	const prose = new Map(draft.prose.map((mdx) => [mdx.section, mdx]));
	const numbered = numberEntries(
		meta.sections.flatMap(({ id }) => {
			const mdx = prose.get(id);
			return mdx === undefined ? [] : [{ id, root: mdx.root }];
		}),
	);
	const works = new Map([
		...draft.sources.map((source) => [source.id, workOfSource(source)] as const),
		...draft.works.map(({ spec }) => [spec.id, spec] as const),
	]);
	const terms = new Map(draft.terms.map(({ spec }) => [spec.id, { words: spec.label, forms: spec.forms }]));
	const named = { figures, terms };
	const known = { ...named, original: original?.named, quotations };
	const { writing, wordsOf, ...sentences } = readSentences(draft, known, problems);
	const { sentence } = sentences;
	const names = {
		figure: new Map(
			draft.figures
				.filter(({ spec }) => figures.has(spec.id))
				.map((entry) => [entry.spec.id, wordsOf(entry.spec.label, entry, 'label')]),
		),
		term: terms,
		source: new Map(draft.sources.map(({ id, spec }) => [id, { words: spec.title }])),
		chart: new Map(draft.charts.map(({ id }) => [id, {}])),
		table: new Map(draft.tables.map(({ id }) => [id, {}])),
		picture: new Map(draft.pictures.map(({ id }) => [id, {}])),
		claim: new Map([...numbered.values()].flatMap(({ kind, id }) => (kind === 'claim' ? [[id, {}]] : []))),
		section: new Map(
			meta.sections.map(({ id, title: words }, index) => [id, wordsOf(words, draft.meta, 'sections', index, 'title')]),
		),
		work: new Map([...works.keys()].map((id) => [id, {}])),
		unknown: new Map(meta.unknowns.map(({ id }) => [id, {}])),
	} satisfies Names;
	const { refer, made: references } = makeReferrer(names, numbered, writeNumber ?? numberWriter(language));

	const ofNarrative = problems.part();
	checkUnitNames(draft, language, ofNarrative);
	checkOwnNames(draft.meta, language, ofNarrative);

	const checked = new Map<string, CheckedProse>();
	const unapproved = new Collector<Problem>();
	for (const { id } of meta.sections) {
		const mdx = prose.get(id);
		if (mdx === undefined) continue;
		const context = { section: id, ...writing, ownNames: meta.names, names, quotations, refer };
		const ofOriginal = mdx.language === undefined ? undefined : original?.checked.get(id);
		checked.set(id, ofOriginal ?? checkProse(mdx, context, ofNarrative));
	}
	const cited = citeInEachLanguage(checked, draft, works, citeWorks);
	const citations = new Map(cited.citations.map((each) => [each.key, each]));
	const sections = meta.sections.flatMap((spec, index): Section[] => {
		const mdx = prose.get(spec.id);
		const found = checked.get(spec.id);
		if (mdx === undefined || found === undefined) return [];
		const withCitations = (words: string) => putCitations(words, spec.id, citations);
		const keys = new Map(found.citations.map(({ node }, at) => [node, citationKey(spec.id, at)]));
		const { text, footnotes, headings, claims, anchors: places, phrases } = found;
		const { figures: shown, terms, charts, tables, pictures } = found;
		const words = mdx.language === undefined ? undefined : found.words;
		return [
			{
				id: spec.id,
				title: sentence(spec.title, draft.meta, 'sections', index, 'title').text,
				summary: sentence(spec.summary, draft.meta, 'sections', index, 'summary'),
				aliases: spec.aliases,
				file: mdx.file,
				...(mdx.language === undefined ? {} : { language: mdx.language }),
				tree: approveTree(mdx.root, found, (node) => refuseNode(mdx, node, unapproved), keys, words),
				text: withCitations(text),
				footnotes: footnotes.map(withCitations),
				headings,
				claims: claims.map((claim) => ({
					...claim,
					text: withCitations(claim.text),
					footnotes: claim.footnotes.map(withCitations),
				})),
				anchors: places.map(({ id }) => id),
				figures: shown,
				terms,
				charts,
				tables,
				phrases,
				pictures,
			},
		];
	});
	// One page shows all sections, so an anchor is unique in the whole report.
	const anchors = [
		...meta.sections.map(({ id }, index) => ({ id, at: () => metaAt('sections', index, 'id') })),
		...[...checked.values()].flatMap((prose) => prose.anchors),
	];
	const unknowns = meta.unknowns.map(({ id }, index) => ({ id, at: () => metaAt('unknowns', index, 'id') }));
	reportDuplicates('anchor', anchors, ofNarrative);
	checkTaken([...anchors, ...unknowns], draft, ofNarrative);
	// Prose with too many problems is not read to its end, so not all anchors are known.
	if (!ofNarrative.isFull) checkLinks(draft, checked, ofNarrative);
	// The checks above report such nodes already. This catches nodes that they accept by mistake.
	if (ofNarrative.isEmpty) ofNarrative.report(...unapproved.reported);
	return {
		...sentences,
		sections,
		quotations: [...checked].flatMap(([section, { passages }]) =>
			[...passages.values()].map((passage) => ({ ...passage, section })),
		),
		numbered,
		references: new Map([...(original?.references ?? []), ...references]),
		cited: { ...cited, works },
		places: new Map(anchors.map(({ id, at }) => [id, at])),
		usesOfFigures: usesOfFigures(checked),
		usesOfTerms: usesOf('term', checked),
		usesOfUnknowns: usesOf('unknown', checked),
		checked,
		named,
	};
}

/**
 * Sets the citations of a report. Those of a section that stands in the original are written in its language, but are
 * numbered with all others.
 */
function citeInEachLanguage(
	checked: ReadonlyMap<string, CheckedProse>,
	{ language, prose, meta }: Draft,
	works: ReadonlyMap<string, WorkSpec>,
	citeWorks: CiteWorks | undefined,
): CitedInOrder {
	const citedIn = (locale: string) => citeInOrder(checked, works, meta.spec.citationStyles, locale, citeWorks);
	const own = citedIn(language);
	const languages = new Map(prose.map(({ section, language: ofOriginal }) => [section, ofOriginal]));
	const others = new Map(
		[...new Set(own.citations.flatMap(({ section }) => languages.get(section) ?? []))].map((locale) => [
			locale,
			citedIn(locale).citations,
		]),
	);
	const citations = own.citations.map(
		(each, index) => others.get(languages.get(each.section) ?? language)?.[index] ?? each,
	);
	return { ...own, citations };
}
