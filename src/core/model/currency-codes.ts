/**
 * Codes of ISO 4217 (list three) that are no longer used, of currencies in which older sources count: those that the
 * euro replaced, and the Soviet rouble.
 */
const former = 'ATS BEF CYP DEM EEK ESP FIM FRF GRD IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK SUR'.split(' ');

/** ISO 4217 codes of all currencies that a figure may be in. */
export const currencyCodes: readonly string[] = [...new Set([...Intl.supportedValuesOf('currency'), ...former])];
