import { moneyNames } from '../../money-names.ts';

export const currencies = moneyNames(
	[
		{
			noun: 'd[óo]lar(?:es)?',
			of: {
				'(?:estadounidenses?|americanos?|norteamericanos?|us|usa|ee\\.?\\s?uu\\.?|de\\s+(?:los\\s+)?estados\\s+unidos)':
					'USD',
				'canadienses?': 'CAD',
				'australianos?': 'AUD',
				neozelandeses: 'NZD',
				'(?:de\\s+)?hong\\s+kong|hongkoneses': 'HKD',
				'(?:de\\s+)?singapur': 'SGD',
				taiwaneses: 'TWD',
			},
			alone: 'USD',
		},
		{ noun: 'euros?', alone: 'EUR' },
		{ noun: 'libras?\\s+esterlinas?', alone: 'GBP' },
		{
			noun: 'libras?',
			of: { 'británicas?': 'GBP', 'egipcias?': 'EGP', 'libanesas?': 'LBP' },
			byRegion: { GB: 'GBP' },
			mayBe: 'lb',
		},
		{
			noun: 'pesos?',
			of: {
				'mexicanos?': 'MXN',
				'argentinos?': 'ARS',
				'chilenos?': 'CLP',
				'colombianos?': 'COP',
				'uruguayos?': 'UYU',
				'cubanos?': 'CUP',
				'dominicanos?': 'DOP',
			},
			byRegion: { MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', UY: 'UYU', CU: 'CUP', DO: 'DOP' },
		},
		{ noun: 'soles', alone: 'PEN' },
		{ noun: 'bolívares|bolivares', alone: 'VES' },
		{ noun: 'quetzales', alone: 'GTQ' },
		{ noun: 'colones', alone: 'CRC' },
		{ noun: 'guaraníes', alone: 'PYG' },
		{
			noun: 'francos?',
			of: { 'suizos?': 'CHF', franceses: 'FRF', belgas: 'BEF', cfa: 'XOF' },
			byRegion: { CH: 'CHF' },
		},
		{ noun: 'yen(?:es)?', of: { japoneses: 'JPY' }, alone: 'JPY' },
		{ noun: '(?:yuan(?:es)?|yuanes|renminbis?)', of: { 'chinos?': 'CNY' }, alone: 'CNY' },
		{ noun: 'wones', alone: 'KRW' },
		{ noun: 'rublos?', of: { 'rusos?': 'RUB', 'bielorrusos?': 'BYN' }, alone: 'RUB' },
		{
			noun: 'rupias?',
			of: { 'indias?': 'INR', pakistaníes: 'PKR', 'indonesias?': 'IDR' },
			byRegion: { IN: 'INR', PK: 'PKR' },
		},
		{ noun: 'tenges?', alone: 'KZT' },
		{ noun: 'grivnas?', alone: 'UAH' },
		{
			noun: 'coronas?',
			of: { 'suecas?': 'SEK', 'noruegas?': 'NOK', 'danesas?': 'DKK', 'checas?': 'CZK' },
			byRegion: {},
		},
		{ noun: 'reales', of: { brasileños: 'BRL' }, byRegion: { BR: 'BRL' } },
		{ noun: 'rands?', alone: 'ZAR' },
		{ noun: 'marcos?\\s+fin(?:landeses|landés|eses)', alone: 'FIM' },
		{ noun: 'marcos?\\s+alemanes', alone: 'DEM' },
		{ noun: 'florines?\\s+(?:neerlandeses|holandeses)', alone: 'NLG' },
		{ noun: 'pesetas?', alone: 'ESP' },
	],
	{
		language: 'es',
		of: 'de\\s+',
		isAfter: true,
		cents: [
			['céntimos?\\s+de\\s+euros?', 'EUR'],
			['céntimos?|centimos?', 'EUR CRC PEN VES'],
			['centavos?|centésimos?', 'USD MXN ARS CLP COP EUR'],
			['peniques?', 'GBP'],
		],
	},
);
