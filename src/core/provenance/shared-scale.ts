import type { Expression } from './expression.ts';

/** What parts the members of a list and leaves no room for a unit. */
const BETWEEN = /^(?:\s*[,/&]\s*(?:(?:and|or|und|oder|et|ou|y|o|e|и|или|және|ve|va)\s+)?|\s+(?:and|or|und|oder|et|ou|y|o|e|и|или|және|ve|va)\s+)$/iu;

/** For each expression, whether it stands in a list whose last member alone has a scale word, so that it may mean that one too: `$5, $6 and $7 million`. */
export function mayShareScale(text: string, expressions: readonly Expression[]): boolean[] {
	const shares = expressions.map(() => false);
	for (let i = expressions.length - 2; i >= 0; i--) {
		const [one, next] = [expressions[i], expressions[i + 1]];
		if (!one || !next || !isBare(one) || !BETWEEN.test(text.slice(one.end, next.lead))) continue;
		const isOfAKind = one.sign !== undefined || next.sign === undefined || !next.signLeads;
		shares[i] = isOfAKind && (next.power > 0 || next.factor > 1 || (shares[i + 1] ?? false));
	}
	return shares;
}

/** A number below a thousand that has neither scale nor a sign behind it. */
function isBare({ decimal, power, factor, sign, signLeads, year }: Expression): boolean {
	return decimal !== undefined && power === 0 && factor === 1 && !year && (sign === undefined || signLeads) && Math.abs(Number(decimal)) < 1000;
}
