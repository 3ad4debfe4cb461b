import Chart from './Chart.astro';
import Claim from './Claim.astro';
import Code from './Code.astro';
import Fig from './Fig.astro';
import Figures from './Figures.astro';
import Idiom from './Idiom.astro';
import Note from './Note.astro';
import Quotation from './Quotation.astro';
import Source from './Source.astro';
import Table from './Table.astro';
import Term from './Term.astro';

/**
 * What prose may use without importing it: the names of the pipeline’s vocabulary. A passage after “> ” is a quotation,
 * lines between ``` are code.
 */
export const proseComponents = {
	Chart,
	Claim,
	Fig,
	Figures,
	Idiom,
	Note,
	Source,
	Table,
	Term,
	blockquote: Quotation,
	pre: Code,
};
