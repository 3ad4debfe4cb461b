import type { Passage, TextSource } from '../model/source.ts';
import { describeDenial } from '../reading/cut-denials.ts';
import { describeGap } from '../reading/cut-pieces.ts';
import { describeCuts } from '../reading/cut-words.ts';
import type { Finding, Findings } from '../problem.ts';
import type { FoundQuote, Locate, QuoteLocation, QuoteSelector } from './locate-quote.ts';

const WHOLE = 'Copy whole words, and numbers with their signs.';
const ONE_PIECE = 'Quote one piece of the excerpt, or two, each for a figure of its own.';
const WITH_DENIAL = 'Quote the whole sentence, and say what it denies; or quote a passage that states it.';

/** Characters of a passage that a message shows around the first difference. */
const SHOWN = 90;

/**
 * Finds the one passage that a quote selects. It must hold whole words and whole numbers and leave out no denial, for a
 * part may say the opposite. Otherwise reports why.
 *
 * @param owner Whose quote it is, for the message: `figure "gpu-growth"`.
 */
export function checkQuote(
	selector: QuoteSelector,
	owner: string,
	source: TextSource,
	locate: Locate,
	findings: Findings,
): Passage | undefined {
	const found = locate(selector);
	if (found.kind === 'found') {
		const fault = faultOf(found, source);
		if (fault === undefined) return passageAt(source.copy.text, found, source.id);
		findings.report(cut(fault.what, fault.hint, found.line, owner, source));
	} else if (found.kind === 'ambiguous') findings.report(ambiguous(selector, owner, source, found.lines));
	else if (found.kind === 'elsewhere') findings.report(elsewhere(found, owner, source));
	else {
		const absence = `The quote of ${owner} does not stand in ${source.file}.`;
		findings.report({
			rule: 'quote-found-in-source',
			path: ['quote'],
			message: found.nearest
				? `${absence}\n${compare(selector.quote, found.nearest.text, found.nearest.line)}`
				: absence,
			hint: 'Copy the passage word for word, or save a newer copy of the source.',
		});
	}
	return undefined;
}

/** What is wrong with a passage that stands in the source: it cuts words, leaves out a denial, or joins two pieces. */
function faultOf({ start, end }: FoundQuote, { copy, extent, language }: TextSource) {
	const cuts = describeCuts(copy.text, start, end);
	if (cuts !== undefined) return { what: cuts, hint: WHOLE };
	const gap = describeGap(copy.text.slice(start, end), { extent });
	if (gap !== undefined) return { what: gap, hint: ONE_PIECE };
	const denial = describeDenial(copy.text, start, end, language);
	return denial === undefined ? undefined : { what: denial, hint: WITH_DENIAL };
}

function cut(cuts: string, hint: string, line: number, owner: string, source: TextSource): Finding {
	return {
		rule: 'quote-found-in-source',
		path: ['quote'],
		message: `The quote of ${owner} ${cuts}, in line ${line} of ${source.file}.`,
		hint,
	};
}

function elsewhere(
	{ line, beside }: Extract<QuoteLocation, { kind: 'elsewhere' }>,
	owner: string,
	source: TextSource,
): Finding {
	const side = beside === 'prefix' ? 'before' : 'after';
	return {
		rule: 'quote-found-in-source',
		path: [beside],
		message:
			`The quote of ${owner} stands in line ${line} of ${source.file}, but its ${beside} does not stand just ` +
			`${side} it there.`,
		hint: `Copy the words just ${side} the passage, or remove \`${beside}\`: the quote stands in the source only once.`,
	};
}

function ambiguous(
	{ prefix, suffix }: QuoteSelector,
	owner: string,
	source: TextSource,
	lines: readonly number[],
): Finding {
	const tried = [prefix === undefined ? '' : 'prefix', suffix === undefined ? '' : 'suffix'].filter(
		(name) => name !== '',
	);
	const where = lines.length === 1 ? `more than once in line ${lines[0] ?? 1}` : `in lines ${lines.join(', ')}`;
	const also =
		tried.length === 0
			? ''
			: `, and its ${tried.join(' and ')} ${tried.length > 1 ? 'do' : 'does'} not show which one is meant`;
	return {
		rule: 'quote-occurs-once',
		path: ['quote'],
		message: `The quote of ${owner} stands ${where} of ${source.file}${also}.`,
		hint:
			'Quote more words, or give as `prefix` the words just before the passage, or as `suffix` those just ' +
			'after it.',
	};
}

/** Shows the nearest passage, and the first character that differs if it is easily missed. */
function compare(quote: string, nearest: string, line: number): string {
	let at = 0;
	while (at < nearest.length && quote[at] === nearest[at]) at++;
	const from = nearest.length <= SHOWN ? 0 : Math.max(0, Math.min(at - SHOWN / 2, nearest.length - SHOWN));
	const excerpt = nearest.slice(from, from + SHOWN).replace(/\s+/gu, ' ');
	const shown = `${from > 0 ? '… ' : ''}${excerpt}${from + SHOWN < nearest.length ? ' …' : ''}`;
	const [ours = '', theirs = ''] = [quote.slice(at, at + 1), nearest.slice(at, at + 1)];
	const isEasilyMissed = ours !== '' && theirs !== '' && !/[\p{L}\p{N}]/u.test(ours + theirs);
	const difference = isEasilyMissed ? `\nThe quote has ${name(ours)} where the source has ${name(theirs)}.` : '';
	return `Nearest passage, line ${line}: "${shown}"${difference}`;
}

function name(character: string): string {
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return /\s/u.test(character) ? `white space U+${code}` : `“${character}” (U+${code})`;
}

/** The passage at which a quote was found, with the rest of its lines on both sides. */
export function passageAt(
	text: string,
	{ start, end, line, around, prefix, suffix }: FoundQuote,
	sourceId: string,
): Passage {
	const lineEnd = text.endsWith('\r', around.end) ? Math.max(end, around.end - 1) : around.end;
	return {
		source: sourceId,
		exact: text.slice(start, end),
		start,
		end,
		line,
		before: text.slice(around.start, start),
		after: text.slice(end, lineEnd),
		prefix,
		suffix,
	};
}
