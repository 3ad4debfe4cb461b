import type { QualifierWords } from '../../qualifier-words.ts';

const COMPARED = '(?:mehr|größer|höher|älter|länger|schwerer|teurer|weiter)';
const LESS = '(?:weniger|kleiner|geringer|niedriger|jünger|kürzer|leichter|billiger)';
const EXCEED = '(?:übersteig|überstieg|überschreit(?!ung)|überschritt|übertriff|übertraf|überstiegen)\\p{L}*';
const FALL_SHORT = '(?:unterschreit|unterschritt)\\p{L}*';
const NEXT = '(?!\\p{L}|\\s+als(?!\\p{L}))';
/** “In 20 Jahren mindestens drei Firmen”: the word may go on to another number, but not to such words. */
const GOES_ON = '(?=\\s+(?:in|im|an|am|auf|pro|je|für|bei|aus|von|und|oder|aber)(?!\\p{L}))';
const ENDS = '(?=\\s*(?:$|[.,;:)]))';

const before: QualifierWords['before'] = [
	['exactly', `weder ${COMPARED} noch ${LESS} als`],
	[
		'at most',
		`(?:nicht|nie|niemals|kaum) ${COMPARED} als|höchstens|maximal|allenfalls|bis zu|nicht über|bis maximal` +
			`|${LESS} (?:oder|und) gleich(?: als)?|${LESS} als oder gleich|${EXCEED} nicht(?: die marke von)?|im höchstfall`,
	],
	[
		'at least',
		`(?:nicht|nie|niemals) ${LESS} als|mindestens|wenigstens|zumindest|minimal|nicht unter` +
			`|${COMPARED} (?:oder|und) gleich(?: als)?|${COMPARED} als oder gleich|${FALL_SHORT} nicht`,
	],
	[
		'more than',
		`${COMPARED} als|über|oberhalb von|jenseits von|gut|deutlich über|${EXCEED}(?: die (?:marke|schwelle|grenze) von)?`,
	],
	['less than', `${LESS} als|unter|unterhalb von|deutlich unter|noch nicht|nicht einmal|${FALL_SHORT}`],
	[
		'about',
		'etwa|in etwa|rund|ungefähr|circa|ca\\.|zirka|knapp|fast|nahezu|beinahe|annähernd|schätzungsweise|rd\\.' +
			'|um die|an die' +
			'|geschätzt|geschätzte[nr]?|grob|praktisch|so gut wie|näherungsweise',
	],
	['unclear', `(?:kein(?:e[nmrs]?)?|niemand|nirgends)(?: \\p{L}+){0,3} (?:${COMPARED}|${LESS}) als`],
];

const after: QualifierWords['after'] = [
	['at least', `{noun},?\\s+(?:oder|und)\\s+(?:mehr|darüber|höher|älter|größer|länger)${NEXT}`],
	['at most', `{noun},?\\s+(?:oder|und)\\s+(?:weniger|darunter|niedriger|jünger|kleiner|kürzer)${NEXT}`],
	['at least', `{noun}\\s+aufwärts${NEXT}`],
	['at most', `{noun}\\s+(?:nicht|nie|niemals)\\s+${EXCEED}`],
	['at least', `{noun}\\s+(?:nicht|nie|niemals)\\s+${FALL_SHORT}`],
	['more than', `{noun}\\s+${EXCEED}`],
	['less than', `{noun}\\s+${FALL_SHORT}`],
	['at least', `{noun}\\s+(?:mindestens|wenigstens)${GOES_ON}`],
	['at most', `{noun}\\s+(?:höchstens|maximal)${GOES_ON}`],
	['at least', `{noun},?\\s+(?:mindestens|wenigstens)${ENDS}`],
	['at most', `{noun},?\\s+(?:höchstens|maximal)${ENDS}`],
	['about', `{noun}\\s+oder\\s+so${NEXT}`],
];

/** “Über 40 Firmen” after such words names a subject. */
const SUBJECT = new RegExp(
	'(?:bericht|studie|umfrage|daten|information|überblick|diskut|diskussion|sprach|spricht' +
		'|debatte)\\p{L}*\\s+über\\s+(?:\\p{L}+\\s+)?$',
	'u',
);

export const qualifiers: QualifierWords = {
	before,
	after,
	ambiguous: [['at least', 'ab']],
	orEqual: '{noun},? oder (?:gleich|genau so viele?)',
	articles: 'der|die|das|den|dem|des|ein|eine|einem|einen|einer|als|um|auf|von|bei|im|in|zu',
	// “Unter den 40 Firmen” is “among the 40 firms”.
	isAmbiguous: (phrase, article, textBefore) =>
		(phrase === 'über' && SUBJECT.test(textBefore)) || (phrase === 'unter' && article !== ''),
	isFromUp: (textBefore, textAfter) =>
		/(?<!\p{L})(?:ab|von)\s+$/u.test(textBefore) && /^[^.;()]{0,24}\saufwärts/u.test(textAfter),
};
