export type Rule = readonly [base: string, rule: string];

/**
 * Makes what spells whole numbers out by rules as CLDR has them (UTS 35, part 3, rule-based number formatting), as far
 * as the languages of our tests need.
 *
 * @param rules By their names.
 * @param language BCP 47 tag: it decides which plural a form belongs to.
 */
export function speller(
	rules: ReadonlyMap<string, readonly Rule[]>,
	language: string,
): (number: number, name: string) => string {
	const plurals = new Intl.PluralRules(language);
	const formOf = (number: number, forms: string) => {
		const form = (name: string) => new RegExp(`${name}\\{(.*?)\\}`, 'u').exec(forms)?.[1];
		return form(plurals.select(number)) ?? form('other') ?? '';
	};
	const spellOut = (number: number, name: string): string => {
		const [base, rule] = ruleFor(number, rules.get(name) ?? []);
		const [value, radix = 0] = base.split('/').map(Number);
		const from = value ?? 0;
		const divisor = from === 0 ? 1 : Math.min(from, 10 ** Math.floor(Math.log10(radix || from) + 1e-9));
		const by = radix > 0 ? radix : divisor;
		const [quotient, rest] = [Math.floor(number / by), number % by];
		return rule
			.replace(/;$/u, '')
			.replace(/^'/u, '')
			.replace(/\[([^\]]*)\]/gu, (_, optional: string) => (rest === 0 ? '' : optional))
			.replace(/\$\(cardinal,(.*?)\)\$/gu, (_, forms: string) => formOf(quotient, forms))
			.replace(/←(%%?[\w-]+)?←/gu, (_, other?: string) => spellOut(quotient, other ?? name))
			.replace(/→(%%?[\w-]+)?→/gu, (_, other?: string) => spellOut(rest, other ?? name))
			.replace(/=(%%?[\w-]+)=/gu, (_, other: string) => spellOut(number, other));
	};
	return spellOut;
}

/** The rules of a file of CLDR, by their names. */
export function rulesOf(all: Readonly<Record<string, unknown>>): Map<string, readonly Rule[]> {
	return new Map(
		Object.entries(all).flatMap(([name, rules]): [string, Rule[]][] =>
			Array.isArray(rules) ? [[name, rules.map(([base = '', rule = '']: string[]): Rule => [base, rule])]] : [],
		),
	);
}

function ruleFor(number: number, all: readonly Rule[]): Rule {
	const fitting = all.filter(([base]) => /^\d/.test(base) && Number(base.split('/')[0]) <= number);
	const last = fitting.at(-1);
	if (last === undefined) throw new Error(`No rule spells ${number}.`);
	return last;
}
