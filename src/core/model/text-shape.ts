import { z } from 'zod';

/**
 * What a pattern can say of texts that a function of their schema checks: all that the function takes fits it. Editors
 * get it, so that most faults show while an author types.
 */
export const textShapes = z.registry<{ readonly pattern: string }>();
