import BlockOfMathematics from './BlockOfMathematics.astro';
import Cards from './Cards.astro';
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import CiteInCard from './CiteInCard.astro';
import Claim from './Claim.astro';
import Code from './Code.astro';
import Column from './Column.astro';
import Columns from './Columns.astro';
import Details from './Details.astro';
import Fig from './Fig.astro';
import FigLink from './FigLink.astro';
import FigureCard from './FigureCard.astro';
import Figures from './Figures.astro';
import Footnote from './Footnote.astro';
import FootnoteCard from './FootnoteCard.astro';
import FootnoteWords from './FootnoteWords.astro';
import Footnotes from './Footnotes.astro';
import Idiom from './Idiom.astro';
import MarkdownCell from './MarkdownCell.astro';
import MarkdownHead from './MarkdownHead.astro';
import MarkdownLink from './MarkdownLink.astro';
import MarkdownTable from './MarkdownTable.astro';
import Mathematics from './Mathematics.astro';
import Note from './Note.astro';
import Picture from './Picture.astro';
import Quotation from './Quotation.astro';
import Ref from './Ref.astro';
import Source from './Source.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import TermCard from './TermCard.astro';
import Unbroken from './Unbroken.astro';
import Unknown from './Unknown.astro';

/**
 * What prose may use without importing it: the names of the pipeline’s vocabulary, `Quotation` for each passage after
 * “> ”, those of mathematics, those that `listFootnotes` and `placeCards` add, and the elements of Markdown that need
 * more than their tag.
 */
export const proseComponents = {
	BlockOfMathematics,
	Cards,
	Chart,
	Cite,
	CiteInCard,
	Claim,
	Column,
	Columns,
	Details,
	Fig,
	FigLink,
	FigureCard,
	Figures,
	Footnote,
	FootnoteCard,
	FootnoteWords,
	Footnotes,
	Idiom,
	Mathematics,
	Note,
	Picture,
	Quotation,
	Ref,
	Source,
	Table,
	Term,
	TermCard,
	Unbroken,
	Unknown,
	pre: Code,
	table: MarkdownTable,
	th: MarkdownHead,
	td: MarkdownCell,
	a: MarkdownLink,
};
