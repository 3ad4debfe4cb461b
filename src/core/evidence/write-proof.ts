import { byId } from '../model/by-id.ts';
import type { Figure } from '../model/figure.ts';
import type { Report } from '../model/report.ts';
import { viewOf } from './evidence-kinds.ts';
import type { Proof, ProofPart, ProofSetting } from './proof.ts';

/** Writes each form of proof in one medium, such as a page or print. */
export type ProofWriter<Written> = {
	readonly [Form in Proof['form']]: (proof: Extract<Proof, { form: Form }>) => Written;
};

/** Writes what proves a figure, in a line. */
export function writeProof<Written>(figure: Figure, setting: ProofSetting, writer: ProofWriter<Written>): Written {
	return writeForm(viewOf(figure.evidence).proof(figure, setting), writer);
}

function writeForm<Form extends Proof['form'], Written>(
	proof: Extract<Proof, { form: Form }> & { form: Form },
	writer: ProofWriter<Written>,
): Written {
	return writer[proof.form](proof);
}

/** Writes each part of a proof on the page of a figure. */
export type PartWriter<Written> = {
	readonly [Part in ProofPart['part']]: (part: Extract<ProofPart, { part: Part }>) => Written;
};

/** Writes what proves a figure in parts, as its page shows them. */
export function writeParts<Written>(figure: Figure, writer: PartWriter<Written>): Written[] {
	return viewOf(figure.evidence)
		.parts()
		.map((part) => writePart(part, writer));
}

function writePart<Part extends ProofPart['part'], Written>(
	part: Extract<ProofPart, { part: Part }> & { part: Part },
	writer: PartWriter<Written>,
): Written {
	return writer[part.part](part);
}

/** The setting of the proofs of a report. */
export function proofSetting(report: Report): ProofSetting {
	const sourceById = byId('source', report.sources);
	return {
		figureById: byId('figure', report.figures),
		languageOf: (source) => sourceById(source).language,
		locale: report.meta.language,
	};
}
