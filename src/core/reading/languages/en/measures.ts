import type { MeasurePatterns } from '../../measure-patterns.ts';

const WORD = "[\\p{L}\\p{M}µμ°][\\p{L}\\p{M}µμ'’/-]*[²³]?";

const SCALE = '(?:hundred|thousand|million|billion|dozen)';

export const measures: MeasurePatterns = {
	pairs: [
		[/^(?:short|long)\s+tons?(?!\p{L})/iu, () => 'short-ton'],
		[/^nautical\s+miles?(?!\p{L})/iu, () => 'nautical-mile'],
		[/^light[\s-]years?(?!\p{L})/iu, () => 'light-year'],
		[/^acre[\s-]f(?:ee|oo)t(?!\p{L})/iu, () => 'acre-foot'],
		[/^degrees?\s+(?:(?:of\s+)?(?:latitude|longitude|arc)|north|south|east|west)(?!\p{L})/iu, () => 'degree-of-arc'],
		[/^([kMGTP]?W)[·⋅]h(?!\p{L})/u, ([, watt = '']) => `${watt}h`],
		[/^(\p{L}*)watt[\s-]hours?(?!\p{L})/iu, ([, prefix = '']) => `${prefix}watthour`],
		[
			/^(?:degrees?\s+|°\s?)(celsius|centigrade|C|fahrenheit|F|kelvin|K)(?!\p{L})/iu,
			([, scale = '']) => (/^k/i.test(scale) ? 'K' : /^c/i.test(scale) ? '°C' : '°F'),
		],
		// A degree sign that stands on the line, as text copied from a PDF has it.
		[/^o\s?([CF])(?!\p{L})/u, ([, scale = '']) => `°${scale}`],
		[/^parts?\s+per\s+([mb]illion)(?!\p{L})/iu, ([, scale = '']) => (/^m/i.test(scale) ? 'ppm' : 'ppb')],
	],
	powers: [
		['square|sq\\.?', '2'],
		['cubic', '3'],
	],
	powersAfter: [
		['squared', '2'],
		['cubed', '3'],
	],
	rates: [
		['km?ph|kmh|kmph', 'km/h'],
		['mph', 'mile/h'],
		...['k', 'M', 'G', 'T'].flatMap((prefix) => [
			[`${prefix}bps`, `${prefix}bit/s`] as const,
			[`${prefix}Bps`, `${prefix}B/s`] as const,
		]),
	],
	adjective: new RegExp(
		'^(?:calendar|working|business|full|whole|consecutive|statute|metric|lunar|more|further' +
			'|additional|extra|other)\\s+',
		'iu',
	),
	noAdjective: new Set(
		(
			'of in and or to the for from by per a an at on as is are was were with than then that which who after ' +
			'before since until during within over under about between not no but if when while away ago apart w/o'
		).split(' '),
	),
	noUnit: /^ad?$/,
	per: new RegExp(`^(?:[\\s-]+${WORD}){0,2}?\\s+per[\\s-]+`, 'iu'),
	each: new RegExp(`^(?:[\\s-]+${WORD})??\\s+(?:an?|each|every)\\s+`, 'iu'),
	adverb: new RegExp(
		`^(?:[\\s-]+${WORD}){0,2}?[\\s-]+(annually|yearly|quarterly|monthly|weekly|daily|hourly|(year|quarter` +
			'|month|week|day)[\\s-](?:over|on|to|by)[\\s-]\\2)(?!\\p{L})',
		'iu',
	),
	periods: {
		annually: 'year',
		yearly: 'year',
		quarterly: 'quarter',
		monthly: 'month',
		weekly: 'week',
		daily: 'day',
		hourly: 'hour',
	},
	several: new RegExp(`^(?:an?\\s+|one\\s+)?${SCALE}(?:\\s+${SCALE})?(?![\\p{L}\\p{N}-])`, 'iu'),
	noRateFollows: /^\s+(?:later|earlier|after|before|ago|when|that|which)(?!\p{L})/iu,
};
