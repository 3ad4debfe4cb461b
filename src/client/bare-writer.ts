/**
 * Writes words in lower case, without the sign that groups digits and without no-break spaces: “US$200,000” becomes
 * us$200000, “8 %” becomes 8%. What is written in several ways becomes one: apostrophes and the marks of the Uzbek
 * letters Oʻ and Gʻ are left out, and the Russian ё is е.
 */
export function bareWriter(locale: string): (text: string) => string {
	const group = /\P{N}/u.exec((1e6).toLocaleString(locale))?.[0] ?? '';
	return (text) =>
		text
			.toLowerCase()
			.replaceAll(group, '')
			.replaceAll('ё', 'е')
			.replace(/[^\S ]|['‘’ʻʼ]/g, '');
}
