import type { Passage, Sha256, Source } from '../model/source.ts';
import { foldLetters } from '../numbers/fold-letters.ts';
import type { Draft } from '../parse/read-draft.ts';
import { type Finding, MOST_PROBLEMS, type Problem } from '../problem.ts';
import { recordOf } from '../sources/copy-kinds.ts';
import { makeUnitTable, type UnitTable } from '../units/unit-table.ts';
import { checkTerm } from './check-term.ts';
import { proveTable, type ProvenTable } from './prove-tables.ts';
import { proveSources } from './prove-sources.ts';
import { openCopy, type SourceCopy } from './source-copy.ts';

/** What the saved copies prove of everything but the figures: see core/evidence. */
export interface Proven {
	readonly sources: readonly Source[];
	/** The copies that are as they were saved, by source. */
	readonly copies: ReadonlyMap<string, SourceCopy>;
	/** Passages of the terms that have one. */
	readonly terms: ReadonlyMap<string, Passage>;
	readonly tables: ReadonlyMap<string, ProvenTable>;
	readonly units: UnitTable;
	readonly problems: readonly Problem[];
}

/** Checks the saved copies, then the quotes of names and of tables. */
export function proveAll(draft: Draft, sha256: Sha256): Proven {
	const { sources, problems } = proveSources(draft, sha256);
	const tell = (findings: readonly Finding[], at: (...path: Finding['path']) => Problem['at']) => {
		for (const { rule, path, message, hint } of findings) problems.push({ rule, at: at(...path), message, hint });
	};
	const { table, findings } = makeUnitTable(draft.units.map((unit) => unit.spec));
	tell(findings, (index, ...path) => draft.units[Number(index)]?.at(...path) ?? draft.meta.at());

	// Of a copy that was edited, what it says is no news.
	const edited = new Set(problems.map(({ at }) => at.file));
	const whole = sources.filter((source) => !edited.has(recordOf(source.file)));
	const copies = new Map(whole.map((source) => [source.id, openCopy(source)]));
	const unitNames = draft.units.flatMap(({ spec }) => Object.values(spec.name));
	const unitWords = new Set(
		unitNames.flatMap(
			(name = '') =>
				foldLetters(name)
					.text.toLowerCase()
					.match(/\p{L}+/gu) ?? [],
		),
	);
	const terms = new Map<string, Passage>();
	for (const { spec, at } of draft.terms) {
		if (problems.length >= MOST_PROBLEMS) break;
		const copy = spec.source === undefined ? undefined : copies.get(spec.source);
		const checked = checkTerm(spec, copy?.source, copy?.locate, unitWords);
		if ('findings' in checked) tell(checked.findings, at);
		else if (checked.passage !== undefined) terms.set(spec.id, checked.passage);
	}
	const tables = new Map<string, ProvenTable>();
	for (const draftTable of draft.tables) {
		const copy = copies.get(draftTable.spec.source);
		if (copy === undefined) continue;
		const proven = proveTable(draftTable, copy, table, draft.meta.spec.languages[0] ?? 'en');
		problems.push(...proven.problems);
		if (proven.table !== undefined) tables.set(draftTable.id, proven.table);
	}
	return { sources, copies, terms, tables, units: table, problems };
}
