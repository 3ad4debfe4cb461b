import { hasNumberWords } from '../../../src/core/numbers/typed-numbers.ts';
import { readCases } from './annotated-case.ts';
import { firstProblem, isAccepted, isAcceptedOfPerson, prepare } from './check-claim.ts';
import { type Claim, falseClaims, type Falsehood, falsehoods, honestClaims } from './claims.ts';
import { quantitiesInProse } from './prose-share.ts';

/**
 * `npm run bench:reading <folder>`: how many honest claims about annotated sentences the check takes, and how many
 * false ones; and how many of the sentences are refused as prose, since they state a quantity. `--failures` lists each
 * honest claim that is refused and each sentence that prose may hold, `--false` each false claim that is taken.
 */
const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder that holds the annotated sentences.');
const cases = readCases(folder);

for (const [language, all] of Map.groupBy(cases, (each) => each.language)) {
	let accepted = 0;
	let ofPersons = 0;
	const made = new Map<Falsehood, { tried: number; taken: number }>();
	for (const annotated of all) {
		const prepared = prepare(annotated);
		const claims = honestClaims(annotated);
		const units = annotated.unit?.map(({ code }) => code).join(', ') ?? '';
		const describe = (claim: Claim) =>
			[language, annotated.category, prepared.selector.quote, JSON.stringify(claim), units].join(' | ');
		const isTaken = claims.some((claim) => isAccepted(prepared, claim, true));
		if (isTaken) accepted++;
		if (!isTaken && claims.some((claim) => isAcceptedOfPerson(prepared, claim))) ofPersons++;
		if (!isTaken && options.includes('--failures') && claims[0] !== undefined)
			console.log(`refused | ${describe(claims[0])} | ${firstProblem(prepared, claims[0])}`);
		for (const [how, claim] of falseClaims(annotated, all)) {
			const taken = isAccepted(prepared, claim, how !== 'qualifier');
			const before = made.get(how) ?? { tried: 0, taken: 0 };
			made.set(how, { tried: before.tried + 1, taken: before.taken + Number(taken) });
			if (taken && options.includes('--false'))
				console.log(`taken ${how} | ${describe(claim)} | ${JSON.stringify(annotated.value)} | ${annotated.text}`);
		}
	}
	const counts = [...made.values()];
	const [tried, taken] = [sum(counts.map((count) => count.tried)), sum(counts.map((count) => count.taken))];
	console.log(`${language}: honest claims accepted ${share(accepted, all.length)}, false ones ${share(taken, tried)}`);
	console.log(`    honest claims accepted if a person reads them: ${share(accepted + ofPersons, all.length)}`);
	for (const how of falsehoods) {
		const count = made.get(how);
		if (count !== undefined) console.log(`    ${how}: ${share(count.taken, count.tried)}`);
	}
	if (hasNumberWords(language)) {
		const prose = quantitiesInProse(all, language);
		console.log(`    sentences refused in prose: ${share(prose.all - prose.missed.length, prose.all)}`);
		if (options.includes('--failures')) for (const text of prose.missed) console.log(`missed in prose | ${text}`);
	}
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

function share(part: number, whole: number): string {
	return `${part} of ${whole} (${((100 * part) / whole).toFixed(2)} %)`;
}
