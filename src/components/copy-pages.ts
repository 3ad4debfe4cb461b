import type { CopyKind } from '../core/model/source.ts';
import TextCopy from './TextCopy.astro';

/** What the page of a source shows of its copy. */
export const copyPages = { text: TextCopy } satisfies Record<CopyKind, unknown>;
