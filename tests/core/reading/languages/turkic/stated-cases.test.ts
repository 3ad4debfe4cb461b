import { expect, test } from 'vitest';
import type { AnnotatedCase } from '../../../../bench/reading/annotated-case.ts';
import { firstProblem, isAccepted, prepare, type Prepared } from '../../../../bench/reading/check-claim.ts';
import { statedCase } from '../ru/stated-case.ts';
import { kkCases } from './kk-cases.ts';
import { kyCases } from './ky-cases.ts';
import { uzCases } from './uz-cases.ts';
import { uzCyrlCases } from './uz-cyrl-cases.ts';

const tables: readonly (readonly [language: string, table: string])[] = [
	['kk', kkCases],
	['ky', kyCases],
	['uz', uzCases],
	['uz-Cyrl', uzCyrlCases],
];

/** Units are made once, for that takes longer than to check a claim. */
const units = new Map<string, Prepared['units']>();

function prepareIn(unit: string, annotated: AnnotatedCase, prepared: Prepared): Prepared {
	let made = units.get(unit);
	if (made === undefined) {
		made = prepare({ ...annotated, unit: [{ names: [], ...annotated.unit?.[0], code: unit }] }).units;
		if (made.length === 0) throw new Error(`No unit is known: ${unit}`);
		units.set(unit, made);
	}
	return { ...prepared, units: made };
}

test.each(tables)(
	'of sentences in %s, every honest claim is accepted and every false one refused',
	(language, table) => {
		const cases = table
			.trim()
			.split('\n')
			.map((line) => statedCase(line, language));
		expect(cases.length).toBeGreaterThanOrEqual(60);
		const refused: string[] = [];
		const taken: string[] = [];
		for (const { annotated, honest, falsehoods } of cases) {
			const alone = prepare({ ...annotated, unit: [] });
			const prepared = prepareIn(annotated.unit?.[0]?.code ?? '', annotated, alone);
			const describe = (claim: unknown) => `${annotated.text} | ${JSON.stringify(claim)}`;
			if (!isAccepted(prepared, honest, false)) refused.push(`${describe(honest)} | ${firstProblem(prepared, honest)}`);
			for (const [kind, claim, unit] of falsehoods)
				if (isAccepted(prepareIn(unit, annotated, alone), claim, false))
					taken.push(`${kind} | ${describe(claim)} ${unit}`);
		}
		expect(refused).toEqual([]);
		expect(taken).toEqual([]);
	},
);
