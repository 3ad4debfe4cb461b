import type { DenialPatterns } from '../../reading-language.ts';

const FALSE =
	'(?:falso|falsa|incorrecto|erróneo|mentira|(?:un\\s+)?mito|(?:un\\s+)?bulo|(?:un\\s+)?error' +
	'|no\\s+es\\s+(?:cierto|verdad|correcto|así))';
const DENY = '(?:nieg|neg|desment|desmient|dud|refut|rechaz)\\p{L}*';
const SAY = '(?:dice|dijo|afirm|cre|pien|pens|sosten|sostien|asegur)\\p{L}*';

/** Denies what follows its “que”, to the end of the clause. */
const DENIED_BEFORE = new RegExp(
	`(?<!\\p{L})(?:${FALSE}|${DENY}(?:\\s+\\p{L}+){0,3}?|(?:no|nadie|nunca)\\s+(?:se\\s+)?(?:puede\\s+)?${SAY}` +
		`|(?:no\\s+hay|sin|ninguna)` +
		'\\s+(?:pruebas?|evidencias?|indicios?|datos)(?:\\s+de)?),?\\s+que(?!\\p{L})(?!.*(?:[;:—]|,\\s+(?:pero' +
		'|sino|aunque)\\s))',
	'isu',
);
/** Denies the next word. */
const NOT_BEFORE = /(?<!\p{L})(?<!si\s+)(?:no|nunca|jamás|ni|sin|en\s+(?:vez|lugar)\s+de)\s+$/iu;

export const denials: DenialPatterns = {
	before: [DENIED_BEFORE, NOT_BEFORE],
	open: /(?<!\p{L})(?:no\s+se\s+sabe|se\s+desconoce|no\s+está\s+claro|es\s+dudoso|incierto)\s+si\s+$/iu,
	after: new RegExp(
		`^[\\s»”",]*(?:(?:lo\\s+que\\s+|eso\\s+)?(?:es\\s+${FALSE}|no\\s+es\\s+(?:cierto|verdad|así)))(?!\\p{L})`,
		'iu',
	),
	claimed: /(?<!\p{L})(?:afirmación|rumor|noticia|tesis|idea|declaración)(?:es)?\s+de\s+que\s+$/iu,
	refuted: new RegExp(
		'^[\\s»”",]*(?:ha\\s+sido|han\\s+sido|fue|fueron|es|está)\\s+(?:desmentid|refutad|rechazad' +
			'|retirad|fals)\\p{L}*(?!\\p{L})',
		'iu',
	),
};
