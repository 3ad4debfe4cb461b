import type { BesidePatterns } from '../../prose-words.ts';

/** Words for ratios, and their short forms. “PC users” is no percentage. */
const PERCENT =
	'per[\\s-]?cents?|per\\s?mille?|percentage[\\s-]points?|pct|pp|p\\.\\s?[pc]\\.?|pc(?=\\.?\\s+of)' +
	'|basis\\s+points?|bps';
const SHORT_SCALES = 'mn|ml[nd]|mio|mrd|mlrd|bl?n|tr?n|mil|thou|tsd|lakhs?|crores?';
const MONEY = 'euros?|dollars?|pounds?|roubles?|rubles?|yen|usd|eur|gbp|\\p{Sc}';
/** A currency code before a figure. Codes that form a compound, as in “EUR-denominated”, are left out. */
const MONEY_BEFORE = /(?<![\p{L}\p{N}])(?:USD|EUR|GBP|JPY|CHF|CNY|RUB|KZT|UZS)(?=\s*$)/u;

export const beside: BesidePatterns = {
	minus: 'minus|negative',
	scaleAfter: new RegExp(
		'^(?:[-‐‑](?:plus|odd|ish)|(?:\\s+|[-‐‑])(?:(?:full|whole|good|solid)\\s+)?' +
			`(?:fold|score(?=\\s+(?:of\\s+)?\\p{L}+s(?!\\p{L}))|${PERCENT}|${SHORT_SCALES}|mill(?=\\.?\\s+(?:${MONEY}))` +
			'|millionths?|thousandths?|hundredths?))(?![\\p{L}\\p{N}])',
		'iu',
	),
	scaleInBrackets: new RegExp(`^\\s*[([（]\\s*(?:in\\s+)?(?:[%％‰‱]|${PERCENT}|${SHORT_SCALES})\\s*[)\\]）]`, 'iu'),
	shortenedAfter: /^\s+(?:[kmb]|mill|Mill)\.(?=\s+\p{Ll})/u,
	moneyBefore: MONEY_BEFORE,
	moneyAfter: new RegExp(
		'^\\s+(?:(?:US\\s+)?dollars|euros|pounds|roubles|rubles|rupees|USD|EUR|GBP|JPY|CHF|CNY|RUB|KZT' +
			'|UZS)(?![\\p{L}\\p{N}-])',
		'u',
	),
	timesAfter: /^\s+times(?=\s+(?:as|more|fewer|less|larger|higher|smaller|lower|the)(?!\p{L}))/u,
	endsWithScale: new RegExp(
		`(?:^|[\\s,;:([/]|\\p{Sc})(?:${PERCENT}|${SHORT_SCALES})\\.?\\s*[)\\]]?\\s*$|(?:[,(]\\s*` +
			'|\\p{Sc}\\s?)(?:[kKMB]|MM)\\s*\\)?\\s*$',
		'iu',
	),
	percentScale: /p/iu,
	percentShown: /[%％‰‱]|per|point/u,
};
