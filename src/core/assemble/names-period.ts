import { formatPeriod } from '../format/format-period.ts';
import { plainWords } from './names-area.ts';

/** Whether words name a period: as readers see it, as it is written in data, or by each of its years. */
export function namesPeriod(words: string, period: string, locale: string): boolean {
	const plain = plainWords(words);
	const years = [...new Set(period.match(/\d{4}/gu))];
	return (
		[formatPeriod(period, locale), period].some((each) => plain.includes(plainWords(each))) ||
		(years.length > 0 && years.every((year) => namesYear(words, year)))
	);
}

/** Whether words name a year, also as the second one of “2019/20”. */
function namesYear(words: string, year: string): boolean {
	return words.includes(year) || new RegExp(`\\d{4}[/–-]${year.slice(2)}(?!\\d)`, 'u').test(words);
}
