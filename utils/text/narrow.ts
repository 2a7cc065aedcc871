/** Digits, brackets, a slash and a blank as Chinese and Japanese keyboards write them: as wide as a letter. */
const WIDE = /[０-９（）［］／　]/g;
const MAY_BE_WIDE = /[\u3000-\uffff]/;
/** How far wide signs stand from the ASCII ones. */
const OFFSET = 0xfee0;

/** "（１／３）" as "(1/3)": wide digits, brackets, slashes and blanks become plain ones; letters and other signs stay as they are written. */
export const narrow = (text: string): string =>
  MAY_BE_WIDE.test(text) ? text.replace(WIDE, (sign) => (sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - OFFSET))) : text;
