import type { DenialPatterns } from '../../reading-language.ts';

const FALSE =
	'(?:falsch|unwahr|unrichtig|irreführend|unzutreffend|nicht\\s+(?:wahr|richtig|zutreffend|der\\s+Fall)' +
	'|(?:ein\\s+)?(?:Mythos|Irrtum)' +
	'|(?:eine\\s+)?(?:Lüge|Legende))';
const DENY = '(?:bestreit|bestritt|dementier|bezweif|widerleg|leugn|verneint|zweifel)\\p{L}*';
const SAY = '(?:behaupt|sag|glaub|denk|mein|annehm|annimmt|nimmt\\s+an)\\p{L}*';

/** Denies what follows its “dass”, to the end of the clause. */
const DENIED_BEFORE = new RegExp(
	`(?<!\\p{L})(?:${FALSE}|${DENY}(?:\\s+\\p{L}+){0,4}?|(?:niemand|kein(?:er|e)?)\\s+(?:\\p{L}+\\s+)?${SAY}` +
		`|${SAY}\\s+nicht` +
		'|keine?\\s+(?:Belege|Hinweise|Beweise|Anzeichen)(?:\\s+dafür)?),?\\s+dass(?!\\p{L})(?!.*(?:[;:—]' +
		'|,\\s+(?:aber|doch|jedoch|sondern|obwohl)\\s))',
	'isu',
);
/** Denies the next word. */
const NOT_BEFORE = /(?<!\p{L})(?<!(?:ob|wenn|falls)\s+)(?:nicht|kein(?:e[nmrs]?)?|weder|statt|anstatt|niemals)\s+$/iu;

export const denials: DenialPatterns = {
	before: [DENIED_BEFORE, NOT_BEFORE],
	open: /(?<!\p{L})(?:unklar|ungewiss|unbekannt|fraglich|offen|nicht\s+(?:klar|bekannt|sicher)),?\s+ob\s+$/iu,
	after: new RegExp(
		`^[\\s“”",]*(?:(?:das\\s+)?ist\\s+${FALSE}|(?:das\\s+)?stimmt\\s+nicht` +
			`|(?:das\\s+)?trifft\\s+nicht\\s+zu)(?!\\p{L})`,
		'iu',
	),
	claimed: /(?<!\p{L})(?:Behauptung|Meldung|Gerücht|Aussage|These|Annahme|Bericht)\p{L}{0,3},?\s+dass\s+$/iu,
	refuted: new RegExp(
		'^[\\s“”",]*(?:ist|sind|wurde|wurden)\\s+(?:\\p{L}+\\s+)?(?:widerlegt|dementiert' +
			'|zurückgewiesen|zurückgezogen|falsch)(?!\\p{L})',
		'iu',
	),
};
