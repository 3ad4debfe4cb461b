import { z } from 'zod';

/**
 * What authors write in a field that takes only certain words, by the word that they mean. In lower case, with one
 * space between words; several are separated by `|`. What is meant by leaving the field out has the key ''.
 */
export const otherWords = z.registry<Readonly<Record<string, string>>>();
