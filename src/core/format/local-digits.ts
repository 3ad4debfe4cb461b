import { numberFormat, perLocale } from './intl-formatters.ts';

const digitsOf = perLocale((locale, minimumIntegerDigits: number) =>
	Array.from({ length: 10 }, (_, digit) => numberFormat(locale, { minimumIntegerDigits }).format(digit)),
);

/** A text with its digits as the locale has them: 2024 is ٢٠٢٤ in `ar-EG`. No other sign of it changes. */
export function inLocalDigits(text: string, locale: string): string {
	const digits = digitsOf(locale, 1);
	return text.replaceAll(/[0-9]/g, (digit) => digits[Number(digit)] ?? digit);
}
