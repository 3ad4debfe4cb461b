import type { CurrencyName } from '../../words-anywhere.ts';

/** Endings of an adjective in all cases. */
const ADJECTIVE = '(?:ий|ого|ому|им|ом|ие|их|ими|ая|ой|ую|ою)';
const HARD = '(?:а|у|ом|е|ы|ов|ам|ами|ах)?';
const FEMININE = '(?:а|ы|е|у|ой|ам|ами|ах)?';

/** A noun and the adjectives of its countries; a row without an adjective is the noun alone. */
interface Named {
	readonly noun: string;
	/** Stems of adjectives before the noun, and the currency with each. */
	readonly of?: Readonly<Record<string, string>>;
	/** The currency of the noun alone; left out if several countries have one of this name. */
	readonly alone?: string;
	/** What may follow the noun: “долларов США”. */
	readonly followed?: string;
	readonly byRegion?: Readonly<Record<string, string>>;
}

const nouns: readonly Named[] = [
	{
		noun: `доллар${HARD}|долл\\.?`,
		of: {
			американск: 'USD',
			канадск: 'CAD',
			австралийск: 'AUD',
			новозеландск: 'NZD',
			сингапурск: 'SGD',
			гонконгск: 'HKD',
			тайваньск: 'TWD',
		},
		alone: 'USD',
		followed: 'США',
	},
	{ noun: 'евро', alone: 'EUR' },
	{
		noun: 'рубл(?:ь|я|ю|ем|ём|е|и|ей|ям|ями|ях)|руб\\.?|р\\.',
		of: { российск: 'RUB', белорусск: 'BYN', приднестровск: 'рублей ПМР' },
		alone: 'RUB',
	},
	{ noun: 'тенге|тг\\.?', of: { казахстанск: 'KZT', казахск: 'KZT' }, alone: 'KZT' },
	{ noun: `сом${HARD}`, of: { кыргызск: 'KGS', киргизск: 'KGS', узбекск: 'UZS', кыргызстанск: 'KGS' }, alone: 'KGS' },
	{ noun: `сум${HARD}`, of: { узбекск: 'UZS', узбекистанск: 'UZS' }, alone: 'UZS' },
	{ noun: 'сомони', of: { таджикск: 'TJS' }, alone: 'TJS' },
	{
		noun: `манат${HARD}`,
		of: { туркменск: 'TMT', туркменистанск: 'TMT', азербайджанск: 'AZN' },
		byRegion: { TM: 'TMT', AZ: 'AZN' },
	},
	{ noun: `юан(?:ь|я|ю|ем|е|и|ей|ям|ями|ях)`, of: { китайск: 'CNY' }, alone: 'CNY' },
	{ noun: `(?:иен|йен)${FEMININE}`, of: { японск: 'JPY' }, alone: 'JPY' },
	{ noun: `вон${FEMININE}`, of: { южнокорейск: 'KRW', корейск: 'KRW' }, alone: 'KRW' },
	{
		noun: `фунт${HARD}`,
		of: { британск: 'GBP', английск: 'GBP', египетск: 'EGP', суданск: 'SDG' },
		byRegion: { GB: 'GBP' },
	},
	{ noun: `гривн(?:а|ы|е|у|ой|ами|ам)|гривен`, of: { украинск: 'UAH' }, alone: 'UAH' },
	{ noun: 'лари', of: { грузинск: 'GEL' }, alone: 'GEL' },
	{ noun: `драм${HARD}`, of: { армянск: 'AMD' }, alone: 'AMD' },
	{ noun: `лир${FEMININE}`, of: { турецк: 'TRY' }, byRegion: { TR: 'TRY' } },
	{ noun: `тугрик${HARD}`, of: { монгольск: 'MNT' }, alone: 'MNT' },
	{ noun: 'злот(?:ый|ых|ого|ым|ыми|ые)', of: { польск: 'PLN' }, alone: 'PLN' },
	{ noun: `франк${HARD}`, of: { швейцарск: 'CHF' }, byRegion: { CH: 'CHF' } },
	{ noun: `(?:крон)${FEMININE}`, of: { шведск: 'SEK', норвежск: 'NOK', датск: 'DKK', чешск: 'CZK' } },
	{
		noun: 'рупи(?:я|и|ю|ей|й|ям|ями|ях)',
		of: { индийск: 'INR', пакистанск: 'PKR' },
		byRegion: { IN: 'INR', PK: 'PKR' },
	},
	{ noun: `дирхам${HARD}`, of: {}, byRegion: { AE: 'AED' }, followed: 'ОАЭ' },
	{ noun: `реал${HARD}`, of: { бразильск: 'BRL' }, byRegion: { BR: 'BRL' } },
];

/** Names of currencies in all cases, with the adjectives of their countries. “Фунтов” alone may be a weight. */
export const currencies: readonly CurrencyName[] = nouns.flatMap(({ noun, of = {}, alone, followed, byRegion }) => {
	const named: CurrencyName[] = Object.entries(of).map(([adjective, currency]) => ({
		pattern: new RegExp(`^\\s${adjective}${ADJECTIVE}\\s+(?:${noun})(?!\\p{L})`, 'iu'),
		currency,
	}));
	if (followed === 'ОАЭ')
		named.push({ pattern: new RegExp(`^\\s(?:${noun})\\s+ОАЭ(?!\\p{L})`, 'iu'), currency: 'AED' });
	if (noun.startsWith('фунт'))
		named.push({ pattern: new RegExp(`^\\s(?:${noun})\\s+стерлингов(?!\\p{L})`, 'iu'), currency: 'GBP' });
	const tail = followed === undefined ? '' : `(?:\\s+${followed})?`;
	// “Сомов Кыргызстана” are soms of a country that is not looked up; a name may follow a unit of measure only.
	const pattern = new RegExp(`^[\\s-](?:${noun})${tail}(?![\\p{L}-])`, 'iu');
	return alone === undefined
		? [...named, { pattern, ...(byRegion && { byRegion }), isUnclear: !noun.startsWith('фунт') }]
		: [...named, { pattern, currency: alone }];
});
