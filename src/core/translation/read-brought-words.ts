import { isCountry } from '../model/is-country.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Located } from '../parse/read-entry.ts';
import type { Problems } from '../problem.ts';
import type { MessageKey } from '../words/catalogues.ts';
import { faultOfMessage, isMessageKey, messageKeys } from '../words/check-message.ts';

/** Texts by name, as a file of words has them; it has reported something else. */
type Texts = Located<Readonly<Record<string, string>>>;

/** The names of areas that a report brings. Reports those of no area. */
export function readAreas(entry: Texts | undefined, problems: Problems): Readonly<Record<string, string>> {
	if (entry === undefined) return {};
	for (const [code, name] of Object.entries(entry.spec)) {
		if (/^[A-Z]{2}$/.test(code) && isCountry(code)) continue;
		problems.report({
			rule: 'area-is-known',
			at: entry.at(code),
			message: `“${code}”, which is called “${name}”, is no area.`,
			hint: 'Names stand beside the ISO 3166-1 code of their area, as in `KG: Кыргызстан`.',
		});
	}
	return entry.spec;
}

/** The messages of the interface that a report brings. Reports those that the site does not have, and unsound ones. */
export function readMessages(entry: Texts | undefined, problems: Problems): ReadonlyMap<MessageKey, string> {
	const messages = new Map<MessageKey, string>();
	if (entry === undefined) return messages;
	const report = (key: string, message: string, hint: string) =>
		problems.report({ rule: 'entry-matches-schema', at: entry.at(key), message, hint });
	for (const [key, text] of Object.entries(entry.spec)) {
		if (!isMessageKey(key)) {
			const hint = 'The messages of the site are listed in src/core/words/en.ts.';
			report(key, `The site has no message “${key}”.${suggestion(key, messageKeys)}`, hint);
			continue;
		}
		const fault = faultOfMessage(key, text);
		if (fault === undefined) messages.set(key, text);
		else report(key, `The message “${key}” cannot be said. ${fault}`, 'Write it with the parts of the English one.');
	}
	return messages;
}
