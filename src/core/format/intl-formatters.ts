/** Makes something once per locale and options, such as a formatter: constructing one costs far more than using it. */
export function perLocale<Options, Made>(make: (locale: string, options: Options) => Made) {
	const made = new Map<string, { readonly value: Made }>();
	return (locale: string, options: Options): Made => {
		const key = `${locale} ${JSON.stringify(options)}`;
		let known = made.get(key);
		if (known === undefined) {
			known = { value: make(locale, options) };
			made.set(key, known);
		}
		return known.value;
	};
}

/* All of these throw a {@link RangeError} if the locale is no BCP 47 tag. */
export const numberFormat = perLocale(
	(locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
export const dateFormat = perLocale(
	(locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);
export const listFormat = perLocale((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));
export const displayNames = perLocale(
	(locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options),
);
export const pluralRules = perLocale(
	(locale, minimumFractionDigits: number) =>
		new Intl.PluralRules(locale, { minimumFractionDigits, maximumFractionDigits: Math.max(15, minimumFractionDigits) }),
);

export const ordinalRules = perLocale((locale, type: 'ordinal') => new Intl.PluralRules(locale, { type }));

/** “a, b, and c”, as a list of the locale. */
export function formatList(items: readonly string[], locale: string): string {
	return listFormat(locale, { type: 'conjunction' }).format(items);
}
