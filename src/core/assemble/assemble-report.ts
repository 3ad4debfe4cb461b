import type { DrawnRows } from '../chart/split-rows.ts';
import type { Derived } from '../derive/derive-all.ts';
import { publishEvidence, resolveEvidence } from '../evidence/evidence-kinds.ts';
import type { ProvenFigure } from '../evidence/evidence-row.ts';
import { byId } from '../model/by-id.ts';
import { languageFolder } from '../model/language-tag.ts';
import type { Chart } from '../model/chart.ts';
import type { Figure, Use } from '../model/figure.ts';
import type { Look } from '../model/look.ts';
import type { ProvenPicture } from '../model/picture.ts';
import type { ReportMeta } from '../model/report-meta.ts';
import { baseUrl } from '../model/web-url.ts';
import type { Report } from '../model/report.ts';
import type { Term } from '../model/term.ts';
import type { Narrative } from '../narrative/write-narrative.ts';
import type { Draft } from '../parse/read-draft.ts';
import { findingsAt, type Problems } from '../problem.ts';
import { inheritCaveats } from './inherit-caveats.ts';
import { passagePublisher, publishSources } from './publish-sources.ts';
import { resolveCharts } from './resolve-charts.ts';
import { resolvePictures } from './resolve-pictures.ts';
import { resolveScopes } from './resolve-scopes.ts';
import { resolveWorks } from './resolve-works.ts';
import { resolveTables } from './resolve-tables.ts';
import type { Proven } from '../provenance/prove-all.ts';
import type { ProvenTable } from '../provenance/prove-table.ts';

/** What was proven of the report, its figures and tables among it. */
export interface ProvenReport extends Proven {
	readonly figures: ReadonlyMap<string, ProvenFigure>;
	readonly tables: ReadonlyMap<string, ProvenTable>;
	readonly pictures: ReadonlyMap<string, ProvenPicture>;
	readonly look: Look;
	/** By the id of the chart that draws them. */
	readonly chartRows: ReadonlyMap<string, DrawnRows>;
}

/** Makes the report from what the steps before have found. */
export function assembleReport(
	draft: Draft,
	proven: ProvenReport,
	derived: Derived,
	narrative: Narrative,
	siteUrl: string | undefined,
	problems: Problems,
): Omit<Report, 'editions'> {
	const publish = passagePublisher(proven.sources);
	const figures = resolveFigures(draft, proven, derived, narrative, problems);
	const locale = draft.language;
	const tables = resolveTables(draft, proven.tables, narrative);
	const drawable = {
		figures: new Map(figures.map((figure) => [figure.id, figure])),
		originals: draft.original?.figures,
		tables,
		rows: proven.chartRows,
		locale,
	};
	const charts = resolveCharts(draft, drawable, narrative, problems);
	return {
		meta: resolveMeta(draft, narrative, siteUrl),
		look: proven.look,
		sections: narrative.sections,
		numbered: narrative.numbered,
		references: narrative.references,
		figures: withCharts(figures, charts),
		charts,
		tables: [...tables.values()].map(
			({ units: _, roles: __, passages: ___, assumption: ____, evidence: _____, ...table }) => table,
		),
		pictures: resolvePictures(draft, proven.pictures, narrative),
		sources: publishSources(draft, proven, narrative, problems),
		works: resolveWorks(draft, narrative.cited),
		citations: narrative.cited.citations,
		terms: draft.terms.map((term): Term => {
			const passage = proven.terms.get(term.spec.id);
			return {
				id: term.spec.id,
				label: term.spec.label,
				definition: narrative.sentence(term.spec.definition, term, 'definition'),
				passage: passage && publish(passage),
				aliases: term.spec.aliases,
				usedIn: narrative.usesOfTerms.get(term.spec.id) ?? [],
			};
		}),
	};
}

/** Adds to each figure the charts that draw it. */
function withCharts(figures: readonly Figure[], charts: readonly Chart[]): Figure[] {
	const drawn = new Map<string, Use[]>();
	for (const chart of charts) {
		for (const id of chart.figures) {
			const uses = drawn.get(id) ?? [];
			uses.push({ kind: 'chart', chart: chart.id });
			drawn.set(id, uses);
		}
	}
	return figures.map((figure) => ({ ...figure, usedIn: [...figure.usedIn, ...(drawn.get(figure.id) ?? [])] }));
}

function resolveMeta(draft: Draft, narrative: Narrative, siteUrl: string | undefined): ReportMeta {
	const { language } = draft;
	const { spec } = draft.meta;
	const folder = languageFolder(language, spec.languages);
	const { sections: _, standing, about, ...work } = spec;
	return {
		...work,
		...(standing === undefined ? {} : { standing: narrative.sentence(standing, draft.meta, 'standing') }),
		...(about === undefined ? {} : { about: narrative.sentence(about, draft.meta, 'about') }),
		url: baseUrl(siteUrl ?? spec.url) + folder,
		language,
		folder,
		title: narrative.title(spec.title, 'title'),
		...(spec.subtitle === undefined ? {} : { subtitle: narrative.title(spec.subtitle, 'subtitle') }),
		...(spec.shortTitle === undefined ? {} : { shortTitle: narrative.title(spec.shortTitle, 'shortTitle') }),
		abstract: narrative.sentence(spec.abstract, draft.meta, 'abstract'),
		description: narrative.sentence(spec.description, draft.meta, 'description'),
		unknowns: spec.unknowns.map(({ id, title, text, aliases }, index) => ({
			id,
			title: narrative.sentence(title, draft.meta, 'unknowns', index, 'title').text,
			text: narrative.sentence(text, draft.meta, 'unknowns', index, 'text'),
			aliases,
			usedIn: narrative.usesOfUnknowns.get(id) ?? [],
		})),
	};
}

function resolveFigures(
	draft: Draft,
	proven: ProvenReport,
	derived: Derived,
	narrative: Narrative,
	problems: Problems,
): Figure[] {
	const entries = new Map(draft.figures.map((entry) => [entry.spec.id, entry]));
	const publish = passagePublisher(proven.sources);
	const sourceById = byId('source', proven.sources);
	const allowed = (source: string) => sourceById(source).publish;
	const scopes = resolveScopes(draft, derived, proven.figures, narrative, problems);
	const ownCaveat = new Map(
		[...entries].flatMap(([id, entry]) =>
			entry.spec.caveat === undefined ? [] : [[id, narrative.sentence(entry.spec.caveat, entry, 'caveat')] as const],
		),
	);
	const findings = findingsAt(problems, (id, ...path) => entries.get(String(id))?.at(...path) ?? draft.meta.at());
	const caveatsOf = inheritCaveats(ownCaveat, derived.derivations, findings);
	const usesAsInput = new Map<string, Use[]>();
	for (const [id, { inputs }] of derived.derivations) {
		for (const input of new Set(inputs.map(({ figure }) => figure))) {
			const uses = usesAsInput.get(input) ?? [];
			uses.push({ kind: 'figure', figure: id });
			usesAsInput.set(input, uses);
		}
	}
	const usesAsUncertainty = new Map<string, Use[]>();
	for (const [id, { uncertainty }] of derived.figures) {
		if (uncertainty === undefined || !('figure' in uncertainty)) continue;
		const uses = usesAsUncertainty.get(uncertainty.figure) ?? [];
		usesAsUncertainty.set(uncertainty.figure, [...uses, { kind: 'uncertainty', figure: id }]);
	}
	return draft.figures.flatMap((entry): Figure[] => {
		const { id } = entry.spec;
		const value = derived.figures.get(id);
		const scope = scopes.get(id);
		const evidence = resolveEvidence(entry, {
			proven: proven.figures.get(id),
			derivation: derived.derivations.get(id),
			sentence: (text, ...field) => narrative.sentence(text, entry, ...field),
		});
		if (value === undefined || scope === undefined || evidence === undefined) return [];
		return [
			{
				id,
				label: narrative.sentence(entry.spec.label, entry, 'label').text,
				...value,
				...scope,
				definition: narrative.sentence(entry.spec.definition, entry, 'definition'),
				caveats: caveatsOf(id),
				evidence: publishEvidence(
					evidence.passage ? { ...evidence, passage: publish(evidence.passage) } : evidence,
					allowed,
				),
				aliases: entry.spec.aliases,
				usedIn: [narrative.usesOfFigures, usesAsInput, usesAsUncertainty].flatMap((uses) => uses.get(id) ?? []),
			},
		];
	});
}
