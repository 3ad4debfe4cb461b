import type { DenialPatterns } from '../../reading-language.ts';

const FALSE =
	'(?:faux|fausse|inexact|erroné|incorrect|mensonger|(?:un\\s+)?mythe' +
	"|(?:une\\s+)?(?:erreur|légende)|(?:n['’]est\\s+)?pas\\s+(?:vrai|exact|le\\s+cas))";
const DENY = '(?:dément|démenti|nie|nient|nié|conteste|réfute|doute)\\p{L}*';
const SAY = '(?:dit|dire|prétend|affirme|pense|croit|soutient)\\p{L}*';

/** Denies what follows its “que”, to the end of the clause. */
const DENIED_BEFORE = new RegExp(
	`(?<!\\p{L})(?:${FALSE}|${DENY}(?:\\s+\\p{L}+){0,3}?|(?:personne|nul|aucun\\s+\\p{L}+` +
		`|on)\\s+ne\\s+(?:peut\\s+)?${SAY}(?:\\s+pas)?` +
		`|ne\\s+${SAY}\\s+pas|(?:pas|aucune?)\\s+(?:de\\s+)?(?:preuves?|indices?|signes?)),?` +
		"\\s+(?:que|qu['’]|selon\\s+lesquelles)(?!.*(?:[;:—]|,\\s+(?:mais|or|cependant|pourtant)\\s))",
	'isu',
);
/** Denies the next word. */
const NOT_BEFORE = /(?<!\p{L})(?:pas|jamais|ni|sans|plutôt\s+que|au\s+lieu\s+de|non)\s+$/iu;

export const denials: DenialPatterns = {
	before: [DENIED_BEFORE, NOT_BEFORE],
	open: new RegExp(
		'(?<!\\p{L})(?:(?:on|nul|personne)\\s+(?:ne\\s+sait|ignore)(?:\\s+pas)?|(?:pas|peu)\\s+(?:clair' +
			'|certain|sûr)|incertain|inconnu)\\s+si\\s+$',
		'iu',
	),
	after: new RegExp(`^[\\s»”",]*(?:(?:ce\\s+qui|cela|c['’])\\s*(?:n['’]?est|est)\\s+${FALSE})(?!\\p{L})`, 'iu'),
	claimed: /(?<!\p{L})(?:affirmation|rumeur|information|thèse|idée|déclaration)s?\s+(?:selon\s+laquelle|que)\s+$/iu,
	refuted: new RegExp(
		'^[\\s»”",]*(?:a|ont|est|sont|fut)\\s+(?:été\\s+)?(?:démenti|réfuté|rejeté|contredit|retiré' +
			'|fauss?e?)\\p{L}*(?!\\p{L})',
		'iu',
	),
};
