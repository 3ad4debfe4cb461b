import { z } from 'zod';
import { bounds } from './bounds.ts';

/**
 * What a field of free text holds, and so how its numbers are kept honest: a `sentence` of ours is read as prose is; the
 * `name` of a work, a person, a firm or a licence says what its owner chose; a `unit` name stands beside values and is
 * checked for what scales them; a `quotation` is looked up in its source; `code` names or computes something.
 */
export type TextKind = 'sentence' | 'name' | 'unit' | 'quotation' | 'code';

/** The kind of each field of free text. Fields made from one schema share its kind; a test finds the field that has none. */
export const textKinds = z.registry<{ readonly holds: TextKind }>();

/** A name, as its owner writes it. */
export const Name = z.string().trim().min(1).max(bounds.text).register(textKinds, { holds: 'name' });

/** The words of a source, character for character. */
export const Quotation = z.string().max(bounds.quote).register(textKinds, { holds: 'quotation' });

/** What names or computes something inside the report. */
export const Code = z.string().min(1).max(bounds.text).register(textKinds, { holds: 'code' });
