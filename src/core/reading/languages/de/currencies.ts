import { moneyNames } from '../../money-names.ts';

export const currencies = moneyNames(
	[
		{
			noun: 'dollars?',
			of: {
				'us[-\\s]|amerikanische[nr]?\\s': 'USD',
				'kanadische[nr]?\\s': 'CAD',
				'australische[nr]?\\s': 'AUD',
				'neuseeland-|neuseeländische[nr]?\\s': 'NZD',
				'singapur-': 'SGD',
				'hongkong-': 'HKD',
				'taiwan-': 'TWD',
			},
			alone: 'USD',
		},
		{ noun: 'euros?', alone: 'EUR' },
		{ noun: 'franken', of: { 'schweizer\\s': 'CHF' }, alone: 'CHF' },
		{ noun: 'pfund(?:\\s+sterling)', alone: 'GBP' },
		{
			noun: 'pfund',
			of: { 'britische[nr]?\\s': 'GBP', 'ägyptische[nr]?\\s': 'EGP' },
			byRegion: { GB: 'GBP' },
			mayBe: 'lb',
		},
		{ noun: 'yen', of: { 'japanische[nr]?\\s': 'JPY' }, alone: 'JPY' },
		{ noun: '(?:yuan|renminbi)', of: { 'chinesische[nr]?\\s': 'CNY' }, alone: 'CNY' },
		{ noun: 'won', of: { 'südkoreanische[nr]?\\s': 'KRW' }, alone: 'KRW' },
		{ noun: 'rubel', of: { 'russische[nr]?\\s': 'RUB', 'belarussische[nr]?\\s': 'BYN' }, alone: 'RUB' },
		{
			noun: 'rupien?',
			of: { 'indische[nr]?\\s': 'INR', 'pakistanische[nr]?\\s': 'PKR' },
			byRegion: { IN: 'INR', PK: 'PKR' },
		},
		{ noun: 'tenge', alone: 'KZT' },
		{ noun: 'hrywnja', alone: 'UAH' },
		{ noun: 'lari', alone: 'GEL' },
		{ noun: 'złoty|zloty', alone: 'PLN' },
		{
			noun: 'kronen?',
			of: {
				'schwedische[nr]?\\s': 'SEK',
				'norwegische[nr]?\\s': 'NOK',
				'dänische[nr]?\\s': 'DKK',
				'tschechische[nr]?\\s': 'CZK',
			},
			byRegion: {},
		},
		{ noun: 'lira', of: { 'türkische[nr]?\\s': 'TRY' }, byRegion: { TR: 'TRY' } },
		{
			noun: 'pesos?',
			of: { 'mexikanische[nr]?\\s': 'MXN', 'argentinische[nr]?\\s': 'ARS', 'chilenische[nr]?\\s': 'CLP' },
			byRegion: {},
		},
		{ noun: 'real|reais', of: { 'brasilianische[nr]?\\s': 'BRL' }, byRegion: { BR: 'BRL' } },
		{ noun: 'rand', of: { 'südafrikanische[nr]?\\s': 'ZAR' }, alone: 'ZAR' },
		{ noun: 'd-mark|deutsche\\s+mark', alone: 'DEM' },
		{ noun: 'finnische\\s+mark|finnmark', alone: 'FIM' },
		{ noun: '(?:kambodschanische\\s+)?riel', alone: 'KHR' },
	],
	{
		language: 'de',
		cents: [
			['eurocents?', 'EUR'],
			['us-cents?', 'USD'],
			['cents?', 'EUR USD CAD AUD'],
			['rappen', 'CHF'],
			['pence|penny', 'GBP'],
		],
	},
);
