/** Whether a type of SQL holds whole numbers, such as `BIGINT`. */
export function isWholeType(sqlType: string): boolean {
	return /^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$/.test(sqlType);
}

/** Whether a type of SQL holds binary fractions, which are no exact decimals. */
export function isFloatType(sqlType: string): boolean {
	return /^(?:FLOAT|DOUBLE)$/.test(sqlType);
}

/** Whether a type of SQL holds numbers; a decimal may have its digits, as in `DECIMAL(9,2)`. */
export function isNumberType(sqlType: string): boolean {
	return isWholeType(sqlType) || isFloatType(sqlType) || /^DECIMAL(?:\(.*\))?$/.test(sqlType);
}
