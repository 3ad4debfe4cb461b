import russian from 'cldr-rbnf/rbnf/ru.json' with { type: 'json' };
import { spellerOf } from '../speller.ts';

/** How CLDR spells numbers out in Russian. */
export const { rulesFor, spellOut } = spellerOf('ru', russian.rbnf.rbnf.SpelloutRules);
