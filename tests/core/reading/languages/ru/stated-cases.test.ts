import { expect, test } from 'vitest';
import { firstProblem, isAccepted, prepare } from '../../../../bench/reading/check-claim.ts';
import { prepareIn } from '../prepare-in.ts';
import { moreCases } from './more-cases.ts';
import { newsCases } from './news-cases.ts';
import { regionCases } from './region-cases.ts';
import { scholarlyCases } from './scholarly-cases.ts';
import { surveyCases } from './survey-cases.ts';
import { statedCase } from './stated-case.ts';

const cases = [newsCases, scholarlyCases, moreCases, surveyCases, regionCases]
	.flatMap((table) => table.trim().split('\n'))
	.map((line) => statedCase(line));

test('of Russian sentences, at least 90 % of honest claims are accepted and at most 0.1 % of false ones', () => {
	const refused: string[] = [];
	const taken: string[] = [];
	let tried = 0;
	for (const { annotated, honest, falsehoods } of cases) {
		const alone = prepare({ ...annotated, unit: [] });
		const prepared = prepareIn(annotated.unit?.[0]?.code ?? '', annotated, alone);
		const describe = (claim: unknown) => `${annotated.text} | ${JSON.stringify(claim)}`;
		if (!isAccepted(prepared, honest, false)) refused.push(`${describe(honest)} | ${firstProblem(prepared, honest)}`);
		for (const [kind, claim, unit] of falsehoods) {
			tried += 1;
			const inUnit = prepareIn(unit, annotated, alone);
			if (isAccepted(inUnit, claim, false)) taken.push(`${kind} | ${describe(claim)} ${unit}`);
		}
	}
	const share = (part: number, whole: number) => `${part} of ${whole} (${((100 * part) / whole).toFixed(2)} %)`;
	console.log(
		`Russian: honest claims accepted ${share(cases.length - refused.length, cases.length)}, ` +
			`false ones ${share(taken.length, tried)}\n${[...refused, ...taken].join('\n')}`,
	);
	expect(cases.length).toBeGreaterThanOrEqual(300);
	expect(refused.length / cases.length).toBeLessThanOrEqual(0.1);
	expect(taken.length / tried).toBeLessThanOrEqual(0.001);
});
