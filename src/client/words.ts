import type { BrowserWords } from '../core/words/browser-message.ts';
import type { MessageKey } from '../core/words/catalogues.ts';
import type { Say, Variable } from '../core/words/values.ts';

/** No message for a script has a list: `browserWords` refuses it. */
type Value = string | number | Node | readonly string[];
type WithWords = Pick<HTMLElement, 'dataset'>;

/** Says the messages that the build has put into `data-words` of an element. */
export function wordsOf(element: WithWords): Say {
	const sayPieces = piecesOf(element);
	return (key, ...[values]) => sayPieces(key, values).join('');
}

/** As {@link wordsOf}, in pieces, where a value may be a node of the page. */
export function piecesOf(element: WithWords) {
	const words: BrowserWords = JSON.parse(element.dataset['words'] ?? '{}');
	return <Key extends MessageKey>(key: Key, values?: Readonly<Record<Variable<Key>, Value>>): (string | Node)[] => {
		const given: Readonly<Record<string, Value>> = values ?? {};
		const [lang = 'en', messages] = Object.entries(words).find(([, each]) => key in each) ?? [];
		const message = messages?.[key] ?? '';
		const text = typeof message === 'string' ? message : formOf(message, Number(given['n']), lang);
		return text
			.split(/\{(\w+)\}/)
			.map((piece, place) => (place % 2 === 0 ? piece : writeValue(given[piece] ?? '', lang)));
	};
}

/** The form that is written for a number itself or for its plural form. */
function formOf(forms: Readonly<Record<string, string>>, n: number, lang: string): string {
	return forms[n] ?? forms[new Intl.PluralRules(lang).select(n)] ?? forms['other'] ?? '';
}

function writeValue(value: Value, lang: string): string | Node {
	if (typeof value === 'number') return new Intl.NumberFormat(lang).format(value);
	return value instanceof Array ? value.join() : value;
}
