import { moneyNames } from '../../money-names.ts';

export const currencies = moneyNames(
	[
		{
			noun: 'dollars?',
			of: {
				'américains?|us|usa|(?:des\\s+)?états-unis': 'USD',
				'canadiens?': 'CAD',
				'australiens?': 'AUD',
				'néo-zélandais': 'NZD',
				'(?:de\\s+)?hong[\\s-]kong(?:ais)?': 'HKD',
				'(?:de\\s+)?singapour(?:iens?)?': 'SGD',
				taïwanais: 'TWD',
			},
			alone: 'USD',
		},
		{ noun: 'euros?', alone: 'EUR' },
		{ noun: 'livres?\\s+sterlings?', alone: 'GBP' },
		{
			noun: 'livres?',
			of: { 'égyptiennes?': 'EGP', 'turques?': 'TRY', 'libanaises?': 'LBP', 'britanniques?': 'GBP' },
			byRegion: { GB: 'GBP' },
			mayBe: 'lb',
		},
		{
			noun: 'francs?',
			of: { 'suisses?': 'CHF', cfa: 'XOF', français: 'FRF', 'belges?': 'BEF' },
			byRegion: { CH: 'CHF', SN: 'XOF', CI: 'XOF', ML: 'XOF', CM: 'XAF', GA: 'XAF', CD: 'CDF', RW: 'RWF' },
		},
		{ noun: 'yens?', of: { japonais: 'JPY' }, alone: 'JPY' },
		{ noun: '(?:yuans?|renminbis?)', of: { chinois: 'CNY' }, alone: 'CNY' },
		{ noun: 'wons?', of: { 'sud-coréens?': 'KRW' }, alone: 'KRW' },
		{ noun: 'roubles?', of: { 'russes?': 'RUB', 'biélorusses?': 'BYN' }, alone: 'RUB' },
		{ noun: 'roupies?', of: { 'indiennes?': 'INR', 'pakistanaises?': 'PKR' }, byRegion: { IN: 'INR', PK: 'PKR' } },
		{ noun: '(?:tenges?|tengués?)', alone: 'KZT' },
		{ noun: 'hryvnias?', alone: 'UAH' },
		{ noun: 'laris?', alone: 'GEL' },
		{ noun: 'zlotys?', alone: 'PLN' },
		{
			noun: 'couronnes?',
			of: { 'suédoises?': 'SEK', 'norvégiennes?': 'NOK', 'danoises?': 'DKK', 'tchèques?': 'CZK' },
			byRegion: {},
		},
		{ noun: 'dirhams?', of: { 'marocains?': 'MAD', 'émiratis?': 'AED' }, byRegion: { MA: 'MAD', AE: 'AED' } },
		{ noun: 'dinars?', of: { 'algériens?': 'DZD', 'tunisiens?': 'TND' }, byRegion: { DZ: 'DZD', TN: 'TND' } },
		{ noun: 'pesos?', of: { 'mexicains?': 'MXN', 'argentins?': 'ARS', 'chiliens?': 'CLP' }, byRegion: {} },
		{ noun: '(?:réaux|réal|reais|reals?)', of: { 'brésiliens?': 'BRL' }, alone: 'BRL' },
		{ noun: 'rands?', alone: 'ZAR' },
		{ noun: 'marks?\\s+finlandais|markkas?', alone: 'FIM' },
		{ noun: 'florins?\\s+(?:néerlandais|hollandais)', alone: 'NLG' },
		{ noun: 'pesetas?', alone: 'ESP' },
	],
	{
		language: 'fr',
		of: "d['’]\\s?|de\\s+",
		isAfter: true,
		cents: [
			["centimes?\\s+d['’]euros?|eurocents?", 'EUR'],
			['cents?|centimes?', 'EUR USD CAD AUD CHF'],
			['pence|pennys?|pennies', 'GBP'],
		],
	},
);
