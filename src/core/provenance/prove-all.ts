import type { Passage, Sha256, Source } from '../model/source.ts';
import { foldLetters } from '../numbers/fold-letters.ts';
import type { Draft } from '../parse/read-draft.ts';
import { findingsAt, type Problems } from '../problem.ts';
import { recordOf } from '../sources/copy-kinds.ts';
import { makeUnitTable, type UnitTable } from '../units/unit-table.ts';
import { checkTerm } from './check-term.ts';
import { proveTable, type ProvenTable } from './prove-table.ts';
import { openCopy, type SourceCopy } from './source-copy.ts';

/** What is proven before the figures, which `core/evidence` proves. */
export interface Proven {
	readonly sources: readonly Source[];
	/** By source id, without the copies that were edited. */
	readonly copies: ReadonlyMap<string, SourceCopy>;
	/** By term id, for the terms that have a quote. */
	readonly terms: ReadonlyMap<string, Passage>;
	readonly tables: ReadonlyMap<string, ProvenTable>;
	readonly units: UnitTable;
}

/** Checks the saved copies, then the quotes of terms and tables. */
export function proveAll(draft: Draft, sha256: Sha256, problems: Problems): Proven {
	const changes = problems.part();
	const sources = proveSources(draft, sha256, changes);
	const table = makeUnitTable(
		draft.units.map((unit) => unit.spec),
		findingsAt(problems, (index, ...path) => draft.units[Number(index)]?.at(...path) ?? draft.meta.at()),
	);

	// If a copy was edited, report only that.
	const edited = new Set(changes.reported.map(({ at }) => at.file));
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
		if (problems.isFull) break;
		const copy = spec.source === undefined ? undefined : copies.get(spec.source);
		const passage = checkTerm(spec, copy?.source, copy?.locate, unitWords, findingsAt(problems, at));
		if (passage !== undefined) terms.set(spec.id, passage);
	}
	const tables = new Map<string, ProvenTable>();
	for (const draftTable of draft.tables) {
		const copy = copies.get(draftTable.spec.source);
		if (copy === undefined) continue;
		const proven = proveTable(draftTable, copy, table, draft.meta.spec.languages[0] ?? 'en', problems);
		if (proven !== undefined) tables.set(draftTable.id, proven);
	}
	return { sources, copies, terms, tables, units: table };
}

/** Checks that each saved copy is the one its record describes, byte for byte. */
function proveSources(draft: Draft, sha256: Sha256, problems: Problems): Source[] {
	return draft.sources.map((source): Source => {
		const found = sha256(source.bytes);
		if (found !== source.spec.sha256) {
			problems.report({
				rule: 'source-is-unchanged',
				at: source.at('sha256'),
				message: `${source.file} is not the copy that was saved: its SHA-256 is ${found}.`,
				hint: 'Restore the saved copy. If the source itself has a new version, save it under a new id.',
			});
		}
		return { ...source.spec, id: source.id, file: source.file, copy: source.copy, bytes: source.bytes.length };
	});
}
