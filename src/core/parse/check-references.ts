import { reservedNames } from '../permalink/taken-addresses.ts';
import { MOST_PROBLEMS, type Place, type Problem } from '../problem.ts';
import { suggestion } from './did-you-mean.ts';
import type { Draft } from './read-draft.ts';
import type { Located } from './read-entry.ts';

/** Names that a hint lists. */
const MOST_NAMED = 20;

/** Checks that names are given once and that what entries name exists. Formulas and prose check their own names. */
export function checkReferences(draft: Draft, citationStyles: () => Iterable<string>): Problem[] {
	const sources = new Set(draft.sources.map((source) => source.id));
	const figures = new Set(draft.order);
	const problems: Problem[] = [
		...duplicates('figure', [...draft.stated, ...draft.derived].map(idAndPlace)),
		...duplicates('term', draft.terms.map(idAndPlace)),
		...duplicates(
			'section',
			draft.meta.spec.sections.map((section, index) => ({
				id: section.id,
				at: () => draft.meta.at('sections', index, 'id'),
			})),
		),
		...duplicates(
			'unknown',
			draft.meta.spec.unknowns.map((unknown, index) => ({
				id: unknown.id,
				at: () => draft.meta.at('unknowns', index, 'id'),
			})),
		),
		...checkSections(draft),
	];
	const resolve = (what: string, id: string, known: ReadonlySet<string>, at: () => Place, hint: string) => {
		if (known.has(id)) return;
		problems.push({
			rule: 'reference-resolves',
			at: at(),
			message: `There is no ${what} “${id}”.${suggestion(id, known)}`,
			hint,
		});
	};
	const sourceHint = `The sources are: ${[...sources].slice(0, MOST_NAMED).join(', ')}${sources.size > MOST_NAMED ? ' and others' : ''}.`;
	for (const { spec, at } of draft.stated) {
		resolve('source', spec.source, sources, () => at('source'), sourceHint);
		problems.push(...checkArea(spec.area, at));
	}
	for (const { spec, at } of draft.derived) problems.push(...checkArea(spec.area, at));
	for (const { spec, at } of draft.terms) {
		if (spec.source !== undefined) resolve('source', spec.source, sources, () => at('source'), sourceHint);
	}
	for (const { spec, at } of draft.tables) resolve('source', spec.source, sources, () => at('source'), sourceHint);
	const styles = new Set(draft.meta.spec.citationStyles === undefined ? [] : citationStyles());
	for (const [index, style] of (draft.meta.spec.citationStyles ?? []).entries()) {
		if (styles.has(style)) continue;
		problems.push({
			rule: 'citation-style-is-known',
			at: draft.meta.at('citationStyles', index),
			message: `There is no CSL style “${style}”.${suggestion(style, styles)}`,
			hint: 'Use the name of a style in the CSL repository, such as apa or vancouver.',
		});
	}
	const { coverChart } = draft.meta.spec;
	if (coverChart !== undefined)
		resolve(
			'chart',
			coverChart,
			new Set(draft.charts.map(({ id }) => id)),
			() => draft.meta.at('coverChart'),
			'Use the name of a file in data/charts.',
		);
	for (const [index, id] of draft.meta.spec.keyFigures.entries()) {
		resolve(
			'figure',
			id,
			figures,
			() => draft.meta.at('keyFigures', index),
			'Use the id of an entry in data/figures, or add one.',
		);
	}
	return problems;
}

function checkSections(draft: Draft): Problem[] {
	const problems: Problem[] = [];
	const files = new Map(draft.prose.map((mdx) => [mdx.file, mdx]));
	const listed = new Set<string>();
	for (const [index, { id }] of draft.meta.spec.sections.entries()) {
		const at = () => draft.meta.at('sections', index, 'id');
		const file = `content/${id}.mdx`;
		listed.add(file);
		if (reservedNames.has(id)) {
			problems.push({
				rule: 'id-is-unique',
				at: at(),
				message: `A section cannot be called “${id}”: the site has a page of that name.`,
				hint: 'Choose another id and rename its file.',
			});
		}
		if (!files.has(file)) {
			problems.push({
				rule: 'section-is-listed',
				at: at(),
				message: `Section “${id}” has no file ${file}.`,
				hint: 'Write the file, or remove the section.',
			});
		}
	}
	for (const file of files.keys()) {
		if (listed.has(file)) continue;
		problems.push({
			rule: 'section-is-listed',
			at: { file, line: 1, column: 1 },
			message: `${file} is not listed in data/report.yaml.`,
			hint: 'Add it under `sections`, with a title and a summary, or delete the file.',
		});
	}
	return problems;
}

function checkArea(area: readonly string[] | string | undefined, at: Located<unknown>['at']): Problem[] {
	if (area === undefined || typeof area === 'string') return [];
	return area.flatMap((code, index): Problem[] =>
		isCountry(code)
			? []
			: [
					{
						rule: 'area-is-known',
						at: at('area', index),
						message: `“${code}” is not an ISO 3166-1 code.`,
						hint: 'Use two capital letters, such as KZ for Kazakhstan.',
					},
				],
	);
}

const countries = new Map<string, boolean>();
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Codes that Unicode has a name for and ISO 3166-1 does not assign. */
const notAssigned: ReadonlySet<string> = new Set([
	'AC',
	'CP',
	'CQ',
	'DG',
	'EA',
	'EU',
	'EZ',
	'IC',
	'QO',
	'TA',
	'UN',
	'XA',
	'XB',
	'XK',
	'ZZ',
]);

/** A withdrawn code, such as SU, is another one once Unicode has put it right. */
function isCountry(code: string): boolean {
	const known = countries.get(code);
	if (known !== undefined) return known;
	const found =
		regionNames.of(code) !== undefined && !notAssigned.has(code) && new Intl.Locale(`und-${code}`).region === code;
	countries.set(code, found);
	return found;
}

function idAndPlace(entry: Located<{ id: string }>): { id: string; at: () => Place } {
	return { id: entry.spec.id, at: () => entry.at('id') };
}

/** Tells each repetition, and where the name was first given. */
export function duplicates(what: string, entries: readonly { id: string; at: Place | (() => Place) }[]): Problem[] {
	const first = new Map<string, Place | (() => Place)>();
	const problems: Problem[] = [];
	for (const { id, at } of entries) {
		const earlier = first.get(id);
		if (earlier === undefined) first.set(id, at);
		else {
			const place = placeOf(earlier);
			if (problems.length >= MOST_PROBLEMS) break;
			problems.push({
				rule: 'id-is-unique',
				at: placeOf(at),
				message: `The ${what} “${id}” exists already, at ${place.file}:${place.line}:${place.column}.`,
				hint: 'Give one of them another id. An id that was published keeps its meaning.',
			});
		}
	}
	return problems;
}

function placeOf(at: Place | (() => Place)): Place {
	return typeof at === 'function' ? at() : at;
}
