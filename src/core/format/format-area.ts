import { UNSTATED, type Unstated } from '../model/quantity.ts';
import { broughtWords } from '../words/brought-words.ts';
import { say } from '../words/say.ts';
import { displayNames, formatList } from './intl-formatters.ts';

/**
 * Names of countries as a list: “Kazakhstan, Uzbekistan, and Kyrgyzstan”.
 *
 * @param area ISO 3166-1 alpha-2 codes; one that Intl does not know stays a code.
 * @throws {RangeError} If a code is not two letters.
 */
export function formatArea(area: readonly string[] | Unstated, locale: string): string {
	if (area === UNSTATED) return say(locale, 'value.unstated');
	const names = displayNames(locale, { type: 'region' });
	const brought = broughtWords().get(locale)?.areas;
	return formatList(
		area.map((code) => brought?.[code] ?? names.of(code) ?? code),
		locale,
	);
}
