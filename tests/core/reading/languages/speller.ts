export type Rule = readonly [base: string, rule: string];
type RuleSets = Readonly<Record<string, unknown>>;

/** The rules by which CLDR spells numbers out in a language, by their names. */
export interface Speller {
	/** Names of the rules for cardinals or ordinals, one for each gender and case. */
	readonly rulesFor: (kind: 'cardinal' | 'ordinal') => string[];
	/** Spells a whole number out by a rule (UTS 35, part 3, rule-based number formatting). */
	readonly spellOut: (number: number, name: string) => string;
}

/** @param sets The rules of a file of `cldr-rbnf`. */
export function spellerOf(language: string, sets: RuleSets): Speller {
	const rules = new Map(
		Object.entries(sets).flatMap(([name, all]): [string, Rule[]][] =>
			Array.isArray(all) ? [[name, all.map(([base = '', rule = '']: readonly string[]): Rule => [base, rule])]] : [],
		),
	);
	const plurals = new Intl.PluralRules(language);
	const formOf = (number: number, forms: string): string => {
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
			.replaceAll('\u00ad', '')
			.replace(/\[([^\]]*)\]/gu, (_, optional: string) => (rest === 0 ? '' : optional))
			.replace(/\$\(cardinal,(.*?)\)\$/gu, (_, forms: string) => formOf(quotient, forms))
			.replace(/←(%%?[\w-]+)?←/gu, (_, other?: string) => spellOut(quotient, other ?? name))
			.replace(/→(%%?[\w-]+)?→/gu, (_, other?: string) => spellOut(rest, other ?? name))
			.replace(/=(%%?[\w-]+)=/gu, (_, other: string) => spellOut(number, other))
			.replace(/^'/u, '');
	};
	return {
		rulesFor: (kind) => [...rules.keys()].filter((name) => name.startsWith(`%spellout-${kind}`)),
		spellOut,
	};
}

function ruleFor(number: number, all: readonly Rule[]): Rule {
	const fitting = all.filter(([base]) => /^\d/.test(base) && Number(base.split('/')[0]) <= number);
	const last = fitting.at(-1);
	if (last === undefined) throw new Error(`No rule spells ${number}.`);
	return last;
}
