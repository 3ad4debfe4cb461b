import { besideFigure } from '../numbers/beside-figure.ts';
import { asWritten, foldLetters, foldPattern } from '../numbers/fold-letters.ts';
import { findTypedNumbers } from '../numbers/typed-numbers.ts';
import { PLURALS } from '../model/unit.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { Path } from '../parse/yaml-file.ts';
import type { Missing, Problems } from '../problem.ts';
import { languageOf, perLanguage } from '../reading/languages.ts';
import { unitNamed } from '../reading/read-measure.ts';
import { builtInUnit, builtInWords, isRefused } from '../units/unit-table.ts';

/** Symbols of units that every report has. */
const SYMBOLS =
	'[kcm]m|[km]?g|[kMG]t|[kM]?ha|[kMGTP]?Wh?|[kMGTPE]?J|[kMG]?VA|[kMGTP]B|[kMGT]?Hz|[hkMG]?Pa' +
	'|JPY|CHF|CNY|RUB|KZT|UZS|KGS';

const patternsOf = perLanguage(({ prose: { unitNames } }) => ({
	/** The first of these that matches a name changes every value in the unit. */
	multipliers: [
		new RegExp(`^\\s*${unitNames.groups}(?=\\p{L})`, 'iu'),
		new RegExp(`^\\s*${unitNames.changes}(?=\\p{L})`, 'iu'),
		new RegExp(`^\\s*(?:${unitNames.shares})\\s*$`, 'u'),
		new RegExp(
			`(?<!(?<![\\p{L}\\p{N}_])(?:${unitNames.divides})\\s+(?:\\p{L}+\\s+)?)(?<!\\p{L})(?:${unitNames.scales})(?!\\p{L})` +
				'|(?<=[\\s(])[%％٪‰‱](?=$|[\\s),;])',
			'iu',
		),
	].map(foldPattern),
	/** Digits with letters that make them a name: “4G”. */
	nameOfDigits: new RegExp(`\\p{N}(?!(?:${unitNames.shortScales})$)\\p{L}+$`, 'u'),
	ratio: foldPattern(new RegExp(`^(?:${unitNames.ratios})`, 'iu')),
	rate: foldPattern(
		new RegExp(
			`(?:(?<![\\p{L}\\p{N}_])(?:${unitNames.per})\\s+|(?<=[\\p{L})])\\s*\\/\\s*)\\p{L}+|${unitNames.rates}`,
			'iu',
		),
	),
	/** The names of units that every report has. */
	otherUnit: new RegExp(`^\\s*(?:${unitNames.otherUnits}|${SYMBOLS})\\s*$`, 'u'),
	money: new RegExp(`^\\s*(?:${unitNames.money}|\\p{Sc})(?=$|\\s)`, 'iu'),
}));

/** Up to this number, whole numbers have been seen to take every category that they take at all. */
const ENOUGH = 200;

/**
 * Checks the names of units, which are read beside every value in the unit. A name must have every plural that whole
 * numbers take in its language, and `other`, and hold nothing that multiplies the value. A divisor (“per capita”) and a
 * number (“per 1,000 people”) must stand in the quote of every such value as well.
 */
export function checkUnitNames(draft: Draft, language: string, problems: Problems): void {
	const quotes = quotesByUnit(draft);
	const plurals = pluralsOf(language);
	for (const unit of draft.units) {
		if (isRefused(unit.spec)) continue;
		checkPlurals(unit, language, plurals, problems);
		const quoted = (quotes.get(unit.spec.code) ?? []).map((quote) => ({
			words: plain(quote),
			numbers: new Set(findTypedNumbers(quote, language).map(({ text }) => plain(text))),
		}));
		const { name, forms = [] } = unit.spec;
		const words = [
			...(name === undefined ? [] : Object.entries(name)).map(([category, text = '']) => ({
				path: ['name', category],
				words: text,
			})),
			...forms.map((form, index) => ({ path: ['forms', index], words: form.replaceAll('*', '') })),
		];
		// What a translation takes from the original was checked there.
		for (const form of words)
			if (unit.languageAt?.(...form.path) === undefined) checkForm(unit, form, quoted, language, problems);
	}
}

/**
 * Checks that a name has every plural that its language needs. If a translation has another name, it takes no plural
 * from the original; if it has none, the name of the original stays as it is.
 */
function checkPlurals(
	{ spec: { code, name }, at, languageAt }: Draft['units'][number],
	language: string,
	plurals: ReadonlyMap<string, number>,
	problems: Problems,
): void {
	if (name === undefined || languageAt?.('name') !== undefined) return;
	const lacking = PLURALS.filter((each) => name[each] === undefined || languageAt?.('name', each) !== undefined);
	const listed = lacking.flatMap((each) => {
		const number = plurals.get(each);
		return number === undefined ? [] : `\`${each}\`, as after ${number}`;
	});
	if (listed.length === 0) return;
	problems.report({
		rule: 'entry-matches-schema',
		at: at('name'),
		message: `The name of the unit “${code}” lacks a plural that “${language}” has: ${listed.join('; ')}.`,
		hint: 'Add each as a line of `name`: the word that stands after such a number.',
	});
}

/** For each plural category that a name needs, the smallest number that takes it: a whole one, or one and a half. */
function pluralsOf(language: string): ReadonlyMap<string, number> {
	const rules = new Intl.PluralRules(language);
	const smallest = new Map<string, number>();
	// Zero comes last: another number is the better example.
	for (const number of [...Array.from({ length: ENOUGH }, (_, index) => index + 1), 0]) {
		const category = rules.select(number);
		if (!smallest.has(category)) smallest.set(category, number);
	}
	// Where no whole number takes `other`, fractions do.
	return smallest.has('other') ? smallest : smallest.set('other', 1.5);
}

/** The quotes of the values in each unit, by its code. A compound unit counts for each of its parts. */
function quotesByUnit({ figures, tables }: Draft): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, string[]>();
	const add = (unit: string, quotes: readonly string[]) => {
		for (const code of new Set(unit.split(/[^A-Za-z0-9-]+/))) found.set(code, [...(found.get(code) ?? []), ...quotes]);
	};
	for (const [unit = '', inUnit] of Map.groupBy(figures, ({ spec }) => spec.unit)) {
		const quotes = inUnit.flatMap((figure) => figure.quotes.map(({ words }) => words));
		add(unit, quotes);
	}
	for (const { spec, rows } of tables) {
		const quotes = rows.map(({ quote }) => quote.text);
		for (const unit of new Set(spec.fields.flatMap((field) => field.unit ?? []))) add(unit, quotes);
	}
	return found;
}

/** The words of a quote of a value in the unit, and the numbers in it. */
interface Quoted {
	readonly words: string;
	readonly numbers: ReadonlySet<string>;
}

/** Checks one form of a unit’s name, such as the plural. */
function checkForm(
	{ spec: { code }, at }: Draft['units'][number],
	{ path, words }: { readonly path: Path; readonly words: string },
	quoted: readonly Quoted[],
	language: string,
	problems: Problems,
): void {
	const refuse = (message: string, hint: string, notFound?: Missing) =>
		problems.report({ rule: 'number-in-prose-is-a-figure', at: at(...path), message, hint, notFound });
	const { otherUnit, money, rate: makesRate } = patternsOf(languageOf(language));
	const numbers = findTypedNumbers(words, language);
	const multiplier = multiplierOf(words, numbers[0], code, language);
	if (multiplier !== undefined) {
		const where = [words, foldLetters(words).text].some((text) => text.trimStart().startsWith(multiplier))
			? 'at the head of'
			: 'in';
		return refuse(
			`“${multiplier}” ${where} the name of the unit “${code}” changes every value in it.`,
			'Name what is counted, and write the whole number as the value; for a share there is the unit `percent`.',
		);
	}
	const isOther = builtInUnit(code) === undefined ? otherUnit.test(words) : namesOtherThan(code, words, language);
	if (isOther || money.test(words)) {
		return refuse(
			`“${words}” is the name of another unit than “${code}”.`,
			'Name what is counted; give the figure itself the unit that it is measured in.',
		);
	}
	const folded = foldLetters(words);
	const makes = makesRate.exec(folded.text);
	// The words after a value that is divided by the unit make it a rate, as they should.
	const rate = makes === null || path.at(-1) === 'per' ? undefined : asWritten(words, folded, makes).trim();
	if (rate !== undefined && !(quoted.length > 0 && quoted.every((quote) => quote.words.includes(plain(rate))))) {
		return refuse(
			`“${rate}” in the name of the unit “${code}” makes every value in it a rate.`,
			'Name what is counted alone, and join units by `/`, as in `firm/day`; a name may say it only where each quote ' +
				'of such a value does.',
			{ kind: 'figure' },
		);
	}
	for (const { text } of numbers) {
		if (quoted.every((quote) => quote.numbers.has(plain(text)))) continue;
		refuse(
			`“${text}” in the name of the unit “${code}” is a number that nothing proves.`,
			'Leave it out, or use the unit only for numbers whose quotes say the same.',
			{ kind: 'figure' },
		);
	}
}

/** Whether a name of a built-in unit is that of another one, or counts some people of all. */
function namesOtherThan(code: string, words: string, language: string): boolean {
	const named = unitNamed(words, builtInWords(), languageOf(language));
	const own = builtInUnit(code)?.code ?? code;
	return named !== undefined && (!named.codes.has(own) || named.kind === 'some people');
}

/**
 * The text in a name that multiplies the value: a number, a scale or a percent sign at its start (“thousand firms”,
 * “%”, “bn USD”), groups (“tens of firms”), or a scale further on (“firm-thousands”). “Two-wheelers” and “4G masts”
 * have none.
 */
function multiplierOf(
	words: string,
	first: { start: number; text: string } | undefined,
	code: string,
	language: string,
): string | undefined {
	const { nameOfDigits, ratio, multipliers } = patternsOf(languageOf(language));
	const name = words.trimStart();
	if (
		words.length - name.length === first?.start &&
		/^(?:\s|$)/.test(name.slice(first.text.length)) &&
		!nameOfDigits.test(first.text)
	) {
		const folded = foldLetters(first.text).text;
		return /(?!\p{Script=Latin})\p{L}/u.test(folded) ? first.text : folded;
	}
	const beside = besideFigure('', ` ${name}`, language)[0]?.text;
	if (beside !== undefined && /^[\p{L}%‰‱]/u.test(beside) && !ratio.test(foldLetters(beside).text)) return beside;
	const folded = foldLetters(words);
	// “kfirms”: the letter of a scale right before the code.
	if (code.length > 2 && /^[kKM]-?$/.test(folded.text.slice(0, Math.max(0, folded.text.indexOf(code)))))
		return folded.text[0];
	const found = multipliers.map((kind) => kind.exec(folded.text)).find((match) => match !== null);
	return found && asWritten(words, folded, found).trim();
}

function plain(words: string): string {
	return words.toLowerCase().replace(/\s+/g, ' ');
}
