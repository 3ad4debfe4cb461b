import { termId } from '../../core/permalink/addresses.ts';
import type { Inline } from '../pdf/print-node.ts';
import type { RegisterEntry } from '../pdf/register-entries.ts';
import { backAnchor, type SourceEntry, type TermEntry } from '../pdf/back-matter.ts';
import type { UnknownEntry } from '../pdf/unknown-entries.ts';
import { type BlockPlace, paragraph } from './paragraph.ts';
import { wordsIn } from './write-blocks.ts';
import { cellPlace, writeFacts, writeGrid } from './write-table.ts';

/** What stands after the text of a report. */
export interface BackPages {
	readonly unknowns: readonly UnknownEntry[];
	readonly registerIntroduction: readonly (readonly Inline[])[];
	readonly register: readonly RegisterEntry[];
	readonly terms: readonly TermEntry[];
	readonly sources: readonly SourceEntry[];
}

/** What is not known, the register of figures, terms and sources. */
export function writeBackPages(back: BackPages, place: BlockPlace): string {
	return [
		writeUnknowns(back.unknowns, place),
		heading('register.title', 'register', place),
		...back.registerIntroduction.map((words) => line(words, place)),
		back.register.length === 0 ? '' : writeRegister(back.register, place),
		writeTerms(back.terms, place),
		writeSources(back.sources, place),
	].join('');
}

function heading(key: string, name: string, place: BlockPlace): string {
	const title = place.parts.given.words(key);
	const mark = place.parts.list({ kind: 'heading', level: 1, title }, backAnchor(name));
	return paragraph(place, { style: 'Heading1' }, mark + wordsIn(title, place));
}

function line(words: readonly Inline[], place: BlockPlace, style?: string): string {
	return paragraph(place, { style }, wordsIn(words, place));
}

function writeUnknowns(entries: readonly UnknownEntry[], place: BlockPlace): string {
	if (entries.length === 0) return '';
	const title = heading('methods.not-known', 'not-known', place);
	const written = entries.map(({ id, text }) => {
		place.parts.placeBefore(backAnchor(id));
		return line(text, place);
	});
	return title + written.join('');
}

/** How the width of the register is divided: its numbers, figures, and what proves them. */
const SHARES = [1, 5, 9];

function writeRegister(entries: readonly RegisterEntry[], place: BlockPlace): string {
	const cell = cellPlace(place);
	const keys = ['pdf.column-number', 'pdf.column-figure', 'pdf.column-proof'];
	const head = keys.map((key) => line(place.parts.given.words(key), cell, 'TableHead'));
	const rows = entries.map((entry) => {
		place.parts.placeBefore(backAnchor(`figure:${entry.id}`));
		return [
			line([String(entry.number)], cell, 'TableText'),
			line([{ is: 'strong', in: [entry.value] }], cell, 'TableText') +
				line([{ is: 'strong', in: entry.label }], cell, 'TableText') +
				line(entry.definition, cell, 'TableText'),
			[
				entry.proof,
				...(entry.where.length === 0 ? [] : [entry.where]),
				...entry.notes,
				[{ is: 'link', url: entry.url, address: false, in: [entry.url] } as const],
			]
				.map((words) => line(words, cell, 'TableText'))
				.join(''),
		];
	});
	return writeGrid(SHARES, head, rows, place);
}

function writeTerms(entries: readonly TermEntry[], place: BlockPlace): string {
	if (entries.length === 0) return '';
	const title = heading('pdf.terms', 'terms', place);
	const written = entries.map(({ id, label, definition, url }) => {
		place.parts.placeBefore(backAnchor(termId(id)));
		const named: Inline = { is: 'strong', in: [{ is: 'link', url, address: false, in: label }] };
		return line([named, '. ', ...definition], place);
	});
	return title + written.join('');
}

function writeSources(entries: readonly SourceEntry[], place: BlockPlace): string {
	if (entries.length === 0) return '';
	const title = heading('source.all', 'sources', place);
	const written = entries.map(({ id, title: name, about, note, facts }, index) => {
		place.parts.placeBefore(backAnchor(`source-${id}`));
		return (
			paragraph(place, { style: 'NoteTitle', keepNext: true }, wordsIn([`${index + 1}. `, ...name], place)) +
			line(about, place) +
			(note === null ? '' : line(note, place)) +
			writeFacts(facts, place, wordsIn)
		);
	});
	return title + written.join('');
}
