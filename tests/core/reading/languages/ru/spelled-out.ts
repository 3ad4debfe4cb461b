import russian from 'cldr-rbnf/rbnf/ru.json' with { type: 'json' };
import { rulesOf, speller } from '../spell-out.ts';

/** The rules by which CLDR spells numbers out in Russian, by their names. */
const rules = rulesOf(russian.rbnf.rbnf.SpelloutRules);

/** Names of the rules for cardinals or ordinals, one for each gender and case. */
export function rulesFor(kind: 'cardinal' | 'ordinal'): string[] {
	return [...rules.keys()].filter((name) => name.startsWith(`%spellout-${kind}`));
}

/** Spells a whole number out by a rule of CLDR, as far as the Russian rules go. */
export const spellOut = speller(rules, 'ru');
