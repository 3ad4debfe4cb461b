import type { MdastNode } from 'satteri';
import { bounds } from '../model/bounds.ts';
import type { Use } from '../model/figure.ts';
import type { Phrase } from '../model/phrase.ts';
import type { Section } from '../model/section.ts';
import type { Source } from '../model/source.ts';
import { isPagePart } from '../permalink/taken-addresses.ts';
import { duplicates } from '../parse/check-references.ts';
import { type MdxFile, placeOf } from '../parse/mdx-file.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { Located } from '../parse/read-entry.ts';
import type { Path } from '../parse/yaml-file.ts';
import { Collector, MOST_PROBLEMS, type Place, type Problem, type Problems } from '../problem.ts';
import { approveTree } from './approve-tree.ts';
import { checkLinks } from './check-links.ts';
import { checkUnitNames } from './check-unit-names.ts';
import { checkProse } from './check-prose.ts';
import type { CheckedProse } from './prose-context.ts';
import { indexQuotations } from './find-quotations.ts';
import { refusalOf } from './refusal-of.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import { type TellableFigure, tellFigures } from './tell-figure.ts';

/** The sections, where each thing is used, and the means to resolve the sentences of data files. */
export interface Narrative {
	readonly sections: readonly Section[];
	readonly usesOfFigures: ReadonlyMap<string, readonly Use[]>;
	readonly usesOfTerms: ReadonlyMap<string, readonly { section: string; claim?: string | undefined }[]>;
	/** Resolves a sentence of a data file; what is wrong with it goes to `problems`. */
	readonly sentence: (text: string, entry: Located<unknown>, ...path: Path) => Phrase;
	/** Resolves a title of the report, which may say the year of its edition. */
	readonly title: (text: string, field: 'title' | 'subtitle' | 'shortTitle') => string;
	/** Where a section, a heading or a claim is written, by its id. */
	readonly places: ReadonlyMap<string, Place | (() => Place)>;
	readonly problems: Problem[];
}

/** Checks the prose of every section, and offers the same checks for sentences in data files. */
export function writeNarrative(
	draft: Draft,
	figures: ReadonlyMap<string, TellableFigure>,
	sources: readonly Source[],
): Narrative {
	const language = draft.meta.spec.languages[0] ?? 'en';
	const tell = tellFigures(figures, language);
	const problems: Problem[] = checkUnitNames(draft, language);
	const quotations = indexQuotations(sources);

	const names = {
		figure: new Set(figures.keys()),
		term: new Map(draft.terms.map(({ spec }) => [spec.id, spec])),
		source: new Map(draft.sources.map((source) => [source.id, source.spec])),
		chart: new Set(draft.charts.map(({ id }) => id)),
		table: new Set(draft.tables.map(({ id }) => id)),
	};

	function sentence(text: string, entry: Located<unknown>, ...path: Path): Phrase {
		const { phrase, findings } = resolvePhrase(text, { language, tell, terms: names.term });
		for (const { near, ...finding } of findings) {
			if (problems.length >= MOST_PROBLEMS) break;
			problems.push({ ...finding, at: entry.atWords(near, ...path) });
		}
		problems.push(...tooLong(phrase.text, entry.at(...path)));
		const copied = quotations.copied(phrase.text);
		if (copied !== undefined) {
			problems.push({
				rule: 'quotation-is-marked',
				at: entry.at(...path),
				message: `These words stand in source “${copied.source}”: “${copied.words}”.`,
				hint: 'Say it in words of our own; the source’s words belong in `quote`.',
			});
		}
		return phrase;
	}

	function title(text: string, field: 'title' | 'subtitle' | 'shortTitle'): string {
		const year = draft.meta.spec.edition.date.slice(0, 4);
		const { phrase, findings } = resolvePhrase(text, { language, tell, terms: names.term, year });
		for (const { near, ...finding } of findings) problems.push({ ...finding, at: draft.meta.atWords(near, field) });
		problems.push(...tooLong(phrase.text, draft.meta.at(field)));
		return phrase.text;
	}

	/** What cannot be part of an approved tree. */
	const unapproved: Problem[] = [];
	function refuse(mdx: MdxFile, node: MdastNode): void {
		const refusal = refusalOf(node);
		if (refusal !== undefined) unapproved.push({ rule: 'prose-has-no-code', at: placeOf(mdx, node), ...refusal });
	}

	const files = new Map(draft.prose.map((mdx) => [mdx.file, mdx]));
	const checked = new Map<string, CheckedProse>();
	const sections = draft.meta.spec.sections.flatMap((spec, index): Section[] => {
		const mdx = files.get(`content/${spec.id}.mdx`);
		if (mdx === undefined) return [];
		const prose = checkProse(mdx, { section: spec.id, language, names, tell, quotations });
		checked.set(spec.id, prose);
		problems.push(...prose.problems);
		const { text, headings, claims, anchors: places, figures: named, terms, charts, tables } = prose;
		return [
			{
				id: spec.id,
				title: sentence(spec.title, draft.meta, 'sections', index, 'title').text,
				summary: sentence(spec.summary, draft.meta, 'sections', index, 'summary'),
				file: mdx.file,
				tree: approveTree(mdx.root, (node) => refuse(mdx, node)),
				text,
				headings,
				claims,
				anchors: places.map(({ id }) => id),
				figures: named,
				terms,
				charts,
				tables,
			},
		];
	});
	// One page shows all sections, so an anchor is unique in the whole report.
	const anchors = [
		...draft.meta.spec.sections.map((section, index) => ({
			id: section.id,
			at: () => draft.meta.at('sections', index, 'id'),
		})),
		...[...checked.values()].flatMap((prose) => prose.anchors),
	];
	const unknowns = draft.meta.spec.unknowns.map((unknown, index) => ({
		id: unknown.id,
		at: () => draft.meta.at('unknowns', index, 'id'),
	}));
	const drawn = new Set([
		...draft.charts.map(({ id }) => `chart-${id}`),
		...draft.tables.map(({ id }) => `table-${id}`),
	]);
	problems.push(...duplicates('anchor', anchors), ...takenByPages([...anchors, ...unknowns], drawn));
	const links: Problems = new Collector();
	checkLinks(draft, checked, links);
	problems.push(...links.reported);
	// The checks have reported what they refuse; this is for what they would pass by mistake.
	if (problems.length === 0) problems.push(...unapproved);
	return {
		sections,
		problems,
		sentence,
		title,
		places: new Map(anchors.map(({ id, at }) => [id, at])),
		usesOfFigures: usesOfFigures(checked),
		usesOfTerms: usesOfTerms(checked),
	};
}

/** A text that is short enough as it is written may name figures and terms that make it longer. */
function tooLong(text: string, at: Place): Problem[] {
	if (text.length <= bounds.text) return [];
	const message = `With what it names put in, the text has ${text.length} characters; it may have ${bounds.text}.`;
	return [
		{
			rule: 'entry-matches-schema',
			at,
			message,
			hint: 'Name fewer figures and terms in it, or give those shorter names.',
		},
	];
}

/** @param drawn The anchors of charts and tables. */
function takenByPages(
	anchors: readonly { readonly id: string; readonly at: Place | (() => Place) }[],
	drawn: ReadonlySet<string>,
): Problem[] {
	return anchors
		.filter(({ id }) => isPagePart(id) || drawn.has(id))
		.slice(0, MOST_PROBLEMS)
		.map(({ id, at }) => ({
			rule: 'id-is-unique',
			at: typeof at === 'function' ? at() : at,
			message: `The pages themselves use the anchor “${id}”.`,
			hint: 'Choose another id.',
		}));
}

function usesOfFigures(checked: ReadonlyMap<string, CheckedProse>): Map<string, Use[]> {
	const uses = new Map<string, Use[]>();
	for (const [section, prose] of checked) {
		for (const use of onceEach(prose.uses.filter(({ kind }) => kind === 'figure'))) {
			push(uses, use.id, { kind: 'section', section, claim: use.claim });
		}
	}
	return uses;
}

function usesOfTerms(
	checked: ReadonlyMap<string, CheckedProse>,
): Map<string, { section: string; claim?: string | undefined }[]> {
	const uses = new Map<string, { section: string; claim?: string | undefined }[]>();
	for (const [section, prose] of checked) {
		for (const use of onceEach(prose.uses.filter(({ kind }) => kind === 'term')))
			push(uses, use.id, { section, claim: use.claim });
	}
	return uses;
}

function onceEach(uses: readonly CheckedProse['uses'][number][]): CheckedProse['uses'][number][] {
	return [...new Map(uses.map((use) => [`${use.id} ${use.claim ?? ''}`, use])).values()];
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [value]);
	else list.push(value);
}
