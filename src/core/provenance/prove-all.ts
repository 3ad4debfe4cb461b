import { isText, type Passage, type Source } from '../model/source.ts';
import { foldLetters } from '../numbers/fold-letters.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Draft } from '../parse/read-draft.ts';
import { findingsAt, type Problems } from '../problem.ts';
import { parseUnit } from '../units/parse-unit.ts';
import { makeUnitTable, type UnitTable } from '../units/unit-table.ts';
import { checkTerm } from './check-term.ts';
import { openCopy, type SourceCopy } from './source-copy.ts';
import { passageTranslator, type TranslatePassage } from './translate-passage.ts';

/** What is proven before figures and tables, which `core/evidence` and `core/tables` prove. */
export interface Proven {
	readonly sources: readonly Source[];
	/** The texts, by source id. */
	readonly copies: ReadonlyMap<string, SourceCopy>;
	/** By term id, for the terms that have a quote. */
	readonly terms: ReadonlyMap<string, Passage>;
	readonly units: UnitTable;
	readonly translate: TranslatePassage;
}

/**
 * Checks the quotes of terms.
 *
 * @param sources Those whose copies are the ones that were saved.
 */
export function proveAll(draft: Draft, sources: readonly Source[], problems: Problems): Proven {
	const table = makeUnitTable(
		draft.units.map((unit) => unit.spec),
		findingsAt(problems, (index, ...path) => draft.units[Number(index)]?.at(...path) ?? draft.meta.at()),
	);

	const texts = sources.filter(isText);
	const copies = new Map(texts.map((source) => [source.id, openCopy(source)]));
	const { language, meta } = draft;
	const translate = passageTranslator({ language, original: meta.spec.languages[0] ?? language }, texts);
	checkColumnUnits(draft, table, problems);
	const unitNames = draft.units.flatMap(({ spec: { name = {}, forms = [] } }) => [...Object.values(name), ...forms]);
	const unitWords = new Set(
		unitNames.flatMap(
			(name = '') =>
				foldLetters(name)
					.text.toLowerCase()
					.match(/\p{L}+/gu) ?? [],
		),
	);
	const terms = new Map<string, Passage>();
	for (const { spec, at, languageAt } of draft.terms) {
		if (problems.isFull) break;
		const copy = spec.source === undefined ? undefined : copies.get(spec.source);
		const findings = findingsAt(problems, at);
		// What a translation takes from the original was checked there.
		const forms = spec.forms?.filter((_, index) => languageAt?.('forms', index) === undefined);
		const passage = checkTerm({ ...spec, forms }, draft.language, copy?.source, copy?.locate, unitWords, findings);
		if (passage === undefined) continue;
		terms.set(spec.id, translate(passage, spec.translation, `term "${spec.id}"`, findings));
	}
	return { sources, copies, terms, units: table, translate };
}

/** Checks that the units of the columns of data sets exist. */
function checkColumnUnits({ sources }: Draft, units: UnitTable, problems: Problems): void {
	for (const { spec, at } of sources) {
		for (const [name, { unit }] of Object.entries(spec.columns ?? {})) {
			if (unit === undefined) continue;
			parseUnit(
				unit,
				units,
				suggestion,
				findingsAt(problems, (...path) => at('columns', name, ...path)),
			);
		}
	}
}
