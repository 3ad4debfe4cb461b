/*
 * Decision: a reader of numbers of our own.
 *
 * A number is proven by the words around it: the end of a range, a sign, a scale word, “at most”. Libraries that read
 * numbers from text (Recognizers-Text 1.3, compromise 14) were tried on the public suites: of a range they take the end
 * for the number in 85 to 96 of 100 cases. They also drop what they do not understand. Here that is a reading of its
 * own, `unreadable`, since a smaller number would be accepted as proven. Kazakh, Kyrgyz and Uzbek have no library.
 */

import type { Qualifier } from '../model/quantity.ts';
import { az } from './languages/az.ts';
import { de, likeGerman } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { it } from './languages/it.ts';
import { kk } from './languages/kk.ts';
import { ky } from './languages/ky.ts';
import { nl } from './languages/nl.ts';
import { other, otherQualifiers, others } from './languages/other.ts';
import { pl } from './languages/pl.ts';
import { pt } from './languages/pt.ts';
import { ru } from './languages/ru.ts';
import { tg } from './languages/tg.ts';
import { tr } from './languages/tr.ts';
import { uk } from './languages/uk.ts';
import { uz } from './languages/uz.ts';
import type { KnownLanguage, ReadingLanguage, Words } from './reading-language.ts';
import type { SomeQualifiers, WordsAnywhere } from './words-anywhere.ts';

/** A row for each language that has a file, by its ISO 639 code. */
const known: Readonly<Record<string, KnownLanguage>> = {
	...{ en, de, fr, es, pt, it, nl, pl, tr, az, ru, uk, kk, ky, tg, uz },
	...{ lb: likeGerman, nds: likeGerman, gsw: likeGerman },
};

/** ISO 639 codes of the languages that have a file. */
export const knownLanguages: readonly string[] = Object.keys(known);

type Anywhere = NonNullable<KnownLanguage['anywhere']>;
const given: readonly Anywhere[] = [...Object.values(known), others].flatMap(({ anywhere }) => anywhere ?? []);

/** The words that all languages give, as one pattern; it matches nothing where no language gives any. */
function joined(of: (anywhere: Anywhere) => Words | undefined): Words {
	return given.flatMap((each) => of(each) ?? []).join('|') || '(?!)';
}

function joinedByQualifier(part: keyof SomeQualifiers): [Qualifier, Words][] {
	const all = given.flatMap(({ someQualifiers }) => someQualifiers?.[part] ?? []);
	const byQualifier = Map.groupBy(all, ([qualifier]) => qualifier);
	return [...byQualifier].map(([qualifier, phrases]) => [qualifier, phrases.map(([, words]) => words).join('|')]);
}

/** The words of all languages that are looked for in a text of any language. */
export const anywhere: WordsAnywhere = {
	ratios: {
		'percentage point': joined(({ ratios }) => ratios?.['percentage point']),
		'basis point': joined(({ ratios }) => ratios?.['basis point']),
		'per mille': joined(({ ratios }) => ratios?.['per mille']),
		percent: joined(({ ratios }) => ratios?.percent),
	},
	ratioUnits: {
		'basis point': joined(({ ratioUnits }) => ratioUnits?.['basis point']),
		'per mille': joined(({ ratioUnits }) => ratioUnits?.['per mille']),
	},
	signs: {
		minus: joined(({ signs }) => signs?.minus),
		plusMinus: joined(({ signs }) => signs?.plusMinus),
		percentBefore: joined(({ signs }) => signs?.percentBefore),
		moneyIn: joined(({ signs }) => signs?.moneyIn),
		listConjunctions: joined(({ signs }) => signs?.listConjunctions),
		scaleLike: joined(({ signs }) => signs?.scaleLike),
		contractions: joined(({ signs }) => signs?.contractions),
		wordsOfOneLetter: joined(({ signs }) => signs?.wordsOfOneLetter),
	},
	periods: {
		to: joined(({ periods }) => periods?.to),
		between: joined(({ periods }) => periods?.between),
		and: joined(({ periods }) => periods?.and),
		from: joined(({ periods }) => periods?.from),
		upTo: joined(({ periods }) => periods?.upTo),
		fromAfter: joined(({ periods }) => periods?.fromAfter),
		about: joined(({ periods }) => periods?.about),
		partOf: joined(({ periods }) => periods?.partOf),
		yearAfter: joined(({ periods }) => periods?.yearAfter),
	},
	someQualifiers: {
		before: joinedByQualifier('before'),
		after: joinedByQualifier('after'),
		ambiguous: joinedByQualifier('ambiguous'),
	},
	someYears: {
		sureBefore: joined(({ someYears }) => someYears?.sureBefore),
		months: joined(({ someYears }) => someYears?.months),
		monthGoesOn: joined(({ someYears }) => someYears?.monthGoesOn),
		before: joined(({ someYears }) => someYears?.before),
		partsOfYear: joined(({ someYears }) => someYears?.partsOfYear),
		partGoesOn: joined(({ someYears }) => someYears?.partGoesOn),
		beforeNoPlural: joined(({ someYears }) => someYears?.beforeNoPlural),
		pluralEnds: joined(({ someYears }) => someYears?.pluralEnds),
		after: joined(({ someYears }) => someYears?.after),
	},
	currencies: given.flatMap(({ currencies }) => currencies ?? []),
	longCurrencies: given.flatMap(({ longCurrencies }) => longCurrencies ?? []),
	dollarCountries: given.flatMap(({ dollarCountries }) => dollarCountries ?? []),
	currencyOfNoun: given.flatMap(({ currencyOfNoun }) => currencyOfNoun ?? []),
	nounAfterCountry: given.flatMap(({ nounAfterCountry }) => nounAfterCountry ?? []),
	units: {
		spellings: given.flatMap(({ units }) => units?.spellings ?? []),
		everydayCodes: given.flatMap(({ units }) => units?.everydayCodes ?? []),
		people: given.flatMap(({ units }) => units?.people ?? []),
		kindsOfPeople: given.flatMap(({ units }) => units?.kindsOfPeople ?? []),
		otherUnits: given.flatMap(({ units }) => units?.otherUnits ?? []),
	},
};

const unread: ReadingLanguage = {
	...other,
	qualifiers: { ...otherQualifiers, ...anywhere.someQualifiers },
};

const complete = new Map<string, ReadingLanguage>();

/**
 * How far the numbers of a language are read, by its BCP 47 tag: as people write them (`whole`), only beside words that
 * its file knows (`partly`), or not at all, for it has no file.
 */
export function readingOf(tag: string): 'whole' | 'partly' | 'none' {
	const code = codeOf(tag);
	if (!Object.hasOwn(known, code)) return 'none';
	return known[code]?.isWhole === true ? 'whole' : 'partly';
}

/** The language of a text, by its BCP 47 tag. What its file leaves out comes from `languages/other.ts`. */
export function languageOf(tag: string): ReadingLanguage {
	const code = codeOf(tag);
	let language = complete.get(code);
	if (language === undefined) {
		language = Object.hasOwn(known, code) ? { ...unread, ...known[code] } : unread;
		complete.set(code, language);
	}
	return language;
}

function codeOf(tag: string): string {
	return tag.split('-')[0]?.toLowerCase() ?? '';
}

/** Caches what is made from a language, such as its patterns: it is made once, when first needed. */
export function perLanguage<Made>(make: (language: ReadingLanguage) => Made): (language: ReadingLanguage) => Made {
	const made = new WeakMap<ReadingLanguage, Made>();
	return (language) => {
		let found = made.get(language);
		if (found === undefined) {
			found = make(language);
			made.set(language, found);
		}
		return found;
	};
}
