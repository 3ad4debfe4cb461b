import type { PrintDocument } from '../pdf/compose-document.ts';
import type { Inline } from '../pdf/print-node.ts';
import { type BlockPlace, paragraph } from './paragraph.ts';
import { coverSection, upright } from './sections.ts';
import type { Listed, WordParts } from './word-parts.ts';
import { wordsIn } from './write-blocks.ts';
import { writeFacts } from './write-table.ts';
import { writeText, writeWords, wordsPlace } from './write-words.ts';
import { element } from './word-xml.ts';

/** The cover, on sheets without a head and a foot. */
export function writeCover(document: PrintDocument, place: BlockPlace): string {
	const line = (style: string, words: readonly Inline[] | null) =>
		words === null ? '' : paragraph(place, { style }, wordsIn(words, place));
	return [
		line('Publisher', [document.publisher]),
		line('Title', document.titleWords),
		line('Subtitle', document.subtitle),
		line('SmallPrint', document.standing),
		line('Abstract', document.abstract),
		writeFacts(document.coverFacts, place, wordsIn),
		paragraph(place, { section: coverSection(place.parts.given) }, ''),
	].join('');
}

/** The deepest heading that the contents name. */
const DEEPEST = 3;

/**
 * The contents: headings, then charts and tables. They are written out, so Word asks nothing when it opens the file; as
 * they are a field, Word also makes them anew when it is asked to, after the text was edited. Pages are known to Word
 * alone, so they are not named.
 */
export function writeContents(place: BlockPlace): string {
	const { parts } = place;
	const heading = paragraph(place, { style: 'ContentsTitle' }, wordsIn(parts.given.words('site.contents'), place));
	const shown = parts.listed.filter(({ kind, level }) => kind === 'heading' && level <= DEEPEST);
	const field = (type: string) => element('w:r', {}, element('w:fldChar', { 'w:fldCharType': type }));
	const asked = `<w:r><w:instrText xml:space="preserve"> TOC \\o "1-${DEEPEST}" \\n \\h \\u </w:instrText></w:r>`;
	const begin = field('begin') + asked + field('separate');
	const lines = shown.map((entry, index) =>
		paragraph(
			place,
			{ style: `TOC${entry.level}` },
			(index === 0 ? begin : '') + linkTo(entry, parts) + (index === shown.length - 1 ? field('end') : ''),
		),
	);
	const end = paragraph(place, { section: upright(parts.given) }, '');
	return [heading, ...lines, listOf('chart', 'chart.all', place), listOf('table', 'table.all', place), end].join('');
}

function listOf(kind: Listed['kind'], key: string, place: BlockPlace): string {
	const { parts } = place;
	const entries = parts.listed.filter((each) => each.kind === kind);
	if (entries.length === 0) return '';
	const title = paragraph(place, { style: 'NoteTitle', keepNext: true }, wordsIn(parts.given.words(key), place));
	return title + entries.map((entry) => paragraph(place, { style: 'TOC2' }, linkTo(entry, parts))).join('');
}

function linkTo({ bookmark, title }: Listed, parts: WordParts): string {
	const inside = writeWords(title, { ...wordsPlace(parts), inLink: true });
	return element('w:hyperlink', { 'w:anchor': bookmark, 'w:history': '1' }, inside);
}

/** What stands at the top of each sheet but the cover. */
export function writeHead({ shortTitle }: PrintDocument, place: BlockPlace): string {
	return paragraph(place, { style: 'Header' }, writeText(shortTitle, wordsPlace(place.parts)));
}

/** What stands at the foot of each sheet but the cover: the edition, and the number of the page. */
export function writeFoot({ footLine }: PrintDocument, place: BlockPlace): string {
	const at = wordsPlace(place.parts);
	const number = writeWords(place.parts.given.words('pdf.page-of-all'), at);
	return paragraph(place, { style: 'Footer' }, `${writeText(footLine, at)}<w:r><w:tab/></w:r>${number}`);
}
