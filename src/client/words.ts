import type { BrowserWords } from '../core/words/browser-message.ts';
import type { MessageKey } from '../core/words/catalogues.ts';
import type { Say, ValuesArgument } from '../core/words/values.ts';

/** Says the messages that the build has put into `data-words` of an element. */
export function wordsOf(element: HTMLElement): Say {
	const { lang, messages }: BrowserWords = JSON.parse(element.dataset['words'] ?? '{}');
	return <Key extends MessageKey>(key: Key, ...[values]: ValuesArgument<Key>): string => {
		const given: Readonly<Record<string, string | number>> = values ?? {};
		const message = messages[key] ?? '';
		const text = typeof message === 'string' ? message : (formOf(message, given['n'] ?? 0, lang) ?? '');
		return text.replace(/\{(\w+)\}/g, (_, name: string) => writeValue(given[name] ?? '', lang));
	};
}

function formOf(forms: Readonly<Record<string, string>>, n: string | number, lang: string): string | undefined {
	return forms[String(n)] ?? forms[new Intl.PluralRules(lang).select(Number(n))] ?? forms['other'];
}

function writeValue(value: string | number, lang: string): string {
	return typeof value === 'number' ? new Intl.NumberFormat(lang).format(value) : value;
}
