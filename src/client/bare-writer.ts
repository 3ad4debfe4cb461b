/**
 * Writes words in lower case, without the sign that groups digits and without no-break spaces: “US$200,000” becomes
 * us$200000, “8 %” becomes 8%. The Russian letter ё becomes е, for which it is often written.
 */
export function bareWriter(locale: string): (text: string) => string {
	const group =
		new Intl.NumberFormat(locale).formatToParts(1_000_000).find(({ type }) => type === 'group')?.value ?? '';
	return (text) =>
		text
			.normalize('NFC')
			.toLowerCase()
			.replaceAll(group, '')
			.replaceAll('ё', 'е')
			.replace(/[\u00a0\u2007\u2009\u202f]/g, '');
}
