import type { PairWords, UncertaintyWords } from '../../pair-words.ts';

/** Makes words with spaces between them alternatives of a regular expression. */
function anyOf(...words: readonly string[]): string {
	return words.join(' ').replaceAll(' ', '|');
}

export const pairs: PairWords = {
	from: 'from',
	by: 'by|of',
	rise: anyOf(
		'r(?:ise|ose|isen|ising) gr(?:ow|ew|own|owing) increas(?:e|ed|ing) climb(?:ed|ing)? jump(?:ed|ing)?',
		'surg(?:e|ed|ing) soar(?:ed|ing)? expand(?:ed|ing)? doubl(?:e|ed|ing) tripl(?:e|ed|ing) quadrupl(?:e|ed|ing)',
		'rais(?:e|ed|ing) boost(?:ed|ing)? sw(?:ell|elled|ollen) spik(?:ed|ing) rocket(?:ed|ing) lengthen(?:ed|ing)?',
	),
	fall: anyOf(
		'f(?:all|ell|allen|alling) drop(?:ped|ping)? declin(?:e|ed|ing) decreas(?:e|ed|ing) reduc(?:e|ed|ing|tion)',
		'cut(?:ting)? slump(?:ed|ing)? plung(?:e|ed|ing) plummet(?:ed|ing)? slip(?:ped|ping)? shr(?:ink|ank|unk|inking)',
		'halv(?:e|ed|ing) lower(?:ed|ing) dip(?:ped|ping) tumbl(?:e|ed|ing) s(?:ank|unk|inking) shorten(?:ed|ing)?',
		'dwindl(?:e|ed|ing)',
	),
	change: anyOf(
		'widen(?:ed|ing)? narrow(?:ed|ing)? eas(?:ed|ing) edg(?:ed|ing) cr(?:eep|ept) sl(?:id|iding) improv(?:e|ed|ing)',
		'worsen(?:ed|ing)? slow(?:ed|ing) accelerat(?:e|ed|ing) recover(?:ed|ing) rebound(?:ed|ing) chang(?:ed|ing)',
		'upgrad(?:ed|ing) revis(?:ed|ing) scal(?:ed|ing) went',
	),
	changeOrAmount: anyOf(
		'rise grow increase climb fall drop decline decrease reduce improve expand shrink raise lower boost cut',
	),
	changeBeside: anyOf('up down higher lower gone mov(?:ed|ing) shift(?:ed|ing)? turn(?:ed|ing) progress(?:ed|ing)'),
	changeOrRange: anyOf(
		'rises grows growth increases falls drops declines decreases reduc(?:es|tions) cuts climbs jumps slumps slips',
		'shrinks expands doubles halves raises lowers boosts improves improvements? go(?:es|ing)? changes? moves?',
		'shifts worsens swells dips slides sinks widens narrows',
	),
	spread: anyOf(
		'rang(?:e|es|ed|ing) var(?:y|ies|ied|ying) span(?:s|ned|ning)? fluctuat(?:e|es|ed|ing) oscillat(?:e|es|ed|ing)',
		'extend(?:s|ed|ing)? stretch(?:es|ed|ing)? run(?:s|ning)? ran differ(?:s|ed|ing)? anywhere spread ages? aged',
	),
	otherClause: 'and|but|or|while|whereas|which|who|that|with|where|as|because|when|if|after|before',
	ofYear: 'in|during|since|for|of',
	bounds: 'and(?:\\s+also)?|but(?:\\s+also)?|yet',
};

export const uncertainties: UncertaintyWords = {
	interval: '(?:(?:confidence|credible|credibility|uncertainty|prediction)\\s+)(?:intervals?|limits?)|CrI|CI|UI|PI',
	margin: '(?:(?:with\\s+)?an?\\s+)?margins?\\s+of\\s+(?:sampling\\s+)?error(?:\\s+(?:of|is))?|MoE',
	confidence: 'confidence',
	spread:
		's\\.?d\\.?|s\\.?e\\.?(?:m\\.?)?|std\\.?(?:\\s+dev\\.?)?|standard\\s+(?:deviation|error)|(?:inter-?quartile\\s+)?range' +
		'|IQR|min(?:imum)?\\s?[-–]\\s?max(?:imum)?',
	count: 'n',
};
