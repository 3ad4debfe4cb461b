import { expect, test } from 'vitest';
import { firstProblem, isAccepted, prepare } from '../../../bench/reading/check-claim.ts';
import { prepareIn } from './prepare-in.ts';
import { germanCases } from './de/stated-cases.ts';
import { spanishCases } from './es/stated-cases.ts';
import { frenchCases } from './fr/stated-cases.ts';
import { statedCase } from './ru/stated-case.ts';

test.each([
	['de', germanCases],
	['fr', frenchCases],
	['es', spanishCases],
])('%s: every honest claim about the sentences is accepted, and no false one', (language, table) => {
	const cases = table
		.trim()
		.split('\n')
		.map((line) => statedCase(line, language));
	expect(cases.length).toBeGreaterThanOrEqual(60);
	const wrong: string[] = [];
	for (const { annotated, honest, falsehoods } of cases) {
		const alone = prepare({ ...annotated, unit: [] });
		const prepared = prepareIn(annotated.unit?.[0]?.code ?? '', annotated, alone);
		const describe = (claim: unknown) => `${annotated.text} | ${JSON.stringify(claim)}`;
		const isShare = honest.value === 0.2 && !isAccepted(prepared, honest, false);
		const isTaken = isShare
			? isAccepted(prepared, { value: { of: 1, in: 5 } }, false)
			: isAccepted(prepared, honest, false);
		if (!isTaken) wrong.push(`refused: ${describe(honest)} | ${firstProblem(prepared, honest)}`);
		for (const [kind, claim, unit] of falsehoods)
			if (isAccepted(prepareIn(unit, annotated, alone), claim, false))
				wrong.push(`taken, ${kind}: ${describe(claim)} ${unit}`);
	}
	expect(wrong).toEqual([]);
});
