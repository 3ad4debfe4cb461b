import type { UnitNameWords } from '../../prose-words.ts';

export const unitNames: UnitNameWords = {
	scales:
		'tenths|hundredths|thousandths|millionths|tens|dozens?|hundreds?|thousands?|(?:m|b|tr|quadr)illions?' +
		'|lakhs?|crores?|per\\s?cent|myriads?',
	shortScales: 'k|K|m|M|B|T|bn|mn',
	groups: '(?:tens?|scores?)\\s+(?:of\\s+)?',
	changes: '(?:minus|fewer|more|less|no|nearly|almost)\\s+',
	shares: 'pc|p\\.\\s?[cp]\\.?|pp',
	ratios: 'basis|bps',
	divides: 'per',
	per: 'per|each|every',
	rates: [
		'(?<=\\p{L}\\s+)an?\\s+(?:second|minute|hour|day|week|fortnight|month|quarter|year|decade|head|person' +
			'|piece)(?!\\p{L})',
		'(?<=\\p{L}[\\s-])(?:hourly|daily|weekly|monthly|yearly|annually|annum)(?!\\p{L})',
		'(?<=\\s|^)p\\.\\s?a\\.?(?!\\p{L})',
		'(?<!\\p{L})(?:ppm|ppb)(?!\\p{L})',
		'^(?:hourly|daily|weekly|monthly|quarterly|yearly|annual|negative|basis)(?=\\s+\\p{L})',
		'^bps$',
	].join('|'),
	otherUnits:
		'(?:year|month|week|day|hour|minute|second|(?:kilo|mega|giga|tera)?(?:bit|byte)' +
		'|(?:kilo|centi|milli)?met(?:re|er)|hectare|lit(?:re|er)|(?:kilo)?gram|tonne|percentage\\s+point|person)s?' +
		'|people|times|celsius',
	money: 'euros?|(?:us\\s+)?dollars?|roubles?|rubles?|rupees?|usd|eur|gbp',
};
