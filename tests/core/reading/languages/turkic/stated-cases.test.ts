import { expect, test } from 'vitest';
import { firstProblem, isAccepted, prepare } from '../../../../bench/reading/check-claim.ts';
import { prepareIn } from '../prepare-in.ts';
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
